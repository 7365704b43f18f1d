/** A tab deleted while the Kepala is to sign: the panel says what to do, the owner presses once, and he signs. */
import { describe, expect, test } from '@jest/globals';
import type { NamaTab } from '../../src/workbook/tab.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { type Kantor, kantorDepok, PEMILIK } from './kantor-daring.ts';

const TW1 = 'depok-pengumpulan 2026 TW I';

const ketikKepala = (kantor: Kantor): void => {
  const { kolom, awal } = kantor.letak('Pengguna');
  const orang = { email: 'kepala@example.go.id', nama: 'Kepala', jabatan: 'Kepala Dinas', peran: 'kepala' };
  for (const [kunci, teks] of Object.entries(orang))
    kantor.google.type(PEMILIK, SHEET_ID.Pengguna, awal, kolom.get(kunci) ?? 0, teks);
};

const TERHAPUS: readonly (readonly [NamaTab, RegExp, (kantor: Kantor) => void])[] = [
  ['Kendali', /isinya ditulis aplikasi/, () => undefined],
  ['Profil', /dengan isi segel yang dibekukan terakhir/, () => undefined],
  ['Bidang', /dengan isi segel/, () => undefined],
  ['IKU', /dengan isi segel/, () => undefined],
  ['SOP', /tab ini terhapus/, () => undefined],
  ['Pengguna', /kosong. Isi lamanya hanya ada di File > Histori versi/, ketikKepala],
  ['Potret', /barisnya disalin dari tempat lain/, () => undefined],
  ['Arsip', /Segelnya disusun lagi dari tab lain/, () => undefined],
  ['Rekap', /isinya ditulis aplikasi/, () => undefined],
];

describe('a tab that was deleted', () => {
  test.each(TERHAPUS)('%s: is made again with what is known of it, and the work goes on', (nama, kata, lalu) => {
    const kantor = kantorDepok('dibekukan');
    kantor.google.edit(PEMILIK, [{ deleteSheet: { sheetId: SHEET_ID[nama] } }]);
    expect(['boleh', 'TAB-HILANG']).toContain(kantor.minta('kepala', 'giliran').kode);
    const { kerusakan } = kantor.harus(PEMILIK, 'perbaiki').data as {
      kerusakan: readonly { tab: string; pesan: string }[];
    };
    expect(kerusakan.map(({ tab, pesan }) => `${tab}: ${pesan}`).join(' ')).toMatch(kata);
    lalu(kantor);
    kantor.harus('kepala', 'sahkan', { siklus: TW1, sidik: sidikBeku(kantor) });
    const beku = kantor.tabel('Potret').filter(({ tahap }) => tahap === 'dibekukan');
    expect(beku.map(({ kode, realisasi }) => `${kode} ${realisasi}`).sort()).toEqual([
      'IKI-1 9',
      'IKU-1 8',
      'IKU-2 10',
      'IKU-3 12',
    ]);
    expect(kantor.harus(PEMILIK, 'verifikasi').data).toMatchObject({ utuh: true });
  });
});

const sidikBeku = (kantor: Kantor): string =>
  (kantor.harus('kepala', 'giliran').data as { keputusan: { sidik: string } }).keputusan.sidik;
