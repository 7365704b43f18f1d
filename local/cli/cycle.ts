/** A whole SOP cycle, from the pack to the papers. */
import type { Penolakan } from '../../src/domain/penolakan.ts';
import { isGalat } from '../../src/domain/temuan.ts';
import { tanggalOf } from '../../src/domain/waktu/kalender.ts';
import type { Periode } from '../../src/domain/waktu/periode.ts';
import type { Keadaan } from '../../src/kontrak/keadaan.ts';
import { siklusId } from '../../src/sop/keadaan.ts';
import { createStandIn } from '../stand-in.ts';
import type { Arguments } from './arguments.ts';
import { check } from './check.ts';
import { startOfCycle } from './clock.ts';
import { continuedPack, isBegun } from './continued.ts';
import { type Desk, openDesk } from './desk.ts';
import { openFolder, removePapers, writePapers, writeResult } from './files.ts';
import { type Finding, findingLine, homelessRows, stopFinding, traceFinding } from './findings.ts';
import { isAboutData } from './mending.ts';
import { Mistake } from './mistake.ts';
import { type Office, OWNER, openOffice, Refused } from './office.ts';
import { openBookFile } from './open-book.ts';
import { openMends, openPack, type Pack, type PackRow, perencanaOn, withMendedHistory } from './pack.ts';
import { figuresOfPack } from './pack-figures.ts';
import { type Progress, play } from './play.ts';
import { type Cycle, readState } from './players.ts';
import { typeRegisters } from './register.ts';
import { type Outcome, type Ringkasan, summarise } from './result.ts';
import { beginCycle, historyOf, makeWorkbook } from './set-up.ts';

type Tell = (line: string) => void;

/** Text of the bundle, and where the progress lines go. */
export interface Stage {
  readonly code: string;
  readonly tell: Tell;
}

interface Played {
  readonly cycle: Cycle;
  /** Null when the SOP run could not begin. */
  readonly desk: Desk | null;
  readonly stoppedBy: Penolakan | null;
  readonly untyped: readonly Finding[];
}

/**
 * Plays the cycle and writes its files. Throws a Mistake when something that the user can mend stopped it: everything
 * but the papers is then written all the same, once the pack could be read.
 */
export async function runCycle(args: Arguments, { code, tell }: Stage): Promise<Ringkasan> {
  const mends = args.perbaikan === null ? [] : await openMends(args.perbaikan);
  const { pack, office } =
    args.lanjut === undefined ? await begin(args, mends, code) : await goOn(args, args.lanjut, code);
  const { standIn } = office;
  openFolder(args.out);
  for (const { pesan } of pack.temuan ?? []) tell(`${pack.file}: ${pesan}`);
  const played = playAll(office, pack, args, mends, tell);
  const outcome = conclude(played, pack, args.period);
  const ringkasan = summarise(args, pack, outcome);
  removePapers(args.out);
  await writeResult(args.out, standIn, ringkasan);
  if (played.stoppedBy) throw new Mistake(...outcome.findings.map(findingLine));
  writePapers(args.out, standIn);
  return ringkasan;
}

const MADE = { ok: true } as const;

interface Opening {
  readonly pack: Pack;
  readonly office: Office;
}

async function begin(
  { sop, input, period, mulai }: Arguments,
  mends: readonly PackRow[],
  code: string,
): Promise<Opening> {
  const pack = withMendedHistory(await openPack(input), mends, historyOf(sop, period));
  const now = startOfCycle(pack.tahun, period, mulai, pack.kalender);
  return { pack, office: openOffice(createStandIn({ owner: OWNER, now, code })) };
}

async function goOn({ input, period, mulai }: Arguments, path: string, code: string): Promise<Opening> {
  const standIn = openBookFile(path, code);
  const pack = continuedPack(await openPack(input, ['Isian']), standIn.look(), period);
  standIn.setNow(Math.max(standIn.now(), startOfCycle(pack.tahun, period, mulai, pack.kalender)));
  return { pack, office: openOffice(standIn, `${standIn.drawUuid().slice(-12)}-`) };
}

function playAll(office: Office, pack: Pack, args: Arguments, mends: readonly PackRow[], tell: Tell): Played {
  const perencana = () => perencanaOn(tanggalOf(office.standIn.now(), pack.zona), pack);
  const cycle: Cycle = { office, siklus: siklusId(args.sop.id, pack.tahun, args.period), perencana };
  const made = pack.isContinued ? MADE : makeWorkbook(office, pack, args);
  const isOpen = pack.isContinued && isBegun(office.standIn.look(), cycle.siklus);
  const begun = made.ok && !isOpen ? beginCycle(cycle, args) : made;
  if (!begun.ok) return { cycle, desk: null, stoppedBy: begun.penolakan, untyped: [] };
  tell(`${args.sop.nama}, ${args.period} ${pack.tahun}, ${pack.instansi}`);
  return playBegun(cycle, pack, args, mends, tell);
}

function playBegun(cycle: Cycle, pack: Pack, args: Arguments, mends: readonly PackRow[], tell: Tell): Played {
  const history = pack.isContinued ? [] : historyOf(args.sop, args.period);
  const desk = openDesk(cycle.office.standIn, pack, args.period);
  const state = readState(cycle);
  const progress = newProgress(pack, [...history, args.period], state);
  if (pack.isContinued && !state.siklus.selesai)
    progress.untyped = [
      ...progress.untyped,
      ...typeRegisters(cycle.office.standIn, cycle.perencana(), pack, args.period),
    ];
  const stoppedBy = stopped(() => {
    const refused = play({ cycle, desk, pack, returnAt: args.returnAt, mends, tell }, progress);
    if (!refused)
      cycle.office.must(cycle.perencana(), 'susun', { siklus: cycle.siklus, dokumen: ['pengukuran', 'laporan'] });
    return refused;
  });
  return { cycle, desk, stoppedBy, untyped: progress.untyped };
}

function newProgress(pack: Pack, periods: readonly string[], { bidang }: Keadaan): Progress {
  const rows = pack.isian.filter(({ periode }) => periode === null || periods.includes(periode));
  const untyped = homelessRows(
    pack,
    rows,
    bidang.map(({ kode }) => kode),
  );
  return { isFilled: false, isReturned: false, isMended: false, lastStep: null, untyped };
}

/** Somebody whose term ended in the middle of the work is refused even to look. */
function stopped(work: () => Penolakan | null): Penolakan | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused) return error.penolakan;
    throw error;
  }
}

function conclude({ cycle, desk, stoppedBy, untyped }: Played, pack: Pack, period: Periode): Outcome {
  const { office, siklus, perencana } = cycle;
  const checked = desk && check(cycle, pack, desk);
  const refusedFor = checked ? [] : (stoppedBy?.temuan ?? []).map((each) => traceFinding(each, pack, desk));
  const ofFile = (pack.temuan ?? []).map((each) => ({ ...each, file: pack.file }));
  const found = [...ofFile, ...untyped, ...(checked?.findings ?? refusedFor)];
  const isExplained = stoppedBy === null || (isAboutData(stoppedBy) && found.some(isGalat));
  const ledger = office.ask(perencana(), 'verifikasi', {});
  const state = desk && office.ask(perencana(), 'keadaan', { siklus });
  return {
    state: state?.ok ? state.data : null,
    findings: isExplained ? found : [...found, stopFinding(stoppedBy, pack)],
    indikator: checked?.indikator ?? figuresOfPack(pack, period),
    riwayat: ledger.ok ? ledger.data : { jumlah: 0, kepala: '', utuh: true },
    costs: office.costs,
  };
}
