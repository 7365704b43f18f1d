/** Somebody types in the hidden tab Potret: nothing of it counts, all of it is named, and people go on by clicking. */
import { describe, expect, test } from '@jest/globals';
import type { Temuan } from '../../src/domain/temuan.ts';
import { sheetIdIsian } from '../../src/workbook/tab/isian.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import {
  bekukanDepok,
  bukaKantor,
  ISIAN_A,
  type Isi,
  type Kantor,
  kantorDepok,
  kantorPada,
  mulaiDepok,
  PEMILIK,
  susunUlang,
  terimaDepok,
} from './kantor-daring.ts';

/** A handed in IKU-1 = 8 of 10 and IKU-3 = 12, B handed in IKU-2 = 10; both accepted. */
const diterima = (): Kantor =>
  kantorPada('potret-diterima', () => {
    const kantor = kantorDepok('dibagikan');
    terimaDepok(kantor, 'A');
    terimaDepok(kantor, 'B');
    return kantor;
  });

const SERAHAN_A = { tahap: 'diserahkan', bidang: 'A', kode: 'IKU-1' };
const DEFINISI = { tahap: 'definisi', kode: 'IKU-1' };
const rekap = (kantor: Kantor, kode = 'IKU-1') => kantor.tabel('Rekap').find((baris) => baris.kode === kode);
const perbaiki = (kantor: Kantor) => String(kantor.harus(PEMILIK, 'perbaiki').data.kalimat);

const temuan = (kantor: Kantor, kode: string) =>
  (kantor.harus('rencana', 'periksa').data.temuan as readonly Temuan[]).filter((satu) => satu.kode === kode);

