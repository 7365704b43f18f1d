/** The workbook from its last checkpoint on: only where all that was read proves to belong together. */
import { type CatatanTeks, openTeks } from '../../domain/segel/kemas-segel.ts';
import type { KeadaanSiklus } from '../../sop/keadaan.ts';
import { readInti, type Titik, toTitik } from '../../sop/titik.ts';
import type { Snapshot } from '../../workbook/baca.ts';
import { readSelRiwayat } from '../../workbook/tab/riwayat.ts';
import { SHEET_ID } from '../../workbook/tab.ts';
import { compareBerlaku } from '../berlaku/berlaku.ts';
import { readPotretTercatat } from '../potret/potret-tercatat.ts';
import { copiesOf } from '../segel/putaran-beku.ts';
import { type Buku, readBuku } from './buku.ts';
import { readRiwayat, verifyRiwayat } from './riwayat.ts';
import type { Ekor, Reading } from './store.ts';

/** Null: rows were moved or touched, or an action wants more than was read; the whole ledger tells. */
export function openEkor({ snapshot, head }: Reading, ekor: Ekor, search: () => Snapshot): Buku | null {
  const sel = readSelRiwayat(snapshot);
  const terbaca = readRiwayat(sel);
  if (terbaca.status !== 'terbaca') return null;
  const { riwayat } = terbaca;
  const dicatat = riwayat.filter(({ akibat }) => akibat.titik?.nomor === ekor.tempat.nomor).at(-1)?.akibat.titik;
  const awal = dicatat && openTitik(ekor, dicatat);
  if (!awal || verifyRiwayat(sel, head, snapshot.tinggi, undefined, awal).rusak !== null) return null;
  const tutup = new Set(awal.tutup.map(({ id }) => id));
  if (riwayat.some(({ siklus }) => tutup.has(siklus))) return null;
  const berlaku = compareBerlaku(snapshot, head, search);
  if (berlaku === 'lebih baru') return null;
  const buku = readBuku(snapshot, head, riwayat, { awal, berlaku });
  return isComplete(buku, ekor) ? buku : null;
}

function openTitik({ inti, jejak }: Ekor, catatan: CatatanTeks): Titik | null {
  const teks = openTeks(inti, catatan);
  const terbaca = teks === null ? null : readInti(teks);
  if (!terbaca) return null;
  const perTahun = new Map(terbaca.jejak);
  const milik = [...jejak].map(([tahun, potongan]) => {
    const satu = perTahun.get(tahun);
    return satu ? openTeks(potongan, satu) : null;
  });
  return milik.includes(null)
    ? null
    : toTitik(
        terbaca,
        milik.filter((satu) => satu !== null),
      );
}

/** What the ledger recorded for these years stands in what was read; what is missing may only have been moved. */
function isComplete(buku: Buku, { tahun }: Ekor): boolean {
  const { snapshot, siklus } = buku;
  if (!snapshot.nilai.has(SHEET_ID.Potret)) return true;
  return tahun.every((satu) => {
    const milik = [...siklus.values()].filter((milikSiklus) => milikSiklus.tahun === satu);
    return readPotretTercatat(buku, satu).rusak.length === 0 && milik.every((s) => hasSeals(buku, s));
  });
}

const hasSeals = ({ snapshot }: Buku, { beku }: KeadaanSiklus): boolean =>
  !snapshot.nilai.has(SHEET_ID.Arsip) ||
  [...beku.values()].every(({ segel }) => segel === null || copiesOf(snapshot, segel.sidik).length > 0);
