import { describe, expect, test } from '@jest/globals';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import {
  bekukanDepok,
  bukaKantor,
  type Isi,
  type Kantor,
  kantorDepok,
  susunUlang,
  terimaDepok,
} from './kantor-daring.ts';
import { teksDocx } from './kertas.ts';

/** Both bidang were accepted: 8 + 12 + 9 Dokumen of A, 10 of B. */
function diterima(): Kantor {
  const kantor = kantorDepok('dibagikan');
  terimaDepok(kantor, 'A');
  terimaDepok(kantor, 'B');
  return kantor;
}

/** What stops the gathering after somebody was in the hidden tab Potret, which is then put back. */
function himpunSesudah(kantor: Kantor, atur: (baris: Isi[][]) => Isi[][]) {
  let asli: Isi[][] = [];
  susunUlang(kantor, SHEET_ID.Potret, (baris) => {
    asli = baris;
    return atur(baris);
  });
  const { kode, pesan } = kantor.minta('rencana', 'himpun');
  susunUlang(kantor, SHEET_ID.Potret, () => asli);
  return { kode, pesan };
}

const isIsian = (baris: Isi[], kode: string): boolean =>
  baris.some((sel) => sel?.stringValue === 'diserahkan') && baris.some((sel) => sel?.stringValue === kode);

