/** The dialog of Siapkan: a workbook is planned from a pack or by hand, and made in one write. */
import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Ditolak } from './bagian/ditolak.tsx';
import { Kabar } from './bagian/kabar.tsx';
import { Tombol } from './bagian/tombol.tsx';
import { closeDialog } from './hubungan.ts';
import { HalamanBidang } from './siapkan/bidang.tsx';
import { type KerjaSiapkan, useSiapkan } from './siapkan/kerja.ts';
import { HalamanPaket } from './siapkan/paket.tsx';
import { HalamanPengguna } from './siapkan/pengguna.tsx';
import { HalamanProfil } from './siapkan/profil.tsx';
import { HalamanRingkasan } from './siapkan/ringkasan.tsx';
import { HalamanSop } from './siapkan/sop.tsx';
import { S } from './siapkan/teks.ts';
import './gaya.css';
import './lebar.css';
import './siapkan/gaya.css';

const HALAMAN = {
  paket: HalamanPaket,
  profil: HalamanProfil,
  bidang: HalamanBidang,
  pengguna: HalamanPengguna,
  sop: HalamanSop,
  ringkasan: HalamanRingkasan,
};
type NamaHalaman = keyof typeof HALAMAN;
const URUTAN = Object.keys(HALAMAN) as readonly NamaHalaman[];

function Halaman() {
  const kerja = useSiapkan();
  return (
    <>
      <header>
        {/* Seen in the dialog's own title. */}
        <h1 class="tersembunyi">{S.judul}</h1>
        {kerja.keadaan === 'siap' && <p class="kecil">{S.pengantar}</p>}
        {kerja.keadaan === 'siap' && kerja.peringatan !== '' && <p class="sebab">{kerja.peringatan}</p>}
      </header>
      {kerja.keadaan === 'siap' && <Panduan kerja={kerja} />}
      {kerja.keadaan === 'sudah' && <Akhir judul={S.sudah} isi={[S.sudahPesan]} />}
      {kerja.keadaan === 'selesai' && (
        <Akhir judul={S.ringkasan.selesai} catatan={[kerja.hasil, kerja.peringatan]} isi={S.ringkasan.berikut} />
      )}
      {kerja.ditolak && (
        <main>
          <Ditolak penolakan={kerja.ditolak} sibuk={kerja.sedang !== null} muat={kerja.load} />
        </main>
      )}
      <Kabar sedang={kerja.sedang} kabar={kerja.kabar} />
    </>
  );
}

function Panduan({ kerja }: { readonly kerja: KerjaSiapkan }) {
  const [kini, buka] = useState<NamaHalaman>('paket');
  const letak = URUTAN.indexOf(kini);
  const [sebelum, sesudah] = [URUTAN[letak - 1], URUTAN[letak + 1]];
  const HalamanKini = HALAMAN[kini];
  const pindah = useRef(false);
  // The keyboard follows to the head of the next step, before the next key can be pressed.
  useLayoutEffect(() => {
    if (pindah.current) document.getElementById('tahap')?.focus();
  }, [kini]);
  const goTo = (halaman: NamaHalaman): void => {
    pindah.current = true;
    buka(halaman);
    kerja.notify('');
  };
  return (
    <>
      <nav aria-label={S.langkah}>
        {URUTAN.map((satu, i) => (
          <button key={satu} type="button" aria-current={satu === kini ? 'step' : undefined} onClick={() => goTo(satu)}>
            {i + 1}. {S.halaman[satu]}
          </button>
        ))}
      </nav>
      <main>
        <HalamanKini kerja={kerja} />
        <div class="sebaris">
          {sebelum && <Tombol tekan={() => goTo(sebelum)}>{S.kembali}</Tombol>}
          {sesudah && (
            <Tombol rupa="utama" tekan={() => goTo(sesudah)}>
              {S.lanjut(S.halaman[sesudah])}
            </Tombol>
          )}
        </div>
      </main>
    </>
  );
}

interface SifatAkhir {
  readonly judul: string;
  readonly catatan?: readonly string[];
  readonly isi: readonly string[];
}

function Akhir({ judul, catatan = [], isi }: SifatAkhir) {
  return (
    <main>
      <section class="kartu" aria-labelledby="akhir">
        <h2 id="akhir">{judul}</h2>
        {catatan
          .filter((satu) => satu !== '')
          .map((satu) => (
            <p key={satu}>{satu}</p>
          ))}
        {isi.length === 1 ? (
          <p>{isi[0]}</p>
        ) : (
          <ol class="butir">
            {isi.map((satu) => (
              <li key={satu}>{satu}</li>
            ))}
          </ol>
        )}
        <Tombol rupa="utama" tekan={closeDialog}>
          {S.tutup}
        </Tombol>
      </section>
    </main>
  );
}

const akar = document.getElementById('akar');
document.body.classList.add('lebar');
if (akar) render(<Halaman />, akar);
