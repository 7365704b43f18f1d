/** Bagikan format isian: one collection tab per bidang, from the registry. Doing it again adds what is new. */
import * as z from 'zod/mini';
import type { BagikanReply } from '../../kontrak/replies.ts';
import type { Nilai } from '../../workbook/baca.ts';
import { findLembar, isTabLocked, judulLembar, tabAda } from '../../workbook/lembar.ts';
import type { SheetsRequest } from '../../workbook/sheets-json.ts';
import { AKHIRAN_BATAL } from '../../workbook/tab/isian.ts';
import { createIsian, extendIsian, type IsiTabIsian, lockIsian } from '../../workbook/tab/isian-tulis.ts';
import type { Tab } from '../../workbook/tab.ts';
import { withKolomBaru } from '../../workbook/tambah-kolom.ts';
import type { Change } from '../../workbook/tulis.ts';
import { type AksiFor, type Context, type Decision, type ParsedRequest, refuse } from '../inti/aksi.ts';
import { type Buku, findRun, refuseRun } from '../inti/buku.ts';
import { decideAksi } from '../inti/decide-aksi.ts';
import { lindungan } from '../inti/lindungan.ts';
import { withSiklus } from '../inti/skema.ts';
import { clashingTab, planTabs } from '../isian/tab-isian.ts';
import { TAB_REGISTRI } from '../registri/registri.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';

const skema = z.object({ siklus: z.optional(z.string()), langkah: z.optional(z.number()) });
type Req = ParsedRequest<'bagikan' | 'bagikanUlang', typeof skema>;

function aksiBagikan(aksi: 'bagikan' | 'bagikanUlang'): AksiFor<'bagikan' | 'bagikanUlang', typeof skema> {
  return {
    skema,
    needs: (req) => ({
      tab: [...TAB_REGISTRI, 'Rencana Aksi', 'Potret', 'Arsip'],
      isian: 'semua',
      lindung: true,
      ...withSiklus(req),
    }),
    decide: (buku, context, req) => decideBagikan(aksi, buku, context, req),
    locks: (buku, context, req) => lindungan(lockOpen(buku, context, req)),
  };
}

export const BAGIKAN = aksiBagikan('bagikan');
export const BAGIKAN_ULANG = aksiBagikan('bagikanUlang');

function decideBagikan(
  aksi: 'bagikan' | 'bagikanUlang',
  buku: Buku,
  context: Context,
  req: Req,
): Decision<BagikanReply> {
  const run = findRun(buku, req.siklus);
  if (!run) return refuse(refuseRun(buku, req.siklus));
  const registri = readRegistriSiklus(buku, run);
  const tab = planTabs(buku, run, registri, context);
  const baru = tab.filter(({ tab: t }) => !tabAda(buku.snapshot, t.sheetId)).length;
  return decideAksi(buku, context, {
    aksi,
    siklus: req.siklus,
    request: { langkah: req.langkah ?? null },
    hitungan: { tabBentrok: clashingTab(tab) },
    kalimat: ({ siklus }) =>
      `Format isian ${siklus.periode} ${siklus.tahun} dibagikan: ${baru} tab baru, ${tab.length - baru} diperbarui.`,
    jawaban: { tab: tab.map(({ tab: t }) => t.nama), baru },
    perubahan: () => tab.map((isi) => writeTab(buku, isi)),
  });
}

/** Tabs that are not there yet, and those that an earlier try left open. */
function lockOpen(buku: Buku, context: Context, req: Req): readonly Change[] {
  const run = findRun(buku, req.siklus);
  const tab = run ? planTabs(buku, run, readRegistriSiklus(buku, run), context) : [];
  return tab
    .filter((isi) => !isTabLocked(buku.snapshot, isi.tab.sheetId))
    .map((isi) => ({ permintaan: lockIsian(isi) }));
}

function writeTab(buku: Buku, isi: IsiTabIsian): Change {
  const nilai = buku.snapshot.nilai.get(isi.tab.sheetId);
  const permintaan = nilai ? renewTab(buku, isi, nilai) : createIsian(isi);
  return { permintaan: [...showAgain(buku, isi.tab), ...permintaan] };
}

/** A column that people type in would have to be opened for them: Periksa & perbaiki adds it. */
function renewTab({ snapshot }: Buku, isi: IsiTabIsian, lama: Nilai): readonly SheetsRequest[] {
  const diketik = new Set(isi.tab.kolom.flatMap((satu) => (satu.isian ? satu.kunci : [])));
  const { nilai, permintaan } = withKolomBaru(isi.tab, snapshot, lama, (kunci) => !diketik.has(kunci));
  return [...permintaan, ...extendIsian(isi, nilai)];
}

/** It was put aside with a siklus that was cancelled; what was typed there is a draft again. */
function showAgain({ snapshot }: Buku, { sheetId, nama }: Tab): readonly SheetsRequest[] {
  const lembar = findLembar(snapshot, sheetId);
  if (!lembar || !judulLembar(lembar).endsWith(AKHIRAN_BATAL)) return [];
  return [{ updateSheetProperties: { properties: { sheetId, title: nama, hidden: false }, fields: 'title,hidden' } }];
}
