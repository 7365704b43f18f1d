/** Reading the workbook: no action uses it while its ledger does not hold. */
import { isPenolakan, type Penolakan } from '../../domain/penolakan.ts';
import type { Snapshot } from '../../workbook/baca.ts';
import { DAFTAR_TAB } from '../../workbook/daftar-tab.ts';
import { tabAda } from '../../workbook/lembar.ts';
import { readSelRiwayat } from '../../workbook/tab/riwayat.ts';
import { SHEET_ID } from '../../workbook/tab.ts';
import { compareBerlaku } from '../berlaku/berlaku.ts';
import { type Buku, readBuku } from './buku.ts';
import { openEkor } from './buku-ekor.ts';
import { TOLAK_APP } from './penolakan-app.ts';
import { readRiwayat, UJUNG_TERHAPUS } from './riwayat.ts';
import { checkRiwayat } from './riwayat-diakui.ts';
import type { Needs, Reading, Store } from './store.ts';

/**
 * The workbook, or why no action may use it. Structure and values are two reads: somebody's commit between them looks
 * like a broken ledger, so a broken one is read again before anybody is told. What was read from a checkpoint on and does
 * not hold by itself is read as a whole.
 */
export function readBukuUtuh(store: Store, perlu: Needs): BukuTerbaca | Penolakan {
  const bacaan = store.read(perlu);
  const search = (): Snapshot => store.read({ tab: ['Arsip'], utuh: true }).snapshot;
  const buku = bacaan.ekor && openEkor(bacaan, bacaan.ekor, search);
  if (buku) return { bacaan, buku };
  const utuh: Needs = { ...perlu, utuh: true };
  const pertama = openBuku(bacaan.ekor ? store.read(utuh) : bacaan, search);
  return isPenolakan(pertama) && pertama.kode === 'RIWAYAT-RUSAK' ? openBuku(store.read(utuh), search) : pertama;
}

/** The workbook, and the reading that it was understood from. */
export interface BukuTerbaca {
  readonly bacaan: Reading;
  readonly buku: Buku;
}

/** A file with tabs of ours was prepared: only the head is gone. */
export const refuseTanpaUjung = (snapshot: Snapshot): Penolakan =>
  DAFTAR_TAB.some(({ sheetId }) => tabAda(snapshot, sheetId))
    ? TOLAK_APP.riwayatRusak(UJUNG_TERHAPUS)
    : TOLAK_APP.belumDisiapkan();

function openBuku(reading: Reading, search: () => Snapshot): BukuTerbaca | Penolakan {
  const { snapshot, head } = reading;
  if (head.komit === 0) return refuseTanpaUjung(snapshot);
  const { rusak, baris: sel } = checkRiwayat(readSelRiwayat(snapshot), head, snapshot.tinggi);
  if (rusak !== null) return TOLAK_APP.riwayatRusak(rusak);
  const terbaca = readRiwayat(sel);
  if (terbaca.status === 'terbaca') {
    const berlaku = compareBerlaku(snapshot, head, snapshot.nilai.has(SHEET_ID.Arsip) ? null : search);
    if (berlaku === 'lebih baru') return TOLAK_APP.versiBaru('Isi tab rujukan yang berlaku');
    return { bacaan: reading, buku: readBuku(snapshot, head, terbaca.riwayat, { berlaku }) };
  }
  const { status, baris } = terbaca;
  return status === 'rusak' ? TOLAK_APP.riwayatRusak(`${baris} tidak terbaca.`) : TOLAK_APP.versiBaru(baris);
}
