/**
 * Cells that hold something else than they show, as Excel files of agencies have them. `npm run cycle` and the dialog of
 * Siapkan read a file by these same two calls, so each case is one for both.
 */
import { describe, expect, test } from '@jest/globals';
import { type Cell, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { isTabPak, readPak } from '../../../src/pak/baca-pak.ts';
import { checkPak, snapshotOfPak } from '../../../src/pak/check-pak.ts';
import { KOLOM_PAK, type NamaTabPak, TAB_WAJIB } from '../../../src/pak/tab-pak.ts';
import { readPackFile } from '../../../src/pak/xlsx/read-pack.ts';

type Sel = CellValue | Partial<Cell>;
type Baris = Readonly<Record<string, Sel>>;

const isCell = (sel: Sel): sel is Partial<Cell> => typeof sel === 'object' && sel !== null && !(sel instanceof Date);

function lembar(tab: NamaTabPak, baris: readonly Baris[], lain: Partial<WriteSheet> = {}): WriteSheet {
  const kolom = [...KOLOM_PAK[tab].wajib, ...KOLOM_PAK[tab].pilihan];
  const cells = new Map<string, Partial<Cell>>();
  const rows: CellValue[][] = baris.map((satu, ke) =>
    kolom.map((nama, letak) => {
      const sel = satu[nama] ?? null;
      if (!isCell(sel)) return sel;
      cells.set(`${ke + 1},${letak}`, sel);
      return sel.value ?? null;
    }),
  );
  return { name: tab, rows: [kolom, ...rows], cells, ...lain };
}

/** A whole pack with these rows in these tabs, as it comes back. */
async function baca(...isi: readonly WriteSheet[]) {
  const kosong = TAB_WAJIB.filter((tab) => isi.every(({ name }) => name !== tab)).map((tab) => lembar(tab, []));
  const bytes = await writeXlsx({ sheets: [...kosong, ...isi] });
  return readPak(await readPackFile(bytes, 'paket.xlsx', isTabPak));
}

async function satuSel(tab: NamaTabPak, kolom: string, sel: Sel, lain: Baris = {}) {
  const { pak, temuan } = await baca(lembar(tab, [{ ...lain, [kolom]: sel }]));
  return {
    teks: pak.tabel[tab][0]?.nilai[kolom],
    temuan: temuan.map(({ kode, berat, baris, kolom: di }) => `${kode} ${berat} ${baris} ${di}`),
  };
}

const ISIAN: Baris = { Periode: 'TW I', Bidang: 'YAN', Kode: 'IKU-1' };
const format = (value: CellValue, numFmt: string): Partial<Cell> => ({ value, style: { numFmt } });
const sup = { vertAlign: 'superscript' } as const;
const coret = { strikethrough: true } as const;
const asked = (kolom = 'Realisasi') => [`PAK-SEL galat 2 ${kolom}`];
const told = (kolom = 'Realisasi') => [`PAK-SEL peringatan 2 ${kolom}`];

describe('letters that are raised or struck out (H04–H06)', () => {
  test.each<[string, { text: string; font?: object }[], string, readonly string[]]>([
    ['a footnote mark is no digit', [{ text: '72,5' }, { text: '2', font: sup }], '72,5', told()],
    ['a footnote mark with a bracket', [{ text: '72,5' }, { text: '2)', font: sup }], '72,5', told()],
    ['what is struck out is not read', [{ text: '85', font: coret }, { text: '90' }], '90', told()],
    ['also behind', [{ text: '90 ' }, { text: '85', font: coret }], '90', told()],
    [
      'only struck out',
      [
        { text: '8', font: coret },
        { text: '5', font: coret },
      ],
      '85',
      asked(),
    ],
    ['bold letters are letters', [{ text: '7', font: { bold: true } }, { text: '2' }], '72', []],
    ['a power of ten', [{ text: '10' }, { text: '6', font: sup }], '106', asked()],
  ])('%s', async (_, richText, teks, temuan) => {
    expect(await satuSel('Isian', 'Realisasi', { richText }, ISIAN)).toEqual({ teks, temuan });
  });

  test('a unit keeps its power', async () => {
    const m2 = { richText: [{ text: 'm' }, { text: '2', font: sup }] };
    expect((await satuSel('IKU', 'Satuan', m2)).teks).toBe('m2');
  });

  test('a cell struck out as a whole is asked about, be it a text or a number', async () => {
    const style = { font: { strikethrough: true } };
    for (const value of ['85', 85])
      expect((await satuSel('Isian', 'Realisasi', { value, style }, ISIAN)).temuan).toEqual(asked());
  });
});

describe('what Excel shows of a number (H07, H08)', () => {
  test.each<[string, number, string, string, readonly string[]]>([
    ['thousands are hidden', 125_400, '#,##0,', '125400', asked()],
    ['millions are hidden', 125_400_000, '0.0,,', '125400000', asked()],
    ['thousands, and it says so', 125_400, '#,##0.0," ribu"', '125,4 ribu', []],
    ['a word of scale stands behind it', 1.25, '0.00" juta"', '1,25 juta', []],
    ['a percent sign is only painted', 95, '0"%"', '95', []],
    ['a minus is hidden', -5, '0;0', '-5', asked()],
    ['brackets are a minus', -5, '#,##0;(#,##0)', '-5', []],
    ['nothing is shown', 90, ';;;', '90', asked()],
    ['a zero is hidden', 0, '0;-0;;@', '0', asked()],
    ['a zero is a dash in accounting', 0, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', '0', []],
    ['a word is shown', 92, '[>=90]"AA";[>=80]"A";"B"', '92', asked()],
    ['a digit is painted behind it', 95, '0"0"', '95', asked()],
    ['a condition that changes nothing', 1250, '[>=1000]#,##0;0.00', '1250', []],
    ['colours and rupiah', 1250, '[Red]"Rp"#,##0.00', '1250', []],
    ['the satuan behind it', 12, '0" dokumen"', '12', []],
  ])('%s', async (_, value, numFmt, teks, temuan) => {
    expect(await satuSel('Isian', 'Realisasi', format(value, numFmt), ISIAN)).toEqual({ teks, temuan });
  });
});

describe('dates and numbers in each other’s place (H09, H10)', () => {
  test.each<[string, NamaTabPak, string, Sel, readonly string[]]>([
    ['a pagu beyond all calendars', 'Anggaran', 'Pagu', format(1_000_000_000, 'dd/mm/yyyy'), asked('Pagu')],
    ['a pagu that would be the year 224260', 'Anggaran', 'Pagu', format(81_215_500, 'dd/mm/yyyy'), asked('Pagu')],
    ['a negative one', 'Anggaran', 'Realisasi', format(-5, 'dd/mm/yyyy'), asked()],
    ['a pagu that is a day', 'Anggaran', 'Pagu', format(46_054, 'dd/mm/yyyy'), asked('Pagu')],
    ['a realisasi that became a day', 'Isian', 'Realisasi', format(46_054, 'd-mmm'), asked()],
    ['a kode that became a day', 'IKU', 'Kode', format(46_054, 'd-mmm'), asked('Kode')],
    ['a day that is a number', 'Libur', 'Tanggal', 46_054, asked('Tanggal')],
    ['a day', 'Libur', 'Tanggal', format(46_054, 'dd/mm/yyyy'), []],
    ['a year is a number', 'Historis', 'Tahun', 2025, []],
  ])('%s', async (_, tab, kolom, sel, temuan) => {
    expect((await satuSel(tab, kolom, sel)).temuan).toEqual(temuan);
  });

  test('on a tab or column that the pack ignores nothing is said', async () => {
    const salah = format(1_000_000_000, 'dd/mm/yyyy');
    const catatan = { name: 'Catatan kami', rows: [[null]], cells: new Map([['0,0', salah]]) };
    expect((await baca(catatan)).temuan).toEqual([]);
    const iku = lembar('IKU', []);
    const kolom = iku.rows?.[0]?.length ?? 0;
    iku.rows?.[0]?.push('Catatan');
    iku.rows?.push(['IKU-1']);
    iku.cells?.set(`1,${kolom}`, salah);
    expect((await baca(iku)).temuan).toEqual([]);
  });
});

test('a NIP as a number has lost its last digits, and is told once (H11)', async () => {
  const nip = format(197_503_122_000_032_000, '0');
  const { pak, temuan } = await baca(lembar('Profil', [{ Kunci: 'Kepala NIP', Nilai: nip }]));
  const semua = [...temuan, ...checkPak(snapshotOfPak(pak))].filter(({ pesan }) => pesan.includes('197503122000032'));
  expect(semua.map(({ berat }) => berat)).toEqual(['peringatan']);
  expect(semua[0]?.pesan).toMatch(/tiga angka terakhirnya hilang/);
  expect((await satuSel('Pengguna', 'NIP', '197503122000032001')).temuan).toEqual([]);
  expect((await satuSel('Dokumen', 'Nomor', 1_234_567_890_123_456)).temuan).toEqual(told('Nomor'));
});

describe('rows that are none (H12, H13, H17)', () => {
  test('totals of a budget are summed once', async () => {
    const baris = [
      ['YAN', 'Program A', 'Kegiatan A', 1e9, 64e7],
      ['DAL', 'Program B', 'Kegiatan B', 1e9, 64e7],
    ];
    for (const jumlah of [
      ['', 'JUMLAH', '', 2e9, 128e7],
      ['TOTAL', '', '', 2e9, 128e7],
    ]) {
      const judul = ['Bidang', 'Program', 'Kegiatan', 'Pagu', 'Realisasi'];
      const { pak } = await baca({ name: 'Anggaran', rows: [judul, ...baris, jumlah] });
      const temuan = checkPak(snapshotOfPak(pak)).filter(({ tab }) => tab === 'Anggaran');
      expect(temuan.map(({ berat, pesan }) => `${berat} ${/baris jumlah/.test(pesan)}`)).toEqual(['info true']);
    }
  });

  test.each<[NamaTabPak, Baris]>([
    ['Isian', { Periode: 'TW I', Kode: 'JUMLAH', Realisasi: 90 }],
    ['Isian', { Bidang: 'Rata-rata', Realisasi: 90 }],
    ['IKU', { Sasaran: 'Jumlah IKU', Target: 3 }],
    ['Historis', { Kode: 'Total', Tahun: 2025, Realisasi: 9 }],
  ])('a total in the tab %s is left out and told', async (tab, baris) => {
    const { pak, temuan } = await baca(lembar(tab, [baris]));
    expect([pak.tabel[tab].length, temuan.map(({ kode, berat }) => `${kode} ${berat}`)]).toEqual([
      0,
      ['PAK-BARIS info'],
    ]);
  });

  test('an indikator whose name begins with Jumlah is none', async () => {
    const { pak } = await baca(
      lembar('IKU', [{ Kode: 'IKU-1', Indikator: 'Jumlah' }, { Indikator: 'Jumlah dokumen' }]),
    );
    expect(pak.tabel.IKU.length).toBe(2);
  });

  test.each(['-', '–', '.', ' — '])('a far row that holds only "%s" is empty', async (tanda) => {
    const jauh = Array.from({ length: 42 }, (): Baris => ({}));
    const { pak, temuan } = await baca(lembar('Isian', [{ ...ISIAN, Realisasi: '-' }, ...jauh, { Realisasi: tanda }]));
    expect([pak.tabel.Isian.map(({ baris }) => baris), temuan]).toEqual([[2], []]);
  });
});

test('hidden rows and columns are read, and named', async () => {
  const baris = [ISIAN, ISIAN, ISIAN, ISIAN];
  const rowDefs = new Map([1, 3, 4].map((ke) => [ke, { hidden: true }]));
  const { pak, temuan } = await baca(lembar('Isian', baris, { rowDefs }));
  expect(pak.tabel.Isian.length).toBe(4);
  expect(temuan.map(({ berat, pesan }) => `${berat} ${pesan}`)).toEqual([
    expect.stringMatching(/^peringatan Tab "Isian": baris 2, 4–5 tersembunyi/),
  ]);
});

describe('a link is the evidence (H16)', () => {
  const alamat = 'https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWxYz012345/view';
  const link = (value: string, target = alamat): Partial<Cell> => ({ value, hyperlink: { target } });

  test.each<[string, NamaTabPak, string, Sel, string]>([
    ['a label', 'Isian', 'Bukti Dukung', link('Laporan TW I'), `Laporan TW I (${alamat})`],
    ['the address itself', 'Isian', 'Bukti Dukung', link(alamat), alamat],
    ['a file', 'Isian', 'Bukti Dukung', link('Laporan', 'file:///D:/lap.pdf'), 'Laporan (file:///D:/lap.pdf)'],
    [
      'a formula',
      'Isian',
      'Bukti Dukung',
      { formula: `HYPERLINK("${alamat}","Laporan")`, formulaResult: 'Laporan', value: 'Laporan' },
      `Laporan (${alamat})`,
    ],
    ['the register of papers', 'Dokumen', 'Tautan', link('DPA'), alamat],
    ['an email stays one', 'Pengguna', 'Email', link('a@contoh.go.id', 'mailto:a@contoh.go.id'), 'a@contoh.go.id'],
  ])('%s', async (_, tab, kolom, sel, teks) => {
    expect((await satuSel(tab, kolom, sel, tab === 'Isian' ? ISIAN : {})).teks).toBe(teks);
  });
});

test.each([
  ['Baris satu_x000B_baris dua', 'Baris satu\nbaris dua'],
  ['Baris satu\u000Bbaris dua', 'Baris satu\nbaris dua'],
  ['satu_x0007_dua', 'satu dua'],
  ['non\u001Ebreaking', 'non-breaking'],
])('control letters that come along from Word part words (H19): %j', async (teks, dibaca) => {
  expect((await satuSel('Isian', 'Faktor Pendorong', teks, ISIAN)).teks).toBe(dibaca);
});

describe('kodes that Excel holds as numbers', () => {
  test('are those that the cell shows', async () => {
    const { pak, temuan } = await baca(
      lembar('IKU', [{ Kode: '1.1' }, { Kode: '1.10' }, { Kode: '2' }]),
      lembar('Isian', [
        { ...ISIAN, Kode: format(1.1, '0.00') },
        { ...ISIAN, Kode: 2 },
      ]),
    );
    expect([pak.tabel.Isian.map(({ nilai }) => nilai.Kode), temuan]).toEqual([['1.10', '2'], []]);
  });

  test('whose letters stand in the format are those that people see', async () => {
    const { pak } = await baca(
      lembar('IKU', [
        { Kode: format(1, '"IKU-"0') },
        { Kode: format(3, '"IKU-"00\\.a') },
        { Kode: format(7, '"IKI-"00') },
      ]),
    );
    expect(pak.tabel.IKU.map(({ nilai }) => nilai.Kode)).toEqual(['IKU-1', 'IKU-03.a', 'IKI-07']);
  });

  test('match where they can be one kode only', async () => {
    const { pak, temuan } = await baca(lembar('IKU', [{ Kode: '1.1' }]), lembar('Isian', [{ ...ISIAN, Kode: 1.1 }]));
    expect([pak.tabel.Isian[0]?.nilai.Kode, temuan]).toEqual(['1.1', []]);
  });

  test('are the same where somebody typed what Excel shows of them here, with a comma', async () => {
    const { pak, temuan } = await baca(
      lembar('IKU', [{ Kode: 1.1 }, { Kode: '2,1' }]),
      lembar('Isian', [
        { ...ISIAN, Kode: '1,1' },
        { ...ISIAN, Kode: '2,1' },
      ]),
    );
    expect(pak.tabel.Isian.map(({ nilai }) => nilai.Kode)).toEqual(['1.1', '2,1']);
    expect(temuan).toEqual([]);
  });

  test('are asked about once where 1.1 may be 1.10', async () => {
    const ragu = [
      lembar('IKU', [{ Kode: '1.1' }, { Kode: '1.10' }]),
      lembar('Isian', [
        { ...ISIAN, Kode: 1.1 },
        { ...ISIAN, Kode: 1.1 },
      ]),
    ];
    const dua = [lembar('IKU', [{ Kode: 1.1 }, { Kode: 1.1 }])];
    for (const isi of [ragu, dua])
      expect((await baca(...isi)).temuan.map(({ kode, berat }) => `${kode} ${berat}`)).toEqual(['PAK-KODE galat']);
  });
});
