import type { Tempat } from '../../src/kontrak/giliran.ts';
import type { Alat } from '../alat.ts';
import { T } from '../teks.ts';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly kode: string;
  /** Null: its row is no longer there. */
  readonly tempat: Tempat | null;
  readonly alat: Alat;
}

/** Brings the sheet to the cell of an indikator. */
export function KeSel({ kode, tempat, alat }: Sifat) {
  if (!tempat) return null;
  return (
    <Tombol rupa="tautan" sibuk={alat.sibuk} label={`${T.periksa.keSel}: ${kode}`} tekan={() => alat.lompat(tempat)}>
      {T.periksa.keSel}
    </Tombol>
  );
}