describe('a row that a bidang handed in', () => {
  test.each([
    ['realisasi', '9', 'kolom realisasi berisi "9", seharusnya "8"'],
    ['realisasi', '80', 'kolom realisasi berisi "80", seharusnya "8"'],
    ['teks', '9', 'kolom teks berisi "9", seharusnya "8"'],
    ['bukti', '', 'kolom bukti berisi (kosong), seharusnya "https://example.go.id/laporan"'],
    ['bidang', 'B', 'kolom bidang berisi "B", seharusnya "A"'],
    ['kode', 'IKU-2', 'kolom kode berisi "IKU-2", seharusnya "IKU-1"'],
    ['putaran', '9', 'kolom putaran berisi "9", seharusnya "1"'],
    ['arah', 'turun', 'kolom arah berisi "turun", seharusnya "naik"'],
    ['arah', 'x', 'kolom arah berisi "x", seharusnya "naik"'],
    ['tahap', 'dibekukan', 'kolom tahap berisi "dibekukan", seharusnya "diserahkan"'],
    ['periode', 'TW II', 'kolom periode berisi "TW II", seharusnya "TW I"'],
    ['siklus', 'lain', 'kolom siklus berisi "lain", seharusnya "depok-pengumpulan 2026 TW I"'],
  ])('whose %s became %j is named and not gathered, and comes back from the collection tab', (kunci, teks, kata) => {
    const kantor = diterima();
    kantor.ubah('Potret', SERAHAN_A, kunci, teks);
    const { kode, pesan } = kantor.minta('rencana', 'himpun');
    expect(kode).toBe('POTRET-RUSAK');
    expect(pesan).toContain(`Isian TW I 2026 bidang A putaran 1, IKU-1: ${kata} (tab Potret baris 9). Pemilik file`);
    expect(temuan(kantor, 'POTRET-RUSAK')).toMatchObject([{ berat: 'galat', tab: 'Potret', baris: 9, kolom: kunci }]);
    expect(perbaiki(kantor)).toContain('IKU-1: ');
    kantor.harus('rencana', 'himpun');
    expect(rekap(kantor)).toMatchObject({ realisasi: '8', capaian: '80' });
    expect(temuan(kantor, 'POTRET-RUSAK')).toEqual([]);
  });

  test('is said on the panel in the place of the button', () => {
    const kantor = diterima();
    kantor.ubah('Potret', SERAHAN_A, 'realisasi', '9');
    const { halangan, tawaran } = kantor.harus('rencana', 'giliran').data as {
      halangan: readonly string[];
      tawaran: readonly { aksi: string }[];
    };
    expect(halangan.join()).toContain('Isian TW I 2026 bidang A putaran 1, IKU-1: kolom realisasi berisi "9"');
    expect(tawaran.map(({ aksi }) => aksi)).not.toContain('himpun');
  });

  test('that was deleted comes back; sorted, doubled or added rows change nothing', () => {
    const kantor = diterima();
    susunUlang(kantor, SHEET_ID.Potret, (baris) => [...baris].reverse());
    kantor.harus('rencana', 'himpun');
    expect(rekap(kantor)).toMatchObject({ realisasi: '8' });
    const lagi = diterima();
    susunUlang(lagi, SHEET_ID.Potret, (baris) => [...baris, ...baris.map((sel) => [...sel])]);
    lagi.harus('rencana', 'himpun');
    expect(rekap(lagi)).toMatchObject({ realisasi: '8' });
    const hilang = diterima();
    susunUlang(hilang, SHEET_ID.Potret, (baris) => baris.filter((_, i) => i !== 4));
    expect(hilang.minta('rencana', 'himpun').pesan).toContain(
      'IKU-1: barisnya tidak ada lagi di tab Potret. Pemilik file',
    );
    expect(perbaiki(hilang)).toContain('IKU-1: barisnya tidak ada lagi di tab Potret; ditulis kembali');
    hilang.harus('rencana', 'himpun');
    expect(rekap(hilang)).toMatchObject({ realisasi: '8' });
  });

  test('that nobody handed in is ignored and said', () => {
    const kantor = diterima();
    const asing = (sel: readonly Isi[]) => sel.map((isi) => (isi?.numberValue === 8 ? { numberValue: 99 } : isi));
    susunUlang(kantor, SHEET_ID.Potret, (baris) => [...baris, asing(baris[4] ?? [])]);
    expect(temuan(kantor, 'POTRET-ASING')).toMatchObject([
      { berat: 'info', tab: 'Potret', baris: 13, pesan: expect.stringContaining('tidak tercatat di Riwayat') },
    ]);
    kantor.harus('rencana', 'himpun');
    expect(rekap(kantor)).toMatchObject({ realisasi: '8' });
    expect(perbaiki(kantor)).toContain('1 hal perlu Anda bereskan sendiri');
  });

  test('that no copy is left of is handed in again', () => {
    const kantor = diterima();
    kantor.ubah('Potret', SERAHAN_A, 'realisasi', '9');
    kantor.ketik('TW I', 'A', { 'IKU-1': '7' });
    expect(perbaiki(kantor)).toContain('1 hal perlu Anda bereskan sendiri');
    const { pesan } = kantor.minta('rencana', 'himpun');
    expect(pesan).toContain('IKU-1: isinya tidak lagi sama dengan yang dicatat Riwayat (tab Potret baris 9).');
    expect(pesan).toContain('Perencana mengembalikan isian bidang A, lalu bidang itu menyerahkan lagi.');
    kantor.harus('rencana', 'kembalikanIsian', { bidang: 'A', alasan: 'Potret rusak' });
    terimaDepok(kantor, 'A');
    kantor.harus('rencana', 'himpun');
    expect(rekap(kantor)).toMatchObject({ realisasi: '8' });
  });

  test('stops nobody who has nothing to do with it', () => {
    const kantor = kantorDepok('dibagikan');
    terimaDepok(kantor, 'A');
    kantor.ubah('Potret', SERAHAN_A, 'realisasi', '9');
    kantor.ubah('Potret', { tahap: 'definisi', kode: 'IKU-3' }, 'tahap', 'x');
    terimaDepok(kantor, 'B');
  });
});

