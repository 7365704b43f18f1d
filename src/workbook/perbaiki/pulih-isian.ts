/** Mends the rows of a collection tab. Only columns that we write; never one that staff type in. */
import { locateTab, type Nilai, readBaris, type Sel } from '../baca.ts';
import type { Rentang, SheetsRequest } from '../sheets-json.ts';
import { fillFormulas } from '../tab/isian-rumus.ts';
import { extendIsian, type IsiTabIsian, type PertanyaanIsian } from '../tab/isian-tulis.ts';
import type { Tab } from '../tab.ts';
import { selData } from '../tulis.ts';

export interface IsianPulih {
  readonly permintaan: readonly SheetsRequest[];
  readonly pesan: readonly string[];
  /** Rows inserted for indikator that had none. */
  readonly barisTambah: number;
}

/** Kodes that were deleted, rows that were deleted, what we write beside them, and every formula. */
export function restoreIsian(isi: IsiTabIsian, nilai: Nilai): IsianPulih {
  const kode = restoreKode(isi, nilai);
  const baru = isi.pertanyaan.filter(({ indikator }) => !kodeTerisi(isi, kode.nilai).has(indikator.kode));
  const berubah = extendIsian(isi, kode.nilai, 'pertanyaan');
  const sisipan = berubah.some((p) => 'insertDimension' in p);
  return {
    permintaan: [...kode.permintaan, ...rewriteFormulas(isi, kode.nilai), ...berubah],
    pesan: [
      ...(kode.permintaan.length > 0 ? [`${kode.permintaan.length} kode indikator terhapus; ditulis lagi`] : []),
      ...(sisipan ? [`baris indikator ${listKode(baru)} tidak ada; ditambahkan, kosong`] : []),
      ...(berubah.length > 0 && !sisipan
        ? ['target atau keterangan indikator tidak sama dengan registri; disamakan']
        : []),
    ],
    barisTambah: baru.length,
  };
}

const listKode = (baru: readonly PertanyaanIsian[]): string => baru.map(({ indikator }) => indikator.kode).join(', ');

function kodeTerisi({ tab }: IsiTabIsian, nilai: Nilai): ReadonlyMap<string, number> {
  return new Map(readBaris(locateTab(tab, nilai)).map((b) => [b.teks('kode'), b.baris]));
}

/** A row without kode is known by its uraian, when one indikator alone has it. */
function restoreKode({ tab, pertanyaan }: IsiTabIsian, nilai: Nilai) {
  const terbaca = locateTab(tab, nilai);
  const baris = readBaris(terbaca);
  const ada = new Set(baris.map((b) => b.teks('kode')));
  const kolom = terbaca.kolom.get('kode') ?? 0;
  const isi: Sel[][] = nilai.map((sel) => [...sel]);
  const permintaan: SheetsRequest[] = [];
  for (const b of baris) {
    if (b.teks('kode') !== '' || b.teks('uraian') === '') continue;
    const calon = pertanyaan.filter(({ indikator }) => indikator.uraian.trim() === b.teks('uraian'));
    const kode = calon.length === 1 ? calon[0]?.indikator.kode : undefined;
    if (kode === undefined || ada.has(kode)) continue;
    ada.add(kode);
    const start = { sheetId: tab.sheetId, rowIndex: b.baris - 1, columnIndex: kolom };
    permintaan.push({ updateCells: { start, rows: [{ values: [selData(kode)] }], fields: 'userEnteredValue' } });
    const sel = isi[b.baris - 1] ?? [];
    while (sel.length <= kolom) sel.push(null);
    sel[kolom] = kode;
  }
  return { nilai: isi, permintaan };
}

/** A number typed over a formula looks like a result, so all of them are written again, row after row as they stand. */
function rewriteFormulas({ tab, pertanyaan }: IsiTabIsian, nilai: Nilai): readonly SheetsRequest[] {
  const terbaca = locateTab(tab, nilai);
  const milik = new Map(pertanyaan.map((satu) => [satu.indikator.kode, satu]));
  const runtun: { awal: number; isi: PertanyaanIsian[] }[] = [];
  for (const b of readBaris(terbaca)) {
    const satu = milik.get(b.teks('kode'));
    if (!satu) continue;
    const terakhir = runtun.at(-1);
    if (terakhir && terakhir.awal + terakhir.isi.length === b.baris) terakhir.isi.push(satu);
    else runtun.push({ awal: b.baris, isi: [satu] });
  }
  return runtun.flatMap(({ awal, isi }) => fillFormulas(tab.sheetId, terbaca.kolom, awal, isi));
}

/** Rows below the list, where staff may add what was not asked; we write an uraian only in the list. */
export function barisBebas(tab: Tab, nilai: Nilai, sisipan: number, rowCount: number): Rentang {
  const terbaca = locateTab(tab, nilai);
  const daftar = readBaris(terbaca).filter((b) => b.teks('uraian') !== '');
  const mulai = Math.max(terbaca.awal, ...daftar.map(({ baris }) => baris)) + sisipan;
  return { sheetId: tab.sheetId, startRowIndex: Math.min(mulai, rowCount), endRowIndex: rowCount };
}
