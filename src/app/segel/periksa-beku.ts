/** What of a frozen round is not what Riwayat recorded, in words that name the place. */
import type { BarisPotret } from '../../domain/potret.ts';
import { sidikBaris } from '../../domain/sidik.ts';
import type { KeadaanSiklus, PotretBeku } from '../../sop/keadaan.ts';
import type { Snapshot } from '../../workbook/baca.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { copiesOf, readSegelBeku, rowsInPotret, sealedRows } from './putaran-beku.ts';

/** Of the round that counts now. */
export function frozenDamage({ snapshot }: Buku, { siklus }: SopRun) {
  const { potret } = siklus;
  return {
    segelRusak: () => potret && sealDamage(snapshot, siklus, potret),
    bekuRusak: () => potret && rowDamage(snapshot, siklus, potret),
  };
}

/** A paper asked for again, after a lost answer, from a seal that was touched since. Caught once, with Google's refusals. */
export class SegelRusak extends Error {
  constructor(readonly rusak: string) {
    super(rusak);
  }
}

type Milik = Pick<KeadaanSiklus, 'id'>;

const namePutaran = ({ id }: Milik, { putaran }: PotretBeku): string => `putaran ${putaran} siklus ${id}`;

export function sealDamage(snapshot: Snapshot, siklus: Milik, beku: PotretBeku): string | null {
  const segel = readSegelBeku(snapshot, beku);
  if (segel === null || typeof segel !== 'string') return null;
  const nama = namePutaran(siklus, beku);
  if (segel === 'lebih baru') return `Segel ${nama} ditulis oleh Himpun Kinerja versi yang lebih baru.`;
  const salinan = copiesOf(snapshot, beku.segel?.sidik ?? '');
  const baris = [...new Set(salinan.flat().map((satu) => satu.baris))];
  const tempat = baris.length === 0 ? '' : ` baris ${baris.join(', ')}`;
  return `Segel ${nama} di tab Arsip${tempat} ${baris.length === 0 ? 'tidak ada' : 'berubah atau tidak lengkap'}.`;
}

/** As many as a person reads in one sentence. */
const SEBUT = 3;

export function rowDamage(snapshot: Snapshot, siklus: Milik, beku: PotretBeku): string | null {
  const baris = rowsInPotret(snapshot, siklus.id, beku.putaran);
  if (sidikBaris(baris) === beku.sidik) return null;
  const beda = differences(sealedRows(snapshot, beku) ?? [], baris);
  const sebut = beda.length === 0 ? '' : ` (${beda.slice(0, SEBUT).join('; ')}${beda.length > SEBUT ? '; …' : ''})`;
  return `Isi tab Potret tidak sama dengan yang tercatat di Riwayat: ${namePutaran(siklus, beku)}${sebut}.`;
}

/** "IKU-1 bidang A, realisasi: 8 menjadi 99" */
export function differences(asli: readonly BarisPotret[], kini: readonly BarisPotret[]): readonly string[] {
  const ada = new Map(kini.map((baris) => [baris.kode, baris]));
  const dikenal = new Set(asli.map(({ kode }) => kode));
  const asing = kini.filter(({ kode }) => !dikenal.has(kode));
  const ganda = kini.filter((baris) => ada.get(baris.kode) !== baris);
  return [
    ...asli.flatMap((dulu) => {
      const baris = ada.get(dulu.kode);
      return baris ? changedFields(dulu, baris) : [`${dulu.kode} bidang ${dulu.bidang}: barisnya tidak ada`];
    }),
    ...asing.map(({ kode, bidang }) => `${kode} bidang ${bidang}: baris ini tidak pernah dicatat`),
    ...ganda.map(({ kode, bidang }) => `${kode} bidang ${bidang}: barisnya lebih dari satu`),
  ];
}

function changedFields(dulu: BarisPotret, kini: BarisPotret): readonly string[] {
  const kolom = Object.keys(kini) as (keyof BarisPotret)[];
  return kolom
    .filter((nama) => tellIsi(dulu[nama]) !== tellIsi(kini[nama]))
    .map(
      (nama) => `${dulu.kode} bidang ${dulu.bidang}, ${nama}: ${tellIsi(dulu[nama])} menjadi ${tellIsi(kini[nama])}`,
    );
}

const tellIsi = (isi: BarisPotret[keyof BarisPotret]): string =>
  isi === null || isi === '' ? 'kosong' : typeof isi === 'object' ? isi.teks : String(isi).trim();
