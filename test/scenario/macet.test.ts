/** Whatever somebody does to the ledger: the workbook opens, says what is wrong, and somebody who exists gets on by clicking. */
import { describe, expect, test } from '@jest/globals';
import { createStandIn } from '../../local/stand-in.ts';
import type { KerusakanRiwayatReply } from '../../src/kontrak/replies.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { kodeBundel } from '../bundel.ts';
import { ubahKepala, ubahTinggi } from '../simpanan/sunting.ts';
import {
  ISIAN_A,
  type Isi,
  type Kantor,
  kantorDepok,
  kantorDi,
  kantorPada,
  PEMILIK,
  susunUlang,
  terimaDepok,
} from './kantor-daring.ts';

/** Rows 1 siapkan, 2 mulaiSiklus, 3 bagikan; A: 4 serahkan 5 selesaikan 6 terima; B: 7 to 9. The Perencana gathers next. */
const diterima = (): Kantor =>
  kantorPada('macet-diterima', () => {
    const kantor = kantorDepok('dibagikan');
    terimaDepok(kantor, 'A');
    terimaDepok(kantor, 'B');
    return kantor;
  });

const ALASAN = { alasan: 'tersunting tanpa sengaja' };
const tanya = (kantor: Kantor, nama = PEMILIK) =>
  kantor.harus(nama, 'kerusakanRiwayat').data as unknown as KerusakanRiwayatReply;

function hapusKepala({ google }: Kantor, yang: 'terakhir' | 'semua'): void {
  const ids = (google.look().developerMetadata ?? []).map(({ metadataId }) => metadataId);
  for (const metadataId of yang === 'semua' ? ids : [Math.max(...ids)])
    google.edit(PEMILIK, [{ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } } }]);
}

const baris = (kantor: Kantor, atur: (isi: Isi[][]) => Isi[][]): void => susunUlang(kantor, SHEET_ID.Riwayat, atur);
const tanpa = (kantor: Kantor, nomor: number): void => baris(kantor, (isi) => isi.filter((_, i) => i !== nomor - 1));
const resume = ({ google }: Kantor, ubah: typeof ubahKepala, teks: string): void =>
  google.resume(ubah(google.keep(), () => teks));

/** The file as it was before row 4 in place of this one. */
const versiLama = ({ google }: Kantor, withMetadata: boolean): void =>
  google.restoreVersion(kantorDepok('dibagikan').google.workbook(), withMetadata);

/** What happens, what is told of it, what acknowledging costs, and who has the next button. */
const KEADAAN: readonly (readonly [string, (kantor: Kantor) => void, RegExp, RegExp, string])[] = [
  [
    'a word is changed in the acceptance of A',
    (k) => k.ubah('Riwayat', { nomor: '6' }, 'kalimat', 'lain'),
    /nomor 6 \(lain\) isinya berubah/,
    /nomor 6 tidak terbukti lagi; 8 baris lain .*nomor 6 "lain"/,
    'kabid.a terima',
  ],
  [
    'a number is changed',
    (k) => k.ubah('Riwayat', { nomor: '6' }, 'nomor', '900'),
    /nomor 6 tidak ada di tempatnya/,
    /nomor 6, 10–900 tidak/,
    'kabid.a terima',
  ],
  [
    'a number becomes a word',
    (k) => k.ubah('Riwayat', { nomor: '9' }, 'nomor', 'x'),
    /nomor 9 tidak ada di tempatnya/,
    /nomor 9 tidak/,
    'kabid.b terima',
  ],
  [
    'the row that handed in A is deleted',
    (k) => tanpa(k, 4),
    /nomor 4 tidak ada di tempatnya/,
    /nomor 4 tidak/,
    'staf.a serahkan',
  ],
  [
    'the row that opened the siklus is deleted',
    (k) => tanpa(k, 2),
    /nomor 2 tidak ada/,
    /nomor 2 tidak/,
    'rencana himpun',
  ],
  ['the row of Siapkan is deleted', (k) => tanpa(k, 1), /nomor 1 tidak ada/, /nomor 1 tidak/, 'rencana himpun'],
  ['the last row is deleted', (k) => tanpa(k, 9), /berakhir di nomor 8/, /nomor 9 tidak/, 'kabid.b terima'],
  [
    'a row is added by hand',
    (k) => baris(k, (isi) => [...isi, [{ numberValue: 10 }]]),
    /nomor 10/,
    /nomor 10 tidak/,
    'rencana himpun',
  ],
  ['all rows are deleted', (k) => baris(k, () => []), /berakhir di nomor 0/, /nomor 1–9 tidak/, 'rencana mulaiSiklus'],
  [
    'the tab Riwayat is deleted',
    ({ google }) => void google.edit(PEMILIK, [{ deleteSheet: { sheetId: SHEET_ID.Riwayat } }]),
    /Tab Riwayat tidak ada/,
    /nomor 1–9 tidak/,
    'rencana mulaiSiklus',
  ],
  [
    'the newest head is deleted',
    (k) => hapusKepala(k, 'terakhir'),
    /nomor 9 ditambahkan di luar/,
    /Tidak ada baris Riwayat yang hilang/,
    'rencana himpun',
  ],
  [
    'every head is deleted',
    (k) => hapusKepala(k, 'semua'),
    /Ujung Riwayat .*terhapus/,
    /Tidak ada baris/,
    'rencana himpun',
  ],
  [
    'the newest head is no JSON',
    (k) => resume(k, ubahKepala, '{"komit":'),
    /Ujung Riwayat tidak terbaca/,
    /Tidak ada baris/,
    'rencana himpun',
  ],
  [
    'an older version is restored with its metadata',
    (k) => versiLama(k, true),
    /File ini versi lama: Riwayat pernah sampai nomor 9, sekarang 3/,
    /nomor 4–9 tidak terbukti lagi; 3 baris lain/,
    'staf.a serahkan',
  ],
  [
    'an older version is restored without its metadata',
    (k) => versiLama(k, false),
    /Riwayat berakhir di nomor 3, padahal sudah tercatat sampai nomor 9/,
    /nomor 4–9 tidak/,
    'staf.a serahkan',
  ],
];

