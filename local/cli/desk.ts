/** The staff at their desks: they type what the pack holds, and each cell's place in the pack is remembered. */
import { createKetikan } from '../../src/domain/isian-mentah.ts';
import type { Periode } from '../../src/domain/waktu/periode.ts';
import type { BidangKeadaan } from '../../src/kontrak/keadaan.ts';
import type { StandIn } from '../stand-in.ts';
import type { Finding } from './findings.ts';
import { type Form, placeRows, readForm, sameKode } from './form.ts';
import type { Pack, PackRow } from './pack.ts';
import { typeRow } from './typing.ts';

export interface Desk {
  /** Types the period's rows of the bidang, over what stands there where the pack is a later one. Returns a galat for each text that Google does not take. */
  fill(bidang: readonly BidangKeadaan[]): readonly Finding[];
  /** Types the rows of a mend file over those of the same bidang and kode. */
  mend(bidang: BidangKeadaan, mends: readonly PackRow[]): readonly Finding[];
  /** The pack row that a row (from 1) of a collection tab holds. */
  originOf(title: string, baris: number): PackRow | null;
}

interface Place {
  readonly title: string;
  /** 0-based. */
  readonly row: number;
  readonly packRow: PackRow;
}

export function openDesk(standIn: StandIn, pack: Pack, period: Periode): Desk {
  const places: Place[] = [];
  // As handed out: later a kode typed into a spare row looks like one that is asked for.
  const forms = new Map<string, Form>();
  const readForms = (bidang: readonly BidangKeadaan[]): void => {
    const book = standIn.workbook();
    for (const { kode, isian } of bidang) {
      const form = isian && readForm(book, isian.sheetId);
      if (form) forms.set(kode, form);
    }
  };

  const enter = (bidang: BidangKeadaan, rows: readonly PackRow[], isMend: boolean): readonly Finding[] => {
    const form = forms.get(bidang.kode);
    const [email] = bidang.penyerah;
    if (!form || email === undefined) return [];
    const placed = placeRows(form, rows, isMend ? takenRows(form, places) : undefined);
    for (const [row, packRow] of placed) places.push({ title: form.title, row, packRow });
    return [...placed].flatMap(([row, packRow]) => typeRow(standIn, email, form, row, packRow, isMend));
  };
  const ofBidang = (rows: readonly PackRow[], { kode }: BidangKeadaan): readonly PackRow[] =>
    rows.filter((row) => row.periode === period && row.bidang === kode);

  return {
    fill: (bidang) => {
      readForms(bidang);
      return bidang.flatMap((each) => {
        const rows = ofBidang(pack.isian, each);
        if (!pack.isContinued) return enter(each, rows, false);
        const left = forms.get(each.kode)?.used ?? new Map<number, string>();
        return enter(each, [...rows, ...withdrawnRows(pack, each, [...left.values()], rows)], true);
      });
    },
    mend: (bidang, mends) => enter(bidang, ofBidang(mends, bidang), true),
    originOf: (title, baris) =>
      places.filter((place) => place.title === title && place.row === baris - 1).at(-1)?.packRow ?? null,
  };
}

/** Rows typed so far and the kode that stands in them. */
function takenRows(form: Form, places: readonly Place[]): ReadonlyMap<number, string> {
  const own = places.filter(({ title }) => title === form.title).sort((a, b) => a.row - b.row);
  return new Map([...form.used, ...own.map(({ row, packRow }) => [row, packRow.kode] as const)]);
}

/** Empties the spare rows of an earlier run whose kode the pack no longer has. */
function withdrawnRows(
  { file }: Pack,
  { kode: bidang }: BidangKeadaan,
  used: readonly string[],
  rows: readonly PackRow[],
): readonly PackRow[] {
  const left = used.filter((kode) => !rows.some((row) => sameKode(row.kode, kode)));
  const empty = { file, baris: 0, periode: null, teksPeriode: '', bidang, answers: createKetikan(() => '') };
  return left.map((kode) => ({ ...empty, kode }));
}
