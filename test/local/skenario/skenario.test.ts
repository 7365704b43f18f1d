import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import {
  berkas,
  buku,
  type Hasil,
  isiFolder,
  jawaban,
  mainkan,
  mainkanBerkas,
  properti,
  sel,
  singkat,
  tanpaMs,
  teks,
} from './panggung.ts';

jest.setTimeout(120_000);

const DPMPTSP = 'samples/dpmptsp.xlsx';
const KESBANG = 'samples/bakesbangpol.xlsx';
const PEMILIK = 'pemilik@example.go.id';
const RENCANA = 'anton.wijaya@example.go.id';
const STAF = 'galih.pradana@example.go.id';
const MULAI = { oleh: RENCANA, aksi: 'mulaiSiklus', data: { sop: 'depok-pengumpulan', periode: 'TW I' } };
const BAGIKAN = { oleh: RENCANA, aksi: 'bagikan' };

describe('the sample of the documentation', () => {
  let main: Hasil;
  beforeAll(async () => {
    main = await mainkanBerkas(DPMPTSP, 'samples/skenario.jsonl');
  });

  test('every line has its answer, and what is refused stops nothing', () => {
    expect({ exitCode: main.exitCode, err: main.err }).toEqual({ exitCode: 0, err: [] });
    expect(singkat(main)).toEqual([
      ...['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'notShared', 'protectedCell', 'ok', 'ADA-GALAT', 'ok', 'ok'],
      'RIWAYAT-RUSAK',
    ]);
    expect(jawaban(main).map(({ baris }) => baris)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(jawaban(main)[6]?.penolakan?.pesan).toBe('The caller does not have permission');
  });

  test('an aksi counts its calls and bytes, what is typed makes none', () => {
    const [waktu, mulai, , , ketik] = jawaban(main);
    expect(mulai).toMatchObject({ jawaban: { siklus: 'depok-pengumpulan 2026 TW I' }, baca: 2, tulis: 1 });
    expect(mulai?.byte).toBeGreaterThan(1000);
    for (const satu of [waktu, ketik]) expect(satu).toMatchObject({ baca: 0, tulis: 0, lain: 0, byte: 0 });
  });

  test('it leaves the workbook, its properties and the papers by the line that made them', () => {
    const nama = ['11-pengukuran-kinerja.docx', 'buku-kerja.json', 'buku-kerja.xlsx', 'jawaban.jsonl', 'properti.json'];
    expect(isiFolder(main)).toEqual(nama);
    expect(properti(main)).toMatchObject({ pemilik: PEMILIK, waktu: '2026-04-21T02:00:00.000Z' });
    expect(properti(main).editor).not.toContain('rudi.hartono@example.go.id');
  });

  test('played again it gives the same, to the byte', async () => {
    const lagi = await mainkanBerkas(DPMPTSP, 'samples/skenario.jsonl');
    expect(tanpaMs(lagi)).toEqual(tanpaMs(main));
    for (const nama of ['buku-kerja.json', 'properti.json']) expect(teks(lagi, nama)).toBe(teks(main, nama));
  });
});

describe('what people do to the sheet', () => {
  test('a pasted cell keeps its number and format, a pasted text is read as typed; typing into an input cell stays text', async () => {
    const hasil = await mainkan(KESBANG, [
      MULAI,
      BAGIKAN,
      { oleh: STAF, ketik: { tab: 'TW I POL', sel: 'G5', isi: '7,5' } },
      { oleh: STAF, tempel: { tab: 'TW I POL', sel: 'G6', nilai: [[{ nilai: 1.02, format: '0%' }], ['1/2']] } },
      { oleh: PEMILIK, tempel: { tab: 'Bidang', sel: 'E20', nilai: [['1/2', { nilai: '1/2' }]] } },
    ]);
    expect(singkat(hasil)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
    const isi = [5, 6, 7].map((baris) => sel(hasil, 'TW I POL', baris, 7));
    expect(isi).toEqual(['7,5', '102%', '1/2']);
    expect([5, 6].map((kolom) => sel(hasil, 'Bidang', 20, kolom))).toEqual([expect.stringMatching(/\d{4}/), '1/2']);
  });

  test("Google's answer to a gesture comes back, and so does its refusal, word for word", async () => {
    const tambah = { addSheet: { properties: { sheetId: 7, title: 'Coretan' } } };
    const hasil = await mainkan(KESBANG, [
      { oleh: STAF, permintaan: [tambah] },
      { oleh: STAF, permintaan: [tambah] },
      { oleh: STAF, permintaan: [{ tidakAda: {} }] },
      { oleh: 'orang.asing@gmail.com', permintaan: [tambah] },
      { oleh: STAF, ketik: { tab: 'coretan', sel: 'B2', isi: 'x' } },
    ]);
    expect(singkat(hasil)).toEqual(['ok', 'sheetIdTaken', 'unknownField', 'notShared', 'ok']);
    expect(jawaban(hasil)[0]?.jawaban).toEqual([{ addSheet: { properties: expect.objectContaining({ sheetId: 7 }) } }]);
    expect(jawaban(hasil)[1]?.penolakan?.pesan).toContain('Sheet with id 7 already exists.');
    expect(sel(hasil, 'Coretan', 2, 2)).toBe('x');
  });

  test('whom the file is not shared with gets in nowhere; a tab that is not there and an unknown aksi are refusals', async () => {
    const oleh = 'orang.asing@gmail.com';
    const hasil = await mainkan(KESBANG, [
      { oleh, aksi: 'keadaan' },
      { oleh, ketik: { tab: 'Profil', sel: 'B5', isi: 'x' } },
      { oleh, tempel: { tab: 'Profil', sel: 'B5', nilai: [['x']] } },
      { oleh: PEMILIK, ketik: { tab: 'Profile', sel: 'B5', isi: 'x' } },
      { oleh: RENCANA, aksi: 'terbang' },
      { oleh: PEMILIK, ketik: { tab: 'Profil', sel: 'ZZ9999', isi: 'x' } },
    ]);
    expect(hasil.exitCode).toBe(0);
    expect(singkat(hasil)).toEqual([
      ...['notShared', 'notShared', 'notShared'],
      ...['sheetUnknown', 'AKSI-TIDAK-DIKENAL', 'outsideGrid'],
    ]);
    expect(jawaban(hasil)[3]?.penolakan?.pesan).toMatch(/Tab "Profile" tidak ada.* Profil,/);
  });
});

describe('an older version', () => {
  const ubah = (isi: string) => ({ oleh: PEMILIK, ketik: { tab: 'Narasi', sel: 'C20', isi } });
  const keadaan = { oleh: RENCANA, aksi: 'verifikasi' };

  test('brings the cells of that line back and nothing of the document properties', async () => {
    const hasil = await mainkan(KESBANG, [ubah('satu'), MULAI, ubah('dua'), '', { pulihkan: 1, metadata: true }]);
    expect(singkat(hasil)).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(jawaban(hasil).at(-1)?.baris).toBe(5);
    expect(sel(hasil, 'Narasi', 20, 3)).toBe('satu');
    expect(properti(hasil).properti['himpun.tinggi']).toContain('"nomor":2');
  });

  test('with developer metadata the head of Riwayat goes back too, without it the head stays', async () => {
    const kepala = (hasil: Hasil) => (buku(hasil).developerMetadata ?? []).length;
    const dengan = await mainkan(KESBANG, [MULAI, BAGIKAN, { pulihkan: 1, metadata: true }, keadaan]);
    const tanpa = await mainkan(KESBANG, [MULAI, BAGIKAN, { pulihkan: 1, metadata: false }, keadaan]);
    expect(kepala(tanpa) - kepala(dengan)).toBe(1);
    for (const hasil of [dengan, tanpa]) expect(jawaban(hasil).at(-1)?.jawaban).toMatchObject({ utuh: false });
  });

  test('0 is the start; going forth again is possible, and a press of before is not done twice', async () => {
    const mulai = { ...MULAI, idAksi: 'tekan-1' };
    const hasil = await mainkan(KESBANG, [mulai, { pulihkan: 0 }, { pulihkan: 1, metadata: true }, mulai, MULAI]);
    expect(singkat(hasil)).toEqual(['ok', 'ok', 'ok', 'ok', 'SIKLUS-SUDAH-ADA']);
  });
});

describe('a workbook that was kept', () => {
  let awal: Hasil;
  beforeAll(async () => {
    awal = await mainkan(KESBANG, [{ waktu: '2026-04-01T09:00+07:00' }, MULAI]);
  });
  const tanpaProperti = (): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'buku-')), 'buku-kerja.json');
    copyFileSync(berkas(awal, 'buku-kerja.json'), path);
    return path;
  };

  test('goes on with its people, its clock and its properties, as if it had been played in one', async () => {
    const lanjut = await mainkan(berkas(awal, 'buku-kerja.json'), [BAGIKAN]);
    expect(singkat(lanjut)).toEqual(['ok']);
    expect(properti(lanjut)).toMatchObject({ editor: properti(awal).editor, waktu: properti(awal).waktu });
    const sekaligus = await mainkan(KESBANG, [{ waktu: '2026-04-01T09:00+07:00' }, MULAI, BAGIKAN]);
    expect(teks(lanjut, 'properti.json')).toBe(teks(sekaligus, 'properti.json'));
    expect(JSON.stringify(buku(lanjut).sheets) === JSON.stringify(buku(sekaligus).sheets)).toBe(true);
  });

  test('without properti.json the editors are those of Pengguna who belong to the agency, the time that of the last row of Riwayat', async () => {
    const lanjut = await mainkan(tanpaProperti(), [BAGIKAN, { oleh: 'rudi.hartono@example.go.id', aksi: 'keadaan' }]);
    expect(singkat(lanjut)).toEqual(['ok', 'notShared']);
    expect(new Set(properti(lanjut).editor)).toEqual(new Set(properti(awal).editor));
    expect(properti(lanjut)).toMatchObject({ pemilik: PEMILIK, waktu: '2026-04-01T02:00:00.000Z' });
  });

  test('an id that stands in Riwayat is not drawn again', async () => {
    const sekali = await mainkan(tanpaProperti(), [BAGIKAN, { ...BAGIKAN, aksi: 'bagikanUlang' }]);
    expect(singkat(sekali)).toEqual(['ok', 'ok']);
    expect(jawaban(sekali).map(({ jawaban: isi }) => isi)).toEqual([
      expect.objectContaining({ baru: 3 }),
      expect.objectContaining({ baru: 0 }),
    ]);
  });

  test('its clock does not go back either', async () => {
    const hasil = await mainkan(berkas(awal, 'buku-kerja.json'), [BAGIKAN, { waktu: '2026-03-31T09:00+07:00' }]);
    expect(hasil.exitCode).toBe(2);
    expect(hasil.err).toEqual([expect.stringMatching(/^langkah\.jsonl baris 2: waktu mundur/)]);
  });
});

