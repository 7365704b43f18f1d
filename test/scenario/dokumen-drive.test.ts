import { describe, expect, test } from '@jest/globals';
import { paperName } from '../../local/cli/files.ts';
import type { DriveFile } from '../../local/services/state.ts';
import { createStandIn, type StandInOptions } from '../../local/stand-in.ts';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { kodeBundel } from '../bundel.ts';
import { bekukanDepok, type Kantor, kantorDepok, mulaiDepok, PEMILIK, terimaDepok } from './kantor-daring.ts';
import { teksDocx } from './kertas.ts';

const TW1 = 'depok-pengumpulan 2026 TW I';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const berkasOf = ({ google }: Kantor, nama: string): DriveFile | undefined =>
  google.files.filter((file) => paperName(file) === nama).at(-1);
const pengukuran = (kantor: Kantor): DriveFile | undefined => berkasOf(kantor, 'pengukuran-kinerja.docx');
const pendek = (file: DriveFile | undefined): readonly string[] =>
  (file?.readers ?? []).map((email) => email.replace('@example.go.id', '')).sort();
const giliran = (kantor: Kantor, siapa: string): Giliran => kantor.harus(siapa, 'giliran').data as never;
const sidikOf = (kantor: Kantor): string => kantor.keadaan().siklus.potret?.sidik ?? '';
const kodeOf = (sidik: string): string => `${sidik.slice(0, 4)}-${sidik.slice(4, 8)}`.toUpperCase();

/** As people read it in tab Dokumen. */
const terdaftar = (kantor: Kantor): readonly (readonly (string | undefined)[])[] =>
  kantor
    .tabel('Dokumen')
    .filter(({ jenis = '' }) => jenis !== '')
    .map(({ jenis, nomor, tanggal, berlaku, versi, tautan, status }) => [
      ...[jenis, nomor, tanggal, berlaku, versi, status],
      tautan,
    ]);

interface Balasan {
  readonly ok: boolean;
  readonly catatan?: readonly string[];
  readonly penolakan?: { readonly kode: string; readonly pesan: string };
}

/** One press on a Google that is otherwise; afterwards it is as before. */
function tekanPada(
  { google }: Kantor,
  lain: Partial<StandInOptions>,
  siapa: string,
  aksi: string,
  data: object,
): Balasan {
  const kept = google.keep();
  const tiruan = createStandIn({ owner: PEMILIK, now: kept.now, code: kodeBundel(), kept, ...lain });
  const isi = JSON.stringify({ aksi, idAksi: `lain-${aksi}`, data });
  const balasan = JSON.parse(String(tiruan.run(`${siapa}@example.go.id`, 'jalankan', [isi])));
  google.resume(tiruan.keep());
  return balasan;
}

/** Closed to this account. */
const TANPA_DRIVE = { code: `Drive = undefined;${kodeBundel()}` };

/** Everything of Drive but the upload. */
const TANPA_UNGGAH = `${kodeBundel()}
  const asli = Drive;
  Drive = { Permissions: asli.Permissions, Files: { generateIds: asli.Files.generateIds, list: asli.Files.list, create: () => {
    throw Object.assign(new Error('The user has exceeded their Drive storage quota'), { name: 'GoogleJsonResponseException', details: { code: 403 } });
  } } };`;

