/** Rows of the Potret whose fingerprints nobody recorded: builds before 0.2 did not. They count as they stand, unless they contradict themselves. */
import { isRuntut } from '../../domain/baris-runtut.ts';
import { kodeTercatat, readCatatan } from '../../domain/catatan-potret.ts';
import type { JejakPotret } from '../../domain/peristiwa.ts';
import { keadaanBidang } from '../../sop/keadaan.ts';
import type { BarisLetak } from '../../workbook/tab/potret-baca.ts';
import type { Buku } from '../inti/buku.ts';

export interface TanpaSidik {
  readonly nomor: number;
  readonly baris: readonly BarisLetak[];
  /** Of theirs, those that were never written so. */
  readonly cacat: readonly BarisLetak[];
}

/** Of `bebas`, those that a peristiwa without fingerprints has brought, in the order of the ledger. */
export function listTanpaSidik(
  bebas: readonly BarisLetak[],
  { jejak, siklus }: Pick<Buku, 'jejak' | 'siklus'>,
): readonly TanpaSidik[] {
  const sudah = new Set<string>();
  return jejak.flatMap((peristiwa) => {
    const milik = milikOf(peristiwa, siklus);
    if (peristiwa.akibat.barisPotret || !milik || sudah.has(milik.kunci)) return [];
    sudah.add(milik.kunci);
    const semua = bebas.filter(({ isi }) => milik.cocok(isi));
    const baris = byPutaran(semua.filter(isMungkin));
    return [{ nomor: peristiwa.nomor, baris, cacat: semua.filter((satu) => !isMungkin(satu)) }];
  });
}

export const isMungkin = ({ isi, asing }: BarisLetak): boolean => asing.length === 0 && isRuntut(isi);

interface Milik {
  readonly kunci: string;
  readonly cocok: (isi: BarisLetak['isi']) => boolean;
}

function milikOf({ aksi, siklus: id, bidang, akibat }: JejakPotret, siklus: Buku['siklus']): Milik | null {
  if (aksi === 'siapkan') return { kunci: 'riwayat', cocok: ({ tahap }) => tahap === 'riwayat' };
  if (akibat.buka) return { kunci: `definisi ${id}`, cocok: (isi) => isi.tahap === 'definisi' && isi.siklus === id };
  const keadaan = siklus.get(id);
  if (aksi !== 'serahkan' || !keadaan) return null;
  const { putaran } = keadaanBidang(keadaan, bidang);
  const cocok = (isi: BarisLetak['isi']): boolean =>
    isi.tahap === 'diserahkan' && isi.siklus === id && isi.bidang === bidang && isi.putaran <= putaran;
  return { kunci: `diserahkan ${id} ${bidang}`, cocok };
}

/** Sorted by somebody, the last round would not be the last. */
const byPutaran = (baris: readonly BarisLetak[]): readonly BarisLetak[] =>
  [...baris].sort((a, b) => a.isi.putaran - b.isi.putaran);

/** The putaran of what came in the place of such a row later; null: nothing did. */
export function findPengganti(
  semua: readonly TanpaSidik[],
  { jejak, siklus }: Pick<Buku, 'jejak' | 'siklus'>,
): (satu: BarisLetak) => number | null {
  let definisi: ReadonlyMap<string, number> | null = null;
  const newest = ({ tahap, siklus: id, bidang, kode, putaran }: BarisLetak['isi']): number => {
    const milik = siklus.get(id);
    if (tahap === 'diserahkan' && milik) return keadaanBidang(milik, bidang).putaran;
    if (tahap !== 'definisi') return putaran;
    definisi ??= newestDefinisi(semua, jejak);
    return definisi.get(kunciDefinisi(id, kode)) ?? putaran;
  };
  return ({ isi }) => {
    const akhir = newest(isi);
    return akhir > isi.putaran ? akhir : null;
  };
}

const kunciDefinisi = (siklus: string, kode: string): string => `${siklus}/${kodeTercatat(kode)}`;

function newestDefinisi(semua: readonly TanpaSidik[], jejak: readonly JejakPotret[]): ReadonlyMap<string, number> {
  const lama = semua.flatMap(({ baris, cacat }) => [...baris, ...cacat].map(({ isi }) => isi));
  const tercatat = jejak.flatMap(({ siklus, akibat: { barisPotret = [] } }) =>
    barisPotret.flatMap((satu) => readCatatan(satu).map((baris) => ({ ...baris, siklus }))),
  );
  const terbaru = new Map<string, number>();
  for (const { tahap, siklus, kode, putaran } of [...lama, ...tercatat]) {
    const kunci = kunciDefinisi(siklus, kode);
    if (tahap === 'definisi') terbaru.set(kunci, Math.max(putaran, terbaru.get(kunci) ?? 0));
  }
  return terbaru;
}
