/** A wide page: one view of the panel in a dialog, with all that this view lets people do. */
import { type ComponentType, render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import type { PanelTools } from '../alat.ts';
import { useKerja } from '../kerja.ts';
import { DialogAksi } from './dialog-aksi.tsx';
import { Ditolak } from './ditolak.tsx';
import { Kabar } from './kabar.tsx';
import { PanelHeader } from './panel-header.tsx';

export interface SifatIsi {
  readonly giliran: Giliran;
  readonly tools: PanelTools;
}

export function renderLebar(Isi: ComponentType<SifatIsi>): void {
  const akar = document.getElementById('akar');
  if (akar) render(<Halaman Isi={Isi} />, akar);
}

function Halaman({ Isi }: { readonly Isi: ComponentType<SifatIsi> }) {
  const { giliran, ditolak, sedang, henti, kabar, tanya, tools, load, stop, closeQuestion, chooseSiklus } = useKerja();
  useEffect(() => document.body.classList.add('lebar'), []);
  return (
    <>
      <PanelHeader giliran={giliran} sibuk={tools.sibuk} muat={load} pilihSiklus={chooseSiklus} />
      <main>
        {ditolak && <Ditolak penolakan={ditolak} sibuk={tools.sibuk} muat={load} />}
        {giliran && <Isi giliran={giliran} tools={tools} />}
      </main>
      {giliran && tanya && <DialogAksi giliran={giliran} tawaran={tanya} tools={tools} tutup={closeQuestion} />}
      <Kabar sedang={sedang} henti={henti} hentikan={stop} kabar={kabar} />
    </>
  );
}