describe('a paper in Drive', () => {
  test('is the .docx itself, named by agency, paper, period and kode, and opens to those who work on it', () => {
    const kantor = kantorDepok('dibekukan');
    const kode = kodeOf(sidikOf(kantor));
    kantor.harus('rencana', 'susun');
    expect(kantor.google.files.map(({ name, mimeType }) => [name, mimeType])).toEqual([
      [`DC · Pengukuran Kinerja TW I 2026 · ${kode}.docx`, DOCX],
      ['DC · Laporan Kinerja TW I 2026 · DRAF.docx', DOCX],
    ]);
    expect(kantor.google.files.map(pendek)).toEqual([
      ['kepala', 'plt', 'sekretaris'],
      ['kepala', 'plt', 'sekretaris'],
    ]);
  });

  test('signed by the Kepala it is shared with Perencana and Sekretaris, and stands in Riwayat and panel', () => {
    const kantor = kantorDepok('dibekukan');
    const sidik = sidikOf(kantor);
    kantor.harus('kepala', 'sahkan', { sidik });
    expect(pendek(pengukuran(kantor))).toEqual(['plt', 'rencana', 'sekretaris']);
    const nama = `DC · Pengukuran Kinerja TW I 2026 · ${kodeOf(sidik)}.docx`;
    const url = `https://drive.google.com/file/d/${pengukuran(kantor)?.id}/view`;
    expect(kantor.tabel('Riwayat').at(-1)?.kalimat).toMatch(new RegExp(`Disimpan di Drive: ${nama} \\(${url}\\)\\.$`));
    const { siklus, riwayat } = giliran(kantor, 'rencana');
    expect(siklus?.dokumen).toEqual([{ nama, url, keadaan: 'disahkan' }]);
    expect(riwayat[0]?.dokumen).toEqual([{ nama, url, keadaan: 'disahkan' }]);
    expect(riwayat[0]?.kalimat).not.toMatch(/drive\.google/);
    expect(giliran(kantor, 'staf.a').siklus?.dokumen).toEqual([]);
  });

  test('is copied as a Google Doc only when that is asked for', () => {
    const kantor = kantorDepok('dibekukan');
    const { data } = kantor.harus('rencana', 'susun', { dokumen: ['pengukuran-google'] });
    expect(data.kalimat).toBe('Dokumen disusun: Pengukuran Kinerja (siap tanda tangan) sebagai Google Dokumen.');
    expect(kantor.google.files).toMatchObject([
      { mimeType: 'application/vnd.google-apps.document', name: expect.stringMatching(/ · salinan untuk disunting$/) },
    ]);
    expect(terdaftar(kantor)).toEqual([]);
  });

  test('that does not reach a person is said by name, and lies there all the same', () => {
    const kantor = kantorDepok('dibekukan');
    const sharing: StandInOptions['sharing'] = (email) => (email.startsWith('plt') ? 'no account' : 'free');
    const { ok, catatan } = tekanPada(kantor, { sharing }, 'rencana', 'susun', { dokumen: ['pengukuran'] });
    expect([ok, catatan]).toEqual([true, [expect.stringMatching(/belum membagikannya kepada plt@example\.go\.id\./)]]);
    expect(pendek(pengukuran(kantor))).toEqual(['kepala', 'sekretaris']);
  });
});

describe('a name that would spoil something', () => {
  const disusun = (singkatan: string): Kantor => {
    const kantor = kantorDepok('dibekukan');
    kantor.ubah('Profil', { kunci: 'Singkatan' }, 'nilai', singkatan);
    kantor.harus('rencana', 'susun', { dokumen: ['pengukuran'] });
    return kantor;
  };

  test('is cut between letters, so that Riwayat stays whole', () => {
    const kantor = disusun(`${'x'.repeat(79)}😀😀`);
    expect(kantor.harus('rencana', 'verifikasi').data).toMatchObject({ utuh: true });
    expect(pengukuran(kantor)?.name).toMatch(/^x{79}😀 · Pengukuran/u);
  });

  test('holds nothing that a disk refuses or that turns the reading round', () => {
    expect(pengukuran(disusun('a/b\u202Ec:d'))?.name).toMatch(/^a-b-c-d · Pengukuran/);
  });
});

describe('asked for again', () => {
  test('the official paper and a Google Doc of it in one press are two files', () => {
    const kantor = kantorDepok('dibekukan');
    kantor.harus('rencana', 'susun', { dokumen: ['pengukuran', 'pengukuran-google'] });
    expect(kantor.google.files.map(({ mimeType }) => mimeType)).toEqual([DOCX, 'application/vnd.google-apps.document']);
  });

  test('a signed paper whose upload failed is the signed one, whatever has happened since', () => {
    const kantor = kantorDepok('dibekukan');
    const { google } = kantor;
    const kirim = (oleh: string, aksi: string, data: object, idAksi: string) =>
      JSON.parse(String(google.run(`${oleh}@example.go.id`, 'jalankan', [JSON.stringify({ aksi, idAksi, data })])));
    const tertutup = createStandIn({ owner: PEMILIK, now: google.now(), code: TANPA_UNGGAH, kept: google.keep() });
    const isi = JSON.stringify({ aksi: 'sahkan', idAksi: 'sah', data: { sidik: sidikOf(kantor) } });
    const gagal = JSON.parse(String(tertutup.run('kepala@example.go.id', 'jalankan', [isi])));
    expect(gagal.penolakan.kode).toBe('UNGGAH-GAGAL');
    google.resume(tertutup.keep());
    kantor.harus('kepala', 'bukaRevisi', { indikator: ['IKU-1'], alasan: 'angka diperbaiki' });
    expect(kirim('kepala', 'sahkan', { sidik: 'x' }, 'sah')).toMatchObject({ ok: true });
    expect(teksDocx(kantor, 'pengukuran-kinerja.docx')).toContain('disahkan dalam Himpun Kinerja');
    expect(kirim('kepala', 'bukaRevisi', { indikator: ['IKU-1'], alasan: 'angka diperbaiki' }, 'sah')).toMatchObject({
      penolakan: { kode: 'PERMINTAAN-SALAH' },
    });
  });
});

