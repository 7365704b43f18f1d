/** The SOP engine: one table, two questions. `applyAksi` decides an aksi, `allowedAksi` lists what a person may do now. */
import type { Email, Pengguna, Peran } from '../domain/pengguna.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import type { Akibat, StatusBidang } from '../domain/peristiwa.ts';
import { akibatAksi } from './akibat.ts';
import { langkahNomor, type Posisi, posisiAktif, withLanjutan } from './alur.ts';
import type { Langkah } from './definisi.ts';
import { type Dunia, PERMINTAAN_KOSONG, type Permintaan, type Upaya } from './dunia.ts';
import { TOLAK } from './kata.ts';
import { keadaanBidang } from './keadaan.ts';
import { bertugasSebagai, isBertugas, pelaksanaLangkah, penyerahBidang, rentangTugas } from './pelaksana.ts';
import { type AksiSop, type BarisAksi, barisAksi, TABEL_AKSI } from './tabel-aksi.ts';

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

/** Somebody unknown, or whose time in office is not today. */
export function penggunaDitolak(dunia: Pick<Dunia, 'pengguna' | 'tanggal'>, email: Email): Penolakan | null {
  const baris = dunia.pengguna.filter((p) => p.email === email);
  const pertama = baris[0];
  if (!pertama) return TOLAK.penggunaTidakDikenal(email);
  if (baris.some((p) => isBertugas(p, dunia.tanggal))) return null;
  return TOLAK.masaTugasBerakhir(email, rentangTugas(pertama));
}

/** Active langkah that this aksi would finish (or return). */
function posisiUntuk(dunia: Dunia, aksi: AksiSop, { langkah: nomor, bidang }: Permintaan): readonly Posisi[] {
  const { jenis } = barisAksi(aksi);
  return posisiAktif(dunia.sop, dunia.siklus).filter((posisi) => {
    const langkah = langkahNomor(dunia.sop, posisi.nomor);
    if (!langkah || (nomor !== null && nomor !== posisi.nomor)) return false;
    if (bidang !== '' && posisi.unit !== '' && posisi.unit !== bidang) return false;
    return aksi === 'kembalikan' || jenis.includes(langkah.jenis);
  });
}

function bolehPosisi(dunia: Dunia, aksi: AksiSop, email: Email, posisi: Posisi): boolean {
  const langkah = langkahNomor(dunia.sop, posisi.nomor);
  const { siapa } = barisAksi(aksi);
  if (!langkah) return false;
  if (siapa === 'pelaksana')
    return pelaksanaLangkah(dunia.sop, langkah, posisi.unit, dunia).some((p) => p.email === email);
  return typeof siapa !== 'string' && bertugasSebagai(dunia, email, ...siapa) !== undefined;
}

function bolehBukanLangkah({ dunia, email, permintaan }: Upaya, aksi: AksiSop): boolean {
  const { siapa } = barisAksi(aksi);
  if (siapa === 'penyerah') return penyerahBidang(permintaan.bidang, dunia).some((p) => p.email === email);
  if (siapa === 'pelaku') return dunia.siklus.urung?.oleh === email;
  return siapa !== 'pelaksana' && bertugasSebagai(dunia, email, ...siapa) !== undefined;
}

function salahOrang({ dunia, permintaan }: Upaya, aksi: AksiSop): Penolakan {
  const { siapa, label, objek } = barisAksi(aksi);
  if (objek === 'bidang' && !dunia.siklus.bidang.has(permintaan.bidang))
    return TOLAK.bidangTidakDikenal(permintaan.bidang);
  if (siapa === 'penyerah') return TOLAK.bukanBidangnya(permintaan.bidang);
  if (siapa === 'pelaku') return TOLAK.tidakDapatDiurungkan();
  return TOLAK.bukanGiliran(label, typeof siapa === 'string' ? siapa : describePeran(dunia, siapa));
}

