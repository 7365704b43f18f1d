/** What somebody typed in a tab that only we write, in words. */
import { quoteSel } from '../../domain/teks-sel.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import type { Kerusakan } from '../../workbook/perbaiki/perbaiki.ts';
import { TAB_REKAP } from '../../workbook/tab/rekap.ts';
import { TAB_TEMUAN } from '../../workbook/tab/temuan.ts';
import { type Change, writeRows } from '../../workbook/tulis.ts';
import type { Buku } from '../inti/buku.ts';
import { listDisunting, type SelDisunting, type TabDisunting } from './tab-disunting.ts';

const SEBUT = 20;

export const checkTulisan = (buku: Buku): readonly Temuan[] => listDisunting(buku).flatMap(temuanDisunting);

function temuanDisunting(disunting: TabDisunting): readonly Temuan[] {
  const { tab, judul, sel } = disunting;
  const langkah = `${tab.nama} hanya ditulis aplikasi; ${advise(disunting)}.`;
  if (sel.length === 0)
    return [
      createTemuan(
        'TAB-DISUNTING',
        'peringatan',
        { tab: judul },
        `Isi tab ${judul} tidak lagi sama dengan yang ditulis. ${langkah}`,
      ),
    ];
  return sel.slice(0, SEBUT).map((satu) => {
    const tempat = { tab: judul, baris: satu.baris, kolom: satu.kolom };
    return createTemuan('TAB-DISUNTING', 'peringatan', tempat, `Tab ${judul}: ${describeSel(satu)}. ${langkah}`);
  });
}

function advise({ tab, asli }: TabDisunting): string {
  if (asli) return 'pemilik file menjalankan Periksa & perbaiki untuk menulisnya kembali';
  if (tab === TAB_REKAP) return 'Perencana menghimpun ulang';
  return tab === TAB_TEMUAN ? 'jalankan Periksa isian lagi' : 'tindakan berikutnya menulisnya kembali';
}

function describeSel({ baris, kolom, kini, asli }: SelDisunting): string {
  if (baris === null) return `baris "${asli.slice(0, 80)}" terhapus`;
  if (kolom === null) return `baris ${baris} ditambahkan ("${kini.slice(0, 80)}")`;
  return `baris ${baris} kolom ${kolom} berisi ${quoteSel(kini)}, yang ditulis ${quoteSel(asli)}`;
}

/** For Periksa & perbaiki: written back where it can be, the rest said. Kendali is written with every aksi anyway. */
export function mendTulisan(buku: Buku): {
  readonly perubahan: readonly Change[];
  readonly kerusakan: readonly Kerusakan[];
} {
  const semua = listDisunting(buku);
  return {
    perubahan: semua.flatMap(({ tab, asli }) => {
      const nilai = buku.snapshot.nilai.get(tab.sheetId);
      return tab === TAB_REKAP && asli && nilai ? [writeRows(tab, buku.snapshot, nilai, asli)] : [];
    }),
    kerusakan: semua.flatMap(kerusakanOf),
  };
}

function kerusakanOf(disunting: TabDisunting): readonly Kerusakan[] {
  const { judul, sel, asli, tab, kosong } = disunting;
  if (asli && kosong) return [{ tab: judul, pesan: 'isinya ditulis kembali', otomatis: true }];
  if (asli) return sel.map((satu) => ({ tab: judul, pesan: `${describeSel(satu)}; ditulis kembali`, otomatis: true }));
  const otomatis = tab !== TAB_REKAP && tab !== TAB_TEMUAN;
  return [{ tab: judul, pesan: `isinya tidak lagi sama dengan yang ditulis; ${advise(disunting)}`, otomatis }];
}
