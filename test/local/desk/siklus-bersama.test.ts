import { jest } from '@jest/globals';
import type { DeskPage } from '../../../local/desk/driver.ts';
import { JAWABAN, type Jawaban, ORANG } from './dinas-kecil.ts';
import { kendali, rekap } from './hasil.ts';
import { mainkan } from './lakon.ts';
import { duduk, isi, lompatKe, muatUlang, mulaiSop, periksa, tampilkan, tekan, tombol, tombolUtama } from './orang.ts';
import { type Panggung, siapkanPanggung } from './panggung.ts';

jest.setTimeout(300_000);

let panggung: Panggung;
let meja: DeskPage;
let lain: DeskPage;
beforeAll(async () => {
  panggung = await siapkanPanggung();
  meja = await panggung.buka('depok-pengumpulan');
  lain = await panggung.jendela();
  await duduk(meja, ORANG.perencana);
  await mulaiSop(meja, 'Pengumpulan Data Kinerja');
  await tekan(meja, tombolUtama(meja.panelFrame()));
});
afterAll(() => panggung.tutup());

const jawaban = (bidang: string): readonly Jawaban[] => (bidang === 'LAY' ? JAWABAN.LAY : JAWABAN.SEK);
const DASAR = { mulai: ORANG.perencana, periode: 'TW I', jawaban };
const utama = (satu: DeskPage) => tombolUtama(satu.panelFrame());
const [IZIN, LAMA, LAPORAN] = JAWABAN.LAY;

/** What staff write when nobody looks: letter O for nought, half a ratio, a word for a figure, a comma too many. */
const KELIRU: readonly Jawaban[] = [
  { kode: 'IKU-01', angka: ['', '18O', ''], uraian: IZIN?.uraian ?? ['', '', '', ''] },
  { kode: 'IKU-02', angka: ['6,0,5', '', ''], uraian: LAMA?.uraian ?? ['', '', '', ''] },
  { kode: 'IKI-01', angka: ['sudah selesai', '', ''], uraian: LAPORAN?.uraian ?? ['', '', '', ''] },
];
/** What belongs into each cell that the panel leads to; row 8 asks for nothing, and is cleared wholly. */
const PERBAIKAN: Readonly<Record<string, string>> = { H5: '180', I5: '200', G6: '6', G7: '1', A8: '' };

test('five typical mistakes are found, led to by the panel, and mended in their cells', async () => {
  await duduk(meja, ORANG.stafLayanan);
  await isi(meja, 'TW I LAY', KELIRU);
  for (const [sel, teks] of [
    ['A8', 'IKU-99'],
    ['G8', '7'],
  ] as const) {
    await meja.select(sel);
    await meja.type(teks);
  }
  await muatUlang(meja);
  expect(await meja.panelFrame().getByText('Belum dapat diserahkan: ada 4 galat.').count()).toBe(1);
  const diperbaiki: string[] = [];
  for (let temuan = await galatPertama(); temuan && diperbaiki.length < 10; temuan = await galatPertama()) {
    const sel = await lompatKe(meja, temuan);
    diperbaiki.push(sel);
    await meja.type(PERBAIKAN[sel] ?? `? ${sel}`);
    if (sel === 'A8') await hapus('G8');
    await muatUlang(meja);
  }
  // Half a ratio shows when the other half can be read.
  expect(diperbaiki).toEqual(['H5', 'I5', 'G6', 'G7', 'A8']);
  expect(await utama(meja).textContent()).toContain('Serahkan isian');
});

async function hapus(sel: string): Promise<void> {
  await meja.select(sel);
  await meja.type('');
}

async function galatPertama() {
  const galat = meja.panelFrame().locator('section[aria-labelledby=temuan] > div', { hasText: 'harus diperbaiki' });
  const temuan = galat.getByRole('button', { name: /^Ke sel: TW I LAY/ });
  return (await temuan.count()) > 0 ? temuan.first() : null;
}

