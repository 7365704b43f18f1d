/** Reading the workbook: no action uses it while its ledger does not hold. */
import { isPenolakan, type Penolakan } from '../../domain/penolakan.ts';
import type { Snapshot } from '../../workbook/baca.ts';
import { readSelRiwayat } from '../../workbook/tab/riwayat.ts';
import { compareBerlaku } from '../berlaku/berlaku.ts';
import { type Buku, readBuku } from './buku.ts';
import { TOLAK_APP } from './penolakan-app.ts';
import { readRiwayat, verifyRiwayat } from './riwayat.ts';
import type { Needs, Reading, Store } from './store.ts';

/**
 * The workbook, or why no action may use it. Structure and values are two reads: somebody's commit between them looks
 * like a broken ledger, so a broken one is read again before anybody is told.
 */
export function readBukuUtuh(store: Store, perlu: Needs): BukuTerbaca | Penolakan {
  const cari = (): Snapshot => store.read({ tab: ['Arsip'] }).snapshot;
  const pertama = openBuku(store.read(perlu), cari);
  return isPenolakan(pertama) && pertama.kode === 'RIWAYAT-RUSAK' ? openBuku(store.read(perlu), cari) : pertama;
}

/** The workbook, and the reading that it was understood from. */
export interface BukuTerbaca {
  readonly bacaan: Reading;
  readonly buku: Buku;
}

function openBuku(reading: Reading, cari: () => Snapshot): BukuTerbaca | Penolakan {
  const { snapshot, head } = reading;
  if (head.komit === 0) return TOLAK_APP.belumDisiapkan();
  const sel = readSelRiwayat(snapshot);
  const { rusak } = verifyRiwayat(sel, head, snapshot.tinggi);
  if (rusak !== null) return TOLAK_APP.riwayatRusak(rusak);
  const terbaca = readRiwayat(sel);
  if (terbaca.status === 'terbaca') {
    const berlaku = compareBerlaku(snapshot, head, cari);
    if (berlaku === 'lebih baru') return TOLAK_APP.versiBaru('Isi tab rujukan yang berlaku');
    return { bacaan: reading, buku: readBuku(snapshot, head, terbaca.riwayat, berlaku) };
  }
  const { status, baris } = terbaca;
  return status === 'rusak' ? TOLAK_APP.riwayatRusak(`${baris} tidak terbaca.`) : TOLAK_APP.versiBaru(baris);
}
