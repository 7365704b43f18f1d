/** The panel: the workbook as the server sees this person, and what they may do in it. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Giliran } from '../src/kontrak/giliran.ts';
import { KODE_PUTUS } from '../src/kontrak/putus.ts';
import type { PanelTools } from './alat.ts';
import { DialogAksi } from './bagian/dialog-aksi.tsx';
import { Ditolak } from './bagian/ditolak.tsx';
import { GiliranAnda } from './bagian/giliran.tsx';
import { Kabar } from './bagian/kabar.tsx';
import { PanelHeader } from './bagian/panel-header.tsx';
import { Papan } from './bagian/papan.tsx';
import { PlaceNote } from './bagian/place-note.tsx';
import { Putus } from './bagian/putus.tsx';
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
  const { giliran, ditolak, sedang, henti, kabar, tanya, tools, load, stop, closeQuestion, chooseSiklus } = useKerja();
  const [tampilan, tampilkan] = useState<Tampilan>('giliran');
  const landing = useLanding(giliran, sedang === null, tools);
  const urungkan = giliran ? tawaranUntuk(giliran, 'urungkan', '') : undefined;
  return (
    <>
      <PanelHeader giliran={giliran} sibuk={tools.sibuk} muat={load} pilihSiklus={chooseSiklus} />
      {giliran?.siklus && <Menu kini={tampilan} pilih={tampilkan} />}
      <main>
        <PlaceNote landing={landing} berjalan={giliran?.siklus?.selesai === false} />
        {ditolak && (
          <Ditolak penolakan={ditolak} sibuk={tools.sibuk} muat={load}>
            {ditolak.kode === 'BELUM-DISIAPKAN' && (
              <Tombol rupa="utama" sibuk={tools.sibuk} tekan={() => tools.openWide('impor')}>
                {T.siapkanBuku}
              </Tombol>
            )}
            {KODE_PUTUS.includes(ditolak.kode) && <Putus sibuk={tools.sibuk} muat={load} />}
          </Ditolak>
        )}
        {giliran && (
          <Isi tampilan={tampilan} giliran={giliran} tools={tools} tampilkanTemuan={landing.place === 'periksa'} />
        )}
      </main>
      {giliran && tanya && <DialogAksi giliran={giliran} tawaran={tanya} tools={tools} tutup={closeQuestion} />}
      <Kabar
        sedang={sedang}
        henti={henti}
        hentikan={stop}
        kabar={kabar}
        urungkan={urungkan && (() => tools.request(urungkan))}
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
  readonly tools: PanelTools;
  readonly tampilkanTemuan: boolean;
}

function Isi({ tampilan, giliran, tools, tampilkanTemuan }: SifatIsi) {
  switch (giliran.siklus ? tampilan : 'giliran') {
    case 'giliran':
      return <GiliranAnda giliran={giliran} tools={tools} tampilkanTemuan={tampilkanTemuan} />;
    case 'papan':
      return <Papan giliran={giliran} tools={tools} />;
    case 'sop':
      return <Sop giliran={giliran} tools={tools} />;
    case 'riwayat':
      return <Riwayat riwayat={giliran.riwayat} />;
  }
}

const akar = document.getElementById('akar');
if (akar) render(<Panel />, akar);
