import { strToU8, zipSync } from 'fflate';
import { writeWorkbookXlsx } from '../../../local/xlsx/write-workbook.ts';
import { bukaMap, tulis, ubahSel, verify } from './berkas.ts';
import { KEPT, RAMPING, TIADA, tulisBuku } from './kantor.ts';

const BUKU = tulisBuku({ ...KEPT, workbook: RAMPING });

const kata = async (nama: string, isi: string | Uint8Array) => verify(tulis(bukaMap(), nama, isi));

/** Says of its only part that it is two gigabytes long. */
function bom(part: string): Uint8Array {
  const zip = zipSync({ [part]: new Uint8Array(100) });
  const isi = new DataView(zip.buffer);
  const direktori = isi.getUint32(zip.length - 22 + 16, true);
  isi.setUint32(direktori + 24, 2_000_000_000, true);
  return zip;
}

/** Says of its only part that it is ten bytes long; it is ten million. */
function pembohong(part: string): Uint8Array {
  const zip = zipSync({ [part]: new Uint8Array(10_000_000) }, { level: 1 });
  const isi = new DataView(zip.buffer);
  isi.setUint32(isi.getUint32(zip.length - 22 + 16, true) + 24, 10, true);
  return zip;
}

const RELASI =
  '<Relationships><Relationship Id="a" Target="xl/a.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>';

describe('a file that is none of ours', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['no JSON', 'a.json', 'halo', 'rusak atau bukan buku kerja'],
    ['another JSON', 'a.json', '{"sheets":3}', 'rusak atau bukan buku kerja'],
    ['JSON of great depth', 'a.json', '['.repeat(2_000_000), 'rusak atau bukan buku kerja'],
    ['JSON of lists alone', 'a.json', `[${'[],'.repeat(9_000_000)}0]`, 'terlalu besar'],
    ['a workbook of somebody else', 'a.json', '{"sheets":[]}', 'tidak memuat ujung Riwayat di metadatanya'],
    ['no .xlsx', 'a.xlsx', 'halo', 'rusak atau bukan berkas Office'],
    ['an empty zip', 'a.xlsx', zipSync({}), 'rusak atau bukan buku kerja Excel'],
    ['a bomb', 'a.xlsx', bom('xl/workbook.xml'), 'terlalu besar bila dibuka'],
    ['a liar', 'a.xlsx', pembohong('xl/workbook.xml'), 'rusak atau bukan'],
  ])('is told in a sentence: %s', async (_apa, nama, isi, pesan) => {
    expect(await kata(nama, isi)).toEqual({ kode: 2, out: [], err: [expect.stringContaining(pesan)] });
  });

  it.each<[string, Uint8Array, string]>([
    ['no .docx', strToU8('halo'), 'rusak atau bukan berkas Office'],
    [
      'a workbook of that name',
      zipSync({ '_rels/.rels': strToU8(RELASI), 'xl/a.xml': strToU8('<workbook/>') }),
      'bukan dokumen Word',
    ],
    ['another zip', zipSync({ 'a.xml': strToU8('<a/>') }), 'bukan dokumen Word'],
    ['a bomb', bom('word/document.xml'), 'terlalu besar bila dibuka'],
    ['a liar', pembohong('word/document.xml'), 'bukan dokumen Word'],
  ])('is told in a sentence, for a paper: %s', async (_apa, isi, pesan) => {
    expect((await verify(BUKU, tulis(bukaMap(), 'a.docx', isi))).err).toEqual([expect.stringContaining(pesan)]);
  });

  it('is told when it is not there, and a wrong call has a code of its own', async () => {
    expect((await verify(BUKU, TIADA)).err).toEqual([`Berkas "${TIADA}" tidak ada.`]);
    const map = bukaMap();
    expect((await verify(map)).err).toEqual([`Berkas "${map}" adalah folder, bukan berkas.`]);
    expect((await verify()).kode).toBe(64);
    expect((await verify(TIADA)).kode).toBe(64);
  });
});

describe('a workbook that lacks something', () => {
  const tanpaTab = (title: string) => ({
    ...KEPT,
    workbook: { ...RAMPING, sheets: RAMPING.sheets.filter(({ properties }) => properties.title !== title) },
  });

  it.each([
    ['Riwayat', 'Tab Riwayat tidak ada'],
    ['Potret', 'Tab Potret tidak ada'],
    ['Arsip', 'di tab Arsip tidak ada'],
    ['Rekap', 'Tab Rekap tidak ada'],
  ])('is not whole without its tab %s', async (tab, pesan) => {
    expect((await verify(tulisBuku(tanpaTab(tab)))).err).toEqual([expect.stringContaining(pesan)]);
  });

  it('is not whole when its last rows are gone: the head, the properties and an earlier export know', async () => {
    const pendek = structuredClone(RAMPING);
    const rows = pendek.sheets.find(({ properties }) => properties.title === 'Riwayat')?.data[0]?.rowData ?? [];
    rows.splice(rows.findIndex(({ values }) => values?.[0]?.userEnteredValue?.numberValue === 13));
    expect((await verify(tulisBuku({ ...KEPT, workbook: pendek }))).err).toEqual([
      expect.stringContaining('baris nomor 13 dan seterusnya hilang'),
    ]);
    const xlsx = tulis(bukaMap(), 'buku-kerja.xlsx', await writeWorkbookXlsx(pendek));
    expect((await verify(xlsx)).kode).toBe(0);
    expect((await verify(xlsx, BUKU)).err).toEqual([expect.stringContaining('sudah sampai nomor 14')]);
  });

  it('is not whole without its key row', async () => {
    const tanpa = ubahSel(RAMPING, 'Rekap', { kode: 'IKU-1' }, 'kode', 'IKU-1');
    const rows = tanpa.sheets.find(({ properties }) => properties.title === 'Rekap')?.data[0]?.rowData ?? [];
    rows.splice(2, 1);
    expect((await verify(tulisBuku({ ...KEPT, workbook: tanpa }))).err).toEqual([
      expect.stringContaining('Kolom kunci yang tersembunyi rusak: tab Rekap'),
    ]);
  });
});
