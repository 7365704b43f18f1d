/** What was frozen, proven by the ledger: from its seal; the figures also from the Potret, where their hash holds. */
import { isRuntut, withTurunan } from '../../domain/baris-runtut.ts';
import type { CatatanSegel } from '../../domain/peristiwa.ts';
import { type BarisPotret, createPotret } from '../../domain/potret.ts';
import type { IsiSegel } from '../../domain/segel/isi-segel.ts';
import { openSegel } from '../../domain/segel/kemas-segel.ts';
import { sidikBaris } from '../../domain/sidik.ts';
import { sidikBarisPotret } from '../../domain/sidik-baris-potret.ts';
import type { KeadaanSiklus, PotretBeku } from '../../sop/keadaan.ts';
import type { Snapshot } from '../../workbook/baca.ts';
import { type PotonganSegel, readArsip } from '../../workbook/tab/arsip.ts';
import { type BarisLetak, readBarisPotret } from '../../workbook/tab/potret-baca.ts';

/** `rusak`: in Arsip there is no such seal that holds. */
export type Segel = IsiSegel | 'rusak' | 'lebih baru';

const terbuka = new WeakMap<Snapshot, Map<string, Segel>>();

/** Null: an earlier build froze it, without a seal. Each is opened once in an aksi. */
export function readSegelBeku(snapshot: Snapshot, { segel }: PotretBeku): Segel | null {
  if (segel === null) return null;
  const sudah = rememberedIn(snapshot);
  const isi = sudah.get(segel.sidik) ?? openCopies(copiesOf(snapshot, segel.sidik), segel);
  sudah.set(segel.sidik, isi);
  return isi;
}

function openCopies(salinan: readonly (readonly PotonganSegel[])[], catatan: CatatanSegel): Segel {
  for (const satu of salinan) {
    const isi = openSegel(
      satu.map((potongan) => potongan.isi),
      catatan,
    );
    if (isi !== 'rusak') return isi;
  }
  return 'rusak';
}

/** What its seal says; null where there is none that holds. */
export function sealedIsi(snapshot: Snapshot, beku: PotretBeku): IsiSegel | null {
  const segel = readSegelBeku(snapshot, beku);
  return typeof segel === 'string' ? null : segel;
}

/** Its seal is there and whole: nothing else is needed to say what was frozen. */
export const isSealed = (snapshot: Snapshot, beku: PotretBeku): boolean => sealedIsi(snapshot, beku) !== null;

export const copiesOf = (snapshot: Snapshot, sidik: string): readonly (readonly PotonganSegel[])[] =>
  readArsip(snapshot).get(sidik) ?? [];

/** A seal that is written by the aksi under way is not in what it read. */
export const rememberSegel = (snapshot: Snapshot, sidik: string, isi: IsiSegel): unknown =>
  rememberedIn(snapshot).set(sidik, isi);

function rememberedIn(snapshot: Snapshot): Map<string, Segel> {
  const sudah = terbuka.get(snapshot) ?? new Map<string, Segel>();
  terbuka.set(snapshot, sudah);
  return sudah;
}

/** The figures of a frozen round; null when neither its seal nor its rows in the Potret are what Riwayat recorded. */
export function frozenRound(
  snapshot: Snapshot,
  siklus: Pick<KeadaanSiklus, 'id' | 'beku'>,
  putaran: number,
): readonly BarisPotret[] | null {
  const beku = siklus.beku.get(putaran);
  if (!beku) return [];
  const segel = sealedIsi(snapshot, beku);
  if (segel) return segel.indikator;
  const baris = rowsInPotret(snapshot, siklus.id, putaran);
  return isRoundWhole(baris, beku.sidik) ? provenRows(baris) : null;
}

/** As they stand in the Potret; null without a seal that holds. */
export const sealedRows = (snapshot: Snapshot, beku: PotretBeku): readonly BarisPotret[] | null =>
  sealedIsi(snapshot, beku)?.indikator.map(withoutRegistri) ?? null;

/** What the registry says of an indikator stands in the seal beside its figures, and not in the Potret. */
export const withoutRegistri = (baris: BarisPotret): BarisPotret =>
  createPotret(baris, baris, { ...baris, definisiOperasional: '', formulasi: '', sumberData: '' });

/** As somebody may have left them. */
export const rowsInPotret = (snapshot: Snapshot, siklus: string, putaran: number): readonly BarisLetak[] =>
  readBarisPotret(snapshot).filter(
    ({ isi }) => isi.tahap === 'dibekukan' && isi.siklus === siklus && isi.putaran === putaran,
  );

/** Without a seal: the hash of their figures is the one that was recorded. */
export const isRoundWhole = (baris: readonly BarisLetak[], sidik: string): boolean =>
  baris.every(({ asing }) => asing.length === 0) && sidikBaris(withoutDoubles(baris)) === sidik;

/** Of a round that is whole without a seal: what its hash covers, and what follows from that. */
export function provenRows(baris: readonly BarisLetak[]): readonly BarisPotret[] | null {
  const isi = withoutDoubles(baris).map(withTurunan);
  return isi.every(isRuntut) ? isi : null;
}

/** Above this, looking for the row that is too many takes too long. */
const DICARI = 300;

/** Without it, the round would be whole; null: there is no such row. */
export function findLebih(baris: readonly BarisLetak[], sidik: string): BarisLetak | null {
  if (baris.length > DICARI) return null;
  return (
    baris.find((calon) =>
      isRoundWhole(
        baris.filter((satu) => satu !== calon),
        sidik,
      ),
    ) ?? null
  );
}

/** Pasted twice, a row says nothing new. */
function withoutDoubles(baris: readonly BarisLetak[]): readonly BarisPotret[] {
  const isi = baris.map((satu) => satu.isi);
  if (new Set(isi.map(({ kode }) => kode)).size === isi.length) return isi;
  return [...new Map(isi.map((satu) => [sidikBarisPotret(satu), satu])).values()];
}
