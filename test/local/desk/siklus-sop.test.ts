import { jest } from '@jest/globals';
import { JAWABAN, type Jawaban, ORANG } from './dinas-kecil.ts';
import { kendali, rekap, riwayat } from './hasil.ts';
import { mainkan } from './lakon.ts';
import { duduk, mulaiSop } from './orang.ts';
import { type Panggung, siapkanPanggung } from './panggung.ts';

jest.setTimeout(300_000);

let panggung: Panggung;
beforeAll(async () => {
  panggung = await siapkanPanggung();
});
afterEach(() => panggung.tutupMeja());
afterAll(() => panggung.tutup());

const jawaban = (bidang: string): readonly Jawaban[] => (bidang === 'LAY' ? JAWABAN.LAY : JAWABAN.SEK);
const DASAR = { mulai: ORANG.perencana, periode: 'TW I', jawaban };
const REKAP = {
  // 180 of 200; (2 × 5 − 6) of 5; 25 of 20; 1 of 1.
  'IKU-01': ['90,00', '100,00', 'Sangat Tinggi'],
  'IKU-02': ['6,00', '80,00', 'Tinggi'],
  'IKU-03': ['25,00', '125,00', 'Sangat Tinggi'],
  'IKI-01': ['1,00', '100,00', 'Sangat Tinggi'],
};
const BIDANG = [`LAY diterima 1 ${ORANG.stafLayanan}`, `SEK diterima 1 ${ORANG.stafSekretariat}`];
const selesai = (nama: string, putaran: number, ...nomor: number[]): string[] =>
  nomor.map((satu) => `${satu} selesai ${putaran} ${nama}`);

test('Bakesbangpol: the Kepala Badan corrects once, so that 10 leads over 11 back to 9', async () => {
  const meja = await panggung.buka('bakesbangpol-pengumpulan');
  await duduk(meja, ORANG.perencana);
  await mulaiSop(meja, 'Mekanisme Pengumpulan Data Kinerja');
  const alasan = 'Simpulan belum sesuai dengan angkanya';
  const jejak = await mainkan({ meja, ...DASAR, kembali: { langkah: 10, alasan } });
  const { kepala, sekretaris, perencana, tim } = ORANG;
  expect(jejak.slice(jejak.indexOf('kembali 10'))).toEqual([
    ...['kembali 10', `10 ${kepala}`, `11 ${perencana}`, `9 ${sekretaris}`, `10 ${kepala}`, `12 ${kepala}`],
    ...[`13 ${perencana}`, `14 ${tim}`, `15 ${tim}`],
  ]);
  expect(await kendali(meja)).toEqual([
    ...[...selesai(kepala, 1, 1), ...selesai(perencana, 1, 2, 3, 4, 5), ...selesai(tim, 1, 6)],
    ...[...selesai(perencana, 1, 7, 8), ...selesai(sekretaris, 2, 9), ...selesai(kepala, 2, 10)],
    ...[...selesai(perencana, 1, 11), ...selesai(kepala, 1, 12), ...selesai(perencana, 1, 13)],
    ...[...selesai(tim, 1, 14, 15), ...BIDANG],
  ]);
  expect(await rekap(meja)).toEqual(REKAP);
  const kalimat = await riwayat(meja);
  expect(kalimat.filter((satu) => satu.includes(`dikembalikan: ${alasan}`))).toHaveLength(1);
  expect(kalimat.filter((satu) => satu.startsWith('Langkah 9 '))).toHaveLength(2);
  expect(meja.complaints).toEqual([]);
});

test('Probolinggo: the team evaluates, and the SOP ends where its scan does, without a signature', async () => {
  const meja = await panggung.buka('probolinggo-pengumpulan');
  await duduk(meja, ORANG.perencana);
  await mulaiSop(meja, 'PENGUMPULAN DATA KINERJA');
  await mainkan({ meja, ...DASAR });
  const { kepala, perencana, tim } = ORANG;
  expect(await kendali(meja)).toEqual([
    ...[...selesai(perencana, 1, 1), ...selesai(kepala, 1, 2), ...selesai(tim, 1, 3)],
    ...[...selesai(perencana, 1, 4, 5), ...selesai(tim, 1, 6), ...BIDANG],
  ]);
  expect(await rekap(meja)).toEqual(REKAP);
  expect(meja.complaints).toEqual([]);
});

test('Lumajang: the collection hands over to the measurement, which the Kadin signs', async () => {
  const meja = await panggung.buka('lumajang-pengumpulan');
  await duduk(meja, ORANG.perencana);
  await mulaiSop(meja, 'PENGUMPULAN DATA KINERJA');
  const jejak = await mainkan({ meja, ...DASAR });
  const { kepala, kabid, sekretaris, tim, stafLayanan, stafSekretariat } = ORANG;
  const berdua = (nomor: number): string[] => [`${nomor} ${kabid}`, `${nomor} ${sekretaris}`];
  const diserahkan = [`4 ${stafLayanan}`, `4 ${stafSekretariat}`];
  const pengumpulan = [`1 ${kepala}`, ...[2, 3, 5, 6].flatMap(berdua), ...diserahkan];
  const pengukuran = [`1 ${tim}`, `2 ${tim}`, `3 ${kepala}`, `4 ${kepala}`, `5 ${tim}`];
  const langkah = jejak.filter((satu) => /^\d/.test(satu));
  expect(langkah.slice(0, -5).sort()).toEqual(pengumpulan.sort());
  expect(langkah.slice(-5)).toEqual(pengukuran);
  expect(await kendali(meja)).toEqual([
    ...[...selesai(tim, 1, 1, 2), ...selesai(kepala, 1, 3, 4), ...selesai(tim, 1, 5), ...BIDANG],
  ]);
  expect(await rekap(meja)).toEqual(REKAP);
  const kalimat = await riwayat(meja);
  expect(kalimat).toContain('PENGUKURAN KINERJA TW I 2026 dibuka karena PENGUMPULAN DATA KINERJA selesai.');
  expect(kalimat).toContainEqual(expect.stringMatching(/disahkan oleh Bagus Santoso.*Kode potret/));
  expect(meja.complaints).toEqual([]);
});
