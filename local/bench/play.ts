/** The made-up agency goes through its SOP, from the empty file to the papers. */
import { instantOf } from '../../src/domain/waktu/kalender.ts';
import type { BarisPapan, BidangKeadaan } from '../../src/kontrak/keadaan.ts';
import type { Reply } from '../../src/kontrak/kontrak.ts';
import type { Sop } from '../../src/sop/definisi.ts';
import { siklusId } from '../../src/sop/keadaan.ts';
import { readForm } from '../cli/form.ts';
import { type Office, OWNER, openOffice } from '../cli/office.ts';
import { type Cycle, doStep, handIn, needsSoundData, readState, yetToHandIn } from '../cli/players.ts';
import { historyOf } from '../cli/set-up.ts';
import { createStandIn, type StandIn } from '../stand-in.ts';
import { type Agency, PERIODE, TAHUN, ZONA } from './agency.ts';

const TANGGAL = '2026-04-01';
const JAM_MULAI = 8 * 60;
const MOST_TURNS = 100;

/** An empty file whose owner is the one of the command line's cycle. */
export function newFile(code: string): StandIn {
  return createStandIn({ owner: OWNER, now: instantOf(TANGGAL, JAM_MULAI, ZONA), code });
}

/** The aksi after which nothing more is played, or whether it is time to stop. */
type Until = string | (() => boolean) | undefined;

/**
 * Plays to the end of the SOP and makes both papers, or only until somebody has done the aksi `until`. Throws when
 * anything is refused: the agency's data are sound.
 */
export function playCycle(standIn: StandIn, agency: Agency, sop: Sop, until?: Until): void {
  const office = openOffice(standIn);
  const cycle: Cycle = { office, siklus: siklusId(sop.id, TAHUN, PERIODE), perencana: () => agency.perencana };
  office.must(OWNER, 'aturLokal', { zona: ZONA });
  office.must(OWNER, 'siapkan', {
    sop: [sop.id],
    pak: { tabel: agency.tabel },
    riwayat: historyOf(sop, PERIODE),
    zona: ZONA,
  });
  for (const email of agency.emails) standIn.share(email);
  office.must(agency.perencana, 'mulaiSiklus', { sop: sop.id, periode: PERIODE });
  playSteps(cycle, agency, until);
  if (until === undefined)
    office.must(agency.perencana, 'susun', { siklus: cycle.siklus, dokumen: ['pengukuran', 'laporan'] });
}

function playSteps(cycle: Cycle, agency: Agency, until: Until): void {
  const isEnough = (): boolean =>
    typeof until === 'function' ? until() : cycle.office.costs.some(({ aksi }) => aksi === until);
  let isTyped = false;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const state = readState(cycle);
    const step = state.langkah.find(({ menunggu }) => menunggu.length > 0);
    if (state.siklus.selesai || !step || isEnough()) return;
    if (state.siklus.isianTerbuka && !isTyped) {
      isTyped = true;
      typeAll(cycle.office, agency, state.bidang);
      // All that was typed, judged at once: the dearest reading there is.
      cycle.office.must(agency.perencana, 'periksa', { siklus: cycle.siklus });
      if (until === 'periksa') return;
    }
    if (needsSoundData(step)) for (const bidang of yetToHandIn(state, step)) accepted(handIn(cycle, bidang), step);
    for (const waiting of step.menunggu) accepted(doStep(cycle, step, waiting, state).reply, step);
  }
  throw new Error(`The SOP did not end within ${MOST_TURNS} turns`);
}

function accepted(reply: Reply<unknown>, { nomor }: BarisPapan): void {
  if (!reply.ok) throw new Error(`Langkah ${nomor}: ${reply.penolakan.kode} ${reply.penolakan.pesan}`);
}

/** Every bidang pastes its figures and its texts, each in one go. */
function typeAll({ standIn }: Office, agency: Agency, daftar: readonly BidangKeadaan[]): void {
  const book = standIn.workbook();
  for (const { kode, penyerah, isian } of daftar) {
    const form = isian && readForm(book, isian.sheetId);
    const [email] = penyerah;
    if (!form || email === undefined) throw new Error(`Bidang ${kode} has no tab or nobody who types`);
    const perKode = new Map(agency.answers.get(kode)?.map((answer) => [answer.kode, answer]));
    const rows = [...form.asked.values()].map((asked) => perKode.get(asked));
    const column = (key: 'realisasi' | 'bukti'): number => form.columns.get(key) ?? -1;
    const [first = 0] = form.asked.keys();
    const paste = (at: number, texts: string[][]): void => standIn.typeBlock(email, form.sheetId, first, at, texts);
    paste(
      column('realisasi'),
      rows.map((row) => [...(row?.figures ?? [])]),
    );
    paste(
      column('bukti'),
      rows.map((row) => [...(row?.texts ?? [])]),
    );
  }
}
