import { describe, expect, test } from '@jest/globals';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import { bekukanDepok, berlakukan, ISIAN_A, type Kantor, kantorDepok, type Pak, terimaDepok } from './kantor-daring.ts';

const panel = (kantor: Kantor, nama: string) => kantor.harus(nama, 'giliran').data as unknown as Giliran;
const sidik = (kantor: Kantor) => kantor.keadaan().siklus.potret?.sidik;
const kendaliBidang = (kantor: Kantor, kode: string) => kantor.tabel('Kendali').find(({ nomor }) => nomor === kode);
const orangBaru =
  (...baris: readonly Record<string, string>[]) =>
  (pak: Pak) => {
    for (const satu of baris) pak.Pengguna?.push({ NIP: '', Bidang: '', Mulai: '', Selesai: '', ...satu });
  };
const plh = (lain: object) =>
  orangBaru({ Email: 'plh@example.go.id', Nama: 'Plh', Jabatan: 'Plh. Kepala Dinas', Peran: 'kepala', ...lain });

describe('one person signs on a day', () => {
  test('in the window of a Plh he and nobody else signs, returns and opens a revisi', () => {
    const kantor = kantorDepok(
      'dibekukan',
      plh({ Mulai: '2026-04-14', Selesai: '2026-04-15', 'Nomor SK': '094/1/2026' }),
    );
    kantor.tanggal('2026-04-14');
    for (const nama of ['kepala', 'plt'])
      for (const [aksi, data] of [
        ['sahkan', { sidik: sidik(kantor) }],
        ['kembalikan', { alasan: 'coba-coba' }],
      ] as const)
        expect([nama, aksi, kantor.minta(nama, aksi, data)]).toEqual([
          nama,
          aksi,
          expect.objectContaining({
            kode: 'PENANDA-TANGAN-LAIN',
            pesan: expect.stringContaining('Plh (Plh. Kepala Dinas)'),
          }),
        ]);
    expect(kantor.keadaan().langkah.find(({ nomor }) => nomor === 6)?.menunggu[0]?.orang[0]?.nama).toBe('Plh');
    kantor.harus('plh', 'sahkan', { sidik: sidik(kantor) });
    const revisi = { indikator: ['IKU-1'], alasan: 'salah menjumlah' };
    expect(kantor.minta('kepala', 'bukaRevisi', revisi).kode).toBe('PENANDA-TANGAN-LAIN');
    kantor.harus('plh', 'bukaRevisi', revisi);
  });

  test('a Plh without dates, or a Plt without SK, neither signs, nor returns, nor opens a revisi', () => {
    const kantor = kantorDepok('dibekukan', plh({ 'Nomor SK': '094/1/2026' }));
    const coba = (nama: string, aksi: string, data: object) => kantor.minta(nama, aksi, data).kode;
    expect(coba('plh', 'sahkan', { sidik: sidik(kantor) })).toBe('MASA-WAJIB');
    expect(coba('plh', 'kembalikan', { alasan: 'coba-coba' })).toBe('MASA-WAJIB');
    expect(panel(kantor, 'plh').catatan.join()).toContain('Mulai atau Selesai-nya kosong');
    kantor.harus('kepala', 'sahkan', { sidik: sidik(kantor) });
    expect(coba('plh', 'bukaRevisi', { indikator: ['IKU-1'], alasan: 'coba-coba' })).toBe('MASA-WAJIB');
  });

  test('where Plt and Kepala overlap Kendali says so, and who of them signs', () => {
    const kantor = kantorDepok('dibekukan');
    kantor.tanggal('2026-04-14');
    kantor.harus('rencana', 'susun', { dokumen: ['pengukuran'] });
    const catatan = kantor.tabel('Kendali').flatMap(({ uraian, status }) => (status === 'perhatian' ? [uraian] : []));
    expect(catatan).toContainEqual(expect.stringMatching(/^Hari ini Plt .* dan Kepala .*: yang menandatangani Plt\./));
    const { temuan } = kantor.harus('rencana', 'periksa').data as { temuan: { tab: string; pesan: string }[] };
    expect(temuan).toContainEqual(expect.objectContaining({ tab: 'Pengguna', pesan: catatan[0] }));
    expect(kantor.minta('kepala', 'sahkan', { sidik: sidik(kantor) }).kode).toBe('PENANDA-TANGAN-LAIN');
  });
});

