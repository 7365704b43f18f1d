/** The panel: the workbook as the server sees this person, and what they may do in it. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Giliran } from '../src/kontrak/giliran.ts';
import type { Alat } from './alat.ts';
import { DialogAksi } from './bagian/dialog-aksi.tsx';
import { Ditolak } from './bagian/ditolak.tsx';
import { GiliranAnda } from './bagian/giliran.tsx';
import { Kabar } from './bagian/kabar.tsx';
import { Kepala } from './bagian/panel-header.tsx';
import { Papan } from './bagian/papan.tsx';
import { PlaceNote } from './bagian/place-note.tsx';
import { Riwayat } from './bagian/riwayat.tsx';
import { Sop } from './bagian/sop.tsx';
import { Tombol } from './bagian/tombol.tsx';
import { useKerja } from './kerja.ts';
import { useLanding } from './panel-place.ts';
import { tawaranUntuk } from './pilihan.ts';
import { T } from './teks.ts';
import './gaya.css';

type Tampilan = keyof typeof T.tampilan;
const DAFTAR_TAMPILAN = Object.keys(T.tampilan) as readonly Tampilan[];

function Panel() {
  const { giliran, ditolak, sedang, henti, kabar, tanya, alat, muat, hentikan, tutupTanya } = useKerja();
  const [tampilan, tampilkan] = useState<Tampilan>('giliran');
  const landing = useLanding(giliran, sedang === null, alat);
  const urungkan = giliran ? tawaranUntuk(giliran, 'urungkan', '') : undefined;
  return (
    <>
      <Kepala giliran={giliran} sibuk={alat.sibuk} muat={muat} />
      {giliran?.siklus && <Menu kini={tampilan} pilih={tampilkan} />}
      <main>
        <PlaceNote landing={landing} />
        {ditolak && (
          <Ditolak penolakan={ditolak} sibuk={alat.sibuk} muat={muat}>
            {ditolak.kode === 'BELUM-DISIAPKAN' && (
              <Tombol rupa="utama" sibuk={alat.sibuk} tekan={() => alat.bukaLebar('impor')}>
                {T.siapkanBuku}
              </Tombol>
            )}
          </Ditolak>
        )}
        {giliran && (
          <Isi tampilan={tampilan} giliran={giliran} alat={alat} tampilkanTemuan={landing.place === 'periksa'} />
        )}
      </main>
      {giliran && tanya && <DialogAksi giliran={giliran} tawaran={tanya} alat={alat} tutup={tutupTanya} />}
      <Kabar
        sedang={sedang}
        henti={henti}
        hentikan={hentikan}
        kabar={kabar}
        urungkan={urungkan && (() => alat.minta(urungkan))}
      />
    </>
  );
}

function Menu({ kini, pilih }: { readonly kini: Tampilan; readonly pilih: (tampilan: Tampilan) => void }) {
  return (
    <nav aria-label={T.menuTampilan}>
      {DAFTAR_TAMPILAN.map((satu) => (
        <button key={satu} type="button" aria-current={satu === kini ? 'page' : undefined} onClick={() => pilih(satu)}>
          {T.tampilan[satu]}
        </button>
      ))}
    </nav>
  );
}

interface SifatIsi {
  readonly tampilan: Tampilan;
  readonly giliran: Giliran;
  readonly alat: Alat;
  readonly tampilkanTemuan: boolean;
}

function Isi({ tampilan, giliran, alat, tampilkanTemuan }: SifatIsi) {
  switch (giliran.siklus ? tampilan : 'giliran') {
    case 'giliran':
      return <GiliranAnda giliran={giliran} alat={alat} tampilkanTemuan={tampilkanTemuan} />;
    case 'papan':
      return <Papan giliran={giliran} alat={alat} />;
    case 'sop':
      return <Sop giliran={giliran} alat={alat} />;
    case 'riwayat':
      return <Riwayat riwayat={giliran.riwayat} />;
  }
}

const akar = document.getElementById('akar');
if (akar) render(<Panel />, akar);
