/** People and requests that are not what they should be: refused in a sentence that says what to do, and nothing written. */
import { jest } from '@jest/globals';
import { kodeBundel } from '../bundel.ts';
import {
  AKSI_UTAMA,
  type AksiUtama,
  isiBuku,
  type Kantor,
  kirim,
  OWNER,
  openKantor,
  panggilan,
  SIKLUS,
  tekan,
} from './kantor.ts';

jest.setTimeout(300_000);

let kantor: Kantor;
beforeAll(async () => {
  kantor = await openKantor(kodeBundel());
});

const DI_LUAR = AKSI_UTAMA.filter((aksi) => aksi !== 'siapkan');
/** What to do next, in words of which at least one stands in every refusal. */
const ANJURAN =
  /ulangi|muat ulang|minta|masuk dengan|pilih|gunakan|menunggu|ditunggu|perbarui|tunggu|lanjutkan|paling|periksa|buka lagi|memulainya|oleh orang bidang itu/i;

function expectRefused(aksi: AksiUtama, json: string, email: string, kode: RegExp): void {
  const { google, adegan } = kantor;
  adegan[aksi].kembali();
  google.share(email === '' ? 'tamu@example.go.id' : email);
  const sebelum = isiBuku(google);
  const dibuat = panggilan(google, () => {
    const { ok, penolakan } = kirim(google, email, json);
    expect([json.slice(0, 80), ok]).toEqual([json.slice(0, 80), false]);
    expect(penolakan?.kode).toMatch(kode);
    expect(penolakan?.pesan).toMatch(ANJURAN);
    expect(penolakan?.pesan).not.toMatch(/undefined|\[object|Invalid|expected|received/);
  });
  expect(dibuat.filter(({ jenis }) => jenis === 'tulis')).toEqual([]);
  expect(isiBuku(google) === sebelum).toBe(true);
}

const body = (aksi: unknown, data: unknown, idAksi: unknown = 'uji'): string => JSON.stringify({ aksi, idAksi, data });

test.each(DI_LUAR)('%s by somebody who is not in Pengguna', (aksi) => {
  const { data } = kantor.adegan[aksi];
  expectRefused(aksi, body(aksi, data), 'orang.asing@example.go.id', /^PENGGUNA-TIDAK-DIKENAL$/);
});

test.each(AKSI_UTAMA)('%s by an account that Google does not name', (aksi) => {
  expectRefused(aksi, body(aksi, kantor.adegan[aksi].data), '', /^TANPA-AKUN$/);
});

test.each(DI_LUAR)('%s by somebody with another peran', (aksi) => {
  // Whoever hands in has none of the other peran; the Kepala does not hand in.
  const email = kantor.adegan[aksi === 'serahkan' ? 'sahkan' : 'serahkan'].email;
  expectRefused(aksi, body(aksi, kantor.adegan[aksi].data), email, /^BUKAN-(GILIRAN|BIDANGNYA)$/);
});

test('an account that the file was never shared with gets nothing but Google’s no', () => {
  const { google, adegan } = kantor;
  adegan.terima.kembali();
  const jawaban = tekan(google, { ...adegan.terima, email: 'jauh@example.go.id' }, 'uji');
  expect(jawaban).toMatchObject({ ok: false, penolakan: { kode: 'TANPA-AKSES' } });
});

const BERHENTI = { alasan: 'Masa tugasnya berakhir', nomor: '800/9/2026', tanggal: '2026-03-31' };

test.each(DI_LUAR)('%s by somebody whose time in office has ended, such as a Plt', (aksi) => {
  const { google, adegan } = kantor;
  const { email, data } = adegan[aksi];
  adegan[aksi].kembali();
  const lembar = google.workbook().sheets.find(({ properties }) => properties.title === 'Pengguna');
  const baris = (lembar?.data[0]?.rowData ?? []).map(({ values = [] }) =>
    values.map((sel) => sel.formattedValue ?? ''),
  );
  const kolom = baris.find((row) => row.includes('hk:selesai'))?.indexOf('hk:selesai') ?? -1;
  for (const [i, row] of baris.entries())
    if (row.some((teks) => teks.toLowerCase() === email)) google.type(OWNER, 104, i, kolom, '2026-03-31');
  // Before the first siklus it counts as typed; afterwards whoever owns the file says that it does.
  if (aksi !== 'mulaiSiklus')
    expect(kirim(google, OWNER, body('berlakukan', BERHENTI, 'berlaku'))).toMatchObject({ ok: true });
  const sebelum = isiBuku(google);
  const { penolakan } = kirim(google, email, body(aksi, data));
  expect(penolakan).toMatchObject({ kode: 'MASA-TUGAS-BERAKHIR' });
  expect(penolakan?.pesan).toMatch(/31 Mar(et)? 2026/);
  expect(isiBuku(google) === sebelum).toBe(true);
});

test('a screen that shows an older potret', () => {
  const { email, data } = kantor.adegan.sahkan;
  expectRefused('sahkan', body('sahkan', { ...data, sidik: '0'.repeat(64) }), email, /^POTRET-BERUBAH$/);
});

test.each(['terima', 'himpun', 'selesaikan', 'sahkan'] as const)('a screen that shows an older langkah: %s', (aksi) => {
  const { email, data } = kantor.adegan[aksi];
  expectRefused(aksi, body(aksi, { ...data, langkah: 1 }), email, /^LANGKAH-TIDAK-BERJALAN$/);
});

test.each([
  '',
  'bukan json',
  'null',
  '[]',
  '"serahkan"',
  '{}',
  body(7, {}),
  body('serahkan', {}, ''),
  body('serahkan', {}, 'x'.repeat(81)),
  body('serahkan', {}, "x' or name = 'y"),
  body('serahkan', {}, 'ideé'),
])('a request that is none: %s', (json) => {
  expectRefused('serahkan', json, kantor.adegan.serahkan.email, /^PERMINTAAN-SALAH$/);
});

test.each(['hapusSemua', 'constructor', '__proto__', 'toString', 'x'.repeat(5_000)])('an unknown aksi: %s', (aksi) => {
  expectRefused('serahkan', body(aksi, {}), kantor.adegan.serahkan.email, /^AKSI-TIDAK-DIKENAL$/);
});

test.each(AKSI_UTAMA)('%s with data of wrong types', (aksi) => {
  const { email, data } = kantor.adegan[aksi];
  const salah: unknown[] = [
    null,
    [],
    'teks',
    7,
    { ...data, sop: 7, bidang: 7, sidik: 7, alasan: 7, dokumen: 7, langkah: 'satu' },
  ];
  for (const satu of salah) expectRefused(aksi, body(aksi, satu), email, /^(PERMINTAAN-SALAH)$/);
});

test('a siklus that was never begun', () => {
  for (const aksi of DI_LUAR.filter((a) => a !== 'mulaiSiklus')) {
    const { email, data } = kantor.adegan[aksi];
    expectRefused(aksi, body(aksi, { ...data, siklus: `${SIKLUS}x` }), email, /^SIKLUS-BELUM-ADA$/);
  }
});

test.each([null, {}, { zona: 'GMT' }, { zona: 7 }])('a time zone that is none: %j', (data) => {
  expectRefused('serahkan', body('aturLokal', data), OWNER, /^ZONA-TIDAK-DIKENAL$/);
});
