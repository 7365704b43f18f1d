import { describe, expect, test } from '@jest/globals';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import {
  bekukanDepok,
  type Kantor,
  kantorDepok,
  kantorPada,
  mulaiDepok,
  terimaDepok,
  triwulanDepok,
} from './kantor-daring.ts';
import { teksDocx } from './kertas.ts';

const [TW1, TW2, TW3] = ['TW I', 'TW II', 'TW III'].map((periode) => `depok-pengumpulan 2026 ${periode}`);
const KERTAS = 'pengukuran-kinerja.docx';
const SEBAB = 'IKU-1: Realisasi TW I semula 8 menjadi 5 (revisi ke-1, 3 Agustus 2026)';

/** TW I and II signed with IKU-1 = 8 each. */
const duaTriwulan = (): Kantor =>
  kantorPada('depok-dua-triwulan', () => {
    const kantor = kantorDepok('disahkan');
    kantor.tanggal('2026-07-01');
    triwulanDepok(kantor, 'TW II');
    return kantor;
  });

/** Then TW I is revised to 5 and signed on 3 August. */
function twSatuDirevisi(kantor = duaTriwulan()): Kantor {
  kantor.tanggal('2026-08-03');
  revisi(kantor, TW1, 'TW I', 'IKU-1', { 'IKU-1': '5' }, 'A');
  return kantor;
}

function bukaRevisi(kantor: Kantor, siklus: string | undefined, kode: string): string {
  return String(
    kantor.harus('kepala', 'bukaRevisi', { siklus, indikator: [kode], alasan: 'salah menjumlah' }).data.kalimat,
  );
}

function revisi(
  kantor: Kantor,
  siklus: string | undefined,
  periode: 'TW I' | 'TW II',
  kode: string,
  isi: Readonly<Record<string, string>>,
  bidang: string,
): string {
  const kalimat = bukaRevisi(kantor, siklus, kode);
  terimaDepok(kantor, bidang, periode, isi);
  kantor.harus('kepala', 'sahkan', { siklus, sidik: bekukanDepok(kantor, periode) });
  return kalimat;
}

const susun = (kantor: Kantor, siklus: string | undefined): string => {
  kantor.harus('rencana', 'susun', { siklus, dokumen: ['pengukuran'] });
  return teksDocx(kantor, KERTAS);
};

const rekaman = (kantor: Kantor, periode: string, kode: string) =>
  kantor.tabel('Potret').filter((b) => b.tahap === 'dibekukan' && b.periode === periode && b.kode === kode);

describe('a quarter that is revised after later ones were signed', () => {
  test('their papers say what they said; the next one prints what changed, in its notes and in the year so far', () => {
    const kantor = duaTriwulan();
    const dulu = susun(kantor, TW2);
    twSatuDirevisi(kantor);
    expect(susun(kantor, TW2)).toBe(dulu);
    kantor.tanggal('2026-10-01');
    mulaiDepok(kantor, 'TW III');
    terimaDepok(kantor, 'A', 'TW III');
    terimaDepok(kantor, 'B', 'TW III');
    const sidik = bekukanDepok(kantor, 'TW III');
    expect(kantor.harus('kepala', 'giliran').data.keputusan).toMatchObject({ triwulanLalu: [SEBAB] });
    kantor.harus('kepala', 'sahkan', { siklus: TW3, sidik });
    const kertas = teksDocx(kantor, KERTAS);
    expect(kertas).toContain(SEBAB);
    // 5 + 8 + 8, where 8 + 8 + 8 would have followed what was signed.
    expect(kertas).toMatch(/24\s*→\s*21/);
    expect(kertas).not.toMatch(/8\s*→\s*8/);
    kantor.harus('rencana', 'selesaikan', { siklus: TW3 });
    kantor.tanggal('2027-01-04');
    mulaiDepok(kantor, 'TW IV');
    expect(susun(kantor, undefined)).not.toContain('semula 8 menjadi 5');
  });

  test('its own paper has said it: the next quarter, when none was signed in between, does not repeat it', () => {
    const kantor = kantorDepok('disahkan');
    kantor.tanggal('2026-05-04');
    revisi(kantor, TW1, 'TW I', 'IKU-1', { 'IKU-1': '5' }, 'A');
    kantor.tanggal('2026-07-01');
    triwulanDepok(kantor, 'TW II');
    expect(teksDocx(kantor, KERTAS)).not.toContain('semula 8');
  });
});

