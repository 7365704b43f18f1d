/** The port on a workbook in memory: what one commit writes, the next reading reads. Looks, widths, protections are not kept. */
import { TOLAK_APP } from '../../src/app/inti/penolakan-app.ts';
import { EMPTY_HEAD, type LedgerHead } from '../../src/app/inti/riwayat.ts';
import type { Berkas, Needs, Reading, Store } from '../../src/app/inti/store.ts';
import { TabHilang } from '../../src/google/galat.ts';
import type { Nilai, Sel } from '../../src/workbook/baca.ts';
import type { SelData, SheetsRequest } from '../../src/workbook/sheets-json.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { gesture } from './gerak-ingatan.ts';

interface Lembar {
  readonly sheetId: number;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly nilai: Nilai;
}

/** The file at a moment, as Histori versi has it. */
interface SaatIngatan {
  readonly lembar: readonly Lembar[];
  readonly kepala: LedgerHead;
  readonly tinggi: Tinggi;
}

type Tinggi = Reading['snapshot']['tinggi'];

/** As a new file is: one empty sheet, and the locale already set. */
const KOSONG: Lembar = { sheetId: 0, title: 'Sheet1', rowCount: 1000, columnCount: 26, nilai: [] };

export interface StoreIngatan extends Store {
  readonly nilai: (sheetId: number) => Nilai;
  /** Names of the papers that are kept. */
  readonly kertas: () => readonly string[];
  readonly lembar: () => readonly Lembar[];
  /** What people do with the menus of Sheets. */
  readonly gerak: (permintaan: readonly SheetsRequest[]) => void;
  readonly saat: () => SaatIngatan;
  /** As Histori versi does: document properties stay as they are; so does the head, without its metadata. */
  readonly pulihkan: (saat: SaatIngatan, metadata: boolean) => void;
  /** All as it was. */
  readonly kembali: (saat: SaatIngatan) => void;
}

export function storeIngatan(owner: string | null = null): StoreIngatan {
  let lembar: readonly Lembar[] = [KOSONG];
  let kepala: LedgerHead = EMPTY_HEAD;
  let tinggi: Tinggi = null;
  const berkas = new Map<string, Berkas>();
  let terkunci = false;
  return {
    locked(work) {
      if (terkunci) return TOLAK_APP.sibuk();
      terkunci = true;
      try {
        return work();
      } finally {
        terkunci = false;
      }
    },
    read: (perlu) => bacaan(lembar, kepala, perlu, tinggi),
    readAfter: (perlu) => bacaan(lembar, kepala, perlu, tinggi),
    afterCommit: (work) => work(),
    commit(dari, baru, perubahan) {
      if (dari.head.komit !== kepala.komit) return 'lost-race';
      lembar = perubahan.flatMap(({ permintaan }) => permintaan).reduce(apply, lembar);
      kepala = baru;
      tinggi = { nomor: baru.nomor, hash: baru.hash };
      return 'committed';
    },
    drawFileIds: (jumlah) => Array.from({ length: jumlah }, (_, i) => `berkas-${kepala.komit}-${i}`),
    upload(satu, id) {
      if (terkunci) throw new Error('a paper is uploaded only after the lock');
      berkas.set(`${id}/${satu.nama}`, satu);
      return { tautan: { nama: satu.nama, url: `https://drive.example/${id}/${satu.nama}` }, tanpaAkses: [] };
    },
    protect: () => ({ terpasang: true, tanpaHak: [] }),
    people: () => ({ owner, editors: [] }),
    share: () => [],
    nilai: (sheetId) => lembar.find((satu) => satu.sheetId === sheetId)?.nilai ?? [],
    kertas: () => [...berkas.values()].map(({ nama }) => nama),
    lembar: () => lembar,
    gerak: (permintaan) => {
      lembar = permintaan.reduce(apply, lembar);
    },
    saat: () => ({ lembar, kepala, tinggi }),
    pulihkan: (saat, metadata) => {
      lembar = saat.lembar;
      if (metadata) kepala = saat.kepala;
    },
    kembali: (saat) => {
      ({ lembar, kepala, tinggi } = saat);
    },
  };
}

