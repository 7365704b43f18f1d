/** What Google's exceptions mean to us. Everything else that is thrown is a defect of ours and goes on its way. */
import { TOLAK_APP } from '../app/inti/penolakan-app.ts';
import { SegelRusak } from '../app/segel/periksa-beku.ts';
import type { Penolakan } from '../domain/penolakan.ts';
import { TANPA_IZIN } from '../kontrak/banyak-akun.ts';
import { TOLAK } from '../sop/penolakan-sop.ts';
import { TabRusak } from '../workbook/baca.ts';
import { TOLAK_GOOGLE } from './penolakan-google.ts';

/** A tab of ours is not in the file. */
export class TabHilang extends Error {
  constructor(readonly tab: string) {
    super(`tab ${tab} is missing`);
  }
}

/** The file is a copy of the workbook that its metadata was written in. */
export class FileSalinan extends Error {
  constructor(readonly asal: string) {
    super(`a copy of ${asal}`);
  }
}

/** What we keep in the file's metadata or properties is not what this build can read. */
export class SimpananTakTerbaca extends Error {
  constructor(readonly penolakan: Penolakan) {
    super(penolakan.pesan);
  }
}

/** An advanced service that the script's manifest or the domain's administrator has switched off. */
export class LayananMati extends Error {
  constructor(readonly layanan: string) {
    super(`the advanced service ${layanan} is off`);
  }
}

/**
 * `ditolak`: Google looked at it and would say no again. `gangguan`: it may work the next time, and what was asked may
 * have happened all the same. `sibuk`: too many calls at the moment. `kuota`: used up for today.
 */
export type SebabGoogle = 'ditolak' | 'gangguan' | 'sibuk' | 'kuota';

/** Built-in services throw `Exception`, advanced ones `GoogleJsonResponseException` with `details.code`. */
const NAMA: readonly string[] = ['Exception', 'GoogleJsonResponseException'];

// Texts: https://developers.google.com/apps-script/guides/services/quotas and …/support/troubleshooting
const KUOTA = /too many times|too much computer time/i;
const SIBUK =
  /in a short time|too many (?:scripts running|LockService operations)|rate ?limit|quota exceeded|lock timeout/i;
const GANGGUAN =
  /timed out|timeout|try again|server error|internal error|service error|unavailable|empty response|deadline|backend|failed while accessing|maximum execution time/i;

/** Null: no exception of Google's. */
export function sebabGoogle(sebab: unknown): SebabGoogle | null {
  if (!(sebab instanceof Error) || !NAMA.includes(sebab.name)) return null;
  if (SIBUK.test(sebab.message)) return 'sibuk';
  if (KUOTA.test(sebab.message)) return 'kuota';
  const kode = codeOf(sebab);
  if (kode !== null) return kode === 429 ? 'sibuk' : kode >= 500 || kode === 408 ? 'gangguan' : 'ditolak';
  return GANGGUAN.test(sebab.message) ? 'gangguan' : 'ditolak';
}

/** HTTP's, of the advanced services; null elsewhere. */
export function codeOf(sebab: Error): number | null {
  const { details } = sebab as Error & { readonly details?: { readonly code?: unknown } };
  return typeof details?.code === 'number' ? details.code : null;
}

/** The refusal that an exception comes to before anything was written; null for a defect. */
export function penolakanOf(sebab: unknown): Penolakan | null {
  if (sebab instanceof TabHilang)
    return sebab.tab === 'Riwayat' ? TOLAK_APP.riwayatRusak('Tab Riwayat tidak ada.') : TOLAK_APP.tabHilang(sebab.tab);
  if (sebab instanceof TabRusak) return TOLAK_APP.tabRusak(sebab.tab, sebab.kolom);
  if (sebab instanceof SegelRusak) return TOLAK.segelRusak(sebab.rusak);
  if (sebab instanceof FileSalinan) return TOLAK_APP.salinan(sebab.asal);
  if (sebab instanceof SimpananTakTerbaca) return sebab.penolakan;
  if (sebab instanceof LayananMati) return TOLAK_GOOGLE.layananMati(sebab.layanan);
  return sebab instanceof Error ? refuseGoogle(sebab) : null;
}

/** What Google refuses for a reason of its own, which has nothing to do with the change. The first that fits. */
const KHUSUS: readonly (readonly [RegExp, (pesan: string) => Penolakan])[] = [
  [
    /has not been used in project|it is disabled/i,
    (pesan) => TOLAK_GOOGLE.layananMati(nameLayanan(pesan), /https:\S+/.exec(pesan)?.[0]),
  ],
  [
    /permissions are not sufficient|insufficient (?:authentication|permission)|required permissions:/i,
    () => TOLAK_GOOGLE.izinKurang(),
  ],
  [TANPA_IZIN, () => TOLAK_GOOGLE.tanpaAkses()],
  [/payload size|entity too large|too large: body/i, () => TOLAK_GOOGLE.terlaluBesar()],
];

/** "Google Sheets API has not been used …": which one it is that is off. */
const nameLayanan = (pesan: string): string => /Google (Sheets|Drive) API/i.exec(pesan)?.[1] ?? 'Sheets dan Drive';

function refuseDitolak(sebab: Error): Penolakan {
  const { message } = sebab;
  const khusus = KHUSUS.find(([pola]) => pola.test(message));
  if (khusus) return khusus[1](message);
  return codeOf(sebab) === 413 ? TOLAK_GOOGLE.terlaluBesar() : TOLAK_APP.googleMenolak(petik(message));
}

/** As much of Google's words as a person reads; never half a link. */
const PETIK = 200;
const petik = (pesan: string): string =>
  pesan.length <= PETIK ? pesan : `${pesan.slice(0, PETIK).replace(/\s+\S*$/, '')} …`;

function refuseGoogle(sebab: Error): Penolakan | null {
  switch (sebabGoogle(sebab)) {
    case null:
      return null;
    case 'ditolak':
      return refuseDitolak(sebab);
    case 'gangguan':
      return TOLAK_APP.googleGagal();
    case 'sibuk':
      return TOLAK_GOOGLE.terlaluSering();
    case 'kuota':
      return TOLAK_GOOGLE.kuotaHabis();
  }
}

/** What Google threw at `work`, into the log too; null when it did its work. A defect of ours goes on its way. */
export function failureOf(work: () => unknown): Error | null {
  try {
    work();
    return null;
  } catch (sebab) {
    if (!(sebab instanceof Error) || sebabGoogle(sebab) === null) throw sebab;
    console.error(sebab);
    return sebab;
  }
}

/** For what happens once the change is written: Google's failure there must not make it look undone. */
export function withoutGoogleFailure(work: () => void): void {
  failureOf(work);
}