describe('tab Dokumen', () => {
  test('knows each paper that has a kode once, however often it is made', () => {
    const kantor = kantorDepok('dibekukan');
    const sidik = sidikOf(kantor);
    const kode = kodeOf(sidik);
    for (const _kali of [1, 2]) kantor.harus('rencana', 'susun');
    kantor.harus('kepala', 'sahkan', { sidik });
    kantor.harus('rencana', 'susun');
    const [siap] = kantor.google.files;
    const sah = kantor.google.files.find(({ owner }) => owner === 'kepala@example.go.id');
    expect(terdaftar(kantor)).toEqual([
      [
        'Draf Dokumen',
        expect.stringMatching(/^Riwayat \d+$/),
        '1 April 2026',
        'TW I 2026',
        `siap tanda tangan, kode ${kode}`,
        'ada',
        `https://drive.google.com/file/d/${siap?.id}/view`,
      ],
      [
        'Dokumen',
        expect.stringMatching(/^Riwayat \d+$/),
        '1 April 2026',
        'TW I 2026',
        `disahkan, kode ${kode}`,
        'ada',
        `https://drive.google.com/file/d/${sah?.id}/view`,
      ],
    ]);
  });

  test('has the scan of what was signed on paper as the original', () => {
    const kantor = kantorDepok('dibekukan');
    const sidik = sidikOf(kantor);
    const tautanPindaian = 'https://arsip.example.go.id/pindaian-1';
    kantor.harus('rencana', 'catatPengesahan', { sidik, tanggal: '2026-04-01', kode: kodeOf(sidik), tautanPindaian });
    expect(terdaftar(kantor).map(([jenis, , , , versi, , tautan]) => [jenis, versi, tautan])).toEqual([
      ['Dokumen', `disahkan, kode ${kodeOf(sidik)}`, expect.stringMatching(/^https:\/\/drive/)],
      ['Dokumen', `asli bertanda tangan, kode ${kodeOf(sidik)}`, tautanPindaian],
    ]);
  });

  test('that is locked to the Kepala stops no signature: whoever may write there enters the paper next', () => {
    const kantor = kantorDepok('dibekukan');
    const lembar = kantor.google.workbook().sheets.find(({ properties }) => properties.sheetId === SHEET_ID.Dokumen);
    const protectedRange = { ...lembar?.protectedRanges?.[0], editors: { users: [PEMILIK, 'rencana@example.go.id'] } };
    const { protectedRangeId, editors } = protectedRange;
    kantor.google.edit(PEMILIK, [
      { updateProtectedRange: { protectedRange: { protectedRangeId, editors }, fields: 'editors' } },
    ]);
    kantor.harus('kepala', 'sahkan', { sidik: sidikOf(kantor) });
    expect(terdaftar(kantor)).toEqual([]);
    kantor.harus('rencana', 'selesaikan');
    expect(terdaftar(kantor).map(([jenis]) => jenis)).toEqual(['Dokumen', 'Dokumen']);
  });
});

describe('Penggandaan', () => {
  test('by another person than the signer sends everybody of the agency a copy, once', () => {
    const kantor = kantorDepok('disahkan');
    expect(giliran(kantor, 'staf.a').siklus?.dokumen).toMatchObject([{ keadaan: 'salinan' }]);
    const salinan = pengukuran(kantor);
    expect(salinan?.owner).toBe('rencana@example.go.id');
    expect(pendek(salinan)).toEqual(['kabid.a', 'kabid.b', 'kepala', 'plt', 'sekretaris', 'staf.a', 'staf.b', 'tim']);
    const [asli] = kantor.google.files.filter(({ owner }) => owner.startsWith('kepala'));
    expect(salinan?.bytes).toEqual(asli?.bytes);
  });

  test('is not done again by making the paper once more; what a ralat changed goes to everybody, under a name that says so', () => {
    const kantor = kantorDepok('disahkan');
    kantor.harus('rencana', 'susun', { dokumen: ['pengukuran'] });
    expect(pendek(pengukuran(kantor))).toEqual(['kepala', 'plt', 'sekretaris']);
    kantor.ubah('IKU', { kode: 'IKU-1' }, 'uraian', 'Indikator IKU-1 yang dibetulkan');
    kantor.harus('kepala', 'ralat', { siklus: TW1, alasan: 'salah ketik' });
    kantor.harus('rencana', 'susun', { siklus: TW1, dokumen: ['pengukuran'] });
    expect(pengukuran(kantor)?.name).toMatch(/ · [0-9A-F-]{9} ralat ke-1\.docx$/);
    expect(pendek(pengukuran(kantor))).toContain('staf.a');
  });

  test('by whoever made the signed paper shares that very file', () => {
    const kantor = kantorDepok('dibekukan');
    const sidik = sidikOf(kantor);
    const tautanPindaian = 'https://arsip.example.go.id/pindaian-1';
    kantor.harus('rencana', 'catatPengesahan', { sidik, tanggal: '2026-04-01', kode: kodeOf(sidik), tautanPindaian });
    kantor.harus('rencana', 'selesaikan');
    expect(kantor.google.files).toHaveLength(1);
    expect(pendek(pengukuran(kantor))).toContain('staf.a');
  });
});

