import type { Tempat } from '../../src/kontrak/tempat.ts';
import type { PanelTools } from '../alat.ts';
import { T } from '../teks.ts';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly kode: string;
  /** Null: its row is no longer there. */
  readonly tempat: Tempat | null;
  readonly tools: PanelTools;
}

/** Brings the sheet to the cell of an indikator. */
export function KeSel({ kode, tempat, tools }: Sifat) {
  if (!tempat) return null;
  return (
    <Tombol rupa="tautan" sibuk={tools.sibuk} label={`${T.telaah.keSel}: ${kode}`} tekan={() => tools.jump(tempat)}>
      {T.telaah.keSel}
    </Tombol>
  );
}
