/** Periksa & perbaiki buku kerja: mends what was deleted or changed around the values, never a value that people type. */
import * as z from 'zod/mini';
import type { Reply } from '../../kontrak/kontrak.ts';
import type { PerbaikiReply } from '../../kontrak/replies.ts';
import { type Kerusakan, mendSnapshot, type Pemulihan } from '../../workbook/perbaiki/perbaiki.ts';
import { type Aksi, type Context, type Decision, type ParsedRequest, type Question, refuse } from '../inti/aksi.ts';
import type { Buku } from '../inti/buku.ts';
import { lindungan } from '../inti/lindungan.ts';
import { TOLAK_APP } from '../inti/penolakan-app.ts';
import type { Store } from '../inti/store.ts';
import { runAksi, runQuestion } from '../inti/transaksi.ts';
import { withSegel } from '../perbaiki/isi-dari-segel.ts';
import { type MendPlan, planMending } from '../perbaiki/mend-plan.ts';
import { isPemilik, isPengelola, listPemilik } from '../perbaiki/pemilik.ts';

const skema = z.object({});
type Req = ParsedRequest<'perbaiki' | 'periksaBuku', typeof skema>;
const needs = () => ({ tab: [], semua: true as const });

/** The one action on protections besides Siapkan. Works where others refuse, since it reads the workbook as mended. */
export function perbaiki(store: Store, data: unknown, context: Context): Reply<PerbaikiReply> {
  const mending = mendingStore(store);
  /** Of the decision: nothing more is asked of Google between what it writes and the locks. */
  let rencana: MendPlan | null = null;
  const plan: Planner = (buku, k) => {
    rencana = planMending(buku, mending.mended(), k, store.people().owner);
    return rencana;
  };
  const aksi: Aksi<Req, PerbaikiReply> = {
    skema,
    needs,
    decide: (buku, k) => {
      const { owner } = store.people();
      if (!isPemilik(buku, k.who, owner)) return refuse(TOLAK_APP.bukanPemilik(listPemilik(buku, owner)));
      return decidePerbaiki(buku, mending.mended(), k, plan);
    },
    locks: (buku, k) => lindungan((rencana ?? plan(buku, k)).lindung),
  };
  return runAksi(mending.store, aksi, data, context);
}

/** The same list without changing anything. */
export function inspectBuku(store: Store, data: unknown, context: Context): Reply<PerbaikiReply> {
  const mending = mendingStore(store);
  const tanya: Question<Req, PerbaikiReply> = {
    skema,
    needs,
    answer: (buku, k) => {
      const pulih = mending.mended();
      if (!isPemilik(buku, k.who, store.people().owner) && !isPengelola(buku, k.who, k.now))
        return refuse(TOLAK_APP.bukanPemeriksaBuku());
      const { kerusakan } = planMending(buku, pulih, k, store.people().owner);
      return { ok: true, jawaban: { kalimat: kalimatInspect(kerusakan), kerusakan, tabLain: pulih.tabLain } };
    },
  };
  return runQuestion(mending.store, tanya, data, context);
}

interface MendingStore {
  /** Reads the workbook as it will be. */
  readonly store: Store;
  /** Of the reading made last. */
  readonly mended: () => Pemulihan;
}

function mendingStore(store: Store): MendingStore {
  let terakhir: Pemulihan | null = null;
  const read: Store['read'] = (perlu) => {
    const reading = store.read(perlu);
    const pulih = mendSnapshot(reading.snapshot);
    terakhir = { ...pulih, snapshot: withSegel(pulih) };
    // Still the same reading to the store, which writes on top of the workbook as it is.
    return { ...reading, snapshot: terakhir.snapshot };
  };
  const mended = (): Pemulihan => {
    if (!terakhir) throw new Error('the workbook has not been read');
    return terakhir;
  };
  return { store: { ...store, read }, mended };
}

type Planner = (buku: Buku, context: Context) => MendPlan;

function decidePerbaiki(buku: Buku, pulih: Pemulihan, context: Context, plan: Planner): Decision<PerbaikiReply> {
  const { perubahan, kerusakan } = plan(buku, context);
  const kalimat = kalimatPerbaiki(kerusakan);
  return {
    ok: true,
    jawaban: { kalimat, kerusakan, tabLain: pulih.tabLain },
    peristiwa: [{ aksi: 'perbaiki', siklus: '', langkah: null, bidang: '', peran: 'pemilik', kalimat, akibat: {} }],
    perubahan,
  };
}

/** As many as a person reads in one row of Riwayat. */
const SEBUT = 12;

function kalimatPerbaiki(kerusakan: readonly Kerusakan[]): string {
  const dibetulkan = kerusakan.filter(({ otomatis }) => otomatis);
  const sisa = kerusakan.length - dibetulkan.length;
  const utuh = sisa === 0 ? 'diperiksa dan utuh' : 'diperiksa';
  const utama =
    dibetulkan.length === 0
      ? `Buku kerja ${utuh}; perlindungan, format, dan pilihan dipasang ulang.`
      : `Buku kerja diperbaiki: ${listKerusakan(dibetulkan)}.`;
  return sisa === 0 ? utama : `${utama} ${sisa} hal perlu Anda bereskan sendiri.`;
}

function kalimatInspect(kerusakan: readonly Kerusakan[]): string {
  const { length: semua } = kerusakan;
  if (semua === 0) return 'Buku kerja utuh.';
  const { length: otomatis } = kerusakan.filter((satu) => satu.otomatis);
  const utama = `${semua} hal ditemukan: ${listKerusakan(kerusakan)}.`;
  if (otomatis === 0) return utama;
  const bagian = otomatis === semua ? '' : ` untuk ${otomatis} di antaranya`;
  return `${utama} Pemilik file menjalankan Periksa & perbaiki${bagian}.`;
}

function listKerusakan(kerusakan: readonly Kerusakan[]): string {
  const isi = kerusakan.slice(0, SEBUT).map(({ tab, pesan }) => `${tab}: ${pesan.replace(/\.$/, '')}`);
  const lebih = kerusakan.length - isi.length;
  return [...isi, ...(lebih > 0 ? [`dan ${lebih} hal lain`] : [])].join('; ');
}
