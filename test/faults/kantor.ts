import { resolve } from 'node:path';
import { parseArguments } from '../../local/cli/arguments.ts';
import { startOfCycle } from '../../local/cli/clock.ts';
import { openDesk } from '../../local/cli/desk.ts';
import { type Office, OWNER, openOffice } from '../../local/cli/office.ts';
import { openPack, type Pack, perencanaOn } from '../../local/cli/pack.ts';
import { play } from '../../local/cli/play.ts';
import type { Cycle } from '../../local/cli/players.ts';
import { beginCycle, makeWorkbook } from '../../local/cli/set-up.ts';
import type { Call, Fault } from '../../local/services/execution.ts';
import type { Kept } from '../../local/services/kept.ts';
import { createStandIn, type StandIn } from '../../local/stand-in.ts';
import type { Penolakan } from '../../src/domain/penolakan.ts';
import { tanggalOf } from '../../src/domain/waktu/kalender.ts';
import type { Pak } from '../../src/pak/pak.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { simpan, tersimpan } from '../tersimpan.ts';

export { OWNER };

export const SIKLUS = 'depok-pengumpulan 2026 TW I';

/** What somebody is about to ask for. */
export interface Permintaan {
  readonly email: string;
  readonly aksi: string;
  readonly data: object;
}

export interface Adegan extends Permintaan {
  /** Brings the office back to the moment before. */
  readonly kembali: () => void;
}

export interface Jawaban {
  readonly ok: boolean;
  readonly data?: unknown;
  readonly tautan?: readonly { readonly url: string }[];
  readonly penolakan?: Penolakan;
}

export const AKSI_UTAMA = [
  'siapkan',
  'mulaiSiklus',
  'bagikan',
  'serahkan',
  'terima',
  'kembalikan',
  'himpun',
  'selesaikan',
  'sahkan',
  'susun',
] as const;
/** What mends: a text before the signature, a workbook that somebody broke. */
export const AKSI_PEMULIH = ['perbaikanRedaksional', 'perbaiki'] as const;
export type AksiUtama = (typeof AKSI_UTAMA | typeof AKSI_PEMULIH)[number];

export interface Kantor {
  readonly google: StandIn;
  readonly adegan: Readonly<Record<AksiUtama, Adegan>>;
}

const SAMPEL = resolve(import.meta.dirname, '../../samples/bakesbangpol.xlsx');
const ARGUMEN = ['--sop', 'depok-pengumpulan', '--input', SAMPEL, '--period', 'TW I', '--out', '-', '--return-at', '3'];

/** The small sample, after `change`. */
export async function openSampel(change: (pak: Pak) => Pak = (pak) => pak): Promise<Pack> {
  const pack = await openPack(ARGS.input);
  return { ...pack, pak: change(pack.pak) };
}

const ARGS = parseArguments(ARGUMEN);

/** Is told of each action before it is asked for. */
type Saksi = (permintaan: Permintaan, standIn: StandIn) => void;

export interface Awal {
  readonly google: StandIn;
  readonly cycle: Cycle;
}

/** A workbook made from the pack, with Depok's SOP begun. */
export function openAwal(code: string, pack: Pack, before: Saksi = () => undefined): Awal {
  const google = createStandIn({ owner: OWNER, now: startOfCycle(pack.tahun, ARGS.period, null, pack.kalender), code });
  const office = watched(openOffice(google), before);
  const perencana = () => perencanaOn(tanggalOf(google.now(), pack.zona), pack);
  const cycle = { office, siklus: SIKLUS, perencana };
  orThrow(makeWorkbook(office, pack, ARGS));
  orThrow(beginCycle(cycle, ARGS));
  return { google, cycle };
}

/** What was played, to go on from: the first moment of each main action, and the end. */
interface Rekaman {
  readonly adegan: ReadonlyMap<string, Permintaan & { readonly saat: Kept }>;
  readonly akhir: Kept;
}

/** Depok's cycle played to the end, at each of its main actions; played once a run. */
export async function openKantor(code: string): Promise<Kantor> {
  const { adegan, akhir } = tersimpan<Rekaman>('faults') ?? simpan('faults', await mainkan(code));
  const google = createStandIn({ owner: OWNER, now: akhir.now, code });
  const buka = (aksi: AksiUtama): Adegan => {
    const { saat, ...permintaan } = found(adegan, aksi);
    google.resume(saat);
    // Formulas are calculated here and not each time that somebody comes back.
    google.look();
    return { ...permintaan, kembali: google.remember() };
  };
  const semua = Object.fromEntries(
    [...AKSI_UTAMA, ...AKSI_PEMULIH].map((aksi) => [aksi, buka(aksi)]),
  ) as Kantor['adegan'];
  google.resume(akhir);
  return { google, adegan: semua };
}

