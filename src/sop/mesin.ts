/** The SOP engine decides: what an aksi changes, or why it may not be done now. It reads one table and nothing else. */
import type { Email, Peran } from '../domain/pengguna.ts';
import { isPenolakan, type Penolakan } from '../domain/penolakan.ts';
import type { Akibat, StatusBidang } from '../domain/peristiwa.ts';
import { langkahNomor, type Posisi, withLanjutan } from './alur.ts';
import { bukanGiliran, salahOrang } from './bukan-giliran.ts';
import type { AksiRequest, Attempt, EngineInput, Syarat } from './engine-input.ts';
import { keadaanBidang } from './keadaan.ts';
import { TOLAK } from './penolakan-sop.ts';
import { type AksiSop, barisAksi } from './tabel-aksi.ts';
import { bolehBukanLangkah, bolehPosisi, penggunaDitolak, peranPelaku, posisiUntuk } from './wewenang.ts';

export interface Verdict {
  readonly posisi: Posisi | null;
  readonly peran: Peran;
  readonly akibat: Akibat;
}

export type EngineResult =
  | { readonly ok: true; readonly verdict: Verdict }
  | { readonly ok: false; readonly penolakan: Penolakan };

const refuse = (penolakan: Penolakan): EngineResult => ({ ok: false, penolakan });

export function applyAksi(input: EngineInput, aksi: AksiSop, email: Email, request: AksiRequest): EngineResult {
  const attempt = attemptFor(input, aksi, email, request);
  if (isPenolakan(attempt)) return refuse(attempt);
  const { syarat, syaratIsi, syaratUtuh = [], akibat } = barisAksi(aksi);
  const salah = statusDitolak(attempt, aksi) ?? firstPenolakan(attempt, [...syarat, ...syaratIsi, ...syaratUtuh]);
  if (salah) return refuse(salah);
  const lanjutan = withLanjutan(input.sop, input.siklus, akibat(attempt));
  return { ok: true, verdict: { posisi: attempt.posisi, peran: peranPelaku(attempt, aksi), akibat: lanjutan } };
}

/** Whether an aksi may be tried before anything is filled in; `halangan`: it would be, were its data whole. */
export type Kesempatan = { readonly attempt: Attempt } | { readonly halangan: Penolakan | null };

export function tryAksi(input: EngineInput, aksi: AksiSop, email: Email, request: AksiRequest): Kesempatan {
  const attempt = attemptFor(input, aksi, email, request);
  const { syarat, syaratUtuh = [] } = barisAksi(aksi);
  if (isPenolakan(attempt) || statusDitolak(attempt, aksi) || firstPenolakan(attempt, syarat))
    return { halangan: null };
  const halangan = firstPenolakan(attempt, syaratUtuh);
  return halangan ? { halangan } : { attempt };
}

/** Where this person may do it. */
function attemptFor(input: EngineInput, aksi: AksiSop, email: Email, request: AksiRequest): Attempt | Penolakan {
  const asing = penggunaDitolak(input, email);
  if (asing) return asing;
  const attempt: Attempt = { input, email, posisi: null, langkah: null, request };
  if (barisAksi(aksi).objek !== 'langkah')
    return bolehBukanLangkah(attempt, aksi) ? attempt : salahOrang(attempt, aksi);
  const calon = posisiUntuk(input, aksi, request);
  const posisi = calon.find((satu) => bolehPosisi(input, aksi, email, satu));
  if (!posisi) return bukanGiliran(input, aksi, request, calon);
  return { ...attempt, posisi, langkah: langkahNomor(input.sop, posisi.nomor) ?? null };
}

function firstPenolakan(attempt: Attempt, semua: readonly Syarat[]): Penolakan | null {
  for (const syarat of semua) {
    const penolakan = syarat(attempt);
    if (penolakan) return penolakan;
  }
  return null;
}

function statusDitolak({ input, posisi, request }: Attempt, aksi: AksiSop): Penolakan | null {
  const { dari, label, objek } = barisAksi(aksi);
  const bidang = posisi?.unit || request.bidang;
  if (objek === 'bidang' && !input.siklus.bidang.has(bidang)) return TOLAK.bidangTidakDikenal(bidang);
  if (dari === 'semua' || bidang === '') return null;
  const status: StatusBidang = keadaanBidang(input.siklus, bidang).status;
  if (dari.includes(status)) return null;
  const menunggu = objek === 'langkah' && status !== 'diterima';
  return menunggu ? TOLAK.belumDiserahkan([bidang]) : TOLAK.statusBidang(bidang, status, label);
}