describe('a Kabid who accepts on paper', () => {
  const paraf = { bidang: 'A', tanggal: '2026-04-01', tautanPindaian: 'https://drive.example.go.id/paraf-a' };
  function menungguKabid(): Kantor {
    const kantor = kantorDepok('dibagikan');
    kantor.ketik('TW I', 'A', ISIAN_A);
    kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
    kantor.harus('rencana', 'selesaikan', { bidang: 'A' });
    return kantor;
  }

  test('is recorded by the Perencana as exactly that: in Riwayat, in Kendali, and for whoever signs', () => {
    const kantor = menungguKabid();
    expect(kantor.minta('staf.a', 'terimaKertas', paraf).kode).toBe('BUKAN-GILIRAN');
    kantor.harus('rencana', 'terimaKertas', paraf);
    expect(kantor.tabel('Riwayat').at(-1)).toMatchObject({
      aksi: 'terimaKertas',
      oleh: 'rencana@example.go.id',
      kalimat:
        'Isian bidang A diterima di kertas oleh Kabid.a, kabid, pada 1 April 2026, dicatat Rencana, perencana, pindaian https://drive.example.go.id/paraf-a.',
    });
    expect(kendaliBidang(kantor, 'A')).toMatchObject({
      status: 'diterima',
      keterangan: 'diterima di kertas oleh Kabid.a pada 1 April 2026, dicatat Rencana',
    });
    terimaDepok(kantor, 'B');
    bekukanDepok(kantor);
    expect(panel(kantor, 'kepala').keputusan?.peringatan).toContain(
      'Isian Bidang A diterima di kertas oleh Kabid.a pada 1 April 2026, dicatat Rencana.',
    );
  });

  test('needs the scan, and a date on which he could have accepted what was handed in', () => {
    const kantor = menungguKabid();
    const coba = (lain: object) => kantor.minta('rencana', 'terimaKertas', { ...paraf, ...lain }).kode;
    expect(coba({ tautanPindaian: 'di map biru' })).toBe('PINDAIAN-WAJIB');
    for (const tanggal of ['kemarin', '2026-03-31', '2026-04-02']) expect(coba({ tanggal })).toBe('TANGGAL-SALAH');
    expect(coba({ pemeriksa: 'kabid.b@example.go.id' })).toBe('PEMERIKSA-TIDAK-ADA');
  });
});

test('of two who may do a langkah the jabatan decides; until then the first is waited for, and Kendali says so', () => {
  const dua = orangBaru({ Email: 'dua@example.go.id', Nama: 'Dua', Jabatan: 'Sekretaris Dinas', Peran: 'sekretaris' });
  const kantor = kantorDepok('dibekukan', dua);
  kantor.harus('kepala', 'kembalikan', { alasan: 'mohon dilihat lagi' });
  const catatan = kantor.keadaan().catatan.join();
  expect(catatan).toMatch(
    /Langkah 5: Sekretaris .*, Dua .* sama-sama dapat menjadi "Sekdis"\. Yang ditunggu Sekretaris\./,
  );
  kantor.ubah('Pengguna', { email: 'dua@example.go.id' }, 'jabatan', 'Plh. Sekdis');
  berlakukan(kantor);
  expect(kantor.keadaan().catatan.join()).not.toContain('sama-sama');
  expect(kantor.minta('sekretaris', 'selesaikan').pesan).toContain('Sekdis (Dua)');
  kantor.harus('dua', 'selesaikan');
});

test('a tiny office reads why its only Kabid may not accept what he handed in, and it shows once Profil allows it', () => {
  const kantor = kantorDepok('dibagikan', (pak) => {
    for (const satu of pak.Pengguna ?? [])
      if (satu.Email === 'staf.a@example.go.id') (satu as Record<string, string>).Bidang = '';
  });
  kantor.ketik('TW I', 'A', ISIAN_A);
  kantor.harus('kabid.a', 'serahkan', { bidang: 'A' });
  kantor.harus('rencana', 'selesaikan', { bidang: 'A' });
  const { tawaran, halangan, catatan } = panel(kantor, 'kabid.a');
  expect(tawaran.map(({ aksi }) => aksi)).not.toContain('terima');
  expect(halangan.join()).toMatch(/Anda ikut menyerahkan isian bidang A.*Boleh Periksa Sendiri/);
  expect(catatan.join()).toMatch(/Langkah 3 bidang A menunggu Kabid\.a, yang ikut menyerahkan isian bidang A/);
  expect(panel(kantor, 'rencana').catatan).toEqual(catatan);
  kantor.ubah('Profil', { kunci: 'Boleh Periksa Sendiri' }, 'nilai', 'ya');
  berlakukan(kantor);
  kantor.harus('kabid.a', 'terima', { bidang: 'A' });
  expect(kendaliBidang(kantor, 'A')?.keterangan).toBe('diperiksa oleh yang menyerahkan');
  terimaDepok(kantor, 'B');
  bekukanDepok(kantor);
  expect(panel(kantor, 'kepala').keputusan?.peringatan).toContain(
    'Isian Bidang A diterima oleh yang menyerahkannya, Kabid.a.',
  );
});