/** "perencana (Sari Dewi)": people by name, so that one knows whom to ask. */
function describePeran({ pengguna, tanggal }: Dunia, peran: readonly Peran[]): string {
  const nama = peran.map((satu) => {
    const orang = pengguna.find((p) => p.peran === satu && isBertugas(p, tanggal))?.nama;
    return orang === undefined ? satu : `${satu} (${orang})`;
  });
  return nama.join(' atau ');
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

function bukanGiliran(dunia: Dunia, aksi: AksiSop, permintaan: Permintaan, calon: readonly Posisi[]): Penolakan {
  const { label } = barisAksi(aksi);
  const aktif = posisiAktif(dunia.sop, dunia.siklus);
  const diminta = aktif.find(({ nomor }) => nomor === permintaan.langkah);
  if (dunia.siklus.selesai !== null) return TOLAK.siklusSelesai(dunia.siklus.id);
  const kosong = calon.find((posisi) => pelaksanaPosisi(dunia, posisi).length === 0);
  const langkah = kosong && langkahNomor(dunia.sop, kosong.nomor);
  if (kosong && langkah) return TOLAK.tidakAdaPelaksana(kosong.nomor, langkah.pelaksana[0] ?? '', kosong.unit);
  if (calon.length > 0) return TOLAK.bukanGiliran(label, describeGiliran(dunia, calon));
  if (permintaan.langkah !== null && !diminta)
    return TOLAK.langkahTidakBerjalan(permintaan.langkah, describeGiliran(dunia, aktif));
  const lain = diminta && langkahNomor(dunia.sop, diminta.nomor);
  if (lain && aksi !== 'kembalikan') return TOLAK.aksiSalahJenis(label, lain.nomor, labelJenis(lain));
  return TOLAK.tidakAdaLangkah(label, describeGiliran(dunia, aktif));
}

/** The button that finishes a langkah of this jenis. */
function labelJenis({ jenis }: Langkah): string {
  return Object.values<BarisAksi>(TABEL_AKSI).find((baris) => baris.jenis.includes(jenis))?.label ?? '';
}

function pelaksanaPosisi(dunia: Dunia, { nomor, unit }: Posisi) {
  const langkah = langkahNomor(dunia.sop, nomor);
  return langkah ? pelaksanaLangkah(dunia.sop, langkah, unit, dunia) : [];
}

/** "langkah 3, Kabid bidang PTSP (Rina Wulandari)": whose turn it is, in words. */
export function describeGiliran(dunia: Dunia, posisi: readonly Posisi[]): string {
  const kata = posisi.slice(0, 3).map((p) => {
    const langkah = langkahNomor(dunia.sop, p.nomor);
    const orang = pelaksanaPosisi(dunia, p)[0]?.nama ?? 'belum ada orangnya';
    return `langkah ${p.nomor}, ${langkah?.pelaksana[0] ?? ''}${p.unit === '' ? '' : ` bidang ${p.unit}`} (${orang})`;
  });
  if (kata.length === 0) return 'tidak ada, SOP sudah selesai';
  return kata.join('; ') + (posisi.length > 3 ? `; dan ${posisi.length - 3} lainnya` : '');
}

/** In which peran this person did it: somebody may carry several. */
function peranPelaku({ dunia, email, posisi, langkah, permintaan }: Upaya, aksi: AksiSop): Peran {
  const { siapa } = barisAksi(aksi);
  const calon = (): readonly Pengguna[] => {
    if (siapa === 'penyerah') return penyerahBidang(permintaan.bidang, dunia);
    if (siapa === 'pelaku') return dunia.pengguna;
    if (siapa !== 'pelaksana') return dunia.pengguna.filter((p) => siapa.includes(p.peran));
    return langkah ? pelaksanaLangkah(dunia.sop, langkah, posisi?.unit ?? '', dunia) : [];
  };
  const cocok = calon().filter((p) => p.email === email && isBertugas(p, dunia.tanggal));
  const kepala = aksi === 'sahkan' ? cocok.find((p) => p.peran === 'kepala') : undefined;
  return (kepala ?? cocok[0])?.peran ?? 'staf';
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
