/** Batalkan siklus: its collection tabs are put aside, those in which nobody has typed are taken away. */
import * as z from 'zod/mini';
import { isTabWhole, locateTab, type Nilai, teksSel } from '../../workbook/baca.ts';
import { judulLembar } from '../../workbook/lembar.ts';
import type { LembarGoogle, SheetsRequest } from '../../workbook/sheets-json.ts';
import { AKHIRAN_BATAL, sheetIdIsian, tabIsian } from '../../workbook/tab/isian.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { AksiFor } from '../inti/aksi.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { teks, withSiklus } from '../inti/skema.ts';
import { TAB_REGISTRI } from '../registri/registri.ts';

const skema = z.object({ siklus: z.optional(z.string()), alasan: z._default(teks, '') });

export const BATALKAN_SIKLUS: AksiFor<'batalkanSiklus', typeof skema> = {
  skema,
  needs: (req) => ({ tab: TAB_REGISTRI, isian: 'semua', ...withSiklus(req) }),
  decide: (buku, context, { siklus, alasan }) =>
    decideAksi(buku, context, {
      aksi: 'batalkanSiklus',
      siklus,
      request: { alasan },
      hitungan: {},
      kalimat: ({ sop, siklus: s }) => `${sop.nama} ${s.periode} ${s.tahun} dibatalkan: ${alasan}`,
      perubahan: (run) => [{ permintaan: putAside(buku, run) }],
    }),
};

/** Tabs that another siklus of the same period works with stay. */
function putAside(buku: Buku, { siklus }: SopRun): readonly SheetsRequest[] {
  const { id, tahun, periode } = siklus;
  const lain = [...buku.siklus.values()].some(
    (satu) => satu.id !== id && satu.batal === null && satu.tahun === tahun && satu.periode === periode,
  );
  const lembar = buku.snapshot.struktur.sheets ?? [];
  return lain
    ? []
    : [...siklus.bidang.keys()].flatMap((kode) => lembar.flatMap((satu) => asideOne(buku, siklus, kode, satu)));
}

function asideOne(
  { snapshot }: Buku,
  { tahun, periode }: SopRun['siklus'],
  kode: string,
  lembar: LembarGoogle,
): readonly SheetsRequest[] {
  const sheetId = sheetIdIsian(tahun, periode, kode);
  if (lembar.properties?.sheetId !== sheetId) return [];
  const tab = tabIsian({ tahun, periode, bidang: { kode, nama: kode } });
  if (!isTypedIn(tab, snapshot.nilai.get(sheetId) ?? [])) return [{ deleteSheet: { sheetId } }];
  const properties = { sheetId, title: judulLembar(lembar) + AKHIRAN_BATAL, hidden: true };
  return [{ updateSheetProperties: { properties, fields: 'title,hidden' } }];
}

/** In a column for it, in a row of one's own below the list, or beside what we wrote. */
function isTypedIn(tab: Tab, nilai: Nilai): boolean {
  if (!isTabWhole(tab, nilai)) return true;
  const { kolom, awal } = locateTab(tab, nilai);
  const kita = new Set(tab.kolom.filter(({ isian }) => !isian).map(({ kunci }) => kolom.get(kunci)));
  return nilai
    .slice(awal)
    .some((baris) =>
      baris.some((sel, i) => teksSel(sel) !== '' && (!kita.has(i) || teksSel(baris[kolom.get('kode') ?? 0]) === '')),
    );
}
