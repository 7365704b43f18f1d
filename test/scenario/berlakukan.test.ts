import { describe, expect, test } from '@jest/globals';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import { sheetIdIsian } from '../../src/workbook/tab/isian.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import {
  bekukanDepok,
  berlakukan,
  bukaKantor,
  type Kantor,
  kantorDepok,
  mulaiDepok,
  PEMILIK,
  susunUlang,
  terimaDepok,
} from './kantor-daring.ts';

const panel = (kantor: Kantor, nama: string) => kantor.harus(nama, 'giliran').data as unknown as Giliran;
const langkah = (kantor: Kantor) => kantor.keadaan().langkah.map(({ nomor }) => nomor);
const riwayat = (kantor: Kantor) => kantor.tabel('Riwayat').map(({ kalimat }) => kalimat ?? '');
const LANGKAH_3 = { bagian: 'Langkah', nomor: '3' };
const alasan = 'Kepala Bidang sedang kosong';

/** The first empty row of a tab is filled in. */
function tambah(kantor: Kantor, tab: 'Pengguna' | 'Bidang' | 'IKU', isi: Readonly<Record<string, string>>): void {
  const { kolom, awal, jumlah } = kantor.letak(tab);
  const baris = kantor.tabel(tab).findIndex((satu) => Object.values(satu).every((sel) => sel === ''));
  for (const [kunci, teks] of Object.entries(isi))
    kantor.google.type(PEMILIK, SHEET_ID[tab], awal + (baris < 0 ? jumlah : baris), kolom.get(kunci) ?? 0, teks);
}

const orang = (nama: string, peran: string, bidang = '') => ({
  email: `${nama}@example.go.id`,
  nama,
  jabatan: peran,
  peran,
  bidang,
});

describe('a langkah switched off while the siklus runs', () => {
  test('goes on until the Perencana adopts it, and then who signs is told since when, by whom, and why', () => {
    const kantor = kantorDepok('dibagikan');
    kantor.ubah('SOP', LANGKAH_3, 'aktif', 'tidak');
    expect(langkah(kantor)).toContain(3);
    expect(panel(kantor, 'rencana').usulan).toMatchObject({
      tab: [{ nama: 'SOP', butir: ['Langkah 3 (depok-pengumpulan): Aktif ya → tidak'], sebab: [] }],
      boleh: true,
      perluDokumen: true,
    });
    expect(panel(kantor, 'staf.a').usulan).toMatchObject({
      tab: [{ nama: 'SOP', butir: [], jumlah: 1 }],
      boleh: false,
    });
    terimaDepok(kantor, 'A');
    expect(kantor.minta('rencana', 'berlakukan', { alasan }).kode).toBe('DOKUMEN-WAJIB');
    expect(kantor.minta('rencana', 'berlakukan', { alasan: 'ya', sementara: true }).kode).toBe('ALASAN-WAJIB');
    expect(kantor.minta('staf.a', 'berlakukan', { alasan, sementara: true }).kode).toBe('BUKAN-WEWENANG');
    kantor.harus('rencana', 'berlakukan', { alasan, sementara: true });
    const kalimat = `Diberlakukan sementara: Langkah 3 (depok-pengumpulan): Aktif ya → tidak. Alasan: ${alasan}.`;
    expect(riwayat(kantor).at(-1)).toBe(kalimat);
    expect(panel(kantor, 'rencana').riwayat[0]?.kalimat).toBe(kalimat);
    expect(langkah(kantor)).not.toContain(3);
    const sejak = `Sejak 1 April 2026 berlaku sementara, tanpa dokumen: Langkah 3 (depok-pengumpulan): Aktif ya → tidak. Diberlakukan oleh Rencana, perencana. Alasan: ${alasan}.`;
    expect(kantor.keadaan().catatan).toContain(sejak);
    expect(kantor.minta('rencana', 'berlakukan', { alasan, sementara: true }).kode).toBe('TANPA-USULAN');
  });

  test('is told to the Kepala before he signs, and to nobody once a later quarter was signed', () => {
    const kantor = kantorDepok('dibekukan');
    kantor.ubah('SOP', { bagian: 'Langkah', nomor: '7' }, 'waktu', '3 hari');
    berlakukan(kantor);
    expect(panel(kantor, 'kepala').keputusan?.diberlakukan).toEqual([
      'Sejak 1 April 2026 berlaku menurut 800/12/2026 tanggal 1 April 2026: Langkah 7 (depok-pengumpulan): Waktu 2 hari → 3 hari. Diberlakukan oleh Rencana, perencana. Alasan: Sesuai dokumennya.',
    ]);
    kantor.harus('kepala', 'sahkan', { sidik: kantor.keadaan().siklus.potret?.sidik });
    kantor.harus('rencana', 'selesaikan');
    kantor.tanggal('2026-07-01');
    mulaiDepok(kantor, 'TW II');
    for (const bidang of ['A', 'B']) terimaDepok(kantor, bidang, 'TW II');
    bekukanDepok(kantor, 'TW II');
    expect(panel(kantor, 'kepala').keputusan?.diberlakukan).toEqual([]);
  });
});

