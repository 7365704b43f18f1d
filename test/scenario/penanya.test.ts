import { expect, test } from '@jest/globals';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { bukaKantor, ISIAN_A, type Kantor, kantorDepok, PEMILIK } from './kantor-daring.ts';

const TAMU = 'tamu@example.com';
const panel = (kantor: Kantor, nama: string, data = {}) =>
  kantor.harus(nama, 'giliran', data).data as unknown as Giliran;
const ajukan = ({ google }: Kantor, email: string, aksi: string, idAksi: string, data: object) =>
  JSON.parse(String(google.run(email, 'jalankan', [JSON.stringify({ aksi, idAksi, data })], aksi)));

test('once the file is prepared only its owner sets its zone, and only people of the office ask after its ledger or stop an aksi', () => {
  const kantor = bukaKantor(['depok-pengumpulan']);
  kantor.google.share(TAMU);
  expect(kantor.minta('staf.a', 'aturLokal', { zona: 'WIT' }).kode).toBe('BUKAN-PEMILIK');
  expect(kantor.google.workbook().properties.timeZone).toBe('Asia/Jakarta');
  kantor.harus(PEMILIK, 'aturLokal', { zona: 'WIB' });
  for (const [aksi, data] of [
    ['verifikasi', {}],
    ['hentikan', { idAksi: 'uji-1' }],
  ] as const) {
    expect([aksi, kantor.minta(TAMU, aksi, data).kode]).toEqual([aksi, 'PENGGUNA-TIDAK-DIKENAL']);
    for (const nama of ['staf.a', PEMILIK]) kantor.harus(nama, aksi, data);
  }
  kantor.ubah('Riwayat', { nomor: '1' }, 'kalimat', 'diubah');
  expect(kantor.harus('staf.a', 'verifikasi').data).toMatchObject({ utuh: false });
  kantor.google.edit(PEMILIK, [{ deleteSheet: { sheetId: SHEET_ID.Pengguna } }]);
  kantor.harus(PEMILIK, 'verifikasi');
  expect(kantor.minta('staf.a', 'verifikasi').kode).toBe('TAB-HILANG');
});

test('an old idAksi answers neither another aksi nor another person: nobody is invited with it, nothing prepared twice', () => {
  const kantor = kantorDepok('dibagikan');
  kantor.ketik('TW I', 'A', ISIAN_A);
  expect(ajukan(kantor, 'staf.a@example.go.id', 'serahkan', 'S1', { bidang: 'A' }).ok).toBe(true);
  const undangan = ajukan(kantor, 'staf.a@example.go.id', 'undang', 'S1', { email: 'orang.luar@gmail.com' });
  expect(undangan.penolakan.kode).toBe('PERMINTAAN-SALAH');
  expect(kantor.google.keep().editors).not.toContain('orang.luar@gmail.com');
  expect(ajukan(kantor, 'staf.b@example.go.id', 'serahkan', 'S1', { bidang: 'B' }).penolakan.kode).toBe(
    'PERMINTAAN-SALAH',
  );
  const baru = bukaKantor(['depok-pengumpulan']);
  const siapkan = { sop: ['depok-pengumpulan'], zona: 'WIB' };
  const idSiapkan = baru.tabel('Riwayat')[0]?.idAksi ?? '';
  expect(ajukan(baru, 'rencana@example.go.id', 'siapkan', idSiapkan, siapkan).penolakan.kode).toBe('SUDAH-DISIAPKAN');
});

test('another siklus is begun while one runs, and nobody who works in that one is taken away from it', () => {
  const kantor = kantorDepok('dibagikan');
  const [tw1, tw2] = ['depok-pengumpulan 2026 TW I', 'depok-pengumpulan 2026 TW II'];
  expect(panel(kantor, 'rencana').sopTersedia.map(({ id }) => id)).toEqual(['depok-pengumpulan']);
  kantor.harus('rencana', 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW II' });
  expect(panel(kantor, 'staf.a').siklus?.id).toBe(tw1);
  expect(panel(kantor, 'staf.a').bidang.find(({ kode }) => kode === 'A')?.sheetId).not.toBeNull();
  expect(panel(kantor, 'rencana', { siklus: tw1 }).siklus?.id).toBe(tw1);
  expect(panel(kantor, 'rencana').siklus?.id).toBe(tw1);
  expect(panel(kantor, 'kepala').siklus?.id).toBe(tw2);
  expect(panel(kantor, 'kepala').daftarSiklus.map(({ id }) => id)).toEqual([tw2, tw1]);
  expect(kantor.minta('rencana', 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' }).kode).toBe(
    'SIKLUS-SUDAH-ADA',
  );
  expect(kantor.minta('kabid.a', 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW III' }).kode).toBe(
    'BUKAN-GILIRAN',
  );
});

test('an SOP that can never be finished is refused when it is begun, by the langkah at fault; another one in the tab is not', () => {
  const kantor = bukaKantor(['lumajang-pengukuran', 'lumajang-pengumpulan']);
  expect(panel(kantor, 'rencana').sopTersedia[0]?.id).toBe('lumajang-pengumpulan');
  expect(kantor.minta('rencana', 'mulaiSiklus', { sop: 'lumajang-pengukuran', periode: 'TW I' })).toMatchObject({
    kode: 'SOP-BUNTU',
    pesan: expect.stringMatching(/langkah 1 \(.*butuh isian bidang A, B, yang belum terkumpul.*SOP pengumpulannya/),
  });
  kantor.ubah('SOP', { sop: 'lumajang-pengukuran', bagian: 'Langkah', nomor: '3' }, 'dampak', 'mengesahkan');
  kantor.harus('rencana', 'mulaiSiklus', { sop: 'lumajang-pengumpulan', periode: 'TW I' });
});
