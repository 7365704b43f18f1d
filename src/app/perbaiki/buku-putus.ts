/** The workbook behind a ledger that does not hold, as it would be once its owner has acknowledged that. */
import type { Penolakan } from '../../domain/penolakan.ts';
import { createTab } from '../../workbook/buat.ts';
import { freeTitle, tabAda, ukuranTab } from '../../workbook/lembar.ts';
import { mendSnapshot } from '../../workbook/perbaiki/perbaiki.ts';
import { restoreTab } from '../../workbook/perbaiki/pulih-urut.ts';
import { appendRiwayat, readSelRiwayat, type SelRiwayat, TAB_RIWAYAT } from '../../workbook/tab/riwayat.ts';
import type { BarisTulis, Change } from '../../workbook/tulis.ts';
import { type Buku, readBuku } from '../inti/buku.ts';
import { refuseTanpaUjung } from '../inti/buku-utuh.ts';
import { TOLAK_APP } from '../inti/penolakan-app.ts';
import { readRiwayat } from '../inti/riwayat.ts';
import { checkRiwayat } from '../inti/riwayat-diakui.ts';
import { type Putus, planPutus } from '../inti/riwayat-putus.ts';
import { siklusKini } from '../inti/siklus-kini.ts';
import type { Reading } from '../inti/store.ts';
import type { BarisRusak } from '../potret/potret-tercatat.ts';
import { kataPotretHilang, listPotretHilang } from './potret-hilang.ts';

export interface BukuPutus {
  /** Where the ledger first fails, in words; null: it is whole. */
  readonly rusak: string | null;
  readonly putus: Putus;
  /** Rows of the Potret that nothing brings back. */
  readonly potret: readonly BarisRusak[];
  /** With the rows that count, and tabs that are gone as if they were there, empty. */
  readonly buku: Buku;
  /** Writes these rows below those that stay. */
  readonly appendRows: (rows: readonly SelRiwayat[]) => readonly Change[];
}

export function openBukuPutus({ snapshot: asal, head, ujung }: Reading): BukuPutus | Penolakan {
  if (!ujung) throw new Error('a ledger that does not hold is read longgar');
  const kosong = head.komit === 0 ? refuseTanpaUjung(asal) : null;
  if (kosong?.kode === 'BELUM-DISIAPKAN') return kosong;
  const { snapshot } = mendSnapshot(asal);
  const sel = readSelRiwayat(snapshot);
  const terbaca = readRiwayat(sel);
  if (terbaca.status === 'lebih baru') return TOLAK_APP.versiBaru(terbaca.baris);
  const hasil = checkRiwayat(sel, head, asal.tinggi);
  const tertulis = readRiwayat(hasil.baris);
  const tak = tertulis.status === 'terbaca' ? null : `${tertulis.baris} tidak terbaca.`;
  const salinan = ujung.asal === null ? null : TOLAK_APP.salinan(ujung.asal).pesan;
  const plan = planPutus(sel, head, ujung);
  const berlaku = readRiwayat(plan.baris);
  const buku = readBuku(snapshot, plan.kepala, berlaku.status === 'terbaca' ? berlaku.riwayat : []);
  const kepala = { ...plan.kepala, siklus: siklusBerlaku(buku) };
  const potret = listPotretHilang(buku);
  return {
    rusak: salinan ?? ujung.rusak ?? hasil.rusak ?? tak ?? kataPotretHilang(potret),
    putus: { ...plan, kepala },
    potret,
    buku: { ...buku, head: kepala },
    appendRows: (rows) => appendTo(asal, snapshot, rows),
  };
}

/** As the head has it, or the last that the rows still tell of. */
function siklusBerlaku({ head, siklus }: Buku): string {
  const milik = siklus.has(head.siklus) ? head.siklus : ([...siklus.keys()].at(-1) ?? '');
  return siklusKini(siklus, milik);
}

function appendTo(asal: Buku['snapshot'], pulih: Buku['snapshot'], rows: readonly SelRiwayat[]): readonly Change[] {
  const { sheetId } = TAB_RIWAYAT;
  if (tabAda(asal, sheetId)) {
    const kunci = restoreTab(TAB_RIWAYAT, asal.nilai.get(sheetId) ?? [], ukuranTab(asal, sheetId));
    return [{ permintaan: kunci.permintaan }, appendRiwayat(pulih, rows)];
  }
  const tab = { ...TAB_RIWAYAT, nama: freeTitle(asal, TAB_RIWAYAT) };
  const isi = rows.map((sel): BarisTulis => ({ ...sel, nomor: Number(sel.nomor) }));
  return [{ permintaan: createTab(tab, { rows: isi }) }];
}
