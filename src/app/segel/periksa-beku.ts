/** What of a frozen round is not what Riwayat recorded, in words that name the place. */
import type { BarisPotret } from '../../domain/potret.ts';
import type { KeadaanSiklus, PotretBeku } from '../../sop/keadaan.ts';
import type { Snapshot } from '../../workbook/baca.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { compareSel } from '../potret/sel-beda.ts';
import { type BarisBeda, compareSeal, compareTurunan } from './banding-segel.ts';
import { copiesOf, findLebih, isRoundWhole, readSegelBeku, rowsInPotret, sealedRows } from './putaran-beku.ts';

/** Of the round that counts now. */
export function frozenDamage({ snapshot }: Buku, { siklus }: SopRun) {
  const { potret } = siklus;
  return {
    segelRusak: () => potret && sealDamage(snapshot, siklus, potret),
    bekuRusak: () => {
      const rusak = potret && rowDamage(snapshot, siklus, potret);
      return rusak && `${rusak.pesan} Karena itu angkanya tidak boleh dipakai. ${rusak.saran}`;
    },
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

export interface BekuRusak {
  readonly pesan: string;
  readonly saran: string;
}

/** With a seal, rows that it does not have count nowhere. */
export function rowDamage(snapshot: Snapshot, siklus: Milik, beku: PotretBeku): BekuRusak | null {
  const baris = rowsInPotret(snapshot, siklus.id, beku.putaran);
  const asli = sealedRows(snapshot, beku);
  const lain = `Isi tab Potret tidak sama dengan yang tercatat di Riwayat: ${namePutaran(siklus, beku)}`;
  if (asli || isRoundWhole(baris, beku.sidik)) {
    const beda = asli ? compareSeal(asli, baris).beda : compareTurunan(baris);
    return beda.length === 0 ? null : { pesan: `${lain}${listBeda(beda)}.`, saran: SARAN_SEGEL };
  }
  const lebih = findLebih(baris, beku.sidik);
  if (!lebih) return { pesan: `${lain}.`, saran: SARAN_LAMA };
  return {
    pesan: `Tab Potret baris ${lebih.baris} (${lebih.isi.kode}) tidak pernah dicatat di ${namePutaran(siklus, beku)}.`,
    saran: `Hapus baris ${lebih.baris} di tab Potret.`,
  };
}

const SARAN_SEGEL =
  'Pemilik file menjalankan Periksa & perbaiki; bila tetap begini, kembalikan dokumen agar dihimpun ulang.';
const SARAN_LAMA =
  'Lihat isi lamanya di File > Histori versi dan kembalikan isi tab Potret; bila tidak dapat, kembalikan dokumen agar dihimpun ulang.';

function listBeda(beda: readonly BarisBeda<BarisPotret | null>[]): string {
  const sebut = beda.flatMap(describeBeda);
  return ` (${sebut.slice(0, SEBUT).join('; ')}${sebut.length > SEBUT ? '; …' : ''})`;
}

/** "IKU-1 bidang A, realisasi: 8 menjadi 99" */
function describeBeda({ asli, kini }: BarisBeda<BarisPotret | null>): readonly string[] {
  const { kode = '', bidang = '' } = asli ?? kini?.isi ?? {};
  const milik = `${kode} bidang ${bidang}`;
  if (!kini) return [`${milik}: barisnya tidak ada`];
  if (!asli) return [`${milik}: targetnya tidak terbaca`];
  return compareSel(asli, kini).map(
    ({ kolom, asli: dulu, kini: isi }) => `${milik}, ${kolom}: ${dulu || 'kosong'} menjadi ${isi || 'kosong'}`,
  );
}
