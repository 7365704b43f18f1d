/** A pack through the deployed bundle up to the Perencana's check, its isian pasted as whole columns: fast also for hundreds of rows. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArguments } from '../../local/cli/arguments.ts';
import { startOfCycle } from '../../local/cli/clock.ts';
import { readForm } from '../../local/cli/form.ts';
import { OWNER, openOffice } from '../../local/cli/office.ts';
import { openPack, perencanaOn } from '../../local/cli/pack.ts';
import { type Cycle, doStep, readState } from '../../local/cli/players.ts';
import { beginCycle, makeWorkbook } from '../../local/cli/set-up.ts';
import { createStandIn } from '../../local/stand-in.ts';
import { tanggalOf } from '../../src/domain/waktu/kalender.ts';
import type { BidangKeadaan } from '../../src/kontrak/keadaan.ts';
import type { PemeriksaanReply } from '../../src/kontrak/replies.ts';
import { siklusId } from '../../src/sop/keadaan.ts';
import { kodeBundel } from '../bundel.ts';

const folder = mkdtempSync(join(tmpdir(), 'tempel-'));
const code = kodeBundel();

export async function periksaTempelan(bytes: Uint8Array, periode: string): Promise<PemeriksaanReply> {
  const input = join(folder, 'paket.xlsx');
  writeFileSync(input, bytes);
  const args = parseArguments(['--sop', 'depok-pengumpulan', '--input', input, '--period', periode, '--out', folder]);
  const pack = await openPack(input);
  const now = startOfCycle(pack.tahun, args.period, null, pack.kalender);
  const office = openOffice(createStandIn({ owner: OWNER, now, code }));
  const perencana = (): string => perencanaOn(tanggalOf(office.standIn.now(), pack.zona), pack);
  const cycle: Cycle = { office, siklus: siklusId(args.sop.id, pack.tahun, args.period), perencana };
  if (!makeWorkbook(office, pack, args).ok || !beginCycle(cycle, args).ok) throw new Error('The cycle does not begin');
  for (const { kode, isian, penyerah } of openIsian(cycle)) {
    const form = isian && readForm(office.standIn.workbook(), isian.sheetId);
    if (!form) throw new Error(`${kode} has no tab`);
    const milik = pack.isian.filter((row) => row.bidang === kode && row.periode === args.period);
    const teks = [...form.asked.values()].map(
      (satu) => milik.find((row) => row.kode === satu)?.answers.realisasi ?? '',
    );
    const [awal = 0] = form.asked.keys();
    const kolom = form.columns.get('realisasi') ?? -1;
    office.standIn.typeBlock(
      penyerah[0] ?? '',
      form.sheetId,
      awal,
      kolom,
      teks.map((satu) => [satu]),
    );
  }
  return office.must(perencana(), 'periksa', { siklus: cycle.siklus });
}

/** Plays until the collection tabs are open. */
function openIsian(cycle: Cycle): readonly BidangKeadaan[] {
  for (let turn = 0; turn < 20; turn++) {
    const state = readState(cycle);
    if (state.siklus.isianTerbuka) return state.bidang;
    const step = state.langkah.find(({ menunggu }) => menunggu.length > 0);
    for (const waiting of step?.menunggu ?? [])
      if (step && !doStep(cycle, step, waiting, state).reply.ok) throw new Error(`Langkah ${step.nomor} is refused`);
  }
  throw new Error('The isian never opens');
}