describe('rights', () => {
  test('nobody adopts his own rise to Kepala, and so does not sign; who may is named', () => {
    const kantor = kantorDepok('dibekukan');
    kantor.ubah('Pengguna', { email: 'rencana@example.go.id' }, 'peran', 'kepala');
    const sidik = kantor.keadaan().siklus.potret?.sidik;
    const pesan = expect.stringContaining('minta Kepala, Sekretaris, atau pemilik file');
    expect(kantor.minta('rencana', 'sahkan', { sidik }).kode).not.toBe('boleh');
    expect(kantor.minta('rencana', 'berlakukan', { alasan, nomor: '800/1' })).toMatchObject({
      kode: 'BUKAN-WEWENANG',
      pesan,
    });
    expect(panel(kantor, 'rencana').usulan).toMatchObject({
      tab: [{ butir: ['Rencana (rencana@example.go.id), perencana: Peran perencana → kepala'], sebab: [pesan] }],
      boleh: false,
    });
    kantor.ubah('Pengguna', { email: 'rencana@example.go.id' }, 'peran', 'perencana');
    expect(panel(kantor, 'rencana').usulan).toBeNull();
  });

  test('a setting that lets people check their own work counts once it is adopted', () => {
    const kantor = kantorDepok('dibagikan');
    kantor.ubah('Profil', { kunci: 'Boleh Periksa Sendiri' }, 'nilai', 'ya');
    expect(panel(kantor, 'rencana').usulan?.tab).toMatchObject([
      { nama: 'Profil', butir: ['Boleh Periksa Sendiri: Nilai kosong → ya'] },
    ]);
    berlakukan(kantor);
    expect(riwayat(kantor).at(-1)).toContain('menurut 800/12/2026 tanggal 1 April 2026: Boleh Periksa Sendiri');
  });

  test('new staff work after one press: recorded, shared, several at once; the rest waits for who may', () => {
    const kantor = kantorDepok('dibagikan');
    tambah(kantor, 'Pengguna', { ...orang('baru.a', 'staf', 'A'), nomorSk: '800/77/2026' });
    tambah(kantor, 'Pengguna', orang('baru.b', 'staf', 'B'));
    tambah(kantor, 'Pengguna', { ...orang('kepala.baru', 'kepala'), nomorSk: '800/78/2026' });
    expect(kantor.minta('rencana', 'berlakukan', { alasan: 'mutasi pegawai' })).toMatchObject({
      kode: 'SK-WAJIB',
      pesan: expect.stringContaining('baru.b'),
    });
    const { kalimat, diundang } = kantor.harus('rencana', 'berlakukan', {
      alasan: 'mutasi pegawai',
      nomor: '800/79',
    }).data;
    expect(diundang).toEqual(['baru.a@example.go.id', 'baru.b@example.go.id']);
    expect(kalimat).toMatch(/Belum diberlakukan: kepala\.baru .*Kepala, Sekretaris, atau pemilik file/);
    kantor.ketik('TW I', 'B', { 'IKU-2': '10', 'IKU-2.bukti': 'Laporan' });
    kantor.harus('baru.b', 'serahkan', { bidang: 'B' });
    kantor.harus(PEMILIK, 'berlakukan', { tab: 'Pengguna', alasan: 'SK Kepala terbit' });
    expect(panel(kantor, 'kepala.baru').saya.peran).toEqual(['kepala']);
  });
});