/** The checker returns once. */
async function mainkan(code: string): Promise<Rekaman> {
  const pack = await openSampel();
  const adegan = new Map<string, Permintaan & { readonly saat: Kept }>();
  const remember: Saksi = (permintaan, standIn) => {
    if (isUtama(permintaan) && !adegan.has(permintaan.aksi))
      adegan.set(permintaan.aksi, { ...permintaan, saat: standIn.keep() });
  };
  const { google, cycle } = openAwal(code, pack, remember);
  const desk = openDesk(google, pack, ARGS.period);
  const progress = { isFilled: false, isReturned: false, isMended: false, lastStep: null, untyped: [] };
  const refused = play({ cycle, desk, pack, returnAt: ARGS.returnAt, mends: [], tell: () => undefined }, progress);
  if (refused) throw new Error(refused.pesan);
  cycle.office.must(cycle.perencana(), 'susun', { siklus: SIKLUS, dokumen: ['pengukuran'] });
  const akhir = google.keep();
  google.edit(OWNER, [{ deleteSheet: { sheetId: SHEET_ID.Arsip } }, overwrite('Potret')]);
  cycle.office.must(OWNER, 'perbaiki', {});
  google.resume(found(adegan, 'sahkan').saat);
  google.edit(OWNER, [overwrite('Narasi')]);
  cycle.office.must(cycle.perencana(), 'perbaikanRedaksional', { siklus: SIKLUS });
  return { adegan, akhir };
}

/** Somebody types over the third column of the first rows. */
const overwrite = (tab: 'Potret' | 'Narasi') => ({
  repeatCell: {
    range: { sheetId: SHEET_ID[tab], startRowIndex: 4, endRowIndex: 6, startColumnIndex: 2, endColumnIndex: 3 },
    cell: { userEnteredValue: { stringValue: 'Kata yang lain.' } },
    fields: 'userEnteredValue',
  },
});

/** Langkah 5 is the one that freezes the potret. */
const isUtama = ({ aksi, data }: Permintaan): boolean =>
  aksi !== 'selesaikan' || ('langkah' in data && data.langkah === 5);

function watched(office: Office, before: Saksi): Office {
  return {
    ...office,
    ask: (email, aksi, data) => {
      before({ email, aksi, data }, office.standIn);
      return office.ask(email, aksi, data);
    },
    must: (email, aksi, data) => {
      before({ email, aksi, data }, office.standIn);
      return office.must(email, aksi, data);
    },
  };
}

function found<T>(adegan: ReadonlyMap<string, T>, aksi: string): T {
  const satu = adegan.get(aksi);
  if (!satu) throw new Error(`The cycle never came to ${aksi}`);
  return satu;
}

function orThrow(reply: { readonly ok: boolean; readonly penolakan?: Penolakan }): void {
  if (!reply.ok) throw new Error(reply.penolakan?.pesan);
}

/** Presses the button; what the bundle throws comes out as it is. */
export function tekan(google: StandIn, { email, aksi, data }: Permintaan, idAksi: string): Jawaban {
  return kirim(google, email, JSON.stringify({ aksi, idAksi, data }), aksi);
}

export function kirim(google: StandIn, email: string, json: string, aksi = 'jalankan'): Jawaban {
  const teks = google.run(email, 'jalankan', [json], aksi);
  if (typeof teks !== 'string') throw new Error('The endpoint answers with text');
  return JSON.parse(teks);
}

/** The same, with Google failing; null where the execution ended without an answer. */
export function tekanGagal(google: StandIn, permintaan: Permintaan, idAksi: string, fault: Fault): Jawaban | null {
  google.failAt(fault);
  try {
    return tekan(google, permintaan, idAksi);
  } catch (error) {
    if (error instanceof Error && error.message === 'Exceeded maximum execution time') return null;
    throw error;
  }
}

/** The workbook: every cell as written and as calculated, notes, protections (or all but those), metadata. */
export function isiBuku(google: StandIn, tanpaKunci = false): string {
  const { sheets, ...buku } = google.look();
  const isi = sheets.map(({ data, protectedRanges = [], ...lembar }) => [
    lembar,
    tanpaKunci ? [] : protectedRanges,
    (data[0]?.rowData ?? []).map(({ values = [] }) =>
      values.map(({ userEnteredValue: tertulis, effectiveValue, note }) =>
        // Most cells hold nothing.
        tertulis || note ? [tertulis, effectiveValue, note] : 0,
      ),
    ),
  ]);
  // Google draws these, so they differ when a tab was made twice.
  return JSON.stringify([buku, isi]).replace(/"protectedRangeId":\d+/g, '"protectedRangeId":0');
}

/** Without the ids that Drive draws anew for a paper each time it is asked, and without the fingerprints in Riwayat that hang on them. */
export const tanpaUndian = (teks: string): string =>
  teks.replace(/file-\d+/g, 'file').replace(/[0-9a-f]{64}/g, 'sidik');

/** The papers in Drive. */
export const berkas = (google: StandIn): readonly string[] =>
  google.files.map(({ name, owner, appProperties }) => JSON.stringify([name, owner, appProperties]));

/** Calls that `work` makes. */
export function panggilan(google: StandIn, work: () => void): readonly Call[] {
  const sebelum = google.calls.length;
  work();
  return google.calls.slice(sebelum);
}

/**
 * What `permintaan` sends, for sending it as a script in another project would: our lock does not hold that one up. The
 * office stays as it was.
 */
export function bodyOf(google: StandIn, permintaan: Permintaan, idAksi: string): readonly object[] {
  const kembali = google.remember();
  const [tulis] = panggilan(google, () => tekan(google, permintaan, idAksi)).filter(({ jenis }) => jenis === 'tulis');
  kembali();
  const { requests } = (tulis?.isi ?? { requests: [] }) as { readonly requests: readonly object[] };
  return requests;
}

export function verifikasi(google: StandIn): unknown {
  return kirim(google, OWNER, JSON.stringify({ aksi: 'verifikasi', idAksi: 'v', data: {} })).data;
}
