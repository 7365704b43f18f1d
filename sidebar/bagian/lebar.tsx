/** A wide page: one view of the panel in a dialog, with all that this view lets people do. */
import { type ComponentType, render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import type { Alat } from '../alat.ts';
import { useKerja } from '../kerja.ts';
import { DialogAksi } from './dialog-aksi.tsx';
import { Ditolak } from './ditolak.tsx';
import { Kabar } from './kabar.tsx';
import { Kepala } from './panel-header.tsx';

export interface SifatIsi {
  readonly giliran: Giliran;
  readonly alat: Alat;
}

export function renderLebar(Isi: ComponentType<SifatIsi>): void {
  const akar = document.getElementById('akar');
  if (akar) render(<Halaman Isi={Isi} />, akar);
}

function Halaman({ Isi }: { readonly Isi: ComponentType<SifatIsi> }) {
  const { giliran, ditolak, sedang, henti, kabar, tanya, alat, muat, hentikan, tutupTanya } = useKerja();
  useEffect(() => document.body.classList.add('lebar'), []);
  return (
    <>
      <Kepala giliran={giliran} sibuk={alat.sibuk} muat={muat} />
      <main>
        {ditolak && <Ditolak penolakan={ditolak} sibuk={alat.sibuk} muat={muat} />}
        {giliran && <Isi giliran={giliran} alat={alat} />}
      </main>
      {giliran && tanya && <DialogAksi giliran={giliran} tawaran={tanya} alat={alat} tutup={tutupTanya} />}
      <Kabar sedang={sedang} henti={henti} hentikan={hentikan} kabar={kabar} />
    </>
  );
}
