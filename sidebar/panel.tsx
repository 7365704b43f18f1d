/** The panel: the workbook as the server sees this person, and what they may do in it. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Penolakan } from '../src/domain/penolakan.ts';
import type { Giliran } from '../src/shared/panel.ts';
import type { Alat } from './alat.ts';
import { DialogAksi } from './bagian/dialog-aksi.tsx';
import { GiliranAnda } from './bagian/giliran.tsx';
import { Kabar } from './bagian/kabar.tsx';
import { Kepala } from './bagian/kepala.tsx';
import { Papan } from './bagian/papan.tsx';
import { Riwayat } from './bagian/riwayat.tsx';
import { Sop } from './bagian/sop.tsx';
import { Tombol } from './bagian/tombol.tsx';
import { useKerja } from './kerja.ts';
import { tawaranUntuk } from './pilihan.ts';
import { T } from './teks.ts';
import './gaya.css';

type Tampilan = keyof typeof T.tampilan;
const DAFTAR_TAMPILAN = Object.keys(T.tampilan) as readonly Tampilan[];

function Panel() {
  const { giliran, ditolak, sedang, henti, kabar, tanya, alat, muat, hentikan, tutupTanya } = useKerja();
  const [tampilan, tampilkan] = useState<Tampilan>('giliran');
  const urungkan = giliran ? tawaranUntuk(giliran, 'urungkan', '') : undefined;
  return (
    <>
      {giliran ? (
        <Kepala giliran={giliran} sibuk={alat.sibuk} muat={muat} />
      ) : (
        <header>
          <h1>Himpun Kinerja</h1>
        </header>
      )}
      {giliran?.siklus && <Menu kini={tampilan} pilih={tampilkan} />}
      <main>
        {ditolak && <Ditolak penolakan={ditolak} alat={alat} muat={muat} />}
        {giliran && <Isi tampilan={tampilan} giliran={giliran} alat={alat} />}
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
}

function Isi({ tampilan, giliran, alat }: SifatIsi) {
  switch (giliran.siklus ? tampilan : 'giliran') {
    case 'giliran':
      return <GiliranAnda giliran={giliran} alat={alat} />;
    case 'papan':
      return <Papan giliran={giliran} alat={alat} />;
    case 'sop':
      return <Sop giliran={giliran} alat={alat} />;
    case 'riwayat':
      return <Riwayat riwayat={giliran.riwayat} />;
  }
}

/** Refusals that mean: this browser is signed in as somebody else. */
const SOAL_AKUN: readonly string[] = ['PENGGUNA-TIDAK-DIKENAL', 'TANPA-AKUN', 'MASA-TUGAS-BERAKHIR'];

interface SifatDitolak {
  readonly penolakan: Penolakan;
  readonly alat: Alat;
  readonly muat: () => void;
}

function Ditolak({ penolakan, alat, muat }: SifatDitolak) {
  const akun = SOAL_AKUN.includes(penolakan.kode);
  return (
    <section class="kartu awas" aria-labelledby="ditolak">
      <h2 id="ditolak">{akun ? T.gagal.akun : T.gagal.lain}</h2>
      <p>{penolakan.pesan}</p>
      {akun && <p>{T.gagal.akunPesan}</p>}
      {penolakan.kode === 'BELUM-DISIAPKAN' && (
        <Tombol rupa="utama" sibuk={alat.sibuk} tekan={() => alat.bukaLebar('impor')}>
          {T.siapkanBuku}
        </Tombol>
      )}
      <Tombol sibuk={alat.sibuk} tekan={muat}>
        {T.muatUlang}
      </Tombol>
    </section>
  );
}

const akar = document.getElementById('akar');
if (akar) render(<Panel />, akar);
