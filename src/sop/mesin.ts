/** The SOP engine decides: what an aksi changes, or why it may not be done now. It reads one table and nothing else. */
import type { Email, Peran } from '../domain/pengguna.ts';
import { isPenolakan, type Penolakan } from '../domain/penolakan.ts';
import type { Akibat, StatusBidang } from '../domain/peristiwa.ts';
import { langkahNomor, type Posisi, withLanjutan } from './alur.ts';
import { bukanGiliran, salahOrang } from './bukan-giliran.ts';
import type { Dunia, Permintaan, Syarat, Upaya } from './syarat-input.ts';
import { TOLAK } from './penolakan-sop.ts';
import { keadaanBidang } from './keadaan.ts';
import { type AksiSop, barisAksi } from './tabel-aksi.ts';
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

export function applyAksi(dunia: Dunia, aksi: AksiSop, email: Email, permintaan: Permintaan): Hasil {
  const upaya = upayaFor(dunia, aksi, email, permintaan);
  if (isPenolakan(upaya)) return tolak(upaya);
  const { syarat, syaratIsi, syaratUtuh = [], akibat } = barisAksi(aksi);
  const salah = statusDitolak(upaya, aksi) ?? firstPenolakan(upaya, [...syarat, ...syaratIsi, ...syaratUtuh]);
  if (salah) return tolak(salah);
  const lanjutan = withLanjutan(dunia.sop, dunia.siklus, akibat(upaya));
  return { ok: true, putusan: { posisi: upaya.posisi, peran: peranPelaku(upaya, aksi), akibat: lanjutan } };
}

/** Whether an aksi may be tried before anything is filled in; `halangan`: it would be, were its data whole. */
export type Kesempatan = { readonly upaya: Upaya } | { readonly halangan: Penolakan | null };

export function tryAksi(dunia: Dunia, aksi: AksiSop, email: Email, permintaan: Permintaan): Kesempatan {
  const upaya = upayaFor(dunia, aksi, email, permintaan);
  const { syarat, syaratUtuh = [] } = barisAksi(aksi);
  if (isPenolakan(upaya) || statusDitolak(upaya, aksi) || firstPenolakan(upaya, syarat)) return { halangan: null };
  const halangan = firstPenolakan(upaya, syaratUtuh);
  return halangan ? { halangan } : { upaya };
}

/** Where this person may do it. */
function upayaFor(dunia: Dunia, aksi: AksiSop, email: Email, permintaan: Permintaan): Upaya | Penolakan {
  const asing = penggunaDitolak(dunia, email);
  if (asing) return asing;
  const upaya: Upaya = { dunia, email, posisi: null, langkah: null, permintaan };
  if (barisAksi(aksi).objek !== 'langkah') return bolehBukanLangkah(upaya, aksi) ? upaya : salahOrang(upaya, aksi);
  const calon = posisiUntuk(dunia, aksi, permintaan);
  const posisi = calon.find((satu) => bolehPosisi(dunia, aksi, email, satu));
  if (!posisi) return bukanGiliran(dunia, aksi, permintaan, calon);
  return { ...upaya, posisi, langkah: langkahNomor(dunia.sop, posisi.nomor) ?? null };
}

function firstPenolakan(upaya: Upaya, semua: readonly Syarat[]): Penolakan | null {
  for (const syarat of semua) {
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
