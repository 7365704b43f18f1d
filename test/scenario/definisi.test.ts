import { describe, expect, test } from '@jest/globals';
import { sheetIdIsian } from '../../src/workbook/tab/isian.ts';
import {
  bekukanDepok,
  berlakukan,
  bukaKantor,
  type Kantor,
  kantorDepok,
  mulaiDepok,
  sahkanDepok,
  terimaDepok,
} from './kantor-daring.ts';
import { teksDocx } from './kertas.ts';

const alasan = 'PK Perubahan nomor 5';

const rekap = (kantor: Kantor, kode: string) => kantor.tabel('Rekap').find((baris) => baris.kode === kode);

function temuan(kantor: Kantor, kode: string): readonly string[] {
  const { temuan: daftar } = kantor.harus('rencana', 'periksa').data as { temuan: { kode: string; pesan: string }[] };
  return daftar.filter((satu) => satu.kode === kode).map(({ pesan }) => pesan);
}

function depok(): Kantor {
  const kantor = kantorDepok('dibagikan');
  return kantor;
}

describe('definitions and targets of a siklus that is running', () => {
  test('stay as they were when it opened, and the change is shown with old and new', () => {
    const kantor = depok();
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'tw1', '5');
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'formulasi', 'jumlah dokumen');
    terimaDepok(kantor, 'A');
    terimaDepok(kantor, 'B');
    bekukanDepok(kantor);
    expect(rekap(kantor, 'IKU-2')).toMatchObject({ target: '10', capaian: '100' });
    expect(temuan(kantor, 'DEFINISI-BERUBAH')).toEqual([
      'IKU-2: diubah sejak SOP dibuka (target periode "10" menjadi "5"; formulasi "(kosong)" menjadi "jumlah dokumen"). Yang dipakai tetap yang lama. Kembalikan isinya, atau Perencana memakai definisi baru dengan alasan.',
    ]);
  });

  test('are told to every bidang that answers for the indikator, and to no other', () => {
    const kantor = bukaKantor(['depok-pengumpulan'], (pak) => {
      pak.IKU = (pak.IKU ?? []).map((baris) => (baris.Kode === 'IKU-2' ? { ...baris, Bidang: 'A, B' } : baris));
    });
    mulaiDepok(kantor);
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'tw1', '5');
    kantor.ubah('IKU', { kode: 'IKU-1' }, 'tw1', '5');
    const terlihat = (nama: string) =>
      (kantor.harus(nama, 'giliran').data as { temuan: { pesan: string }[] }).temuan.flatMap(
        ({ pesan }) => /^(IKU-\d): diubah sejak/.exec(pesan)?.[1] ?? [],
      );
    expect(terlihat('staf.a').sort()).toEqual(['IKU-1', 'IKU-2']);
    expect(terlihat('staf.b')).toEqual(['IKU-2']);
  });

  test('are taken over by the Perencana alone, with a reason that stands in Riwayat', () => {
    const kantor = depok();
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'tw1', '5');
    const minta = (siapa: string, isi: object) => kantor.minta(siapa, 'pakaiDefinisi', isi).kode;
    expect(minta('staf.b', { indikator: ['IKU-2'], alasan })).toBe('BUKAN-GILIRAN');
    expect(minta('rencana', { indikator: ['IKU-2'], alasan: '' })).toBe('ALASAN-WAJIB');
    expect(minta('rencana', { indikator: ['IKU-1'], alasan })).toBe('TANPA-BEDA-DEFINISI');
    expect(minta('rencana', { indikator: ['IKU-2', 'IKU-9'], alasan })).toBe('TANPA-BEDA-DEFINISI');
    kantor.harus('rencana', 'pakaiDefinisi', { indikator: ['IKU-2'], alasan });
    expect(kantor.tabel('Riwayat').at(-1)?.kalimat).toBe(
      'Definisi baru dipakai: IKU-2 target periode "10" menjadi "5". Alasan: PK Perubahan nomor 5',
    );
    expect(temuan(kantor, 'DEFINISI-BERUBAH')).toEqual([]);
    terimaDepok(kantor, 'A');
    terimaDepok(kantor, 'B');
    kantor.harus('rencana', 'himpun');
    expect(rekap(kantor, 'IKU-2')).toMatchObject({ target: '5', capaian: '200' });
  });

  test('are counted by indikator: a new one begins with the first, a second take-over is the third', () => {
    const kantor = depok();
    const pakai = (tw1: string) => {
      kantor.ubah('IKU', { kode: 'IKU-2' }, 'tw1', tw1);
      kantor.harus('rencana', 'pakaiDefinisi', { indikator: ['IKU-2'], alasan });
    };
    pakai('5');
    pakai('6');
    kantor.ubah('IKU', { kode: 'IKU-1' }, 'tw1', '7');
    kantor.harus('rencana', 'pakaiDefinisi', { indikator: ['IKU-1'], alasan });
    const disepakati = kantor.tabel('Potret').map(({ kode, putaran, target }) => `${kode} ${putaran}: ${target}`);
    expect(disepakati.filter((teks) => /^IKU-[12]/.test(teks))).toEqual([
      'IKU-1 1: 10',
      'IKU-2 1: 10',
      'IKU-2 2: 5',
      'IKU-2 3: 6',
      'IKU-1 2: 7',
    ]);
  });

  test('cannot be changed in the way figures are read once they were handed in', () => {
    const kantor = depok();
    terimaDepok(kantor, 'B');
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'akumulasi', 'akhir');
    const pakai = () => kantor.minta('rencana', 'pakaiDefinisi', { indikator: ['IKU-2'], alasan });
    expect(pakai()).toMatchObject({
      kode: 'KEMBALIKAN-DAHULU',
      pesan: expect.stringMatching(/bidang B harus diserahkan/),
    });
    kantor.harus('rencana', 'kembalikanIsian', { bidang: 'B', alasan: 'definisi berganti' });
    expect(pakai().kode).toBe('boleh');
  });

  test('are signed as agreed, also when a row breaks or vanishes meanwhile', () => {
    const kantor = depok();
    terimaDepok(kantor, 'A');
    terimaDepok(kantor, 'B');
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'kode', 'IKU-20');
    expect(temuan(kantor, 'INDIKATOR-TERHAPUS')).toEqual([]);
    expect(kantor.minta('rencana', 'berlakukan', { alasan, sementara: true })).toMatchObject({
      kode: 'KEMBALIKAN-DAHULU',
      pesan: expect.stringContaining('IKU-2 sedang dikumpulkan'),
    });
    sahkanDepok(kantor);
    expect(rekap(kantor, 'IKU-2')).toMatchObject({ target: '10' });
  });

  test('a new indikator says so until it was taken over, and comes in with the next hand-out', () => {
    const kantor = depok();
    const baris = { kode: '' };
    for (const [kunci, teks] of Object.entries({
      kode: 'IKU-4',
      sasaran: 'Meningkatnya layanan',
      uraian: 'Indikator IKU-4',
      satuan: 'Dokumen',
      arah: 'naik',
      akumulasi: 'jumlah',
      bidang: 'B',
      target: '4',
      tw1: '1',
    }))
      kantor.ubah('IKU', kunci === 'kode' ? baris : { kode: 'IKU-4' }, kunci, teks);
    expect(temuan(kantor, 'INDIKATOR-BARU')).toHaveLength(1);
    kantor.harus('rencana', 'pakaiDefinisi', { indikator: ['IKU-4'], alasan });
    kantor.harus('rencana', 'bagikanUlang');
    expect(kantor.tabel(sheetIdIsian(2026, 'TW I', 'B')).map(({ kode }) => kode)).toContain('IKU-4');
    expect(temuan(kantor, 'INDIKATOR-BARU')).toEqual([]);
  });

  test('a signed quarter keeps its target, the next one opens with the new', () => {
    const kantor = kantorDepok('disahkan');
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'tw1', '5');
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'tw2', '20');
    kantor.harus('rencana', 'susun', { siklus: 'depok-pengumpulan 2026 TW I' });
    expect(teksDocx(kantor, 'laporan-kinerja.docx')).toMatch(/IKU-2 Indikator IKU-2\s+Dokumen\s+10\s+10\s+100,00/);
    berlakukan(kantor);
    kantor.tanggal('2026-07-01');
    mulaiDepok(kantor, 'TW II');
    expect(temuan(kantor, 'DEFINISI-BERUBAH')).toEqual([]);
    terimaDepok(kantor, 'A', 'TW II');
    terimaDepok(kantor, 'B', 'TW II');
    kantor.harus('rencana', 'himpun');
    expect(rekap(kantor, 'IKU-2')).toMatchObject({ target: '20', capaian: '50' });
  });
});
