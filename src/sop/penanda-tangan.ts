/** Who signs for the agency on a day: one person, however many rows of the Pengguna tab say kepala. */
import { samaAkun } from '../domain/akun.ts';
import type { Email, Pengguna } from '../domain/pengguna.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import type { Tanggal } from '../domain/waktu/periode.ts';
import { isBertugas } from './pelaksana.ts';
import { TOLAK } from './penolakan-sop.ts';

type Kapasitas = 'plh' | 'plt' | 'definitif';

function kapasitasOf({ jabatan }: Pick<Pengguna, 'jabatan'>): Kapasitas {
  if (/^(plh|pelaksana harian)\b/i.test(jabatan)) return 'plh';
  return /^(plt|pelaksana tugas)\b/i.test(jabatan) ? 'plt' : 'definitif';
}

/** What a Plt or Plh lacks to act: SK or Surat Perintah, and from when to when. Whoever holds the office needs neither. */
export function mandatKurang(orang: Pengguna): Penolakan | null {
  if (kapasitasOf(orang) === 'definitif') return null;
  if (/^-?$/.test(orang.nomorSk)) return TOLAK.tanpaSk(orang);
  return orang.mulai === null || orang.selesai === null ? TOLAK.tanpaMasa(orang) : null;
}

interface OrangPada {
  readonly pengguna: readonly Pengguna[];
  readonly tanggal: Tanggal;
}

/** Rows of kepala that count on this day. */
export const kepalaBertugas = ({ pengguna, tanggal }: OrangPada): readonly Pengguna[] =>
  pengguna.filter((p) => p.peran === 'kepala' && isBertugas(p, tanggal));

/** Within the window of a Plh the Plh; otherwise whoever came into office last, and of two on one day the definitive one. */
export function penandaTangan(orang: OrangPada): Pengguna | null {
  const sah = kepalaBertugas(orang).filter((p) => mandatKurang(p) === null);
  return [...sah].sort((a, b) => urutan(b).localeCompare(urutan(a)))[0] ?? null;
}

const urutan = (orang: Pengguna): string => {
  const kapasitas = kapasitasOf(orang);
  return `${kapasitas === 'plh' ? 1 : 0} ${orang.mulai ?? '0000-00-00'} ${kapasitas === 'definitif' ? 1 : 0}`;
};

/** Why this person does not sign today, nor return or reopen what is signed. */
export function bukanPenandaTangan(orang: OrangPada, email: Email): Penolakan | null {
  const milik = kepalaBertugas(orang).filter((p) => samaAkun(p.email, email));
  const [pertama] = milik;
  if (!pertama) return TOLAK.bukanKepala();
  const kini = penandaTangan(orang);
  if (kini && milik.some((p) => p === kini || samaAkun(p.email, kini.email))) return null;
  return milik.map(mandatKurang).find((satu) => satu !== null) ?? (kini ? TOLAK.penandaTanganLain(kini) : null);
}

/** Those besides the signer whose terms cover the same day. A Plh stands in for somebody, so he overlaps nobody. */
export function kepalaRangkap(orang: OrangPada): readonly Pengguna[] {
  const kini = penandaTangan(orang);
  const tetap = kepalaBertugas(orang).filter((p) => kapasitasOf(p) !== 'plh' && mandatKurang(p) === null);
  return tetap.length < 2 ? [] : tetap.filter((p) => p !== kini);
}