test('two people type and hand in at once, each in a window of their own', async () => {
  await duduk(lain, ORANG.stafSekretariat);
  const [satu, dua] = await Promise.all([
    tekan(meja, utama(meja)),
    isi(lain, 'TW I SEK', JAWABAN.SEK).then(() => tekan(lain, utama(lain))),
  ]);
  expect([satu.teks, dua.teks]).toEqual([
    'Bidang LAY menyerahkan isian (3 indikator, putaran 1).',
    'Bidang SEK menyerahkan isian (1 indikator, putaran 1).',
  ]);
  await tampilkan(meja, 'Papan');
  expect(
    await meja
      .panelFrame()
      .getByText(/bidang sudah menyerahkan$/)
      .textContent(),
  ).toMatch(/^[12] dari 2/);
  expect((await kendali(meja)).slice(-2)).toEqual([
    `LAY diserahkan 1 ${ORANG.stafLayanan}`,
    `SEK diserahkan 1 ${ORANG.stafSekretariat}`,
  ]);
});

describe('a panel that others have left behind', () => {
  test('does not accept isian that was taken back meanwhile, and says so', async () => {
    await mainkan({ meja, ...DASAR, sampai: 3 });
    await duduk(lain, ORANG.kabid);
    await duduk(meja, ORANG.stafLayanan);
    const ditarik = await tekan(meja, await tombol(meja, 'Tarik isian'));
    expect(ditarik.berhasil).toBe(true);
    const kabar = await periksa(lain, 'LAY', {});
    expect(kabar.berhasil).toBe(false);
    expect(kabar.teks).toMatch(/\.$/);
    expect(await lain.panelFrame().getByRole('heading', { name: 'Periksa isian bidang LAY' }).count()).toBe(0);
  });

  test('does not sign what was sent back meanwhile, and says whose turn it is', async () => {
    await mainkan({ meja, ...DASAR, sampai: 6 });
    await Promise.all([duduk(meja, ORANG.kepala), duduk(lain, ORANG.kepala)]);
    const kembali = await tekan(meja, await tombol(meja, 'Kembalikan'), { teks: 'Tambahkan analisis sekretaris' });
    expect(kembali.teks).toContain('dikembalikan: Tambahkan analisis sekretaris');
    const kabar = await tekan(lain, utama(lain));
    expect(kabar.berhasil).toBe(false);
    expect(kabar.teks).toContain(ORANG.sekretaris);
    expect(await kendali(meja)).toEqual(expect.arrayContaining([`5 dikembalikan 2 ${ORANG.sekretaris}`, '6 belum 2']));
  });
});

test('a bidang that is late is passed over with a reason, and comes in after it', async () => {
  await panggung.tutupMeja();
  meja = await panggung.buka('depok-pengumpulan');
  await duduk(meja, ORANG.perencana);
  await mulaiSop(meja, 'Pengumpulan Data Kinerja');
  await tekan(meja, utama(meja));
  await tampilkan(meja, 'Papan');
  const lewati = await tekan(meja, await tombol(meja, 'Lewati bidang: Sekretariat'), { teks: 'Stafnya sedang diklat' });
  expect(lewati.teks).toContain('Stafnya sedang diklat');
  await tampilkan(meja, 'Giliran');
  await mainkan({ meja, ...DASAR, sampai: 5 });
  expect((await rekap(meja))['IKU-03']).toEqual(['', '', 'dilewati']);

  await duduk(meja, ORANG.stafSekretariat);
  await isi(meja, 'TW I SEK', JAWABAN.SEK);
  expect((await tekan(meja, utama(meja))).teks).toContain('Bidang SEK menyerahkan isian');
  await duduk(meja, ORANG.perencana);
  expect((await tekan(meja, await tombol(meja, 'Himpun ulang'))).berhasil).toBe(true);
  await mainkan({ meja, ...DASAR });
  expect((await rekap(meja))['IKU-03']).toEqual(['25,00', '125,00', 'Sangat Tinggi']);
  expect(await kendali(meja)).toContain(`SEK diterima 1 ${ORANG.stafSekretariat}`);
});