describe('what the add-in makes is no missing paper', () => {
  const kurang = (kantor: Kantor, nomor: number): readonly string[] =>
    giliran(kantor, 'rencana').langkah.find((satu) => satu.nomor === nomor)?.kelengkapanKurang ?? [];

  test('before it is its turn, nor once it is there', () => {
    const kantor = kantorDepok('dibagikan');
    expect([3, 4, 5, 6, 7].flatMap((nomor) => kurang(kantor, nomor))).toEqual([]);
    // What people bring is still asked for.
    expect(kurang(kantor, 1)).toEqual(['Disposisi Kepala Dinas dan Sekdis']);
  });

  test('but a signed paper that Drive did not take is missing where it is to be sent, until it is made', () => {
    const kantor = kantorDepok('dibekukan');
    const sidik = sidikOf(kantor);
    const { penolakan } = tekanPada(kantor, TANPA_DRIVE, 'kepala', 'sahkan', { sidik });
    expect(penolakan).toMatchObject({
      kode: 'DRIVE-GAGAL',
      pesan: expect.stringMatching(/sudah tercatat.*Susun dokumen/),
    });
    expect(kantor.keadaan().siklus.disahkan).toBe(true);
    expect(kurang(kantor, 7)).toEqual(['Arsip Pengukuran Kinerja']);
    kantor.harus('rencana', 'susun', { dokumen: ['pengukuran'] });
    expect(kurang(kantor, 7)).toEqual([]);
  });

  test('nor is the scan of another quarter this one’s, nor the paper of figures that a revisi replaced', () => {
    const kantor = kantorDepok('dibekukan');
    const lama = sidikOf(kantor);
    const tautanPindaian = 'https://arsip.example.go.id/pindaian-1';
    kantor.harus('rencana', 'catatPengesahan', {
      sidik: lama,
      tanggal: '2026-04-01',
      kode: kodeOf(lama),
      tautanPindaian,
    });
    kantor.harus('kepala', 'bukaRevisi', { indikator: ['IKU-1'], alasan: 'angka diperbaiki' });
    terimaDepok(kantor, 'A', 'TW I', { 'IKU-1': '9' });
    const sidik = bekukanDepok(kantor);
    expect(tekanPada(kantor, TANPA_DRIVE, 'kepala', 'sahkan', { sidik })).toMatchObject({ ok: false });
    expect(kantor.keadaan().siklus.disahkan).toBe(true);
    expect(kurang(kantor, 7)).toEqual(['Arsip Pengukuran Kinerja']);
  });

  test('and the paper of another quarter is not this one’s', () => {
    const kantor = kantorDepok('disahkan');
    kantor.tanggal('2026-07-01');
    mulaiDepok(kantor, 'TW II');
    for (const bidang of ['A', 'B']) terimaDepok(kantor, bidang, 'TW II');
    const siklus = 'depok-pengumpulan 2026 TW II';
    const sidik = bekukanDepok(kantor, 'TW II');
    tekanPada(kantor, TANPA_DRIVE, 'kepala', 'sahkan', { siklus, sidik });
    expect(terdaftar(kantor).some(([jenis, , , , , status]) => jenis === 'Dokumen' && status === 'ada')).toBe(true);
    expect(kurang(kantor, 7)).toEqual(['Arsip Pengukuran Kinerja']);
    expect(kantor.keadaan({ siklus: TW1 }).siklus.selesai).toBe(true);
  });
});
