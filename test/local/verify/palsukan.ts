/** Somebody with all the time in the world: changes a figure wherever it stands and makes every hash of the file anew. */
import type { Kept } from '../../../local/services/kept.ts';
import { hashSel } from '../../../src/app/inti/riwayat.ts';
import type { CatatanSegel } from '../../../src/domain/peristiwa.ts';
import type { BarisSegel } from '../../../src/domain/segel/isi-segel.ts';
import { openSegel, packSegel } from '../../../src/domain/segel/kemas-segel.ts';
import { sidikBaris } from '../../../src/domain/sidik.ts';
import { type SelRiwayat, TAB_RIWAYAT } from '../../../src/workbook/tab/riwayat.ts';
import { barisTab, isiSel, ketik } from './berkas.ts';

type Buku = Kept['workbook'];

/** Of the one round that the office has frozen; its seal has one piece. */
export function palsukan({ workbook, ...lain }: Kept, kode: string, realisasi: number): Kept {
  const buku = structuredClone(workbook);
  const beku = barisTab(buku, 'Riwayat').flatMap(
    (baris) => JSON.parse(isiSel(baris.get('akibat')) || '{}').potret ?? [],
  );
  const { segel, sidik } = palsukanSegel(buku, beku[0].segel, (baris) =>
    baris.kode === kode ? { ...baris, realisasi } : baris,
  );
  for (const tab of ['Potret', 'Rekap'] as const)
    for (const baris of barisTab(buku, tab))
      if (isiSel(baris.get('kode')) === kode && ['', 'dibekukan'].includes(isiSel(baris.get('tahap'))))
        ketik(baris.get('realisasi'), realisasi);
  return tulisUlang({ ...lain, workbook: buku }, (teks) =>
    teks.replaceAll(beku[0].sidik, sidik).replaceAll(JSON.stringify(beku[0].segel), JSON.stringify(segel)),
  );
}

/** The ledger with other akibat, and every hash and head that is right for it. */
export function tulisUlang({ workbook, properties, ...lain }: Kept, ubah: (akibat: string) => string): Kept {
  const buku = structuredClone(workbook);
  const hash = sambungUlang(buku, ubah);
  for (const metadata of buku.developerMetadata ?? []) metadata.metadataValue = ganti(metadata.metadataValue, hash);
  const tinggi = ganti(properties['himpun.tinggi'], hash);
  return { ...lain, workbook: buku, properties: { 'himpun.tinggi': tinggi } };
}

function palsukanSegel(buku: Buku, catatan: CatatanSegel, ubah: (baris: BarisSegel) => BarisSegel) {
  const [sel] = barisTab(buku, 'Arsip').filter((baris) => isiSel(baris.get('sidik')) === catatan.sidik);
  const isi = openSegel([isiSel(sel?.get('isi'))], catatan);
  if (typeof isi === 'string') throw new Error(isi);
  const indikator = isi.indikator.map(ubah);
  const { catatan: segel, potongan } = packSegel({ ...isi, indikator });
  ketik(sel?.get('isi'), potongan.join(''));
  ketik(sel?.get('sidik'), segel.sidik);
  return { segel, sidik: sidikBaris(indikator) };
}

/** New hash by the old one. */
function sambungUlang(buku: Buku, ubah: (teks: string) => string): ReadonlyMap<string, string> {
  const baru = new Map<string, string>();
  let sebelum = '0'.repeat(64);
  for (const baris of barisTab(buku, 'Riwayat')) {
    const teks = TAB_RIWAYAT.kolom.map(({ kunci }) => [kunci, isiSel(baris.get(kunci))]);
    const lama = Object.fromEntries(teks) as SelRiwayat;
    if (lama.nomor === '') continue;
    const akibat = ubah(lama.akibat);
    const hash = hashSel({ ...lama, akibat, hashSebelum: sebelum });
    ketik(baris.get('akibat'), akibat);
    ketik(baris.get('hashSebelum'), sebelum);
    ketik(baris.get('hash'), hash);
    baru.set(lama.hash, hash);
    sebelum = hash;
  }
  return baru;
}

const ganti = (teks: string | undefined, hash: ReadonlyMap<string, string>): string =>
  (teks ?? '').replace(/[0-9a-f]{64}/g, (satu) => hash.get(satu) ?? satu);