describe('a revisi names every figure that it changes, the year so far too', () => {
  test('IKU-2 of TW II is revised after IKU-1 of TW I was: IKU-1 is named with its cause, everywhere', () => {
    const kantor = twSatuDirevisi();
    expect(bukaRevisi(kantor, TW2, 'IKU-2')).toContain(
      `: salah menjumlah. Angka tahun berjalan ikut berubah: ${SEBAB}.`,
    );
    const catatan = kantor.tabel('Kendali').filter(({ status }) => status === 'perhatian');
    expect(catatan.map(({ uraian }) => uraian).join()).toMatch(/juga mengubah angka tahun berjalan IKU-1/);
    terimaDepok(kantor, 'B', 'TW II', { 'IKU-2': '9' });
    const sidik = bekukanDepok(kantor, 'TW II');
    expect(kantor.tabel('Riwayat').at(-1)?.kalimat).toContain(
      `Angka yang berubah: IKU-1 tahun berjalan 16 menjadi 13, capaian tahun 40,00 menjadi 32,50; IKU-2 realisasi 10 menjadi 9, capaian 100,00 menjadi 90,00, tahun berjalan 20 menjadi 19, capaian tahun 50,00 menjadi 47,50. Triwulan sebelumnya: ${SEBAB}.`,
    );
    const { keputusan } = kantor.harus('kepala', 'giliran', { siklus: TW2 }).data as unknown as Giliran;
    expect(keputusan?.triwulanLalu).toEqual([SEBAB]);
    expect(keputusan?.berubah).toContainEqual({ kode: 'IKU-1 tahun berjalan', lama: '16', baru: '13' });
    kantor.harus('kepala', 'sahkan', { siklus: TW2, sidik });
    expect(rekaman(kantor, 'TW II', 'IKU-1').map((b) => b.realisasiTahun)).toEqual(['16', '13']);
    const kertas = teksDocx(kantor, KERTAS);
    expect(kertas).toContain('Angka tahun berjalan ikut berubah pada IKU-1 karena revisi triwulan sebelumnya.');
    expect(kertas).toContain(SEBAB);
    expect(kertas).toMatch(/16\s*→\s*13/);
    // That paper has said it, so that of TW III does not.
    kantor.harus('rencana', 'selesaikan', { siklus: TW2 });
    kantor.tanggal('2026-10-01');
    mulaiDepok(kantor, 'TW III');
    expect(susun(kantor, TW3)).not.toContain('semula 8');
  });

  test('a year so far that no revisi explains is refused', () => {
    const kantor = duaTriwulan();
    bukaRevisi(kantor, TW2, 'IKU-2');
    terimaDepok(kantor, 'B', 'TW II', { 'IKU-2': '9' });
    kantor.ubah('IKU', { kode: 'IKU-1' }, 'target', '80');
    kantor.harus('rencana', 'pakaiDefinisi', { siklus: TW2, indikator: ['IKU-1'], alasan: 'PK Perubahan' });
    expect(kantor.minta('rencana', 'himpun', { siklus: TW2 })).toMatchObject({
      kode: 'DI-LUAR-REVISI',
      pesan: expect.stringContaining('IKU-1 (target setahun 40 menjadi 80, capaian tahun 40,00 menjadi 20,00)'),
    });
  });

  test('a text mended after the revisi of another quarter keeps the figures that were frozen, and they stay unexplained', () => {
    const kantor = kantorDepok('disahkan');
    kantor.tanggal('2026-07-01');
    mulaiDepok(kantor, 'TW II');
    terimaDepok(kantor, 'A', 'TW II');
    terimaDepok(kantor, 'B', 'TW II');
    bekukanDepok(kantor, 'TW II');
    kantor.tanggal('2026-08-03');
    revisi(kantor, TW1, 'TW I', 'IKU-1', { 'IKU-1': '5' }, 'A');
    kantor.ubah('Profil', { kunci: 'Alamat' }, 'nilai', 'Jalan Contoh 10');
    kantor.harus('rencana', 'perbaikanRedaksional', { siklus: TW2 });
    const { keputusan } = kantor.harus('kepala', 'giliran', { siklus: TW2 }).data as unknown as Giliran;
    expect(keputusan).toMatchObject({
      berubah: [],
      redaksi: ['alamat instansi semula “Jalan Contoh 1” menjadi “Jalan Contoh 10”'],
    });
    expect(rekaman(kantor, 'TW II', 'IKU-1').map((b) => b.realisasiTahun)).toEqual(['16', '16']);
    kantor.harus('kepala', 'sahkan', { siklus: TW2, sidik: kantor.keadaan({ siklus: TW2 }).siklus.potret?.sidik });
    kantor.harus('rencana', 'selesaikan', { siklus: TW2 });
    kantor.tanggal('2026-10-01');
    triwulanDepok(kantor, 'TW III');
    expect(teksDocx(kantor, KERTAS)).toContain(SEBAB);
  });
});
