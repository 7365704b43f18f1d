import type { CellData } from '../../../local/services/types.ts';
import { writeWorkbookXlsx } from '../../../local/xlsx/write-workbook.ts';
import { barisTab, bukaMap, isiSel, tulis, ubahSel, verify } from './berkas.ts';
import { BUKU, KEPT, LAPORAN, PENGUKURAN, RAMPING, tulisBuku } from './kantor.ts';
import { palsukan } from './palsukan.ts';

const { workbook } = KEPT;

describe('an office that nobody touched', () => {
  it('holds, in one sentence, with both of its papers', async () => {
    const { kode, out, err } = await verify(BUKU, PENGUKURAN, LAPORAN);
    expect({ kode, err }).toEqual({ kode: 0, err: [] });
    expect(out).toEqual([
      expect.stringMatching(/^buku-kerja\.json utuh: 14 baris Riwayat .*; 1 putaran beku .*; 2 dokumen sama/),
      'Catatan: laporan.docx masih draf, belum disahkan.',
    ]);
  });

  it('holds as .xlsx, and it is said what an .xlsx cannot tell', async () => {
    const xlsx = tulis(bukaMap(), 'buku-kerja.xlsx', await writeWorkbookXlsx(workbook));
    const { kode, out } = await verify(xlsx, PENGUKURAN, BUKU);
    expect(kode).toBe(0);
    expect(out).toEqual([
      expect.stringContaining('melanjutkan 1 ekspor lama; 1 dokumen sama'),
      expect.stringContaining('.xlsx tidak memuat ujung Riwayat'),
    ]);
  });

  it('holds without the document properties, and their absence is said', async () => {
    const tanpa = tulis(bukaMap(), 'buku-kerja.json', JSON.stringify(workbook));
    expect(await verify(tanpa)).toMatchObject({
      kode: 0,
      out: [expect.anything(), expect.stringContaining('properti.json')],
    });
  });
});

type Ubah = Parameters<typeof ubahSel> extends [unknown, ...infer Sisa] ? Sisa : never;
const IKU = { tahap: 'dibekukan', kode: 'IKU-1' };

describe('a cell that somebody changed', () => {
  it.each<[string, Ubah, string]>([
    [
      'Riwayat',
      ['Riwayat', { aksi: 'sahkan' }, 'kalimat', 'Tidak jadi.'],
      'Baris Riwayat nomor 12 (Tidak jadi.) isinya',
    ],
    ['Riwayat, a hash', ['Riwayat', { nomor: '5' }, 'hash', '00'], 'Baris Riwayat nomor 5'],
    ['Potret', ['Potret', IKU, 'realisasi', 99], 'TW I (IKU-1 bidang A, realisasi: 8 menjadi 99)'],
    ['Potret, words of no hash', ['Potret', IKU, 'penjelasan', 'x'], 'IKU-1 bidang A, penjelasan: Realisasi 8 dibagi'],
    ['Potret, the number of a target', ['Potret', IKU, 'targetBawah', 4], 'IKU-1 bidang A, angka target: 10 menjadi 4'],
    ['Potret, of the year', ['Potret', IKU, 'targetTahunBawah', 4], 'angka target tahun: 40 menjadi 4'],
    ['Potret, a word nobody writes', ['Potret', IKU, 'arah', 'miring'], 'Tab Potret baris 13 memuat "miring"'],
    ['Potret, a row too many', ['Potret', { kode: 'IKU-2' }, 'tahap', 'dibekukan'], 'kolom tahap berisi "dibekukan"'],
    ['Potret, a row handed in', ['Potret', { tahap: 'diserahkan', kode: 'IKU-1' }, 'realisasi', 9], 'Isian TW I 2026'],
    [
      'Arsip',
      ['Arsip', { bagian: '1', putaran: '1' }, 'isi', 'AAAA'],
      'TW I di tab Arsip baris 6 berubah atau tidak lengkap',
    ],
    ['Arsip, the hash', ['Arsip', { bagian: '1', putaran: '1' }, 'sidik', 'a'], 'TW I di tab Arsip tidak ada'],
    ['Rekap', ['Rekap', { kode: 'IKU-1' }, 'realisasi', 99], 'baris 6, IKU-1, kolom Realisasi: tertulis "99", menurut'],
    ['Rekap, a sum', ['Rekap', { uraian: 'Isian masuk' }, 'masuk', '9'], 'Isian masuk, kolom Masuk: tertulis "9"'],
    ['Rekap, a count', ['Rekap', { kode: 'IKU-1' }, 'masuk', '0 dari 1 bidang'], 'kolom Masuk: tertulis "0 dari'],
    ['Rekap, a kode', ['Rekap', { kode: 'IKU-1' }, 'kode', 'IKU-9'], 'Tab Rekap: baris IKU-1 tidak ada'],
  ])('is named with its place: %s', async (_apa, ubah, kata) => {
    const berkas = tulisBuku({ ...KEPT, workbook: ubahSel(RAMPING, ...ubah) });
    expect(await verify(berkas)).toEqual({ kode: 2, out: [], err: [expect.stringContaining(kata)] });
  });

  it('is named where it makes a round that nobody froze', async () => {
    const palsu = ubahSel(RAMPING, 'Potret', { kode: 'IKU-2', tahap: 'diserahkan' }, 'putaran', 7);
    const berkas = tulisBuku({ ...KEPT, workbook: ubahSel(palsu, 'Potret', { putaran: '7' }, 'tahap', 'dibekukan') });
    expect((await verify(berkas)).err).toEqual([
      expect.stringMatching(/putaran 7 .*IKU-2 bidang B.* tidak pernah dibekukan/),
    ]);
  });

  it('is named in an .xlsx too', async () => {
    const palsu = ubahSel(workbook, 'Potret', IKU, 'realisasi', 99);
    const xlsx = tulis(bukaMap(), 'buku-kerja.xlsx', await writeWorkbookXlsx(palsu));
    expect((await verify(xlsx)).err).toEqual([expect.stringContaining('IKU-1 bidang A, realisasi: 8 menjadi 99')]);
  });
});

