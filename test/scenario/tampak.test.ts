/** What a cell shows is what is read: a pasted percentage, thousands that the format leaves out, a label with a link behind it. */
import { describe, expect, test } from '@jest/globals';
import { sheetIdIsian } from '../../src/workbook/tab/isian.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { ISIAN_A, type Kantor, kantorDepok } from './kantor-daring.ts';

const ALAMAT = 'https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWxYz012345/view';
const STAF = 'staf.a@example.go.id';

const kantor = (satuan: string, target: string): Kantor =>
  kantorDepok('dibagikan', (pak) => {
    pak.IKU = (pak.IKU ?? []).map((satu) =>
      satu.Kode === 'IKU-1'
        ? {
            ...satu,
            Satuan: satuan,
            Akumulasi: 'akhir',
            Target: target,
            'TW I': target,
            'TW II': target,
            'TW III': target,
            'TW IV': target,
          }
        : satu,
    );
  });

/** Staff of bidang A put this into the cell by hand: a paste that keeps its format, or Insert > Link. */
function tempel({ google, letak, tabel }: Kantor, kunci: string, sel: object, kode = 'IKU-1'): void {
  const sheetId = sheetIdIsian(2026, 'TW I', 'A');
  const { kolom, awal } = letak(sheetId);
  const baris = tabel(sheetId).findIndex((satu) => satu.kode === kode);
  google.edit(STAF, [
    {
      updateCells: {
        rows: [{ values: [sel] }],
        fields: 'userEnteredValue,userEnteredFormat,textFormatRuns',
        start: { sheetId, rowIndex: awal + baris, columnIndex: kolom.get(kunci) },
      },
    },
  ]);
}

const angka = (numberValue: number, pattern: string, type = 'NUMBER') => ({
  userEnteredValue: { numberValue },
  userEnteredFormat: { numberFormat: { type, pattern } },
});

const serahkan = (satu: Kantor) =>
  satu.minta('staf.a', 'serahkan', { siklus: 'depok-pengumpulan 2026 TW I', bidang: 'A' });
const diserahkan = (satu: Kantor, kode = 'IKU-1') =>
  satu.tabel('Potret').find((baris) => baris.kode === kode && baris.tahap === 'diserahkan');

describe('a number in the format that it was pasted with', () => {
  test.each([
    ['1,02 seen as 102%', '%', '100', angka(1.02, '0%', 'PERCENT'), '102', '102%'],
    ['0,9736 seen as 97,36%', '%', '95', angka(0.9736, '0.00%', 'PERCENT'), '97.36', '97,36%'],
    ['90000 seen as 90 ribu', 'Ribu Orang', '120', angka(90_000, '#,##0," ribu"'), '90', '90 ribu'],
    ['95 with a percent sign that is only written', '%', '95', angka(95, '0"%"'), '95', '95'],
  ])('%s', (_, satuan, target, sel, realisasi, teks) => {
    const satu = kantor(satuan, target);
    satu.ketik('TW I', 'A', ISIAN_A);
    tempel(satu, 'realisasi', sel);
    expect(serahkan(satu).pesan).toBe('');
    expect(diserahkan(satu)).toMatchObject({ realisasi, teks });
  });

  test('125400 seen as 125 is one of the two: it is asked, and nothing is handed in', () => {
    const satu = kantor('Ribu Orang', '120');
    satu.ketik('TW I', 'A', ISIAN_A);
    tempel(satu, 'realisasi', angka(125_400, '#,##0,'));
    expect(JSON.stringify(satu.minta('staf.a', 'periksa').data)).toContain('125400, terlihat 125');
    expect(serahkan(satu).kode).toBe('ADA-GALAT');
    expect(diserahkan(satu)).toBeUndefined();
  });

  test('a target pasted as 100% is a hundred', () => {
    const satu = kantor('%', '90');
    const { kolom, awal } = satu.letak('IKU');
    satu.google.edit('pemilik@example.go.id', [
      {
        updateCells: {
          rows: [{ values: [angka(1, '0%', 'PERCENT')] }],
          fields: 'userEnteredValue,userEnteredFormat',
          start: { sheetId: SHEET_ID.IKU, rowIndex: awal, columnIndex: kolom.get('tw1') },
        },
      },
    ]);
    expect(satu.minta('rencana', 'giliran').data).toMatchObject({ usulan: expect.anything() });
    expect(JSON.stringify(satu.minta('rencana', 'giliran').data)).toContain('100%');
  });
});

test('a date or an error beside it takes nothing from what others show, and nothing is read again for it', () => {
  const satu = kantor('%', '100');
  satu.ketik('TW I', 'A', { ...ISIAN_A, 'IKU-3.bukti': 'Laporan TW I' });
  tempel(satu, 'realisasi', angka(1.02, '0%', 'PERCENT'));
  tempel(satu, 'bukti', angka(46_023, 'dd/mm/yyyy', 'DATE'), 'IKU-3');
  tempel(satu, 'bukti', { userEnteredValue: { formulaValue: '=1/0' } }, 'IKI-1');
  const sudah = satu.google.calls.length;
  satu.minta('staf.a', 'periksa');
  expect(satu.google.calls.slice(sudah).filter(({ jenis }) => jenis === 'baca')).toHaveLength(3);
  expect(serahkan(satu).pesan).toBe('');
  expect(diserahkan(satu)).toMatchObject({ realisasi: '102' });
});

describe('evidence that is a label with an address behind it', () => {
  test.each([
    [
      'of the whole cell',
      {
        userEnteredValue: { stringValue: 'Laporan TW I' },
        userEnteredFormat: { textFormat: { link: { uri: ALAMAT } } },
      },
    ],
    [
      'of a part of its text',
      {
        userEnteredValue: { stringValue: 'Laporan TW I' },
        textFormatRuns: [{ startIndex: 0, format: { link: { uri: ALAMAT } } }, { startIndex: 7 }],
      },
    ],
    ['of a formula', { userEnteredValue: { formulaValue: `=HYPERLINK("${ALAMAT}";"Laporan TW I")` } }],
  ])('keeps the address %s', (_, sel) => {
    const satu = kantor('Dokumen', '10');
    satu.ketik('TW I', 'A', ISIAN_A);
    tempel(satu, 'bukti', sel);
    expect(serahkan(satu).pesan).toBe('');
    expect(diserahkan(satu)?.bukti).toBe(`Laporan TW I (${ALAMAT})`);
  });
});
