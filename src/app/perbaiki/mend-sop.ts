/** An SOP that has run and whose rows are gone: nothing of its siklus can be asked any more, not even its papers. */
import { sopById } from '../../sop/seed/daftar.ts';
import { nilaiTab } from '../../workbook/baca.ts';
import type { Kerusakan } from '../../workbook/perbaiki/perbaiki.ts';
import { TAB_SOP } from '../../workbook/tab/sop.ts';
import { sopToRows } from '../../workbook/tab/sop-tulis.ts';
import { SHEET_ID, type Tab } from '../../workbook/tab.ts';
import { appendRows, type Change } from '../../workbook/tulis.ts';
import type { Buku } from '../inti/buku.ts';

interface SopMend {
  readonly perubahan: readonly Change[];
  readonly kerusakan: readonly Kerusakan[];
}

/** `hilang`: tabs that are made anew, with what belongs in them. */
export function mendSop({ siklus, sop, berlaku }: Buku, hilang: readonly Tab[]): SopMend {
  const ada = new Set(sop.map(({ id }) => id));
  const tiada = [...new Set([...siklus.values()].map((satu) => satu.sop))].filter((id) => !ada.has(id));
  const bawaan = tiada.flatMap((id) => sopById(id) ?? []);
  if (bawaan.length === 0 || hilang.some(({ sheetId }) => sheetId === SHEET_ID.SOP))
    return { perubahan: [], kerusakan: [] };
  return {
    perubahan: [
      appendRows(
        TAB_SOP,
        nilaiTab(berlaku.hidup, 'SOP'),
        bawaan.flatMap((satu) => sopToRows(satu)),
      ),
    ],
    kerusakan: bawaan.map(({ id }) => ({
      tab: TAB_SOP.nama,
      pesan: `SOP ${id} terhapus, padahal sudah dijalankan; dipasang lagi seperti bawaan. Sesuaikan orang dan waktunya`,
      otomatis: true,
    })),
  };
}