describe('where the ledger does not hold', () => {
  test.each(KEADAAN)('because %s', (_, rusakkan, kata, harga, berikut) => {
    const kantor = diterima();
    rusakkan(kantor);
    const { kode, pesan } = kantor.minta('rencana', 'giliran');
    expect([kode, pesan]).toEqual(['RIWAYAT-RUSAK', expect.stringMatching(kata)]);
    expect(pesan).toContain('pemilik file memilih Akui kerusakan');
    const { akibat, boleh, siapa } = tanya(kantor);
    expect([akibat.join(' '), boleh, siapa]).toEqual([
      expect.stringMatching(harga),
      true,
      expect.stringContaining(PEMILIK),
    ]);
    expect(kantor.minta('rencana', 'akuiKerusakan', ALASAN).kode).toBe('BUKAN-PEMILIK');
    expect(kantor.harus(PEMILIK, 'akuiKerusakan', ALASAN).data.kalimat).toMatch(harga);
    const diakui = [expect.stringContaining(ALASAN.alasan)];
    expect(kantor.harus('rencana', 'verifikasi').data).toMatchObject({ rusak: null, diakui });
    expect(tekan(kantor)).toBe(berikut);
  });

  test('no number is used twice, and what was set aside stays where it was', () => {
    const kantor = diterima();
    kantor.ubah('Riwayat', { nomor: '9' }, 'kalimat', 'lain');
    kantor.harus(PEMILIK, 'akuiKerusakan', ALASAN);
    kantor.harus('kabid.b', 'terima');
    const semua = kantor.tabel('Riwayat').filter(({ nomor }) => nomor !== '');
    expect(semua.map(({ nomor }) => nomor)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
    expect(semua[8]?.kalimat).toBe('lain');
    kantor.ubah('Riwayat', { nomor: '9' }, 'kalimat', 'lain lagi');
    expect(kantor.minta('rencana', 'keadaan').ok).toBe(true);
    kantor.ubah('Riwayat', { nomor: '8' }, 'kalimat', 'x');
    expect(kantor.minta('rencana', 'keadaan').pesan).toMatch(/nomor 8 \(x\) isinya berubah/);
    expect(kantor.harus(PEMILIK, 'akuiKerusakan', ALASAN).data.kalimat).toMatch(/nomor 8–9 tidak terbukti lagi; 9 /);
    expect(kantor.minta('rencana', 'keadaan').ok).toBe(true);
  });

  test('figures that were returned are not counted because the row that handed in better ones is lost', () => {
    const kantor = diterima();
    kantor.harus('rencana', 'kembalikanIsian', { bidang: 'A', alasan: 'angka keliru' });
    terimaDepok(kantor, 'A', 'TW I', { ...ISIAN_A, 'IKU-1': '7' });
    tanpa(kantor, 11);
    expect(kantor.harus(PEMILIK, 'akuiKerusakan', ALASAN).data.kalimat).toMatch(/nomor 11 tidak/);
    expect(kantor.tabel('Riwayat').at(-1)?.kalimat).toMatch(/isian bidang A diserahkan lagi/);
    expect(kantor.minta('rencana', 'himpun').ok).toBe(false);
    terimaDepok(kantor, 'A', 'TW I', {});
    kantor.harus('rencana', 'himpun');
    expect(kantor.tabel('Rekap').find(({ kode }) => kode === 'IKU-1')).toMatchObject({ realisasi: '7' });
  });

  test('the same press once more writes nothing; a whole ledger has nothing to acknowledge', () => {
    const kantor = diterima();
    expect(kantor.minta(PEMILIK, 'akuiKerusakan', ALASAN).kode).toBe('RIWAYAT-UTUH');
    kantor.ubah('Riwayat', { nomor: '6' }, 'kalimat', 'lain');
    expect(kantor.minta(PEMILIK, 'akuiKerusakan', { alasan: '' }).kode).toBe('ALASAN-WAJIB');
    const json = JSON.stringify({ aksi: 'akuiKerusakan', idAksi: 'sekali', data: ALASAN });
    const tekanSekali = () => kantor.google.run(PEMILIK, 'jalankan', [json]);
    const pertama = tekanSekali();
    expect(JSON.parse(String(pertama))).toMatchObject({ ok: true });
    const sudah = kantor.tabel('Riwayat').length;
    expect(tekanSekali()).toBe(pertama);
    expect(kantor.tabel('Riwayat')).toHaveLength(sudah);
  });
});

test('rows of the ledger that were sorted or pasted twice are no loss: everybody goes on', () => {
  const kantor = diterima();
  baris(kantor, (isi) => [...isi].reverse());
  expect(kantor.harus('rencana', 'verifikasi').data).toMatchObject({ utuh: true, jumlah: 9 });
  baris(kantor, (isi) => [...isi, ...isi.slice(0, 3)]);
  expect(kantor.harus('rencana', 'verifikasi').data).toMatchObject({ utuh: true, jumlah: 9 });
  kantor.harus('rencana', 'himpun');
});

test('the mark of the highest number: unreadable it is acknowledged, deleted it comes back by itself', () => {
  const kantor = diterima();
  resume(kantor, ubahTinggi, 'sembilan');
  expect(kantor.minta('rencana', 'giliran')).toMatchObject({ kode: 'TANDA-RUSAK' });
  expect(kantor.harus(PEMILIK, 'akuiKerusakan', ALASAN).data.kalimat).toMatch(/Tidak ada baris Riwayat yang hilang/);
  kantor.google.resume({ ...kantor.google.keep(), properties: {} });
  kantor.harus('rencana', 'himpun');
  expect(kantor.google.properties()['himpun.tinggi']).toContain('"nomor":11');
});

describe('a copy of the file', () => {
  const salinan = (): Kantor => {
    const { kept, nomor } = diterima().saat();
    const workbook = { ...kept.workbook, spreadsheetId: 'salinan-1' };
    const email = 'rencana@example.go.id';
    return kantorDi(
      createStandIn({ owner: email, now: kept.now, code: kodeBundel(), kept: { ...kept, workbook, properties: {} } }),
      nomor,
    );
  };

  test('says where the original is, and becomes a workbook of its own once its owner says so', () => {
    const kantor = salinan();
    const asal = diterima().google.look().spreadsheetId;
    const { kode, pesan } = kantor.minta('staf.a', 'giliran');
    expect([kode, pesan]).toEqual(['SALINAN', expect.stringContaining(`/d/${asal}/edit`)]);
    expect(kantor.minta('sekretaris', 'akuiKerusakan', ALASAN).kode).toBe('BUKAN-PEMILIK');
    expect(kantor.harus('rencana', 'akuiKerusakan', ALASAN).data.kalimat).toMatch(/menjadi buku kerja sendiri/);
    expect(tekan(kantor)).toBe('rencana himpun');
  });
});

interface LayarUji {
  readonly siklus: object | null;
  readonly sopTersedia: readonly unknown[];
  readonly tawaran: readonly { readonly aksi: string; readonly langkah: number | null; readonly bidang: string }[];
}

const ORANG = ['staf.a', 'staf.b', 'rencana', 'kabid.a', 'kabid.b', 'sekretaris', 'kepala'];
const MAJU = ['serahkan', 'selesaikan', 'terima', 'himpun'];

/** The first who has a button that leads on presses it: who, and which. */
function tekan(kantor: Kantor): string {
  for (const nama of ORANG) {
    const { siklus, tawaran, sopTersedia } = kantor.harus(nama, 'giliran').data as unknown as LayarUji;
    if (siklus === null && sopTersedia.length > 0) {
      kantor.harus(nama, 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' });
      return `${nama} mulaiSiklus`;
    }
    const satu = tawaran.find(({ aksi }) => MAJU.includes(aksi));
    if (!satu) continue;
    const { aksi, langkah, bidang } = satu;
    if (aksi === 'serahkan') kantor.ketik('TW I', bidang, ISIAN_A);
    kantor.harus(nama, aksi, { ...(langkah !== null && { langkah }), ...(bidang !== '' && { bidang }) });
    return `${nama} ${aksi}`;
  }
  throw new Error('nobody has a button that leads on');
}
