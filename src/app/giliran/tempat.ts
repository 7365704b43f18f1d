/** Where a finding is, as a cell that the panel can jump to. */
import type { Temuan } from '../../domain/temuan.ts';
import type { Tempat } from '../../kontrak/tempat.ts';
import { locateTab } from '../../workbook/baca.ts';
import { DAFTAR_TAB } from '../../workbook/daftar-tab.ts';
import { tabIsian } from '../../workbook/tab/isian.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Buku, SopRun } from '../inti/buku.ts';

/** Null: nothing of it is in the file, or nothing that a person could look at. */
export function tempatTemuan(buku: Buku, run: SopRun, { tab, baris, kolom, bidang }: Temuan): Tempat | null {
  const milik = DAFTAR_TAB.find(({ nama }) => nama === tab) ?? isianOf(run, bidang);
  return milik === null || milik.tersembunyi ? null : tempatSel(buku, milik, baris, kolom);
}

/** The cell of a bidang's collection tab; the header where no row is known. */
export function tempatIsian(buku: Buku, run: SopRun, bidang: string, baris: number | null): Tempat | null {
  const tab = isianOf(run, bidang);
  return tab && tempatSel(buku, tab, baris, 'Realisasi');
}

function isianOf({ siklus }: SopRun, bidang: string | null): Tab | null {
  if (bidang === null || !siklus.bidang.has(bidang)) return null;
  return tabIsian({ tahun: siklus.tahun, periode: siklus.periode, bidang: { kode: bidang, nama: bidang } });
}

function tempatSel({ snapshot }: Buku, tab: Tab, baris: number | null, judul: string | null): Tempat | null {
  const nilai = snapshot.nilai.get(tab.sheetId);
  if (!nilai) return null;
  const { kolom, awal } = locateTab(tab, nilai);
  const kunci = tab.kolom.find((satu) => satu.judul === judul)?.kunci ?? '';
  return { sheetId: tab.sheetId, baris: baris ?? awal, kolom: (kolom.get(kunci) ?? 0) + 1 };
}
