import { describe, expect, test } from '@jest/globals';
import { NAMA_TAB, type NamaTab, SHEET_ID } from '../../src/workbook/tab.ts';
import { isiPenuh } from './isi-penuh.ts';
import { type Kantor, kantorDepok, mulaiDepok, PEMILIK, terimaDepok } from './kantor-daring.ts';

/** The papers of TW I made again, byte for byte, or the refusal. */
function susun(kantor: Kantor): { readonly kertas: readonly string[]; readonly tolak: string } {
  const { ok, kode, pesan } = kantor.minta('rencana', 'susun', { siklus: 'depok-pengumpulan 2026 TW I' });
  if (!ok) return { kertas: [], tolak: `${kode} ${pesan}` };
  return { kertas: kantor.google.files.slice(-2).map(({ bytes }) => Buffer.from(bytes).toString('base64')), tolak: '' };
}

/** Somebody writes over every data cell of these columns (all when none is named); the hidden keys stay. */
function timpa(kantor: Kantor, tab: NamaTab, kolom: readonly string[] = []): void {
  const letak = kantor.letak(tab);
  const sasaran = [...letak.kolom].filter(([kunci]) => kolom.length === 0 || kolom.includes(kunci));
  const rows = { startRowIndex: letak.awal, endRowIndex: letak.awal + Math.max(1, letak.jumlah) };
  kantor.google.edit(
    PEMILIK,
    sasaran.map(([, di]) => ({
      repeatCell: {
        range: { sheetId: SHEET_ID[tab], ...rows, startColumnIndex: di, endColumnIndex: di + 1 },
        cell: { userEnteredValue: { stringValue: 'diubah 77' } },
        fields: 'userEnteredValue',
      },
    })),
  );
}

/** Words, budget, history, people: what the papers print besides figures. */
const kantorSah = (): Kantor => kantorDepok('disahkan', isiPenuh);

describe('what was signed stays', () => {
  const asal = kantorSah();
  const dulu = susun(asal);
  const kembali = asal.google.remember();

  test('the papers of the signed round are there to compare with', () => {
    expect(dulu).toMatchObject({ tolak: '', kertas: [expect.any(String), expect.any(String)] });
    expect(susun(asal).kertas).toEqual(dulu.kertas);
  });

  test.each(NAMA_TAB)('tab %s written over: the papers say what they said, or are refused by name', (tab) => {
    kembali();
    timpa(asal, tab);
    const { kertas, tolak } = susun(asal);
    if (tolak === '') expect(kertas).toEqual(dulu.kertas);
    else expect(tolak).toMatch(/^[A-Z-]+ .*(Arsip|Pengguna|Riwayat|Profil|SOP|Bidang)/);
  });

  test.each([
    ['Narasi', 'teks'],
    ['Anggaran', 'pagu'],
    ['Anggaran', 'realisasi'],
    ['Historis', 'realisasi'],
    ['Rencana Aksi', 'aksi'],
    ['Dokumen', 'nomor'],
    ['IKU', 'target'],
    ['IKU', 'definisiOperasional'],
    ['Pengguna', 'nama'],
    ['Profil', 'nilai'],
    ['SOP', 'uraian'],
    ['Potret', 'realisasi'],
    ['Rekap', 'realisasi'],
  ] as const)('%s, column %s: printed as it was signed', (tab, kolom) => {
    kembali();
    timpa(asal, tab, [kolom]);
    expect(susun(asal)).toEqual(dulu);
  });

  test('a seal that somebody touched is named with its place, and nothing is printed in its stead', () => {
    kembali();
    timpa(asal, 'Arsip', ['isi']);
    expect(susun(asal).tolak).toMatch(
      /^SEGEL-RUSAK .*putaran 1 siklus depok-pengumpulan 2026 TW I di tab Arsip baris 6/,
    );
  });

  test('nor may the whole Arsip go', () => {
    kembali();
    asal.google.edit(PEMILIK, [{ deleteSheet: { sheetId: SHEET_ID.Arsip } }]);
    expect(susun(asal).tolak).toMatch(/^SEGEL-RUSAK .*tidak ada/);
  });

  test.each([
    ['touched', (): unknown => timpa(asal, 'Arsip', ['isi'])],
    ['gone', (): unknown => asal.google.edit(PEMILIK, [{ deleteSheet: { sheetId: SHEET_ID.Arsip } }])],
  ])('a seal that is %s is put back while the tabs still say what was sealed', (_, rusakkan) => {
    kembali();
    rusakkan();
    const { kalimat } = asal.harus(PEMILIK, 'perbaiki').data;
    expect(kalimat).toMatch(/Segelnya disusun lagi dari tab lain/);
    expect(susun(asal)).toEqual(dulu);
  });

  test('and is not made up once they say something else', () => {
    kembali();
    timpa(asal, 'Arsip', ['isi']);
    timpa(asal, 'Narasi', ['teks']);
    const { kerusakan } = asal.harus(PEMILIK, 'perbaiki').data as { kerusakan: { tab: string; pesan: string }[] };
    expect(kerusakan.find(({ tab }) => tab === 'Arsip')?.pesan).toMatch(
      /tidak dapat disusun lagi.*salin sel itu dari versi sebelumnya/,
    );
    expect(susun(asal).tolak).toMatch(/^SEGEL-RUSAK/);
  });
});

