import { jest } from '@jest/globals';
import type { DeskPage } from '../../../local/desk/driver.ts';
import { teksDocx, teksPinggir } from '../../documents/baca-docx.ts';
import { JAWABAN, type Jawaban, ORANG } from './dinas-kecil.ts';
import { kendali, rekap, riwayat, unduh } from './hasil.ts';
import { mainkan } from './lakon.ts';
import { duduk, mulaiSop, tekan, tenang, tombol, tombolUtama } from './orang.ts';
import { type Panggung, siapkanPanggung } from './panggung.ts';

jest.setTimeout(300_000);

let panggung: Panggung;
let meja: DeskPage;
beforeAll(async () => {
  panggung = await siapkanPanggung();
  meja = await panggung.buka('depok-pengumpulan');
});
afterAll(() => panggung.tutup());

/** IKU-02 as it was first believed, and as the counter's own records have it. */
const [SALAH_HITUNG, BENAR] = ['6', '5,5'];
const lama = ([izin, hari, laporan]: readonly Jawaban[], realisasi: string): Jawaban[] =>
  [izin, hari && { ...hari, angka: [realisasi, '', ''] as const }, laporan].filter((satu) => satu !== undefined);

const jawaban = (bidang: string, ke: number): readonly Jawaban[] =>
  bidang === 'SEK' ? JAWABAN.SEK : lama(JAWABAN.LAY, ke === 1 ? SALAH_HITUNG : BENAR);

test('Depok: from the first order to the Kepala’s desk, with an indikator that the Kabid returns', async () => {
  await duduk(meja, ORANG.perencana);
  await mulaiSop(meja, 'Pengumpulan Data Kinerja');
  const jejak = await mainkan({
    ...{ meja, mulai: ORANG.perencana, periode: 'TW I', jawaban, sampai: 6 },
    dikembalikan: { LAY: { 'IKU-02': 'Lama layanan belum cocok dengan rekap loket' } },
  });
  expect(jejak).toEqual([
    ...[`1 ${ORANG.perencana}`, 'isi LAY', 'isi SEK', `2 ${ORANG.perencana}`, `2 ${ORANG.perencana}`],
    ...['periksa LAY', `3 ${ORANG.kabid}`, 'isi LAY', `2 ${ORANG.perencana}`, 'periksa LAY', `3 ${ORANG.kabid}`],
    ...['periksa SEK', `3 ${ORANG.sekretaris}`, `4 ${ORANG.perencana}`, `5 ${ORANG.sekretaris}`],
  ]);
  // 180 of 200; (2 × 5 − 5,5) of 5; 25 of 20; 1 of 1.
  expect(await rekap(meja)).toEqual({
    'IKU-01': ['90,00', '100,00', 'Sangat Tinggi'],
    'IKU-02': ['5,50', '90,00', 'Tinggi'],
    'IKU-03': ['25,00', '125,00', 'Sangat Tinggi'],
    'IKI-01': ['1,00', '100,00', 'Sangat Tinggi'],
  });
});

test('the Kepala signs the potret whose code the panel shows, and takes the final paper home', async () => {
  await duduk(meja, ORANG.kepala);
  const kode = /Potret (\S+),/.exec((await meja.panelFrame().locator('.kode').textContent()) ?? '')?.[1] ?? '-';
  const kabar = await tekan(meja, tombolUtama(meja.panelFrame()));
  expect(kabar.teks).toContain(`Kode potret ${kode}`);
  const kertas = await unduh(meja, /^Buka .*Pengukuran Kinerja TW I/);
  expect(teksDocx(kertas)).toContain('disahkan dalam Himpun Kinerja');
  expect(teksDocx(kertas)).toContain(kode);
  expect(teksPinggir(kertas, 'header').join(' ')).not.toContain('DRAF');
});

test('what the Kepala does in the wide page stands in the panel behind it, with nobody pressing Muat ulang', async () => {
  await meja.panelFrame().getByRole('button', { name: 'Buka lebar' }).click();
  const dialog = meja.page.getByRole('dialog');
  const lebar = dialog.frameLocator('iframe');
  await lebar.getByRole('button', { name: 'Susun dokumen' }).click();
  await lebar.getByRole('dialog').getByRole('button', { name: 'Susun dokumen' }).click();
  const kabar = (await lebar.locator('.kabar.baik p').first().textContent()) ?? '-';
  await dialog.getByRole('button', { name: 'Tutup dialog' }).click();
  await tenang(meja);
  expect((await riwayat(meja))[0]).toBe(kabar);
});

test('the papers go out, and the SOP says that it has ended', async () => {
  await mainkan({ meja, mulai: ORANG.perencana, periode: 'TW I', jawaban });
  expect(await kendali(meja)).toEqual([
    ...[`1 selesai 1 ${ORANG.perencana}`, `2 selesai 2 ${ORANG.perencana}`],
    ...[`3 selesai 2 ${ORANG.kabid}, ${ORANG.sekretaris}`, `4 selesai 1 ${ORANG.perencana}`],
    ...[`5 selesai 1 ${ORANG.sekretaris}`, `6 selesai 1 ${ORANG.kepala}`, `7 selesai 1 ${ORANG.perencana}`],
    ...[`LAY diterima 2 ${ORANG.stafLayanan}`, `SEK diterima 1 ${ORANG.stafSekretariat}`],
  ]);
  const kalimat = await riwayat(meja);
  expect(kalimat).toContainEqual(expect.stringContaining('IKU-02: Lama layanan belum cocok dengan rekap loket'));
  expect(kalimat).toContain('Bidang LAY menyerahkan isian (3 indikator, putaran 2).');
});

test('a revisi after the approval: only the Kepala opens it, one figure changes, and it is signed anew', async () => {
  await duduk(meja, ORANG.kepala);
  const alasan = 'Rekap loket bulan Maret diperbaiki';
  const dibuka = await tekan(meja, await tombol(meja, 'Buka revisi'), { teks: alasan, centang: ['IKU-02'] });
  expect(dibuka.teks).toContain(alasan);
  const revisi = () => lama(JAWABAN.LAY, '5');
  await mainkan({ meja, mulai: ORANG.kepala, periode: 'TW I', jawaban: revisi });
  expect((await rekap(meja))['IKU-02']).toEqual(['5,00', '100,00', 'Sangat Tinggi']);
  expect(await kendali(meja)).toEqual(
    expect.arrayContaining([`6 selesai 2 ${ORANG.kepala}`, `LAY diterima 3 ${ORANG.stafLayanan}`]),
  );
  expect(meja.complaints).toEqual([]);
});