describe('a file whose hashes were all made anew', () => {
  const palsu = tulisBuku(palsukan({ ...KEPT, workbook: RAMPING }, 'IKU-1', 99));

  it('holds by itself', async () => {
    expect((await verify(palsu)).err).toEqual([]);
  });

  it('is not the one that a paper came from: row of Riwayat, figure and all', async () => {
    const { kode, err } = await verify(palsu, PENGUKURAN);
    expect(kode).toBe(2);
    expect(err[0]).toMatch(/paling lambat sejak baris Riwayat nomor 11, yang membekukan putaran 1 /);
    expect(err[0]).toContain(
      'Tabel 1 Capaian Indikator Kinerja Utama, baris "IKU-1 Indikator IKU-1", kolom "Triwulan I, Realisasi": tercetak "8", menurut segel "99"',
    );
  });

  it('does not go on from an earlier export', async () => {
    expect((await verify(palsu, BUKU)).err).toEqual([
      expect.stringContaining('Berkas ini bukan lanjutan buku-kerja.json: baris Riwayat nomor 10 (2026-04-01T09:1'),
    ]);
  });

  it('is found by an earlier .xlsx, which has fewer rows', async () => {
    const xlsx = tulis(bukaMap(), 'lama.xlsx', await writeWorkbookXlsx(workbook));
    expect((await verify(palsu, xlsx)).err).toEqual([expect.stringContaining('bukan lanjutan lama.xlsx')]);
  });
});

describe('a workbook that shows a person something else than a program', () => {
  const rekap = ({ properties }: { readonly properties: { readonly title: string } }): boolean =>
    properties.title === 'Rekap';
  const palsukanTampilan = (ubah: Partial<CellData>): typeof workbook => {
    const buku = structuredClone(workbook);
    const sel = barisTab(buku, 'Rekap')
      .find((baris) => isiSel(baris.get('kode')) === 'IKU-1')
      ?.get('realisasi');
    Object.assign(sel ?? {}, ubah);
    return buku;
  };
  const format = (type: string, pattern?: string) => ({
    userEnteredFormat: { numberFormat: { type, ...(pattern && { pattern }) } },
  });

  it.each<[string, Partial<CellData>, string]>([
    ['a literal', format('NUMBER', '"99,9"'), 'berformat angka "99,9"'],
    ['thousands left out', format('NUMBER', '#,##0.00,'), 'berformat angka #,##0.00,'],
    ['hundredths', format('PERCENT'), 'berformat angka PERCENT'],
    ['another text', { formattedValue: '99' }, 'tampil sebagai "99"'],
    ['no decimal comma', { formattedValue: '80' }, 'tampil sebagai "80"'],
  ])('is named with its cell: %s', async (_apa, ubah, kata) => {
    const buku = palsukanTampilan(ubah);
    expect((await verify(tulisBuku({ ...KEPT, workbook: buku }))).err).toEqual([
      expect.stringContaining(`Tab Rekap baris 6, kolom Realisasi: berisi "8", tetapi ${kata}`),
    ]);
  });

  it('is named in an .xlsx too', async () => {
    const xlsx = await writeWorkbookXlsx(palsukanTampilan(format('NUMBER', '"99,9"')));
    expect((await verify(tulis(bukaMap(), 'a.xlsx', xlsx))).err).toEqual([expect.stringContaining('"99,9"')]);
  });

  it('holds with fewer decimals', async () => {
    const buku = palsukanTampilan({ ...format('NUMBER', '0'), formattedValue: '8' });
    expect((await verify(tulisBuku({ ...KEPT, workbook: buku }))).err).toEqual([]);
  });

  it('is named for a second tab Rekap, and told of a hidden one and of one that is gone', async () => {
    const ganda = structuredClone(RAMPING);
    const asli = ganda.sheets.find(rekap);
    if (!asli) throw new Error('no Rekap');
    ganda.sheets.push({ ...structuredClone(asli), properties: { ...asli.properties, sheetId: 999 } });
    asli.properties = { ...asli.properties, title: '_x', hidden: true };
    expect((await verify(tulisBuku({ ...KEPT, workbook: ganda }))).err).toEqual([
      'Tab "Rekap" bukan tab Rekap yang ditulis Himpun Kinerja; yang asli bernama "_x".',
    ]);
    const tanpa = ganda.sheets.filter(({ properties: { sheetId, title } }) => sheetId !== 999 && title !== 'IKU');
    const { err, out } = await verify(tulisBuku({ ...KEPT, workbook: { ...ganda, sheets: tanpa } }));
    expect(err).toEqual([]);
    expect(out.slice(1)).toEqual([
      'Catatan: tab _x disembunyikan.',
      'Catatan: tab IKU tidak ada, atau kolom kuncinya rusak.',
    ]);
  });
});