describe('what counts as it is typed', () => {
  test('everything before the first siklus; the next aksi records what was changed', () => {
    const kantor = bukaKantor(['depok-pengumpulan']);
    kantor.ubah('SOP', LANGKAH_3, 'aktif', 'tidak');
    kantor.ubah('Pengguna', { email: 'tim@example.go.id' }, 'peran', 'perencana');
    kantor.harus('tim', 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' });
    expect(riwayat(kantor).at(-1)).toBe(
      'Perubahan yang terlihat di tab rujukan dicatat: Langkah 3 (depok-pengumpulan): Aktif ya → tidak; Tim (tim@example.go.id), tim: Peran tim → perencana.',
    );
    expect(langkah(kantor)).not.toContain(3);
    expect(panel(kantor, 'rencana').usulan).toBeNull();
  });

  test('spelling always, on record with the next aksi; sorting is no change', () => {
    const kantor = kantorDepok('dibagikan');
    kantor.ubah('Pengguna', { email: 'rencana@example.go.id' }, 'nama', 'Rencana, S.E.');
    susunUlang(kantor, SHEET_ID.IKU, (baris) => [...baris].reverse());
    susunUlang(kantor, SHEET_ID.Pengguna, (baris) => [...baris].reverse());
    expect(panel(kantor, 'rencana').saya.nama).toBe('Rencana, S.E.');
    expect(panel(kantor, 'rencana').usulan).toBeNull();
    terimaDepok(kantor, 'A');
    expect(riwayat(kantor).filter((kalimat) => kalimat.includes('S.E.'))).toEqual([
      'Perubahan yang terlihat di tab rujukan dicatat: Rencana (rencana@example.go.id), perencana: Nama Rencana → Rencana, S.E.',
    ]);
  });
});

describe('indikator', () => {
  test('with a new target count in the siklus that is not frozen, as Pakai definisi baru does', () => {
    const kantor = kantorDepok('dibagikan');
    kantor.ubah('IKU', { kode: 'IKU-2' }, 'tw1', '5');
    berlakukan(kantor);
    for (const bidang of ['A', 'B']) terimaDepok(kantor, bidang);
    kantor.harus('rencana', 'himpun');
    expect(kantor.tabel('Rekap').find(({ kode }) => kode === 'IKU-2')).toMatchObject({ target: '5', capaian: '200' });
  });

  test('of a new bidang bring it into the siklus while isian is open, and it gets its tab', () => {
    const kantor = kantorDepok('dibagikan');
    tambah(kantor, 'Bidang', { kode: 'UPTD', nama: 'UPTD Contoh' });
    tambah(kantor, 'Pengguna', orang('staf.uptd', 'staf', 'UPTD'));
    const { kode: _, ...contoh } = kantor.tabel('IKU')[0] ?? {};
    tambah(kantor, 'IKU', { ...contoh, kode: 'IKU-9', bidang: 'UPTD' });
    expect(berlakukan(kantor).data.kalimat).toContain('Bidang UPTD ikut dalam SOP yang berjalan');
    kantor.harus('rencana', 'bagikanUlang');
    expect(kantor.tabel(sheetIdIsian(2026, 'TW I', 'UPTD')).map(({ kode }) => kode)).toContain('IKU-9');
    expect(kantor.keadaan().bidang.map(({ kode }) => kode)).toContain('UPTD');
  });
});

describe('the adopted version itself', () => {
  test('is read along: a proposal costs no further call of Google', () => {
    const kantor = kantorDepok('dibagikan');
    const panggilan = (): readonly string[] => {
      const dulu = kantor.google.calls.length;
      kantor.keadaan();
      return kantor.google.calls.slice(dulu).map((satu) => satu.panggilan);
    };
    const dulu = panggilan();
    kantor.ubah('SOP', LANGKAH_3, 'aktif', 'tidak');
    expect(panggilan()).toEqual(dulu);
    expect(langkah(kantor)).toContain(3);
  });

  test('is found by its hash where rows of Arsip were moved', () => {
    const kantor = kantorDepok('dibagikan');
    kantor.ubah('SOP', LANGKAH_3, 'aktif', 'tidak');
    susunUlang(kantor, SHEET_ID.Arsip, (baris) => [[{ stringValue: 'catatan saya' }], ...baris]);
    expect(langkah(kantor)).toContain(3);
  });

  test('once lost stops the work only where it is needed, and who keeps the workbook goes on with what is typed', () => {
    const kantor = kantorDepok('dibagikan');
    susunUlang(kantor, SHEET_ID.Arsip, () => []);
    kantor.ketik('TW I', 'B', { 'IKU-2': '10', 'IKU-2.bukti': 'Laporan' });
    kantor.harus('staf.b', 'serahkan', { bidang: 'B' });
    kantor.ubah('SOP', LANGKAH_3, 'aktif', 'tidak');
    expect(kantor.minta('rencana', 'selesaikan', { bidang: 'B' })).toMatchObject({
      kode: 'BERLAKU-HILANG',
      pesan: expect.stringMatching(/Tab SOP .*Berlakukan/),
    });
    expect(panel(kantor, 'rencana').usulan).toMatchObject({ tab: [{ nama: 'SOP' }], boleh: true });
    kantor.harus(PEMILIK, 'berlakukan', { alasan: 'Arsip terhapus' });
    expect(riwayat(kantor).at(-1)).toContain('versi yang berlaku hilang dari Arsip');
    kantor.harus('rencana', 'selesaikan', { bidang: 'B' });
    expect(langkah(kantor)).not.toContain(3);
  });
});
