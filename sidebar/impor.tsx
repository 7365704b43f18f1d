/** The dialog of Siapkan: a workbook is planned from a pack or by hand, and made in one write. */
import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Ditolak } from './bagian/ditolak.tsx';
import { Kabar } from './bagian/kabar.tsx';
import { Tombol } from './bagian/tombol.tsx';
import { tutupDialog } from './hubungan.ts';
import { TahapBidang } from './siapkan/bidang.tsx';
import { type KerjaSiapkan, useSiapkan } from './siapkan/kerja.ts';
import { TahapPaket } from './siapkan/paket.tsx';
import { TahapPengguna } from './siapkan/pengguna.tsx';
import { TahapProfil } from './siapkan/profil.tsx';
import { TahapRingkasan } from './siapkan/ringkasan.tsx';
import { TahapSop } from './siapkan/sop.tsx';
import { S } from './siapkan/teks.ts';
import './gaya.css';
import './lebar.css';
import './siapkan/gaya.css';

const TAHAP = {
  paket: TahapPaket,
  profil: TahapProfil,
  bidang: TahapBidang,
  pengguna: TahapPengguna,
  sop: TahapSop,
  ringkasan: TahapRingkasan,
};
type NamaTahap = keyof typeof TAHAP;
const URUTAN = Object.keys(TAHAP) as readonly NamaTahap[];

function Halaman() {
  const kerja = useSiapkan();
  return (
    <>
      <header>
        {/* Seen in the dialog's own title. */}
        <h1 class="tersembunyi">{S.judul}</h1>
        {kerja.keadaan === 'siap' && <p class="kecil">{S.pengantar}</p>}
      </header>
      {kerja.keadaan === 'siap' && <Panduan kerja={kerja} />}
      {kerja.keadaan === 'sudah' && <Akhir judul={S.sudah} isi={[S.sudahPesan]} />}
      {kerja.keadaan === 'selesai' && <Akhir judul={S.ringkasan.selesai} isi={S.ringkasan.berikut} />}
      {kerja.ditolak && (
        <main>
          <Ditolak penolakan={kerja.ditolak} sibuk={kerja.sedang !== null} muat={kerja.muat} />
        </main>
      )}
      <Kabar sedang={kerja.sedang} kabar={kerja.kabar} />
    </>
  );
}

function Panduan({ kerja }: { readonly kerja: KerjaSiapkan }) {
  const [kini, buka] = useState<NamaTahap>('paket');
  const letak = URUTAN.indexOf(kini);
  const [sebelum, sesudah] = [URUTAN[letak - 1], URUTAN[letak + 1]];
  const Tahap = TAHAP[kini];
  const pindah = useRef(false);
  // The keyboard follows to the head of the next step, before the next key can be pressed.
  useLayoutEffect(() => {
    if (pindah.current) document.getElementById('tahap')?.focus();
  }, [kini]);
  const ke = (tahap: NamaTahap): void => {
    pindah.current = true;
    buka(tahap);
    kerja.kabari('');
  };
  return (
    <>
      <nav aria-label={S.langkah}>
        {URUTAN.map((satu, i) => (
          <button key={satu} type="button" aria-current={satu === kini ? 'step' : undefined} onClick={() => ke(satu)}>
            {i + 1}. {S.tahap[satu]}
          </button>
        ))}
      </nav>
      <main>
        <Tahap kerja={kerja} />
        <div class="sebaris">
          {sebelum && <Tombol tekan={() => ke(sebelum)}>{S.kembali}</Tombol>}
          {sesudah && (
            <Tombol rupa="utama" tekan={() => ke(sesudah)}>
              {S.lanjut(S.tahap[sesudah])}
            </Tombol>
          )}
        </div>
      </main>
    </>
  );
}

function Akhir({ judul, isi }: { readonly judul: string; readonly isi: readonly string[] }) {
  return (
    <main>
      <section class="kartu" aria-labelledby="akhir">
        <h2 id="akhir">{judul}</h2>
        {isi.length === 1 ? (
          <p>{isi[0]}</p>
        ) : (
          <ol class="butir">
            {isi.map((satu) => (
              <li key={satu}>{satu}</li>
            ))}
          </ol>
        )}
        <Tombol rupa="utama" tekan={tutupDialog}>
          {S.tutup}
        </Tombol>
      </section>
    </main>
  );
}

const akar = document.getElementById('akar');
document.body.classList.add('lebar');
if (akar) render(<Halaman />, akar);
