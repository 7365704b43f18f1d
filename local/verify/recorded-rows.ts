/** Rows that were handed in, agreed or taken over: each against the fingerprint that the ledger keeps of it. */
import { nameRusak } from '../../src/app/potret/kata-rusak.ts';
import { type BukuPotret, readPotretTercatat } from '../../src/app/potret/potret-tercatat.ts';
import { NotWhole } from './mistake.ts';

/** What could not be checked. Throws a NotWhole. */
export function checkRecordedRows(buku: BukuPotret): readonly string[] {
  const { rusak, asing, tanpaSidik } = readPotretTercatat(buku, 'semua');
  const [first] = rusak;
  if (first) throw new NotWhole(`Tab Potret tidak sama dengan yang tercatat di Riwayat: ${nameRusak(first)}.`);
  return [
    ...(asing.length === 0
      ? []
      : [
          `Catatan: tab Potret baris ${asing.map(({ baris }) => baris).join(', ')} tidak pernah dicatat dan tidak dihitung.`,
        ]),
    ...(tanpaSidik.length === 0
      ? []
      : [`Catatan: ${tanpaSidik.length} baris isian di tab Potret dicatat versi lama tanpa sidik; tidak diperiksa.`]),
  ];
}
