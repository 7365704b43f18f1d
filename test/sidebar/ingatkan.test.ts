import { teksPengingat } from '../../sidebar/ingatkan.ts';
import { bidang, giliran, langkah } from './contoh.ts';

const menunggu = [{ unit: 'PTSP', orang: [] }];

test('a reminder says to whom, what is missing, until when and where', () => {
  const kini = giliran({ langkah: [langkah(2, { menunggu, tenggat: '2026-04-23' })] });
  expect(teksPengingat(kini, bidang()).split('\n')).toEqual([
    'Yth. Galih Pradana,',
    '',
    'Isian kinerja TW I 2026 bidang Pelayanan Perizinan (DPMPTSP) baru terisi 3 dari 4 indikator dan belum diserahkan.',
    'Mohon diserahkan paling lambat 23 April 2026.',
    'Buku kerja: https://docs.google.com/spreadsheets/d/buku/edit#gid=4711',
    '',
    'Terima kasih. Sari Dewi',
  ]);
});

test('what came back is reminded of with its reason; nobody known is greeted as the bidang', () => {
  const kembali = bidang({ status: 'dikembalikan', alasanKembali: 'Bukti kosong', penyerah: [], sheetId: null });
  const teks = teksPengingat(giliran({ urlBuku: '' }), kembali);
  expect(teks).toContain('Yth. Bidang Pelayanan Perizinan,');
  expect(teks).toContain('dikembalikan untuk diperbaiki.\nCatatan pemeriksa: Bukti kosong\n\nTerima kasih.');
});
