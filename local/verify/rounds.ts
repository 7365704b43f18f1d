/** Every round that was ever frozen: its seal in Arsip, and its rows in the Potret, cell by cell. */
import { rowDamage, sealDamage } from '../../src/app/segel/periksa-beku.ts';
import { frozenRound } from '../../src/app/segel/putaran-beku.ts';
import type { BarisPotret } from '../../src/domain/potret.ts';
import type { KeadaanSiklus, PotretBeku } from '../../src/sop/keadaan.ts';
import type { Snapshot } from '../../src/workbook/baca.ts';
import { readBarisPotret } from '../../src/workbook/tab/potret-baca.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { NotWhole } from './mistake.ts';

const MOST_BYTES = 400_000_000;

export interface Round {
  readonly siklus: KeadaanSiklus;
  readonly beku: PotretBeku;
}

export const nameRound = ({ siklus, beku }: Round): string => `putaran ${beku.putaran} siklus ${siklus.id}`;

export const listRounds = (siklus: ReadonlyMap<string, KeadaanSiklus>): readonly Round[] =>
  [...siklus.values()].flatMap((satu) => [...satu.beku.values()].map((beku) => ({ siklus: satu, beku })));

/** `lossy`: rows of the ledger are acknowledged to be lost, so that rounds may be left that it does not know. Throws a NotWhole. */
export function checkRounds(snapshot: Snapshot, rounds: readonly Round[], lossy: boolean): readonly string[] {
  checkReadable(snapshot);
  for (const round of rounds) checkRound(snapshot, round);
  const known = new Set(rounds.map(({ siklus, beku }) => keyOf(siklus.id, beku.putaran)));
  const asing = frozenRows(snapshot).find(({ siklus, putaran }) => !known.has(keyOf(siklus, putaran)));
  if (!asing) return [];
  if (!lossy)
    throw new NotWhole(
      `Tab Potret memuat putaran ${asing.putaran} siklus ${asing.siklus} (${asing.kode} bidang ${asing.bidang}), yang tidak pernah dibekukan menurut Riwayat.`,
    );
  return [
    `Catatan: tab Potret memuat putaran ${asing.putaran} siklus ${asing.siklus}, yang pembekuannya hilang dari Riwayat; tidak diperiksa.`,
  ];
}

function checkReadable(snapshot: Snapshot): void {
  if (!snapshot.nilai.has(SHEET_ID.Potret)) throw new NotWhole('Tab Potret tidak ada.');
  for (const { baris, asing } of readBarisPotret(snapshot)) {
    const [sel] = asing;
    if (sel)
      throw new NotWhole(
        `Tab Potret baris ${baris} memuat "${sel.teks}" pada kolom ${sel.kunci}, yang tidak pernah ditulis aplikasi.`,
      );
  }
}

const frozenRows = (snapshot: Snapshot): readonly BarisPotret[] =>
  readBarisPotret(snapshot).flatMap(({ isi }) => (isi.tahap === 'dibekukan' ? [isi] : []));

const keyOf = (siklus: string, putaran: number): string => `${putaran} ${siklus}`;

function checkRound(snapshot: Snapshot, round: Round): void {
  const { siklus, beku } = round;
  if ((beku.segel?.byte ?? 0) > MOST_BYTES) throw new NotWhole(`Segel ${nameRound(round)} terlalu besar.`);
  const damage = sealDamage(snapshot, siklus, beku) ?? rowDamage(snapshot, siklus, beku)?.pesan ?? null;
  if (damage !== null) throw new NotWhole(damage);
}

/** Its figures as they are proven. */
export const provenRows = (snapshot: Snapshot, { siklus, beku }: Round): readonly BarisPotret[] =>
  frozenRound(snapshot, siklus, beku.putaran) ?? [];