describe('a row that nothing stands on any more', () => {
  const verifikasi = (kantor: Kantor) => kantor.harus('rencana', 'verifikasi').data;

  test('handed in before the last time: it is said to be replaced, and nobody has to do anything', () => {
    const kantor = diterima();
    kantor.harus('rencana', 'kembalikanIsian', { bidang: 'A', alasan: 'angka keliru' });
    terimaDepok(kantor, 'A', 'TW I', { ...ISIAN_A, 'IKU-1': '7' });
    kantor.ubah('Potret', { ...SERAHAN_A, putaran: '1' }, 'realisasi', '99');
    const kata = expect.stringMatching(/putaran 1, IKU-1: .*; sudah digantikan putaran 2, tidak dipakai$/);
    expect(verifikasi(kantor)).toMatchObject({ utuh: true, potret: [kata] });
    const pesan = expect.stringMatching(/sudah digantikan putaran 2, tidak dipakai\.$/);
    expect(temuan(kantor, 'POTRET-RUSAK')).toMatchObject([{ berat: 'info', pesan }]);
    expect(kantor.harus('rencana', 'periksaBuku').data.kalimat).toBe('Buku kerja utuh.');
    kantor.harus('rencana', 'himpun');
  });

  test('of a quarter that is over: it comes back from the collection tab of that quarter', () => {
    const kantor = kantorDepok('disahkan');
    kantor.tanggal('2026-07-01');
    mulaiDepok(kantor, 'TW II');
    kantor.ubah('Potret', SERAHAN_A, 'realisasi', '99');
    const { temuan: semua } = kantor.harus('rencana', 'periksa', { siklus: 'depok-pengumpulan 2026 TW II' }).data;
    expect((semua as readonly Temuan[]).find(({ kode }) => kode === 'POTRET-RUSAK')?.pesan).toMatch(
      /Pemilik file menjalankan Periksa & perbaiki: isi aslinya dicari di tab isian TW I bidang A\.$/,
    );
    perbaiki(kantor);
    expect(verifikasi(kantor)).toMatchObject({ utuh: true, potret: [] });
  });
});

describe('what was agreed to be measured', () => {
  test.each(['4', '1', 'x'])(
    'is not moved by typing %j in the Potret: neither in Rekap nor in the collection tab',
    (teks) => {
      const kantor = diterima();
      kantor.ubah('Potret', DEFINISI, 'targetBawah', teks);
      const { kode, pesan } = kantor.minta('rencana', 'himpun');
      expect(kode).toBe('POTRET-RUSAK');
      expect(pesan).toMatch(/Definisi TW I 2026 putaran 1, IKU-1: kolom (angka )?target/);
      expect(temuan(kantor, 'DEFINISI-BERUBAH')).toEqual([]);
      perbaiki(kantor);
      expect(kantor.tabel(sheetIdIsian(2026, 'TW I', 'A'))[0]).toMatchObject({ kode: 'IKU-1', target: '10' });
      kantor.harus('rencana', 'himpun');
      expect(rekap(kantor)).toMatchObject({ target: '10', capaian: '80' });
    },
  );

  test('is put back as it was adopted, whatever is typed in the registry by now', () => {
    const kantor = diterima();
    kantor.ubah('Potret', DEFINISI, 'target', '4');
    kantor.ubah('IKU', { kode: 'IKU-1' }, 'tw1', '5');
    expect(perbaiki(kantor)).toContain('seharusnya "10" (tab Potret baris 5); ditulis kembali');
    kantor.harus('rencana', 'himpun');
    expect(rekap(kantor)).toMatchObject({ target: '10', capaian: '80' });
  });

  test('is agreed again with what is typed, where the Perencana takes that over', () => {
    const kantor = diterima();
    kantor.ubah('Potret', DEFINISI, 'target', '4');
    kantor.ubah('IKU', { kode: 'IKU-1' }, 'tw1', '5');
    kantor.harus('rencana', 'pakaiDefinisi', { indikator: ['IKU-1'], alasan: 'catatannya rusak' });
    expect(kantor.tabel('Riwayat').at(-1)?.kalimat).toContain('IKU-1 disepakati lagi karena catatannya rusak');
    kantor.harus('rencana', 'himpun');
    expect(rekap(kantor)).toMatchObject({ target: '5', capaian: '160' });
  });
});