function bacaan(
  lembar: readonly Lembar[],
  head: LedgerHead,
  { tab, bilaAda = [], asing, semua, isian, longgar }: Needs,
  tinggi: Tinggi,
): Reading {
  const hilang = tab.find((nama) => !lembar.some(({ sheetId }) => sheetId === SHEET_ID[nama]));
  if (hilang && head.komit > 0 && !semua) throw new TabHilang(hilang);
  const diminta = new Set([...tab, ...bilaAda].map((nama) => SHEET_ID[nama]));
  const dibaca = asing || semua || isian ? lembar : lembar.filter(({ sheetId }) => diminta.has(sheetId));
  const sheets = lembar.map(({ sheetId, title, rowCount, columnCount }) => ({
    properties: { sheetId, title, gridProperties: { rowCount, columnCount } },
    protectedRanges: [],
    conditionalFormats: [],
  }));
  const arsip = lembar.find(({ sheetId }) => sheetId === SHEET_ID.Arsip);
  const { baris = 0, jumlah = 0 } = head.berlaku?.di ?? {};
  return {
    snapshot: {
      ...(arsip && !dibaca.includes(arsip) ? { arsip: arsip.nilai.slice(baris, baris + jumlah) } : {}),
      struktur: { spreadsheetId: 'ingatan', properties: { title: 'Ingatan', locale: 'in_ID' }, sheets },
      nilai: new Map(dibaca.map(({ sheetId, nilai }) => [sheetId, nilai])),
      tinggi,
    },
    head,
    ...(longgar && { ujung: ujungOf(head, tinggi) }),
  };
}

/** What the head and the property remember of a ledger that may not hold. */
function ujungOf(head: LedgerHead, tinggi: Tinggi): NonNullable<Reading['ujung']> {
  const saksi = [head, ...(tinggi ? [tinggi] : [])].map(({ nomor, hash }) => ({ nomor, hash }));
  return {
    saksi: saksi.sort((a, b) => a.nomor - b.nomor),
    batas: Math.max(...saksi.map(({ nomor }) => nomor)),
    rusak: null,
    asal: null,
  };
}

interface Isi {
  readonly sheetId: number;
  readonly start: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number };
  readonly rows: readonly { readonly values?: readonly SelData[] }[];
  readonly properties: { readonly sheetId: number; readonly title: string; readonly gridProperties: Lembar };
}

/** The kinds that change what is read; every other kind changes the look. */
function apply(lembar: readonly Lembar[], permintaan: SheetsRequest): readonly Lembar[] {
  const [[jenis, isi]] = Object.entries(permintaan) as unknown as [[string, Isi]];
  const ubah = (sheetId: number, nilai: (lama: Nilai) => Nilai): readonly Lembar[] =>
    lembar.map((satu) => (satu.sheetId === sheetId ? { ...satu, nilai: nilai(satu.nilai) } : satu));
  switch (jenis) {
    case 'addSheet':
      return [...lembar, { ...isi.properties.gridProperties, ...isi.properties, nilai: [] }];
    case 'deleteSheet':
      return lembar.filter(({ sheetId }) => sheetId !== isi.sheetId);
    case 'appendCells':
      return ubah(isi.sheetId, (lama) => put(lama, lama.length, 0, isi.rows));
    case 'updateCells':
      return ubah(isi.start.sheetId, (lama) => put(lama, isi.start.rowIndex, isi.start.columnIndex, isi.rows));
    default: {
      const ubahan = gesture(jenis, isi);
      return ubahan ? ubah(ubahan.sheetId, ubahan.ubah) : lembar;
    }
  }
}

function put(lama: Nilai, baris: number, kolom: number, rows: Isi['rows']): Nilai {
  const nilai = lama.map((satu) => [...satu]);
  while (nilai.length < baris + rows.length) nilai.push([]);
  for (const [i, { values = [] }] of rows.entries())
    for (const [k, sel] of values.entries()) putSel(nilai[baris + i] ?? [], kolom + k, sel);
  return nilai;
}

function putSel(baris: Sel[], kolom: number, { userEnteredValue = {} }: SelData): void {
  while (baris.length <= kolom) baris.push(null);
  const { stringValue, numberValue, boolValue } = userEnteredValue;
  baris[kolom] = stringValue ?? numberValue ?? boolValue ?? null;
}
