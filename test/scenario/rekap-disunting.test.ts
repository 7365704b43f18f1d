/** Somebody types in Rekap, Kendali or Temuan: nobody signs or goes on without having been told. */
import { describe, expect, test } from '@jest/globals';
import type { Temuan } from '../../src/domain/temuan.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { type Kantor, kantorDepok, PEMILIK, susunUlang } from './kantor-daring.ts';

const disunting = (kantor: Kantor) =>
  (kantor.harus('rencana', 'periksa').data.temuan as readonly Temuan[]).filter(({ kode }) => kode === 'TAB-DISUNTING');
const rekap = (kantor: Kantor) => kantor.tabel('Rekap').find(({ kode }) => kode === 'IKU-1');

describe('Rekap of figures that wait for the signature', () => {
  test('is as it was written, also sorted, renamed and with a note beside the table', () => {
    const kantor = kantorDepok('dibekukan');
    // The empty row above the summary is not among them.
    susunUlang(kantor, SHEET_ID.Rekap, (baris) => [...baris.reverse(), []]);
    kantor.google.edit(PEMILIK, [{ appendDimension: { sheetId: SHEET_ID.Rekap, dimension: 'COLUMNS', length: 1 } }]);
    kantor.google.type(PEMILIK, SHEET_ID.Rekap, 6, 16, 'catatan di samping');
    expect(disunting(kantor)).toEqual([]);
  });

  test('says otherwise in one cell: the Kepala is told which, and it is written back', () => {
    const kantor = kantorDepok('dibekukan');
    kantor.ubah('Rekap', { kode: 'IKU-1' }, 'realisasi', '77');
    const kalimat = 'Tab Rekap: baris 6 kolom Realisasi berisi "77", yang ditulis "8".';
    expect(disunting(kantor)).toMatchObject([{ tab: 'Rekap', baris: 6, kolom: 'Realisasi' }]);
    const { keputusan } = kantor.harus('kepala', 'giliran').data as { keputusan: { peringatan: readonly string[] } };
    expect(keputusan.peringatan[0]).toContain(kalimat);
    expect(kantor.harus(PEMILIK, 'perbaiki').data.kalimat).toContain(
      'baris 6 kolom Realisasi berisi "77", yang ditulis "8"; ditulis kembali',
    );
    expect(rekap(kantor)).toMatchObject({ realisasi: '8' });
    expect(disunting(kantor)).toEqual([]);
  });

  test('lost a row, gained another', () => {
    const kantor = kantorDepok('dibekukan');
    susunUlang(kantor, SHEET_ID.Rekap, (baris) => [
      ...baris.slice(1),
      [{ stringValue: 'IKU' }, { stringValue: 'IKU-9' }],
    ]);
    expect(
      disunting(kantor)
        .map(({ pesan }) => pesan)
        .join(),
    ).toMatch(/IKU-9.*ditulis/);
    kantor.harus(PEMILIK, 'perbaiki');
    expect(rekap(kantor)).toMatchObject({ realisasi: '8' });
    expect(kantor.tabel('Rekap').some(({ kode }) => kode === 'IKU-9')).toBe(false);
  });

  test('still says which cell after the signature and into the next quarter', () => {
    const kantor = kantorDepok('disahkan');
    kantor.ubah('Rekap', { kode: 'IKU-1' }, 'capaian', '100');
    expect(
      disunting(kantor)
        .map(({ pesan }) => pesan)
        .join(),
    ).toContain('kolom Capaian (%) berisi "100", yang ditulis "80"');
  });

  test('whose registry has changed since is still told to be another, without the cell', () => {
    const kantor = kantorDepok('dibekukan');
    kantor.ubah('IKU', { kode: 'IKU-1' }, 'uraian', 'Nama lain');
    kantor.ubah('IKU', { kode: 'IKU-1' }, 'targetRenstra', '50');
    expect(disunting(kantor)).toEqual([]);
    kantor.ubah('Rekap', { kode: 'IKU-1' }, 'realisasi', '77');
    expect(disunting(kantor)).toHaveLength(1);
  });
});

test('a panel without Rekap goes on, and Rekap comes back as it was written', () => {
  const kantor = kantorDepok('dibekukan');
  kantor.google.edit(PEMILIK, [{ deleteSheet: { sheetId: SHEET_ID.Rekap } }]);
  kantor.harus('kepala', 'giliran');
  const { kalimat } = kantor.harus(PEMILIK, 'perbaiki').data;
  expect(kalimat).toBe(
    'Buku kerja diperbaiki: Rekap: tab ini terhapus; dibuat lagi, dan isinya ditulis aplikasi; Rekap: isinya ditulis kembali.',
  );
  expect(rekap(kantor)).toMatchObject({ realisasi: '8', capaian: '80' });
  expect(disunting(kantor)).toEqual([]);
});

test('Temuan that was typed over asks for one thing, and not for the owner', () => {
  const kantor = kantorDepok('dibekukan');
  kantor.ubah('Temuan', { berat: 'info' }, 'pesan', 'aman');
  expect(kantor.harus('rencana', 'periksaBuku').data.kalimat).toBe(
    '1 hal ditemukan: Temuan: isinya tidak lagi sama dengan yang ditulis; jalankan Periksa isian lagi.',
  );
});

test('Kendali and Temuan are compared too', () => {
  const kantor = kantorDepok('dibekukan');
  const { nomor = '' } = kantor.tabel('Kendali').find(({ status }) => status === 'berjalan') ?? {};
  kantor.ubah('Kendali', { nomor }, 'status', 'selesai');
  kantor.ubah('Temuan', { berat: 'info' }, 'pesan', 'aman');
  const pesan = disunting(kantor).map((satu) => satu.pesan);
  expect(pesan[0]).toContain('kolom Status berisi "selesai", yang ditulis "berjalan"');
  expect(pesan[1]).toContain(
    'Isi tab Temuan tidak lagi sama dengan yang ditulis. Temuan hanya ditulis aplikasi; jalankan Periksa isian lagi',
  );
  kantor.harus('rencana', 'tulisTemuan');
  expect(disunting(kantor)).toEqual([]);
});
