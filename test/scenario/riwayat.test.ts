import { describe, expect, test } from '@jest/globals';
import { DAFTAR_AKSI } from '../../src/app/daftar-aksi.ts';
import { TAB_RIWAYAT } from '../../src/workbook/tab/riwayat.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { type Isi, type Kantor, kantorDepok, PEMILIK, susunUlang } from './kantor-daring.ts';

/** Ledger rows 1 siapkan, 2 mulaiSiklus, 3 bagikan, 4 and 5 susun. */
function limaBaris(): Kantor {
  const kantor = kantorDepok('dibagikan');
  kantor.harus('rencana', 'susun', { dokumen: ['pengukuran'] });
  kantor.harus('rencana', 'susun', { dokumen: ['pengukuran'] });
  return kantor;
}

const ubahRiwayat = (kantor: Kantor, atur: (baris: Isi[][]) => Isi[][]): void =>
  susunUlang(kantor, SHEET_ID.Riwayat, atur);

const rusak = (kantor: Kantor) => kantor.harus('rencana', 'verifikasi').data.rusak;

describe('the ledger names the first row that is not as it was written', () => {
  const kantor = limaBaris();
  /** What verifikasi says after a change, which is then taken back. */
  const setelah = (atur: (baris: Isi[][]) => Isi[][]): unknown => {
    let asli: Isi[][] = [];
    ubahRiwayat(kantor, (baris) => {
      asli = baris;
      return atur(baris);
    });
    const pesan = rusak(kantor);
    ubahRiwayat(kantor, () => asli);
    expect(rusak(kantor)).toBeNull();
    return pesan;
  };
  const tanpa = (buang: number) => (baris: Isi[][]) => baris.filter((_, i) => i !== buang - 1);

  test('whole', () => {
    expect(kantor.harus('rencana', 'verifikasi').data).toMatchObject({ jumlah: 5, utuh: true, rusak: null });
  });

  test('any cell that was edited', () => {
    const kolom = TAB_RIWAYAT.kolom.map(({ kunci }) => kunci);
    const ubah = (k: number) => (baris: Isi[][]) =>
      baris.map((sel, i) => (i === 2 ? sel.map((isi, j) => (j === k ? { stringValue: 'x' } : isi)) : sel));
    for (const [k, kunci] of kolom.entries())
      expect([kunci, setelah(ubah(k))]).toEqual([kunci, expect.stringMatching(/nomor 3 /)]);
    expect(setelah(ubah(kolom.indexOf('kalimat')))).toMatch(/nomor 3 \(x\) isinya berubah/);
  });

  test('a row that was deleted, at the beginning, in the middle or at the end', () => {
    expect(setelah(tanpa(1))).toMatch(/nomor 1 tidak ada di tempatnya \(tertulis nomor 2\)/);
    expect(setelah(tanpa(3))).toMatch(/nomor 3 tidak ada di tempatnya \(tertulis nomor 4\)/);
    expect(setelah(tanpa(5))).toMatch(/berakhir di nomor 4.*sampai nomor 5/);
  });

  test('a row that was put in', () => {
    const lain = (baris: Isi[][]) =>
      baris.slice(1, 2).map((sel) => [...sel.slice(0, 4), { stringValue: 'x' }, ...sel.slice(5)]);
    expect(setelah((baris) => [...baris, ...lain(baris)])).toMatch(/nomor 3 tidak ada di tempatnya/);
    expect(setelah((baris) => [...baris, [{ numberValue: 6 }]])).toMatch(/nomor 6/);
  });

  test('but rows that changed places or were pasted twice say nothing new', () => {
    const tukar = ([a, b, c, d, e]: Isi[][]): Isi[][] => [a, b, d, c, e].flatMap((baris) => (baris ? [baris] : []));
    expect(setelah(tukar)).toBeNull();
    expect(setelah((baris) => [...baris.slice(0, 2), ...baris.slice(1)])).toBeNull();
  });

  test('an older version of the file, restored whole', () => {
    const kepala = kantor.google.workbook().developerMetadata ?? [];
    const terbaru = Math.max(...kepala.map(({ metadataId }) => metadataId ?? 0));
    ubahRiwayat(kantor, (baris) => baris.slice(0, 4));
    const dataFilter = { developerMetadataLookup: { metadataId: terbaru } };
    kantor.google.edit(PEMILIK, [{ deleteDeveloperMetadata: { dataFilter } }]);
    expect(rusak(kantor)).toMatch(/versi lama: Riwayat pernah sampai nomor 5, sekarang 4/);
    expect(kantor.minta('rencana', 'susun').kode).toBe('RIWAYAT-RUSAK');
  });
});

test('with a broken ledger every action is refused but looking at it and letting it go on', () => {
  const kantor = limaBaris();
  kantor.ubah('Riwayat', { nomor: '3' }, 'kalimat', 'lain');
  const sebelum = JSON.stringify(kantor.tabel('Riwayat'));
  const data = {
    sop: 'depok-pengumpulan',
    periode: 'TW II',
    bidang: 'A',
    alasan: 'alasan yang jelas',
    indikator: ['IKU-1'],
    sidik: 'x',
    tanggal: '2026-04-01',
    tautanPindaian: 'https://drive.example.go.id/1',
  };
  const khusus: Readonly<Record<string, object>> = {
    kembalikan: { indikator: [] },
    rekomendasi: { kode: 'IKU-1' },
    kelengkapan: { jenis: 'DPA', status: 'ada' },
  };
  const lain = ['siapkan', 'verifikasi', 'undang', 'perbaiki', 'periksaBuku', 'kerusakanRiwayat', 'akuiKerusakan'];
  const jawaban = Object.keys(DAFTAR_AKSI)
    .filter((aksi) => !lain.includes(aksi))
    .map((aksi) => [aksi, kantor.minta('rencana', aksi, { ...data, ...khusus[aksi] }).kode]);
  expect(jawaban.filter(([, kode]) => kode !== 'RIWAYAT-RUSAK')).toEqual([]);
  expect(kantor.minta(PEMILIK, 'siapkan', { sop: ['depok-pengumpulan'] }).ok).toBe(false);
  expect(JSON.stringify(kantor.tabel('Riwayat'))).toBe(sebelum);
});
