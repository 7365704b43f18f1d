import { describe, expect, test } from '@jest/globals';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import { sheetIdIsian } from '../../src/workbook/tab/isian.ts';
import { NAMA_TAB, SHEET_ID } from '../../src/workbook/tab.ts';
import {
  bekukanDepok,
  bukaKantor,
  type Kantor,
  mulaiDepok,
  PEMILIK,
  susunUlang,
  terimaDepok,
} from './kantor-daring.ts';
import { teksDocx } from './kertas.ts';

const DEPOK = ['depok-pengumpulan'];
const langkah = (kantor: Kantor, nomor: number) => kantor.keadaan().langkah.find((satu) => satu.nomor === nomor);

describe('the SOP tab is the agency’s', () => {
  test('another waktu baku shows in Kendali', () => {
    const kantor = bukaKantor(DEPOK);
    kantor.ubah('SOP', { bagian: 'Langkah', nomor: '2' }, 'waktu', '3 hari');
    mulaiDepok(kantor);
    expect(langkah(kantor, 2)?.menitBaku).toBe(3 * 450);
    expect(kantor.tabel('Kendali').find(({ nomor }) => nomor === '2')).toMatchObject({ waktuBaku: '3 hari' });
  });

  test('a mapped person does the langkah; the one with the peran is told whose turn it is', () => {
    const kantor = bukaKantor(DEPOK);
    kantor.ubah('SOP', { bagian: 'Pelaksana', uraian: 'Sekdis' }, 'orang', 'tim@example.go.id');
    mulaiDepok(kantor);
    terimaDepok(kantor, 'A');
    terimaDepok(kantor, 'B');
    kantor.harus('rencana', 'himpun');
    expect(kantor.minta('sekretaris', 'selesaikan').pesan).toMatch(/langkah 5, Sekdis \(Tim\)/);
    kantor.harus('tim', 'selesaikan');
  });

  test('kelengkapan marked (wajib) stops its langkah until Dokumen has it, or says why it does not apply', () => {
    const kantor = bukaKantor(DEPOK, (pak) => {
      pak.Dokumen = [{ Jenis: 'Disposisi', Nomor: '', Tanggal: '', Status: 'belum' }];
    });
    kantor.ubah('SOP', { bagian: 'Langkah', nomor: '1' }, 'kelengkapan', 'Disposisi Kepala Dinas → Disposisi (wajib)');
    kantor.harus('rencana', 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' });
    const tunggu = () => kantor.tabel('Kendali').find(({ nomor }) => nomor === '1')?.kelengkapan;
    expect(tunggu()).toBe('Disposisi Kepala Dinas (wajib)');
    expect(kantor.minta('rencana', 'bagikan')).toMatchObject({
      kode: 'KELENGKAPAN-WAJIB',
      pesan: expect.stringMatching(/Disposisi Kepala Dinas.*tab Dokumen/),
    });
    kantor.ubah('Dokumen', { jenis: 'Disposisi' }, 'status', 'tidak berlaku');
    expect(kantor.minta('rencana', 'bagikan').kode).toBe('KELENGKAPAN-WAJIB');
    kantor.ubah('Dokumen', { jenis: 'Disposisi' }, 'alasan', 'perintah lisan dalam rapat');
    kantor.harus('rencana', 'bagikan');
  });

  test('an edit that cannot be run is refused before the run begins', () => {
    const kantor = bukaKantor(DEPOK);
    kantor.ubah('SOP', { bagian: 'Langkah', nomor: '5' }, 'dampak', '');
    const balasan = kantor.minta('rencana', 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' });
    expect(balasan.pesan).toMatch(/langkah 6: sebelum pengesahan harus ada/);
  });

  test('Probolinggo’s tail is switched on row by row, and then signs', () => {
    const kantor = bukaKantor(['probolinggo-pengumpulan']);
    for (const nomor of ['7', '8', '9', '10', '11']) kantor.ubah('SOP', { bagian: 'Langkah', nomor }, 'aktif', 'ya');
    kantor.harus('rencana', 'mulaiSiklus', { sop: 'probolinggo-pengumpulan', periode: 'TW I' });
    expect(kantor.keadaan().langkah.map(({ nomor }) => nomor)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    kantor.harus('rencana', 'selesaikan');
    kantor.harus('kepala', 'selesaikan');
    kantor.harus('tim', 'selesaikan');
    kantor.harus('rencana', 'bagikan');
    for (const bidang of ['A', 'B']) kantor.harus('rencana', 'lewatiBidang', { bidang, alasan: 'contoh saja' });
    kantor.harus('tim', 'himpun');
    kantor.harus('tim', 'selesaikan');
    kantor.harus('kepala', 'sahkan', { sidik: kantor.keadaan().siklus.potret?.sidik });
    expect(kantor.minta('rencana', 'selesaikan').kode).toBe('SURAT-WAJIB');
    const surat = { nomor: '065/12', tanggal: '2026-04-01' };
    for (const salah of [{ nomor: ' ' }, { tanggal: '2099-01-01' }, { tanggal: 'kemarin' }, { tautan: 'javascript:x' }])
      expect(kantor.minta('rencana', 'selesaikan', { surat: { ...surat, ...salah } }).kode).toBe('SURAT-WAJIB');
    kantor.harus('rencana', 'selesaikan', { surat: { nomor: '065/12', tanggal: '2026-04-01' } });
    expect(kantor.tabel('Riwayat').at(-1)?.kalimat).toMatch(/Surat: 065\/12, 1 April 2026\./);
    kantor.harus('rencana', 'selesaikan', { surat: { nomor: '700/3', tanggal: '2026-04-01' } });
    kantor.harus('rencana', 'selesaikan');
    expect(kantor.keadaan().siklus.selesai).toBe(true);
  });
});

describe('people rearrange the workbook and nothing breaks', () => {
  const semuaTab = (kantor: Kantor) => kantor.google.workbook().sheets.map(({ properties }) => properties.sheetId);

  let putaran = 0;
  function namaiUlang(kantor: Kantor): void {
    putaran += 1;
    semuaTab(kantor).forEach((sheetId, i) => {
      const properties = { sheetId, title: `Lembar ${putaran}.${i} ★`, index: i % 2 === 0 ? 0 : i };
      kantor.google.edit(PEMILIK, [{ updateSheetProperties: { properties, fields: 'title,index' } }]);
    });
  }

  function sisipkan(kantor: Kantor): void {
    for (const sheetId of semuaTab(kantor)) {
      const kolom = { sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 3 };
      const baris = { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
      for (const range of [kolom, baris]) kantor.google.edit(PEMILIK, [{ insertDimension: { range } }]);
    }
  }

  test.each([
    ['tabs renamed and moved', namaiUlang],
    ['columns and rows inserted in every tab', sisipkan],
  ])('%s, between every two langkah', (_, ganggu) => {
    const kantor = bukaKantor(DEPOK);
    ganggu(kantor);
    mulaiDepok(kantor);
    ganggu(kantor);
    terimaDepok(kantor, 'A');
    terimaDepok(kantor, 'B');
    ganggu(kantor);
    const sidik = bekukanDepok(kantor);
    ganggu(kantor);
    kantor.harus('kepala', 'sahkan', { sidik });
    expect(teksDocx(kantor, 'pengukuran-kinerja.docx')).toMatch(/Indikator IKU-3/);
    expect(kantor.tabel('Potret').filter(({ tahap }) => tahap === 'dibekukan')).toHaveLength(4);
    expect(kantor.harus('rencana', 'verifikasi').data).toMatchObject({ utuh: true });
  });

  test('rows sorted upside down in every tab but the ledger', () => {
    const kantor = bukaKantor(DEPOK);
    const balik = (): void => {
      for (const nama of NAMA_TAB) {
        if (nama === 'Riwayat' || nama === 'Potret') continue;
        susunUlang(kantor, SHEET_ID[nama], (baris) => baris.reverse());
      }
    };
    balik();
    mulaiDepok(kantor);
    terimaDepok(kantor, 'A');
    balik();
    susunUlang(kantor, sheetIdIsian(2026, 'TW I', 'B'), (baris) => baris.reverse());
    terimaDepok(kantor, 'B');
    balik();
    kantor.harus('rencana', 'himpun');
    balik();
    kantor.harus('sekretaris', 'selesaikan');
    balik();
    kantor.harus('kepala', 'sahkan', { sidik: kantor.keadaan().siklus.potret?.sidik });
    expect(kantor.tabel('Potret').find((b) => b.tahap === 'dibekukan' && b.kode === 'IKU-1')).toMatchObject({
      realisasi: '8',
      capaian: '80',
    });
  });
});

describe('two SOPs of Lumajang in one workbook', () => {
  test('collecting ends by opening the measurement with what was collected, and a Kepala who handed in is told so before he signs', () => {
    const kantor = bukaKantor(['lumajang-pengumpulan', 'lumajang-pengukuran'], (pak) => {
      pak.Pengguna?.push({ Email: 'staf.a@example.go.id', Nama: 'Staf.a', Peran: 'kepala', Mulai: '2026-05-01' });
    });
    kantor.harus('rencana', 'mulaiSiklus', { sop: 'lumajang-pengumpulan', periode: 'TW I' });
    kantor.harus('kepala', 'bagikan');
    for (const [bidang, isi] of [
      ['A', { 'IKU-1': '8', 'IKU-3': '9', 'IKI-1': '10' }],
      ['B', { 'IKU-2': '7' }],
    ] as const) {
      const kecil = bidang.toLowerCase();
      kantor.harus(`kabid.${kecil}`, 'selesaikan', { bidang });
      kantor.harus(`kabid.${kecil}`, 'selesaikan', { bidang });
      const bukti = Object.fromEntries(Object.keys(isi).map((kode) => [`${kode}.bukti`, 'Laporan']));
      kantor.ketik('TW I', bidang, { ...isi, ...bukti });
      kantor.harus(`staf.${kecil}`, 'serahkan', { bidang });
      kantor.harus(`kabid.${kecil}`, 'terima', { bidang });
    }
    kantor.harus('kabid.a', 'selesaikan', { bidang: 'A' });
    kantor.harus('kabid.b', 'selesaikan', { bidang: 'B' });
    const keadaan = kantor.keadaan();
    expect(keadaan.siklus.id).toBe('lumajang-pengukuran 2026 TW I');
    expect(keadaan.bidang.map(({ kode, status }) => [kode, status])).toEqual([
      ['A', 'diterima'],
      ['B', 'diterima'],
    ]);
    expect(keadaan.langkah[0]).toMatchObject({ nomor: 1, status: 'berjalan' });
    expect(kantor.tabel('Kendali').find(({ nomor }) => nomor === 'A')?.oleh).toMatch(/staf\.a/i);
    kantor.harus('tim', 'selesaikan');
    kantor.harus('tim', 'himpun');
    kantor.harus('kepala', 'selesaikan');
    const { sidik } = kantor.keadaan().siklus.potret ?? { sidik: '' };
    kantor.tanggal('2026-05-04');
    const { keputusan } = kantor.harus('staf.a', 'giliran').data as unknown as Giliran;
    expect(keputusan?.peringatan).toContain('Staf.a juga menyerahkan isian Bidang A.');
    expect(kantor.minta('kepala', 'sahkan', { sidik })).toMatchObject({
      kode: 'PENANDA-TANGAN-LAIN',
      pesan: expect.stringContaining('yang menandatangani Staf.a'),
    });
    kantor.harus('staf.a', 'sahkan', { sidik });
    kantor.harus('tim', 'selesaikan');
    const dulu = 'lumajang-pengumpulan 2026 TW I';
    expect(kantor.minta('rencana', 'kembalikanIsian', { siklus: dulu, bidang: 'A', alasan: 'coba-coba' }).kode).toBe(
      'SIKLUS-SELESAI',
    );
  });
});
