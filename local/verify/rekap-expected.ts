/** What the last himpun wrote: from the round that froze it, else gathered again from what was handed in. */
import * as z from 'zod/mini';
import { readBuku } from '../../src/app/inti/buku.ts';
import { EMPTY_HEAD } from '../../src/app/inti/riwayat.ts';
import { himpunKini, TAB_REGISTRI } from '../../src/app/registri/registri.ts';
import { readRegistriSiklus } from '../../src/app/registri/registri-siklus.ts';
import { rataRataCapaian } from '../../src/domain/himpun/kategori.ts';
import type { BarisRiwayat } from '../../src/domain/peristiwa.ts';
import type { BarisPotret } from '../../src/domain/potret.ts';
import { foldRiwayat } from '../../src/sop/lipat.ts';
import { type Snapshot, TabRusak } from '../../src/workbook/baca.ts';
import { rekapRows, summaryRows } from '../../src/workbook/tab/rekap.ts';
import { SHEET_ID, TAB_BOLEH_TIADA } from '../../src/workbook/tab.ts';
import type { BarisTulis } from '../../src/workbook/tulis.ts';
import { provenRows, type Round } from './rounds.ts';

export interface ExpectedRekap {
  /** Without the columns that nothing proves. */
  readonly rows: readonly BarisTulis[];
  readonly summary: readonly BarisTulis[];
}

/** `last`: the row of Riwayat that wrote Rekap. Null: nothing proves its figures. */
export function expectedRekap(
  snapshot: Snapshot,
  riwayat: readonly BarisRiwayat[],
  last: BarisRiwayat,
  rounds: readonly Round[],
): ExpectedRekap | null {
  const sidik = last.akibat.himpun?.sidik;
  const round = rounds.find(({ siklus, beku }) => siklus.id === last.siklus && beku.sidik === sidik);
  if (round) return fromFrozen(provenRows(snapshot, round), last);
  const hasil = gatherAgain(snapshot, riwayat, last);
  if (hasil?.sidik !== sidik || hasil === null) return null;
  return { rows: rekapRows(hasil), summary: withoutEmpty(summaryRows(hasil)) };
}

/** How many bidang of each had come in is not among what is frozen. */
function fromFrozen(baris: readonly BarisPotret[], last: BarisRiwayat): ExpectedRekap {
  const rows = rekapRows({ baris: baris.map((potret) => ({ potret, diharapkan: 0, masuk: 0 })) });
  const iku = baris.filter(({ jenis, target }) => jenis === 'IKU' && target !== null);
  const rataRata = rataRataCapaian(iku.map(({ capaian }) => capaian));
  const counted = z.safeParse(COUNTS, last.jawaban);
  const counts = counted.success ? counted.data : null;
  const summary = summaryRows({ kendali: { ...(counts ?? NO_COUNTS), rataRata } });
  return {
    rows: rows.map(({ masuk: _masuk, keadaan: _keadaan, ...row }) => row),
    summary: withoutEmpty(counts ? summary : summary.slice(-1)),
  };
}

/** As the aksi answered, which stands in the ledger. */
const COUNTS = z.object({ diharapkan: z.number(), masuk: z.number(), diterima: z.number(), jumlahKontrol: z.number() });
const NO_COUNTS = { diharapkan: 0, masuk: 0, diterima: 0, jumlahKontrol: 0 };

const withoutEmpty = (rows: readonly BarisTulis[]): readonly BarisTulis[] => rows.filter(({ uraian }) => uraian);

function gatherAgain(snapshot: Snapshot, riwayat: readonly BarisRiwayat[], { nomor, siklus: id }: BarisRiwayat) {
  const needed = TAB_REGISTRI.filter((nama) => !TAB_BOLEH_TIADA.includes(nama));
  if (needed.some((nama) => !snapshot.nilai.has(SHEET_ID[nama]))) return null;
  try {
    const buku = readBuku(snapshot, EMPTY_HEAD, riwayat);
    const siklus = foldRiwayat(riwayat.filter((baris) => baris.nomor <= nomor)).get(id);
    const sop = buku.sop.find((satu) => satu.id === siklus?.sop);
    if (!siklus || !sop) return null;
    const run = { sop, siklus };
    return himpunKini(buku, run, readRegistriSiklus(buku, run).indikator);
  } catch (error) {
    if (error instanceof TabRusak) return null;
    throw error;
  }
}
