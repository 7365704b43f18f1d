/** What a checker accepted with his paraf on a printed isian is recorded as exactly that, never as his click. */
import { samaAkun } from '../../domain/akun.ts';
import type { Pengguna } from '../../domain/pengguna.ts';
import type { Akibat } from '../../domain/peristiwa.ts';
import { parseTanggal, tanggalOf } from '../../domain/waktu/kalender.ts';
import { akibatSelesai } from '../akibat.ts';
import type { BarisAksi } from '../baris-aksi.ts';
import type { Attempt, Syarat } from '../engine-input.ts';
import { isPenyerah, keadaanBidang } from '../keadaan.ts';
import { pelaksanaLangkah } from '../pelaksana.ts';
import { penerimaanLangkah } from '../penerimaan.ts';
import { TOLAK } from '../penolakan-sop.ts';
import { kelengkapanWajibAda, unless } from '../syarat.ts';
import { angkaDikonfirmasi, gerbangData } from '../syarat-isian.ts';
import { pindaianAda } from '../syarat-permintaan.ts';
import { type Medan, tanyaCatatan, withKonfirmasi } from '../tanya.ts';
import { TERIMA } from './terima.ts';

const KERTAS: readonly Medan[] = [
  { nama: 'tanggal', label: 'Tanggal di kertas yang diparaf', bantu: '', jenis: 'date', wajib: true },
  { nama: 'tautanPindaian', label: 'Tautan pindaian (https://…)', bantu: '', jenis: 'url', wajib: true },
];

export const TERIMA_KERTAS = {
  label: 'Catat penerimaan di kertas',
  sedang: 'Mencatat penerimaan…',
  objek: 'langkah',
  jenis: ['pemeriksaan'],
  siapa: ['perencana'],
  dari: ['diserahkan'],
  syarat: [kelengkapanWajibAda, gerbangData, bukanPemeriksanya],
  syaratIsi: [tanggalParaf, pindaianAda, pemeriksaBenar, angkaDikonfirmasi],
  menghitung: ['perluKonfirmasi'],
  akibat: akibatTerimaKertas,
  dapatDiurungkan: true,
  menulis: [],
  berbagian: false,
  tombol: 'lain',
  tanya: (rupa) => withKonfirmasi(tanyaCatatan(rupa, KERTAS)),
} as const satisfies BarisAksi;

/** Who may check it by the SOP on the day of the paraf: the one named, else the first. */
function pemeriksa({ input, langkah, posisi, request: { kertas } }: Attempt): Pengguna | undefined {
  if (!langkah || !kertas) return undefined;
  const calon = pelaksanaLangkah(input.sop, langkah, posisi?.unit ?? '', { ...input, tanggal: kertas.tanggal });
  return calon.find(({ email }) => samaAkun(email, kertas.penandaTangan ?? email));
}

/** Who checks it himself has the button for it. */
function bukanPemeriksanya({ input, langkah, posisi, email }: Attempt): ReturnType<Syarat> {
  const orang = langkah ? pelaksanaLangkah(input.sop, langkah, posisi?.unit ?? '', input) : [];
  const sendiri = orang.some((p) => samaAkun(p.email, email));
  return unless(!sendiri, () => TOLAK.aksiSalahJenis(TERIMA_KERTAS.label, langkah?.nomor ?? 0, TERIMA.label));
}

/** Not to come, and not before what it stands on was handed in. */
function tanggalParaf({ input, posisi, request: { kertas } }: Attempt): ReturnType<Syarat> {
  const tanggal = parseTanggal(kertas?.tanggal ?? '');
  const serah = keadaanBidang(input.siklus, posisi?.unit ?? '').diserahkanPada ?? 0;
  const benar = tanggal !== null && tanggal <= input.tanggal && tanggal >= tanggalOf(serah, input.zona);
  return unless(benar, () => TOLAK.tanggalParafSalah(kertas?.tanggal ?? ''));
}

function pemeriksaBenar(attempt: Attempt): ReturnType<Syarat> {
  const { input, langkah, posisi, request } = attempt;
  const unit = posisi?.unit ?? '';
  const orang = pemeriksa(attempt);
  if (!langkah || !orang) return TOLAK.pemeriksaTidakAda(unit, request.kertas?.tanggal ?? '');
  const diterima = input.bolehPeriksaSendiri ? [] : penerimaanLangkah(input.sop, input.siklus, langkah, unit);
  const sendiri = diterima.find((kode) => isPenyerah(keadaanBidang(input.siklus, kode), orang.email));
  return sendiri === undefined ? null : TOLAK.pemeriksaPenyerah(orang.nama, sendiri);
}

function akibatTerimaKertas(attempt: Attempt): Akibat {
  const { tanggal = '', tautanPindaian = '' } = attempt.request.kertas ?? {};
  const kertas = { oleh: pemeriksa(attempt)?.email ?? '', tanggal, tautanPindaian };
  const selesai = akibatSelesai(attempt);
  return { ...selesai, bidang: (selesai.bidang ?? []).map((satu) => ({ ...satu, kertas })) };
}
