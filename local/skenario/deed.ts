/** What one line does, and what comes back. */
import type { Reply } from '../../src/kontrak/kontrak.ts';
import { LAPORAN_KINERJA } from '../../src/sop/definisi.ts';
import { ledgerOf } from '../cli/book-snapshot.ts';
import { parseCellName } from '../desk/cell-name.ts';
import { Refusal, refusal } from '../services/refusals.ts';
import type { Spreadsheet } from '../services/types.ts';
import type { Entry } from '../services/typing.ts';
import type { StandIn } from '../stand-in.ts';
import type { Deed } from './line.ts';

export interface Answer {
  readonly ok: boolean;
  readonly jawaban?: unknown;
  readonly penolakan?: { readonly kode: string; readonly pesan: string };
  /** What broke, where it should not have. */
  readonly cacat?: string;
}

type DeedOf<K extends string> = Extract<Deed, { readonly [key in K]: unknown }>;

export function doDeed(standIn: StandIn, deed: Deed, versionAt: (baris: number) => Spreadsheet): Answer {
  try {
    if ('oleh' in deed && !hasAccess(standIn, deed.oleh)) throw refusal('notShared');
    return perform(standIn, deed, versionAt);
  } catch (cause) {
    if (cause instanceof Refusal) return refused(cause.code, cause.message);
    return { ok: false, cacat: cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause) };
  }
}

const refused = (kode: string, pesan: string): Answer => ({ ok: false, penolakan: { kode, pesan } });
const DONE: Answer = { ok: true };

/** Whoever the file is not shared with cannot open it, so that no script runs for him either. */
const hasAccess = (standIn: StandIn, email: string): boolean =>
  standIn.keep().editors.includes(email.trim().toLowerCase());

function perform(standIn: StandIn, deed: Deed, versionAt: (baris: number) => Spreadsheet): Answer {
  if ('aksi' in deed) return ask(standIn, deed);
  if ('permintaan' in deed) return { ok: true, jawaban: standIn.edit(deed.oleh, deed.permintaan) };
  if ('ketik' in deed) {
    const { tab, sel, isi } = deed.ketik;
    return enter(standIn, tab, sel, ({ sheetId, row, column }) => standIn.type(deed.oleh, sheetId, row, column, isi));
  }
  if ('tempel' in deed) {
    const { tab, sel } = deed.tempel;
    const contents = contentsOf(deed);
    return enter(standIn, tab, sel, (at) => standIn.typeBlock(deed.oleh, at.sheetId, at.row, at.column, contents));
  }
  // A script that waited may have gone past it.
  if ('waktu' in deed) standIn.setNow(Math.max(standIn.now(), Date.parse(deed.waktu)));
  else standIn.restoreVersion(versionAt(deed.pulihkan), deed.metadata);
  return DONE;
}

function ask(standIn: StandIn, { oleh, aksi, data = {}, idAksi = standIn.drawUuid() }: DeedOf<'aksi'>): Answer {
  const request = { aksi, idAksi, data: withSiklus(standIn, aksi, data) };
  const reply: Reply<unknown> = JSON.parse(String(standIn.run(oleh, 'jalankan', [JSON.stringify(request)], aksi)));
  if (reply.ok) return { ok: true, jawaban: reply.data };
  return refused(reply.penolakan.kode, reply.penolakan.pesan);
}

const TANPA_SIKLUS: readonly string[] = ['siapkan', 'mulaiSiklus'];

/** Who names no siklus means the one that collects or measures and was begun last, whatever else runs beside it. */
function withSiklus(standIn: StandIn, aksi: string, data: Readonly<Record<string, unknown>>): object {
  if ('siklus' in data || TANPA_SIKLUS.includes(aksi)) return data;
  const begun = ledgerOf(standIn.look()).filter((row) => row.aksi === 'mulaiSiklus');
  const siklus = begun.filter((row) => !row.siklus.startsWith(`${LAPORAN_KINERJA} `)).at(-1)?.siklus;
  return siklus === undefined ? data : { siklus, ...data };
}

function enter(
  standIn: StandIn,
  tab: string,
  sel: string,
  put: (at: { readonly sheetId: number; readonly row: number; readonly column: number }) => void,
): Answer {
  const titles = standIn.look().sheets.map(({ properties }) => properties);
  const found = titles.find(({ title }) => title.toLowerCase() === tab.trim().toLowerCase());
  const place = parseCellName(sel);
  if (!found || !place) {
    const ada = titles.map(({ title }) => title).join(', ');
    return refused('sheetUnknown', `Tab "${tab}" tidak ada di buku kerja ini. Yang ada: ${ada}.`);
  }
  put({ sheetId: found.sheetId, ...place });
  return DONE;
}

const contentsOf = ({ tempel: { nilai } }: DeedOf<'tempel'>): Entry['contents'] =>
  nilai.map((row) => row.map((one) => (typeof one === 'string' ? one : { value: one.nilai, pattern: one.format })));
