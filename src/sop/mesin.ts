/** The SOP engine: one table, two questions. `applyAksi` decides an aksi, `allowedAksi` lists what a person may do now. */
import type { Email, Peran } from '../domain/pengguna.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import type { Akibat, StatusBidang } from '../domain/peristiwa.ts';
import { akibatAksi } from './akibat.ts';
import { langkahNomor, type Posisi, withLanjutan } from './alur.ts';
import { bukanGiliran, salahOrang } from './bukan-giliran.ts';
import { type Dunia, PERMINTAAN_KOSONG, type Permintaan, type Upaya } from './dunia.ts';
import { TOLAK } from './kata.ts';
import { keadaanBidang } from './keadaan.ts';
import { type AksiSop, barisAksi, TABEL_AKSI } from './tabel-aksi.ts';
import { bolehBukanLangkah, bolehPosisi, penggunaDitolak, peranPelaku, posisiUntuk } from './wewenang.ts';

export interface Putusan {
  readonly posisi: Posisi | null;
  readonly peran: Peran;
  readonly akibat: Akibat;
}

export type Hasil =
  | { readonly ok: true; readonly putusan: Putusan }
  | { readonly ok: false; readonly penolakan: Penolakan };

const tolak = (penolakan: Penolakan): Hasil => ({ ok: false, penolakan });

/** Decides one aksi: what it changes, or why it may not be done now. */
export function applyAksi(dunia: Dunia, aksi: AksiSop, email: Email, permintaan: Permintaan): Hasil {
  const asing = penggunaDitolak(dunia, email);
  if (asing) return tolak(asing);
  if (barisAksi(aksi).objek !== 'langkah')
    return tryAksi(aksi, { dunia, email, posisi: null, langkah: null, permintaan });
  const calon = posisiUntuk(dunia, aksi, permintaan);
  const milik = calon.find((posisi) => bolehPosisi(dunia, aksi, email, posisi));
  if (!milik) return tolak(bukanGiliran(dunia, aksi, permintaan, calon));
  const langkah = langkahNomor(dunia.sop, milik.nomor) ?? null;
  return tryAksi(aksi, { dunia, email, posisi: milik, langkah, permintaan });
}

function tryAksi(aksi: AksiSop, upaya: Upaya): Hasil {
  const { dunia, posisi } = upaya;
  const baris = barisAksi(aksi);
  if (baris.objek !== 'langkah' && !bolehBukanLangkah(upaya, aksi)) return tolak(salahOrang(upaya, aksi));
  const salah = statusDitolak(upaya, aksi) ?? firstPenolakan(upaya, aksi);
  if (salah) return tolak(salah);
  const akibat = withLanjutan(dunia.sop, dunia.siklus, akibatAksi(aksi, upaya));
  return { ok: true, putusan: { posisi, peran: peranPelaku(upaya, aksi), akibat } };
}

function firstPenolakan(upaya: Upaya, aksi: AksiSop): Penolakan | null {
  for (const syarat of barisAksi(aksi).syarat) {
    const penolakan = syarat(upaya);
    if (penolakan) return penolakan;
  }
  return null;
}

function statusDitolak({ dunia, posisi, permintaan }: Upaya, aksi: AksiSop): Penolakan | null {
  const { dari, label, objek } = barisAksi(aksi);
  const bidang = posisi?.unit || permintaan.bidang;
  if (objek === 'bidang' && !dunia.siklus.bidang.has(bidang)) return TOLAK.bidangTidakDikenal(bidang);
  if (dari === 'semua' || bidang === '') return null;
  const status: StatusBidang = keadaanBidang(dunia.siklus, bidang).status;
  if (dari.includes(status)) return null;
  const menunggu = objek === 'langkah' && status !== 'diterima';
  return menunggu ? TOLAK.belumDiserahkan([bidang]) : TOLAK.statusBidang(bidang, status, label);
}

/** A button: an aksi that this person may try now. Findings are looked at only when it is pressed. */
export interface Tawaran {
  readonly aksi: AksiSop;
  readonly label: string;
  readonly langkah: number | null;
  readonly bidang: string;
}

const PERLU_ISI = new Set(['ALASAN-WAJIB', 'POTRET-BERUBAH', 'SURAT-WAJIB']);

/** Buttons for one person, from the same table that decides. */
export function allowedAksi(dunia: Dunia, email: Email): readonly Tawaran[] {
  if (penggunaDitolak(dunia, email)) return [];
  const nama = Object.keys(TABEL_AKSI) as AksiSop[];
  return nama.flatMap((aksi) => sasaranAksi(dunia, aksi).flatMap((sasaran) => tawaranFor(dunia, aksi, email, sasaran)));
}

function sasaranAksi(dunia: Dunia, aksi: AksiSop): readonly Permintaan[] {
  const { objek } = barisAksi(aksi);
  const kosong = PERMINTAAN_KOSONG;
  if (objek === 'siklus') return [kosong];
  if (objek === 'bidang') return [...dunia.siklus.bidang.keys()].map((bidang) => ({ ...kosong, bidang }));
  return posisiUntuk(dunia, aksi, kosong).map(({ nomor, unit }) => ({ ...kosong, langkah: nomor, bidang: unit }));
}

function tawaranFor(dunia: Dunia, aksi: AksiSop, email: Email, sasaran: Permintaan): readonly Tawaran[] {
  const hasil = applyAksi(dunia, aksi, email, sasaran);
  if (!hasil.ok && !PERLU_ISI.has(hasil.penolakan.kode)) return [];
  return [{ aksi, label: barisAksi(aksi).label, langkah: sasaran.langkah, bidang: sasaran.bidang }];
}
