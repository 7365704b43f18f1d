/** Who does a langkah: people mapped in the SOP tab, otherwise the first with the fitting peran. */
import { adaAkun, samaAkun } from '../domain/akun.ts';
import type { Bidang, Email, Pengguna, Peran } from '../domain/pengguna.ts';
import type { Unit } from '../domain/peristiwa.ts';
import { formatTanggal } from '../domain/waktu/kalender.ts';
import type { Tanggal } from '../domain/waktu/periode.ts';
import type { Langkah, Sop } from './definisi.ts';

export interface PenggunaPada {
  readonly pengguna: readonly Pengguna[];
  readonly bidang: readonly Bidang[];
  readonly tanggal: Tanggal;
}

export function isBertugas({ mulai, selesai }: Pengguna, tanggal: Tanggal): boolean {
  return (mulai === null || mulai <= tanggal) && (selesai === null || tanggal <= selesai);
}

/** The row that gives this person one of these peran today. */
export function bertugasSebagai(
  { pengguna, tanggal }: Pick<PenggunaPada, 'pengguna' | 'tanggal'>,
  email: Email,
  ...peran: readonly Peran[]
): Pengguna | undefined {
  return pengguna.find((p) => samaAkun(p.email, email) && peran.includes(p.peran) && isBertugas(p, tanggal));
}

export function rentangTugas({ mulai, selesai }: Pengguna): string {
  return `${mulai === null ? 'tanpa tanggal mulai' : formatTanggal(mulai)} s.d. ${selesai === null ? 'seterusnya' : formatTanggal(selesai)}`;
}

/** People who may do this langkah for this unit, the appointed one first. Empty: nobody fits. */
export function pelaksanaLangkah(sop: Sop, langkah: Langkah, unit: Unit, orang: PenggunaPada): readonly Pengguna[] {
  const kolom = sop.pelaksana.find(({ nama }) => nama === langkah.pelaksana[0]);
  if (!kolom) return [];
  // Outside the agency: they never act themselves, also when somebody maps them.
  const bertugas = orang.pengguna.filter((p) => isBertugas(p, orang.tanggal) && !isPihakLuar(p.peran));
  if (kolom.orang.length > 0) {
    const dipetakan = bertugas.filter(({ email }) => adaAkun(kolom.orang, email));
    const sebidang = dipetakan.filter(({ bidang }) => bidang.includes(unit));
    return sebidang.length > 0 ? sebidang : dipetakan;
  }
  return byJabatan(orangPeran(kolom.peran, unit, { ...orang, pengguna: bertugas }), kolom.nama);
}

/** Work of an office, not of everybody who has the peran; the Kepala's is settled by who signs. */
const SATU_ORANG: readonly Peran[] = ['perencana', 'kabid', 'sekretaris'];

/** Of several the one whose jabatan is what the SOP names; where none or more are, all: no langkah waits for that. */
function byJabatan(calon: readonly Pengguna[], nama: string): readonly Pengguna[] {
  const cocok = calon.filter(({ jabatan }) => jabatanOf(jabatan) === jabatanOf(nama));
  return isRangkap(calon) && cocok.length === 1 ? cocok : calon;
}

/** A Plh of an office does its work. */
const jabatanOf = (jabatan: string): string =>
  jabatan
    .toLowerCase()
    .replace(/^(plt|plh|pelaksana (tugas|harian))\b/, '')
    .replace(/[^a-z0-9]+/g, '');

/** Several people where the SOP means one. */
export const isRangkap = (orang: readonly Pengguna[]): boolean =>
  new Set(orang.filter(({ peran }) => SATU_ORANG.includes(peran)).map(({ email }) => email)).size > 1;

/** Bagian Organisasi and the Inspektur never edit the workbook: the Perencana records their letter. */
export const isPihakLuar = (peran: Peran): boolean => peran === 'bagian-organisasi' || peran === 'inspektur';

/** Rows of people who belong to the agency now or from a later day on; whoever was an Inspektur before does too. */
export function orangDalam({ pengguna, tanggal }: Pick<PenggunaPada, 'pengguna' | 'tanggal'>): readonly Pengguna[] {
  return pengguna.filter(({ peran, selesai }) => !isPihakLuar(peran) && (selesai === null || tanggal <= selesai));
}

function orangPeran(peran: Peran, unit: Unit, { pengguna, bidang }: PenggunaPada): readonly Pengguna[] {
  if (isPihakLuar(peran)) return pengguna.filter((p) => p.peran === 'perencana');
  const seperan = pengguna.filter((p) => p.peran === peran);
  if (unit === '' || (peran !== 'kabid' && peran !== 'staf')) return seperan;
  const sebidang = seperan.filter((p) => p.bidang.includes(unit));
  if (peran === 'staf') return penyerahSebidang(unit, pengguna);
  if (sebidang.length > 0 || peran !== 'kabid' || !isSekretariat(unit, bidang)) return sebidang;
  return pengguna.filter((p) => p.peran === 'sekretaris');
}

/** The Sekretariat is a bidang whose kabid is the Sekretaris. */
function isSekretariat(kode: Unit, bidang: readonly Bidang[]): boolean {
  const nama = bidang.find((b) => b.kode === kode)?.nama ?? '';
  return /sekretariat/i.test(nama) || /^sekretariat$/i.test(kode);
}

/** People who may hand in the isian of a bidang. */
export function penyerahBidang(unit: Unit, { pengguna, tanggal }: PenggunaPada): readonly Pengguna[] {
  return penyerahSebidang(
    unit,
    pengguna.filter((p) => isBertugas(p, tanggal)),
  );
}

/** A bidang without staf (often the Sekretariat) is filled in by whoever plans or leads there. */
function penyerahSebidang(unit: Unit, bertugas: readonly Pengguna[]): readonly Pengguna[] {
  const sebidang = bertugas.filter((p) => p.bidang.includes(unit));
  const staf = sebidang.filter((p) => p.peran === 'staf');
  return staf.length > 0 ? staf : sebidang.filter((p) => p.peran === 'perencana' || p.peran === 'kabid');
}