describe('what was handed in is what is gathered', () => {
  test('a row that was lost, or given another satuan or figure, stops it by name', () => {
    const kantor = diterima();
    const stop = (bukti: string) => ({ kode: 'POTRET-RUSAK', pesan: expect.stringContaining(bukti) });
    expect(himpunSesudah(kantor, (baris) => baris.filter((satu) => !isIsian(satu, 'IKU-3')))).toEqual(
      stop('Isian TW I 2026 bidang A putaran 1, IKU-3: barisnya tidak ada lagi'),
    );
    const ubah = (kode: string, lama: Isi, baru: Isi) => (baris: Isi[][]) =>
      baris.map((satu) =>
        isIsian(satu, kode) ? satu.map((sel) => (JSON.stringify(sel) === JSON.stringify(lama) ? baru : sel)) : satu,
      );
    expect(himpunSesudah(kantor, ubah('IKU-2', { stringValue: 'Dokumen' }, { stringValue: 'Orang' }))).toEqual(
      stop('kolom satuan berisi "Orang", seharusnya "Dokumen"'),
    );
    expect(himpunSesudah(kantor, ubah('IKU-1', { numberValue: 8 }, { numberValue: 80 }))).toEqual(
      stop('kolom realisasi berisi "80", seharusnya "8"'),
    );
    expect(kantor.tabel('Rekap').filter(({ kode }) => kode !== '')).toEqual([]);
    kantor.harus('rencana', 'himpun');
  });

  test('the way on: the isian comes back, is handed in again from its tab, and goes through', () => {
    const kantor = diterima();
    kantor.ubah('Potret', { kode: 'IKU-1', tahap: 'diserahkan' }, 'realisasi', '80');
    expect(kantor.minta('rencana', 'himpun').kode).toBe('POTRET-RUSAK');
    kantor.harus('rencana', 'kembalikanIsian', { bidang: 'A', alasan: 'angka kendali tidak cocok' });
    kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
    kantor.harus('rencana', 'selesaikan', { bidang: 'A' });
    kantor.harus('kabid.a', 'terima', { bidang: 'A' });
    expect(kantor.harus('rencana', 'himpun').data).toMatchObject({
      ...{ diharapkan: 4, masuk: 4, diterima: 4 },
      kendali: [{ satuan: 'Dokumen', baris: 4, bernilai: 4, nilai: '39' }],
    });
    expect(kantor.tabel('Rekap').find(({ kode }) => kode === 'IKU-1')?.realisasi).toBe('8');
  });

  test('each satuan has a sum of its own in Rekap and in the paper, and none where no value came', () => {
    const kantor = bukaKantor(['depok-pengumpulan'], (pak) => {
      const satuan: Readonly<Record<string, string>> = { 'IKU-1': 'Rupiah', 'IKU-3': '%' };
      pak.IKU = (pak.IKU ?? []).map((baris) => ({ ...baris, Satuan: satuan[baris.Kode ?? ''] ?? 'Orang' }));
      const juta = { Target: '28000000000', 'TW I': '7000000000', 'TW II': '', 'TW III': '', 'TW IV': '' };
      pak.IKU = pak.IKU.map((baris) => (baris.Kode === 'IKU-1' ? { ...baris, ...juta } : baris));
    });
    kantor.harus('rencana', 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' });
    kantor.harus('rencana', 'bagikan');
    const A = { 'IKU-1': '6821000000', 'IKU-3': '12', 'IKI-1': '9' };
    const bukti = Object.fromEntries(Object.keys(A).map((kode) => [`${kode}.bukti`, 'Laporan']));
    terimaDepok(kantor, 'A', 'TW I', { ...A, ...bukti });
    terimaDepok(kantor, 'B', 'TW I', { 'IKU-2': 'belum rilis', 'IKU-2.tindakLanjut': 'menunggu rilis BPS' });
    const sidik = bekukanDepok(kantor);
    const perSatuan = kantor.tabel('Rekap').filter(({ uraian }) => uraian?.startsWith('Jumlah kendali per satuan'));
    expect(perSatuan.map(({ satuan, masuk, realisasi }) => [satuan, masuk, realisasi])).toEqual([
      ['%', '1 isian', '12'],
      ['Dokumen', '1 isian', '9'],
      ['Orang', '1 isian', ''],
      ['Rupiah', '1 isian', '6821000000'],
    ]);
    kantor.harus('kepala', 'sahkan', { sidik });
    const kertas = teksDocx(kantor, 'pengukuran-kinerja.docx').split('\n');
    const awal = kertas.indexOf('Rupiah', kertas.indexOf('Lampiran 3. Angka Kendali'));
    expect(kertas.slice(awal, awal + 5)).toEqual(['Rupiah', '1 dari 1', '6.821.000.000', '1 dari 1', '6.821.000.000']);
  });
});

describe('what was frozen is what is printed', () => {
  test('a frozen figure that was changed in the Potret is not printed, and stops the signature', () => {
    const kantor = kantorDepok('dibekukan');
    const cetak = (): string => {
      kantor.harus('rencana', 'susun', { dokumen: ['pengukuran'] });
      return teksDocx(kantor, 'pengukuran-kinerja.docx');
    };
    const dulu = cetak();
    kantor.ubah('Potret', { kode: 'IKU-2', tahap: 'dibekukan' }, 'realisasi', '77');
    expect(cetak()).toBe(dulu);
    expect(kantor.minta('kepala', 'sahkan', { sidik: kantor.keadaan().siklus.potret?.sidik })).toMatchObject({
      kode: 'POTRET-RUSAK',
      pesan: expect.stringContaining('IKU-2 bidang B, realisasi: 10 menjadi 77'),
    });
  });

  test('an isian that was changed after the gathering stops the freezing, and gathering again', () => {
    const kantor = diterima();
    kantor.harus('rencana', 'himpun');
    kantor.ubah('Potret', { kode: 'IKU-1', tahap: 'diserahkan' }, 'realisasi', '12');
    expect(kantor.minta('sekretaris', 'selesaikan')).toMatchObject({
      kode: 'POTRET-RUSAK',
      pesan: expect.stringContaining('IKU-1: isinya tidak lagi sama'),
    });
    expect(kantor.minta('rencana', 'himpunUlang').kode).toBe('POTRET-RUSAK');
  });

  test('a bidang that was skipped says so in Rekap and is counted apart in the paper', () => {
    const kantor = kantorDepok('dibagikan');
    terimaDepok(kantor, 'A');
    kantor.harus('rencana', 'lewatiBidang', { bidang: 'B', alasan: 'data pusat belum rilis' });
    const sidik = bekukanDepok(kantor);
    expect(kantor.tabel('Rekap').find(({ kode }) => kode === 'IKU-2')).toMatchObject({
      keadaan: 'dilewati',
      masuk: '0 dari 1 bidang',
      penjelasan: expect.stringContaining('Dilewati: bidang B.'),
    });
    kantor.harus('kepala', 'sahkan', { sidik });
    const kertas = teksDocx(kantor, 'pengukuran-kinerja.docx').split('\n');
    const awal = kertas.indexOf('Bidang B', kertas.indexOf('Lampiran 3. Angka Kendali'));
    expect(kertas.slice(awal, awal + 5)).toEqual(['Bidang B', '1', '0', '0', '1']);
  });
});