describe('what was taken over from before the workbook', () => {
  const LALU = { Periode: 'TW I', Bidang: 'A', Kode: 'IKU-1', Realisasi: '8', 'Bukti Dukung': 'Laporan' };
  const kantorLalu = (): Kantor => {
    const kantor = bukaKantor(['depok-pengumpulan'], (pak) => void pak.Isian?.push(LALU), ['TW I']);
    kantor.tanggal('2026-07-01');
    mulaiDepok(kantor, 'TW II');
    terimaDepok(kantor, 'A', 'TW II');
    terimaDepok(kantor, 'B', 'TW II');
    return kantor;
  };

  test('is not in the year so far once it was typed over, and is again once it was typed back', () => {
    const kantor = kantorLalu();
    // The term of the Plt is over since, and with it his right to tab Dokumen.
    perbaiki(kantor);
    kantor.ubah('Potret', { tahap: 'riwayat' }, 'realisasi', '30');
    const { kode, pesan } = kantor.minta('rencana', 'himpun');
    expect(kode).toBe('POTRET-RUSAK');
    expect(pesan).toContain(
      'Isian lalu TW I 2026 bidang A, IKU-1: isinya tidak lagi sama dengan yang dicatat Riwayat (tab Potret baris 5). Lihat isi lamanya di File > Histori versi',
    );
    expect(kantor.harus('rencana', 'periksaBuku').data.kalimat).toMatch(
      /^1 hal ditemukan: Potret: Isian lalu .*, lalu ketik kembali di baris itu\.$/,
    );
    expect(perbaiki(kantor)).toBe(
      'Buku kerja diperiksa; perlindungan, format, dan pilihan dipasang ulang. 1 hal perlu Anda bereskan sendiri.',
    );
    kantor.ubah('Potret', { tahap: 'riwayat' }, 'realisasi', '8');
    kantor.harus('rencana', 'himpun');
    expect(rekap(kantor)).toMatchObject({ realisasiTahun: '16' });
  });
});

describe('a junk word', () => {
  test('in whichever column is a finding with its place, and no action breaks on it', () => {
    const kantor = diterima();
    const kembali = kantor.google.remember();
    const kolom = Object.keys(kantor.tabel('Potret')[0] ?? {});
    expect(kolom.length).toBe(41);
    for (const kunci of kolom) {
      kembali();
      kantor.ubah('Potret', SERAHAN_A, kunci, 'x');
      expect([kunci, kantor.minta('rencana', 'himpun').kode]).toEqual([kunci, 'POTRET-RUSAK']);
    }
  });

  test.each(['arah', 'tahap', 'periode', 'putaran', 'tahun', 'realisasi'])(
    'in %s of every row leaves panel, checks and mending at work',
    (kunci) => {
      const kantor = diterima();
      const kembali = kantor.google.remember();
      kembali();
      for (const { kode, tahap } of kantor.tabel('Potret'))
        kantor.ubah('Potret', { kode: kode ?? '', tahap: tahap ?? '' }, kunci, 'x');
      for (const aksi of ['giliran', 'keadaan', 'periksa', 'tulisTemuan', 'periksaBuku'])
        expect([aksi, kantor.minta('rencana', aksi).kode]).toEqual([aksi, 'boleh']);
      expect(kantor.minta('rencana', 'susun').kode).toBe('POTRET-RUSAK');
      perbaiki(kantor);
      bekukanDepok(kantor);
      expect(rekap(kantor)).toMatchObject({ realisasi: '8', capaian: '80' });
    },
  );
});
