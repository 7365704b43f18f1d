import { describe, expect, test } from '@jest/globals';
import { NAMA_TAB, type NamaTab, SHEET_ID } from '../../src/workbook/tab.ts';
import { isiPenuh } from './isi-penuh.ts';
import { type Kantor, kantorDepok, PEMILIK } from './kantor-daring.ts';

/** The papers of TW I made again, byte for byte, or the refusal. */
function susun(kantor: Kantor): { readonly kertas: readonly string[]; readonly tolak: string } {
  const { ok, kode, pesan } = kantor.minta('rencana', 'susun', { siklus: 'depok-pengumpulan 2026 TW I' });
  if (!ok) return { kertas: [], tolak: `${kode} ${pesan}` };
  return { kertas: kantor.google.files.slice(-2).map(({ bytes }) => Buffer.from(bytes).toString('base64')), tolak: '' };
}

/** Somebody writes over every data cell of these columns (all when none is named); the hidden keys stay. */
function timpa(kantor: Kantor, tab: NamaTab, kolom: readonly string[] = []): void {
  const letak = kantor.letak(tab);
  const sasaran = [...letak.kolom].filter(([kunci]) => kolom.length === 0 || kolom.includes(kunci));
  const rows = { startRowIndex: letak.awal, endRowIndex: letak.awal + Math.max(1, letak.jumlah) };
  kantor.google.edit(
    PEMILIK,
    sasaran.map(([, di]) => ({
      repeatCell: {
        range: { sheetId: SHEET_ID[tab], ...rows, startColumnIndex: di, endColumnIndex: di + 1 },
        cell: { userEnteredValue: { stringValue: 'diubah 77' } },
        fields: 'userEnteredValue',
      },
    })),
  );
}

/** Words, budget, history, people: what the papers print besides figures. */
const kantorSah = (): Kantor => kantorDepok('disahkan', isiPenuh);

describe('what was signed stays', () => {
  const asal = kantorSah();
  const dulu = susun(asal);
  const kembali = asal.google.remember();

  test('the papers of the signed round are there to compare with', () => {
    expect(dulu).toMatchObject({ tolak: '', kertas: [expect.any(String), expect.any(String)] });
    expect(susun(asal).kertas).toEqual(dulu.kertas);
  });

  test.each(NAMA_TAB)('tab %s written over: the papers say what they said, or are refused by name', (tab) => {
    kembali();
    timpa(asal, tab);
    const { kertas, tolak } = susun(asal);
    if (tolak === '') expect(kertas).toEqual(dulu.kertas);
    else expect(tolak).toMatch(/^[A-Z-]+ .*(Arsip|Pengguna|Riwayat|Profil|SOP|Bidang)/);
  });

  test.each([
    ['Narasi', 'teks'],
    ['Anggaran', 'pagu'],
    ['Anggaran', 'realisasi'],
    ['Historis', 'realisasi'],
    ['Rencana Aksi', 'aksi'],
    ['Dokumen', 'nomor'],
    ['IKU', 'target'],
    ['IKU', 'definisiOperasional'],
    ['Pengguna', 'nama'],
    ['Profil', 'nilai'],
    ['SOP', 'uraian'],
    ['Potret', 'realisasi'],
    ['Rekap', 'realisasi'],
  ] as const)('%s, column %s: printed as it was signed', (tab, kolom) => {
    kembali();
    timpa(asal, tab, [kolom]);
    expect(susun(asal)).toEqual(dulu);
  });

  test('a seal that somebody touched is named with its place, and nothing is printed in its stead', () => {
    kembali();
    timpa(asal, 'Arsip', ['isi']);
    expect(susun(asal).tolak).toMatch(
      /^SEGEL-RUSAK .*putaran 1 siklus depok-pengumpulan 2026 TW I di tab Arsip baris 5/,
    );
  });

  test('nor may the whole Arsip go', () => {
    kembali();
    asal.google.edit(PEMILIK, [{ deleteSheet: { sheetId: SHEET_ID.Arsip } }]);
    expect(susun(asal).tolak).toMatch(/^SEGEL-RUSAK .*tidak ada/);
  });

  test.each([
    ['touched', (): unknown => timpa(asal, 'Arsip', ['isi'])],
    ['gone', (): unknown => asal.google.edit(PEMILIK, [{ deleteSheet: { sheetId: SHEET_ID.Arsip } }])],
  ])('a seal that is %s is put back while the tabs still say what was sealed', (_, rusakkan) => {
    kembali();
    rusakkan();
    const { kalimat } = asal.harus(PEMILIK, 'perbaiki').data;
    expect(kalimat).toMatch(/Segelnya disusun lagi dari tab lain/);
    expect(susun(asal)).toEqual(dulu);
  });

  test('and is not made up once they say something else', () => {
    kembali();
    timpa(asal, 'Arsip', ['isi']);
    timpa(asal, 'Narasi', ['teks']);
    const { kerusakan } = asal.harus(PEMILIK, 'perbaiki').data as { kerusakan: { tab: string; pesan: string }[] };
    expect(kerusakan.find(({ tab }) => tab === 'Arsip')?.pesan).toMatch(/tidak dapat disusun lagi.*Histori versi/);
    expect(susun(asal).tolak).toMatch(/^SEGEL-RUSAK/);
  });
});