test('a seal that somebody touched is told before anybody prints: in the checks, in the panel, in verifikasi', () => {
  const kantor = kantorSah();
  timpa(kantor, 'Arsip', ['isi']);
  const bunyi = /Segel putaran 1 siklus depok-pengumpulan 2026 TW I di tab Arsip baris 6 berubah/;
  const { temuan } = kantor.harus('rencana', 'periksa').data as { temuan: { kode: string; pesan: string }[] };
  expect(temuan.find(({ kode }) => kode === 'SEGEL-RUSAK')?.pesan).toMatch(bunyi);
  const panel = kantor.harus('kepala', 'giliran').data as { temuan: { pesan: string }[] };
  expect(panel.temuan.map(({ pesan }) => pesan).join()).toMatch(bunyi);
  expect(kantor.harus('rencana', 'verifikasi').data).toMatchObject({
    utuh: false,
    segel: [expect.stringMatching(bunyi)],
  });
});

describe('a later quarter stands on what was signed', () => {
  const SIKLUS = 'depok-pengumpulan 2026 TW II';
  /** TW II up to the gathering. */
  const menjelangHimpun = (): Kantor => {
    const kantor = kantorDepok('disahkan');
    kantor.tanggal('2026-07-01');
    mulaiDepok(kantor, 'TW II');
    for (const bidang of ['A', 'B']) terimaDepok(kantor, bidang, 'TW II');
    return kantor;
  };
  const tahunBerjalan = (kantor: Kantor) => kantor.tabel('Rekap').find(({ kode }) => kode === 'IKU-1')?.realisasiTahun;
  const BEKU = { tahap: 'dibekukan', kode: 'IKU-1' };

  test('whatever the Potret says of an earlier one: 8 and 8 are 16, and the cell is named and put back', () => {
    const kantor = menjelangHimpun();
    kantor.ubah('Potret', BEKU, 'realisasi', '30');
    const { temuan } = kantor.harus('rencana', 'periksa', { siklus: SIKLUS }).data as { temuan: { pesan: string }[] };
    expect(temuan.map(({ pesan }) => pesan).join()).toContain('IKU-1: kolom realisasi berisi "30", seharusnya "8"');
    kantor.harus('rencana', 'himpun', { siklus: SIKLUS });
    expect(tahunBerjalan(kantor)).toBe('16');
    kantor.harus(PEMILIK, 'perbaiki');
    expect(kantor.tabel('Potret').find(({ tahap, kode }) => tahap === 'dibekukan' && kode === 'IKU-1')?.realisasi).toBe(
      '8',
    );
  });

  test('and is not gathered where neither seal nor Potret says it any more', () => {
    const kantor = menjelangHimpun();
    kantor.ubah('Potret', BEKU, 'realisasi', '30');
    timpa(kantor, 'Arsip', ['isi']);
    expect(kantor.minta('rencana', 'himpun', { siklus: SIKLUS })).toMatchObject({
      kode: 'POTRET-RUSAK',
      pesan: expect.stringMatching(/TW I 2026.* putaran 1/),
    });
    kantor.ubah('Potret', BEKU, 'realisasi', '8');
    kantor.harus('rencana', 'himpun', { siklus: SIKLUS });
    expect(tahunBerjalan(kantor)).toBe('16');
  });
});

test('the rows of an SOP that runs may go: what was adopted goes on, and their going cannot be adopted', () => {
  const kantor = kantorSah();
  const dulu = susun(kantor);
  const { awal, jumlah } = kantor.letak('SOP');
  const range = { sheetId: SHEET_ID.SOP, dimension: 'ROWS', startIndex: awal, endIndex: awal + jumlah - 1 };
  kantor.google.edit(PEMILIK, [{ deleteDimension: { range } }]);
  expect(susun(kantor)).toEqual(dulu);
  expect(kantor.minta('rencana', 'berlakukan', { alasan: 'tidak dipakai lagi', sementara: true })).toMatchObject({
    kode: 'SOP-TERHAPUS',
    pesan: expect.stringContaining('depok-pengumpulan'),
  });
});

test('a paper asked for again after a lost answer is refused, too, once its seal was touched', () => {
  const kantor = kantorSah();
  const minta = () => {
    const isi = JSON.stringify({ aksi: 'susun', idAksi: 'sekali-lagi', data: { dokumen: ['pengukuran'] } });
    return JSON.parse(String(kantor.google.run('rencana@example.go.id', 'jalankan', [isi], 'susun')));
  };
  expect(minta()).toMatchObject({ ok: true });
  timpa(kantor, 'Arsip', ['isi']);
  expect(minta()).toMatchObject({ ok: false, penolakan: { kode: 'SEGEL-RUSAK' } });
});
