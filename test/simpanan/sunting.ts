/** A kept office changed by hand, as no aksi of ours would change it. */
import type { Kept } from '../../local/services/kept.ts';
import type { CellData } from '../../local/services/types.ts';
import { hashSel } from '../../src/app/inti/riwayat.ts';
import { type SelRiwayat, TAB_RIWAYAT } from '../../src/workbook/tab/riwayat.ts';

type Ubah = (json: string) => string;

/** The newest head. */
export function ubahKepala(kept: Kept, ubah: Ubah): Kept {
  const semua = kept.workbook.developerMetadata ?? [];
  const terbaru = Math.max(...semua.map(({ metadataId }) => metadataId));
  const developerMetadata = semua.map((satu) =>
    satu.metadataId === terbaru ? { ...satu, metadataValue: ubah(satu.metadataValue ?? '') } : satu,
  );
  return { ...kept, workbook: { ...kept.workbook, developerMetadata } };
}

export const ubahTinggi = (kept: Kept, ubah: Ubah): Kept => ({
  ...kept,
  properties: { ...kept.properties, 'himpun.tinggi': ubah(kept.properties['himpun.tinggi'] ?? '') },
});

/** What a commit in parts leaves when it dies. */
export function tinggalkanSisa(kept: Kept, metadataValue: string): Kept {
  const [contoh, ...lain] = kept.workbook.developerMetadata ?? [];
  if (!contoh) throw new Error('the office has no head');
  const sisa = { ...contoh, metadataId: 3_000_001, metadataKey: 'himpun.sisa', metadataValue };
  return { ...kept, workbook: { ...kept.workbook, developerMetadata: [contoh, ...lain, sisa] } };
}

/** The last row of Riwayat, with a hash, a head and a high-water mark that are right for it. */
export function ubahAkibat(kept: Kept, ubah: Ubah): Kept {
  const kolom = TAB_RIWAYAT.kolom.map(({ kunci }) => kunci);
  const salinan = structuredClone(kept);
  const lembar = salinan.workbook.sheets.find(({ properties }) => properties.sheetId === TAB_RIWAYAT.sheetId);
  const terakhir = lembar?.data[0]?.rowData?.filter(({ values }) => values?.some(isBerisi)).at(-1)?.values ?? [];
  const teks = terakhir.map(({ userEnteredValue: isi }) => String(isi?.stringValue ?? isi?.numberValue ?? ''));
  const lama = Object.fromEntries(kolom.map((kunci, i) => [kunci, teks[i] ?? ''])) as SelRiwayat;
  const akibat = ubah(lama.akibat);
  const hash = hashSel({ ...lama, akibat });
  tulis(terakhir[kolom.indexOf('akibat')], akibat);
  tulis(terakhir[kolom.indexOf('hash')], hash);
  const ganti: Ubah = (json) => json.replace(lama.hash, hash);
  return ubahTinggi(ubahKepala(salinan, ganti), ganti);
}

const isBerisi = ({ userEnteredValue }: CellData): boolean => userEnteredValue !== undefined;

function tulis(sel: CellData | undefined, stringValue: string): void {
  if (!sel) throw new Error('the row of Riwayat has no such cell');
  Object.assign(sel, {
    userEnteredValue: { stringValue },
    effectiveValue: { stringValue },
    formattedValue: stringValue,
  });
}
