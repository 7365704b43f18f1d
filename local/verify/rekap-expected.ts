/** What the last himpun wrote: from the round that froze it, else gathered again from what was handed in. */
import { readBuku } from '../../src/app/inti/buku.ts';
import { EMPTY_HEAD } from '../../src/app/inti/riwayat.ts';
import { himpunKini, TAB_REGISTRI } from '../../src/app/registri/registri.ts';
import { readRegistriSiklus } from '../../src/app/registri/registri-siklus.ts';
import { type HasilHimpun, rataRataIku } from '../../src/domain/himpun/himpun.ts';
import type { BarisRiwayat } from '../../src/domain/peristiwa.ts';
import type { BarisPotret } from '../../src/domain/potret.ts';
import { foldRiwayat } from '../../src/sop/lipat.ts';
import { type Snapshot, TabRusak } from '../../src/workbook/baca.ts';
import { rekapRows } from '../../src/workbook/tab/rekap-baris.ts';
import { SHEET_ID, TAB_BOLEH_TIADA } from '../../src/workbook/tab.ts';
import type { BarisTulis } from '../../src/workbook/tulis.ts';
import { provenRows, type Round } from './rounds.ts';

/**
 * `last`: the row of Riwayat that wrote Rekap. Rows of an earlier build's Rekap that have no kode are left out: it wrote
 * others. Null: nothing proves its figures.
 */
export function expectedRekap(
  snapshot: Snapshot,
  riwayat: readonly BarisRiwayat[],
  last: BarisRiwayat,
  rounds: readonly Round[],
): readonly BarisTulis[] | null {
  const sidik = last.akibat.himpun?.sidik;
  const round = rounds.find(({ siklus, beku }) => siklus.id === last.siklus && beku.sidik === sidik);
  const again = gatherAgain(snapshot, riwayat, last);
  const gathered = again?.sidik === sidik ? again : null;
  const hasil = round ? fromFrozen(provenRows(snapshot, round), gathered, last) : gathered;
  if (hasil === null) return null;
  const rows = rekapRows(hasil).filter(({ uraian }) => uraian);
  const proven = round ? (gathered ? rows : rows.map(withoutCounts)) : rows.map(withoutWords);
  return isOlder(last) ? proven.filter(({ kode }) => kode) : proven;
}

/** No hash covers what only explains; the words of today may be others than those of then. */
function withoutWords(row: BarisTulis): BarisTulis {
  if (!row.kode) return row;
  const { jenis: _jenis, sasaran: _sasaran, penjelasan: _penjelasan, ...rest } = row;
  return rest;
}

export const isOlder = ({ akibat }: BarisRiwayat): boolean => akibat.himpun?.kendali === undefined;

/** How many bidang of each had come in is not among what is frozen. */
function withoutCounts(row: BarisTulis): BarisTulis {
  if (!row.kode) return row;
  const { masuk: _masuk, keadaan: _keadaan, ...rest } = row;
  return rest;
}

function fromFrozen(
  baris: readonly BarisPotret[],
  gathered: HasilHimpun | null,
  { akibat }: BarisRiwayat,
): HasilHimpun {
  const counted = new Map(gathered?.baris.map((satu) => [satu.potret.kode, satu]));
  return {
    baris: baris.map((potret) => ({ ...NO_COUNTS, ...counted.get(potret.kode), potret })),
    kendali: akibat.himpun?.kendali ?? { bidang: [], masuk: [], hasil: [] },
    rataRata: rataRataIku(baris),
    sidik: akibat.himpun?.sidik ?? '',
  };
}

const NO_COUNTS = { bidang: [], kurang: [], dilewati: [], isian: [], terbawa: [] };

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
