/** Periksa & perbaiki buku kerja: mends what was deleted or changed around the values, never a value that people type. */

import * as z from 'zod/mini';
import type { JawabPerbaiki } from '../../kontrak/replies.ts';
import type { Jawaban } from '../../kontrak/kontrak.ts';
import { TabRusak } from '../../workbook/baca.ts';
import { type Kerusakan, type Pemulihan, pulihkan } from '../../workbook/perbaiki/perbaiki.ts';
import { type Aksi, type Keputusan, type Konteks, type ParsedRequest, refuse, type Tanya } from '../inti/aksi.ts';
import type { Buku } from '../inti/buku.ts';
import { TOLAK_APP } from '../inti/penolakan-app.ts';
import { isPemilik, isPerencana } from '../perbaiki/pemilik.ts';
import { rencanakan, tolakPerbaikan } from '../perbaiki/mend-plan.ts';
import type { Store } from '../inti/store.ts';
import { runAksi, runTanya } from '../inti/transaksi.ts';

const skema = z.object({});
type Req = ParsedRequest<'perbaiki' | 'periksaBuku', typeof skema>;
const needs = () => ({ tab: [], semua: true as const });

/** The one action on protections besides Siapkan. Works where others refuse, since it reads the workbook as mended. */
export function perbaiki(store: Store, data: unknown, konteks: Konteks): Jawaban<JawabPerbaiki> {
  const kaca = kacaPulih(store);
  const aksi: Aksi<Req, JawabPerbaiki> = {
    skema,
    needs,
    decide: (buku, k) => decidePerbaiki(buku, kaca.pulih(), k),
  };
  return explained(kaca, () => runAksi(kaca.store, aksi, data, konteks));
}

/** The same list without changing anything. */
export function periksaBuku(store: Store, data: unknown, konteks: Konteks): Jawaban<JawabPerbaiki> {
  const kaca = kacaPulih(store);
  const tanya: Tanya<Req, JawabPerbaiki> = {
    skema,
    needs,
    answer: (buku, k) => {
      const pulih = kaca.pulih();
      if (!isPemilik(buku, k.who) && !isPerencana(buku, k.who, k.now)) return refuse(TOLAK_APP.bukanPemeriksaBuku());
      const tolak = tolakPerbaikan(pulih);
      if (tolak) return refuse(tolak);
      const { kerusakan } = rencanakan(buku, pulih, k);
      return { ok: true, jawaban: { kalimat: kalimatPeriksa(kerusakan), kerusakan, tabLain: pulih.tabLain } };
    },
  };
  return explained(kaca, () => runTanya(kaca.store, tanya, data, konteks));
}

interface Kaca {
  /** Reads the workbook as it will be. */
  readonly store: Store;
  /** Of the reading made last. */
  readonly pulih: () => Pemulihan;
}

function kacaPulih(store: Store): Kaca {
  let terakhir: Pemulihan | null = null;
  const read: Store['read'] = (perlu) => {
    const bacaan = store.read(perlu);
    terakhir = pulihkan(bacaan.snapshot);
    // Still the same reading to the store, which writes on top of the workbook as it is.
    return { ...bacaan, snapshot: terakhir.snapshot };
  };
  const pulih = (): Pemulihan => {
    if (!terakhir) throw new Error('the workbook has not been read');
    return terakhir;
  };
  return { store: { ...store, read }, pulih };
}

/** A tab beyond mending would be refused with the advice to mend it. */
function explained(kaca: Kaca, run: () => Jawaban<JawabPerbaiki>): Jawaban<JawabPerbaiki> {
  try {
    return run();
  } catch (sebab) {
    if (!(sebab instanceof TabRusak)) throw sebab;
    return refuse(tolakPerbaikan(kaca.pulih()) ?? TOLAK_APP.tabRusak(sebab.tab, sebab.kolom));
  }
}

function decidePerbaiki(buku: Buku, pulih: Pemulihan, konteks: Konteks): Keputusan<JawabPerbaiki> {
  if (!isPemilik(buku, konteks.who)) return refuse(TOLAK_APP.bukanPemilik());
  const tolak = tolakPerbaikan(pulih);
  if (tolak) return refuse(tolak);
  const { perubahan, kerusakan } = rencanakan(buku, pulih, konteks);
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
  const utama =
    dibetulkan.length === 0
      ? 'Buku kerja diperiksa dan utuh; perlindungan, format, dan pilihan dipasang ulang.'
      : `Buku kerja diperbaiki: ${sebut(dibetulkan)}.`;
  return sisa === 0 ? utama : `${utama} ${sisa} hal perlu Anda bereskan sendiri.`;
}

function kalimatPeriksa(kerusakan: readonly Kerusakan[]): string {
  return kerusakan.length === 0
    ? 'Buku kerja utuh.'
    : `${kerusakan.length} hal ditemukan: ${sebut(kerusakan)}. Pemilik file menjalankan Periksa & perbaiki.`;
}

function sebut(kerusakan: readonly Kerusakan[]): string {
  const isi = kerusakan.slice(0, SEBUT).map(({ tab, pesan }) => `${tab}: ${pesan}`);
  const lebih = kerusakan.length - isi.length;
  return [...isi, ...(lebih > 0 ? [`dan ${lebih} hal lain`] : [])].join('; ');
}
