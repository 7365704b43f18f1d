/** Verifikasi: is the ledger whole? Answers also when it is not. */

import { readSelRiwayat } from '../../workbook/tab/riwayat.ts';
import { refuse } from '../aksi.ts';
import { TOLAK_APP } from '../kata.ts';
import { verifyRiwayat } from '../riwayat.ts';
import type { Store } from '../store.ts';
import type { Jawaban } from '../transaksi.ts';

export function verifikasi(store: Store): Jawaban {
  const { snapshot, kepala } = store.read({ tab: ['Riwayat'] });
  if (kepala.komit === 0) return refuse(TOLAK_APP.belumDisiapkan());
  const hasil = verifyRiwayat(readSelRiwayat(snapshot), kepala, snapshot.tinggi);
  return { ok: true, data: { ...hasil, utuh: hasil.rusak === null } };
}