describe('what cannot be played is told before anything is', () => {
  const baris = async (...langkah: (object | string)[]) => {
    const { exitCode, err, ...hasil } = await mainkan(KESBANG, langkah);
    expect(exitCode).toBe(2);
    expect(isiFolder({ exitCode, err, ...hasil })).toEqual([]);
    expect(err.join('\n')).not.toMatch(/\n\s+at /);
    return err;
  };

  test('each line with its number and a remedy', async () => {
    expect(
      await baris(
        MULAI,
        'bukan json',
        { oleh: STAF, aksi: 'keadaan', datas: {} },
        { oleh: STAF, ketik: { tab: 'Profil', sel: '5E', isi: '1' } },
        { waktu: '2026-04-21T09:00' },
        { waktu: '2026-02-30T09:00+07:00' },
        { oleh: STAF },
        { oleh: STAF, aksi: 'keadaan', permintaan: [] },
        { pulihkan: 9 },
        { oleh: STAF, tempel: { tab: 'Profil', sel: 'E5', nilai: [[7]] } },
      ),
    ).toEqual([
      expect.stringMatching(/^langkah\.jsonl baris 2: bukan satu objek JSON/),
      expect.stringMatching(/^langkah\.jsonl baris 3: .*"datas"/),
      expect.stringMatching(/^langkah\.jsonl baris 4: "ketik\.sel" bukan nama sel/),
      expect.stringMatching(/^langkah\.jsonl baris 5: "waktu" bukan waktu dengan zona/),
      expect.stringMatching(/^langkah\.jsonl baris 6: "waktu" bukan waktu dengan zona/),
      expect.stringMatching(/^langkah\.jsonl baris 7: harus memuat tepat satu dari waktu, aksi/),
      expect.stringMatching(/^langkah\.jsonl baris 8: harus memuat tepat satu/),
      expect.stringMatching(/^langkah\.jsonl baris 9: pulihkan 9: baris itu belum dimainkan/),
      expect.stringMatching(/^langkah\.jsonl baris 10: "tempel\.nilai\.0\.0" berisi teks, atau sel seperti/),
    ]);
  });

  test('time that goes back', async () => {
    const err = await baris({ waktu: '2026-04-21T09:00+07:00' }, MULAI, { waktu: '2026-04-21T09:00+08:00' });
    expect(err).toEqual([expect.stringMatching(/^langkah\.jsonl baris 3: waktu mundur ke 2026-04-21T09:00\+08:00/)]);
  });

  test('an empty file', async () => {
    expect(await baris('')).toEqual([expect.stringMatching(/tidak ada satu langkah pun/)]);
  });

  test.each([
    ['a workbook that is not there', ['tidak-ada.json'], /tidak-ada\.json" tidak ada/],
    ['a workbook that is none', ['package.json'], /"package\.json" bukan buku kerja/],
    ['a pack that is none', ['README.md'], /README\.md/],
    ['an SOP that is not known', [KESBANG, '--sop', 'bandung'], /--sop "bandung" tidak dikenal/],
  ])('%s', async (_, [nama = '', ...lain], sentence) => {
    const { exitCode, err } = await mainkan(nama, [MULAI], ...lain);
    expect({ exitCode, err: err[0] }).toEqual({ exitCode: 2, err: expect.stringMatching(sentence) });
  });
});
