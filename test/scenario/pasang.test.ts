/** An agency's first day, in each of the worlds that Google may turn out to be. */
import { describe, expect, test } from '@jest/globals';
import type { Assumptions } from '../../local/services/assumptions.ts';
import type { CellData } from '../../local/services/types.ts';
import { createStandIn, type StandIn, type StandInOptions } from '../../local/stand-in.ts';
import { sheetIdIsian } from '../../src/workbook/tab/isian.ts';
import { SHEET_ID } from '../../src/workbook/tab.ts';
import { kodeBundel } from '../bundel.ts';

const KODE = kodeBundel();
const PEMILIK = 'pemilik@example.go.id';
const RENCANA = 'rencana@example.go.id';
const SEKRETARIS = 'sekretaris@example.go.id';
const STAF = 'staf.a@example.go.id';

const PENGGUNA = [
  [RENCANA, 'perencana', ''],
  [SEKRETARIS, 'sekretaris', ''],
  [STAF, 'staf', 'A'],
  ['kabid.a@example.go.id', 'kabid', 'A'],
  ['kepala@example.go.id', 'kepala', ''],
] as const;

const PAK = {
  Profil: [
    ['Nama Instansi', 'Dinas Contoh'],
    ['Singkatan', 'DC'],
    ['Pemerintah Daerah', 'Pemerintah Kota Contoh'],
    ['Tahun', '2026'],
    ['Zona Waktu', 'WIB'],
  ].map(([Kunci = '', Nilai = '']) => ({ Kunci, Nilai })),
  Bidang: [{ Kode: 'A', Nama: 'Bidang A' }],
  IKU: [
    {
      Kode: 'IKU-1',
      Sasaran: 'Meningkatnya layanan',
      Indikator: 'Jumlah layanan',
      Satuan: 'Dokumen',
      Arah: 'naik',
      Akumulasi: 'jumlah',
      Bidang: 'A',
      Target: '40',
      'TW I': '10',
      'TW II': '10',
      'TW III': '10',
      'TW IV': '10',
    },
  ],
};

interface Balasan {
  readonly ok: boolean;
  readonly data: { readonly kalimat: string; readonly peringatan: string; readonly kerusakan: readonly object[] };
  readonly penolakan?: { readonly kode: string; readonly pesan: string };
}

function openFile(assumptions: Partial<Assumptions>, lain: Partial<StandInOptions> = {}) {
  const google = createStandIn({
    owner: PEMILIK,
    now: Date.parse('2026-04-01T09:00:00+07:00'),
    code: KODE,
    assumptions,
    ...lain,
  });
  const ask = (who: string, aksi: string, data: object = {}): Balasan => {
    google.setNow(google.now() + 60_000);
    const text = google.run(who, 'jalankan', [JSON.stringify({ aksi, idAksi: `uji-${google.now()}`, data })], aksi);
    return JSON.parse(String(text));
  };
  const must = (who: string, aksi: string, data: object = {}): Balasan['data'] => {
    const reply = ask(who, aksi, data);
    if (!reply.ok) throw new Error(`${aksi} ${who}: ${reply.penolakan?.kode} ${reply.penolakan?.pesan}`);
    return reply.data;
  };
  return { google, ask, must };
}

function prepare(
  { must }: ReturnType<typeof openFile>,
  who = PEMILIK,
  lain: readonly (readonly [string, string])[] = [],
) {
  const orang = [...PENGGUNA, ...lain.map(([email, peran]) => [email, peran, ''] as const)];
  const Pengguna = orang.map(([Email, Peran, Bidang]) => ({
    ...{ Email, Peran, Bidang, Nama: Email.split('@')[0] ?? '', Jabatan: Peran, NIP: '', Mulai: '', Selesai: '' },
  }));
  const tabel = Object.entries({ ...PAK, Pengguna }).map(([nama, baris]) => [
    nama,
    baris.map((nilai, i) => ({ baris: i + 2, nilai })),
  ]);
  must(who, 'aturLokal', { zona: 'WIB' });
  return must(who, 'siapkan', {
    sop: ['depok-pengumpulan'],
    zona: 'WIB',
    pak: { tabel: Object.fromEntries(tabel) },
  });
}

const lockOf = (google: StandIn, sheetId: number) =>
  google.look().sheets.find(({ properties }) => properties.sheetId === sheetId)?.protectedRanges ?? [];

/** Whether that person can change a locked cell of a reference tab. */
function canEdit(google: StandIn, who: string): boolean {
  try {
    google.type(who, SHEET_ID.Pengguna, 12, 1, 'Orang Baru');
    return true;
  } catch {
    return false;
  }
}

const DUNIA = ['accepted', 'refused', 'dropped'] as const;

describe.each(DUNIA)('people without access in lists of editors: %s', (strangerAsEditor) => {
  const kurang = strangerAsEditor === 'accepted' ? [] : [RENCANA, SEKRETARIS];
  // Whom Google leaves out without a word only a look at the locks can tell.
  const disebut = strangerAsEditor === 'refused' ? kurang : [];

  test('the first day goes through: prepared, shared, rights given, isian handed out and in', () => {
    const file = openFile({ strangerAsEditor });
    const { google, ask, must } = file;
    const siap = prepare(file);
    if (disebut.length === 0) expect(siap.kalimat).not.toContain('belum dapat diberi hak');
    else
      for (const kata of [...disebut, 'belum dapat diberi hak menyunting tab yang dilindungi: bagikan dahulu file ini'])
        expect(siap.kalimat).toContain(kata);
    expect(lockOf(google, SHEET_ID.Pengguna)).toHaveLength(1);
    expect(lockOf(google, SHEET_ID.Pengguna)[0]?.warningOnly).not.toBe(true);

    const undang = must(PEMILIK, 'undang', {}).kalimat;
    for (const [email] of PENGGUNA) expect(undang).toContain(email);
    expect(undang.includes('Sesudah itu pemilik file menjalankan Periksa & perbaiki')).toBe(kurang.length > 0);
    expect(canEdit(google, STAF)).toBe(false);
    if (kurang.length > 0) expect(canEdit(google, RENCANA)).toBe(false);

    expect(must(PEMILIK, 'perbaiki').kalimat).not.toContain('belum dapat diberi hak');
    for (const who of [RENCANA, SEKRETARIS]) expect(canEdit(google, who)).toBe(true);
    expect(canEdit(google, STAF)).toBe(false);
    expect(must(PEMILIK, 'periksaBuku').kerusakan).toEqual([]);

    must(RENCANA, 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' });
    expect(must(RENCANA, 'bagikan').kalimat).not.toContain('belum');
    expect(lockOf(google, sheetIdIsian(2026, 'TW I', 'A'))).toHaveLength(1);
    google.type(STAF, sheetIdIsian(2026, 'TW I', 'A'), 4, 6, '8');
    google.type(STAF, sheetIdIsian(2026, 'TW I', 'A'), 4, 13, 'Laporan');
    expect(ask(STAF, 'serahkan', { bidang: 'A' })).toMatchObject({ ok: true });
    expect(must(PEMILIK, 'verifikasi')).toMatchObject({ rusak: null });
  });

  test('one who never gets access is named by every mending, and holds up nobody else', () => {
    const file = openFile({ strangerAsEditor });
    prepare(file, PEMILIK, [['tanpa.akses@example.go.id', 'sekretaris']]);
    for (const [email] of PENGGUNA) file.google.share(email);
    const { kalimat } = file.must(PEMILIK, 'perbaiki');
    expect(kalimat.includes('tanpa.akses@example.go.id belum dapat diberi hak')).toBe(strangerAsEditor === 'refused');
    const sesudah = JSON.stringify(file.must(PEMILIK, 'periksaBuku').kerusakan);
    expect(sesudah.includes('belum ada: tanpa.akses@example.go.id')).toBe(strangerAsEditor !== 'accepted');
    for (const who of [RENCANA, SEKRETARIS]) expect(canEdit(file.google, who)).toBe(true);
  });
});

/** A Google that makes everything but locks. */
const TANPA_KUNCI = `${KODE}
  const asli = Sheets.Spreadsheets;
  const batchUpdate = (body, id) => {
    if (!body.requests.every((satu) => 'addProtectedRange' in satu)) return asli.batchUpdate(body, id);
    throw Object.assign(new Error('The service is currently unavailable.'), { name: 'Exception' });
  };
  Sheets = { Spreadsheets: { get: asli.get, Values: asli.Values, batchUpdate } };`;

test('locks that Google does not answer for are said to be missing, the data stand, and mending puts them on', () => {
  const file = openFile({}, { code: TANPA_KUNCI });
  const { kalimat } = prepare(file);
  expect(kalimat).toContain('Perlindungan tab belum terpasang');
  expect(kalimat).toContain('Periksa & perbaiki');
  expect(lockOf(file.google, SHEET_ID.IKU)).toEqual([]);
  const later = openFile({}, { kept: file.google.keep() });
  expect(later.must(PEMILIK, 'periksaBuku').kerusakan.length).toBeGreaterThan(5);
  later.must(PEMILIK, 'perbaiki');
  expect(lockOf(later.google, SHEET_ID.IKU)).toHaveLength(1);
  expect(later.must(PEMILIK, 'periksaBuku').kerusakan).toEqual([]);
});

test('where the file belongs to another account than the one that prepared it, mending comes clean; a Perencana who left is still found', () => {
  const file = openFile({}, { owner: 'dinas@example.go.id' });
  for (const email of [PEMILIK, ...PENGGUNA.map(([satu]) => satu)]) file.google.share(email);
  prepare(file);
  file.must(PEMILIK, 'perbaiki');
  expect(file.must(PEMILIK, 'periksaBuku').kerusakan).toEqual([]);
  const { letak } = findPengguna(file.google, RENCANA);
  file.google.type(PEMILIK, SHEET_ID.Pengguna, letak.row, letak.selesai, '2026-01-31');
  const { kerusakan } = file.must(PEMILIK, 'periksaBuku');
  expect(JSON.stringify(kerusakan)).toContain(`tidak lagi: ${RENCANA}`);
  file.must(PEMILIK, 'perbaiki');
  expect(file.must(PEMILIK, 'periksaBuku').kerusakan).toEqual([]);
});

function findPengguna(google: StandIn, email: string) {
  const sheet = google.workbook().sheets.find(({ properties }) => properties.sheetId === SHEET_ID.Pengguna);
  const rows = (sheet?.data[0]?.rowData ?? []).map(({ values = [] }) =>
    values.map(({ formattedValue }) => formattedValue),
  );
  return {
    letak: { row: rows.findIndex((row) => row.includes(email)), selesai: rows[2]?.indexOf('hk:selesai') ?? -1 },
  };
}

test('an address that is none is a finding with its place, and keeps nobody else from anything', () => {
  const file = openFile({ malformedEditor: 'refused', strangerAsEditor: 'refused' });
  prepare(file, PEMILIK, [
    ['andi @gmail.com', 'perencana'],
    ['citra@dinas', 'sekretaris'],
    ['dewi@yahoo.co.id; dewi2@gmail.com', 'sekretaris'],
  ]);
  const { kalimat } = file.must(PEMILIK, 'undang', {});
  expect(kalimat).not.toMatch(/andi|citra|dewi/);
  file.must(RENCANA, 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' });
  const { temuan } = file.must(RENCANA, 'periksa') as unknown as { readonly temuan: readonly object[] };
  for (const pesan of ['memuat spasi', 'belum lengkap di belakang @', 'lebih dari satu alamat'])
    expect(temuan).toContainEqual(
      expect.objectContaining({ tab: 'Pengguna', kolom: 'Email', pesan: expect.stringContaining(pesan) }),
    );
});

describe('the account that prepares', () => {
  test('a personal one gets a warning with what it costs, and goes on', () => {
    const who = 'budi.santoso@gmail.com';
    const file = openFile({}, { owner: who });
    file.google.share('budisantoso@gmail.com');
    expect(prepare(file, who).peringatan).toMatch(/budi\.santoso@gmail\.com.*mutasi/);
    expect(file.must('budisantoso@gmail.com', 'periksaBuku').kerusakan).toEqual([]);
  });

  test("an office's gets none", () => {
    expect(prepare(openFile({})).peringatan).toBe('');
  });
});

test('tabs of the agency that are named like ours stay as they are, ours get a number, and both reply and Riwayat say so', () => {
  const file = openFile({});
  file.google.edit(PEMILIK, [
    { addSheet: { properties: { sheetId: 7, title: 'iku' } } },
    { addSheet: { properties: { sheetId: 8, title: 'Profil' } } },
  ]);
  file.google.type(PEMILIK, 7, 0, 0, 'punya dinas');
  const { kalimat } = prepare(file);
  expect(kalimat).toContain('milik aplikasi bernama "Profil (2)", "IKU (2)".');
  const titles = new Map(file.google.look().sheets.map(({ properties: p }) => [p.sheetId, p.title]));
  expect([7, 8, SHEET_ID.IKU, SHEET_ID.Profil].map((id) => titles.get(id))).toEqual([
    'iku',
    'Profil',
    'IKU (2)',
    'Profil (2)',
  ]);
  const text = JSON.stringify(file.google.workbook().sheets);
  expect(text).toContain('punya dinas');
  expect(text.split('milik aplikasi bernama').length).toBeGreaterThan(1);
  file.must(PEMILIK, 'undang', {});
  file.must(RENCANA, 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' });
  file.must(RENCANA, 'bagikan');
  expect(file.must(PEMILIK, 'periksaBuku').kerusakan).toEqual([]);
});

interface Isi {
  readonly range?: Readonly<Record<string, number>>;
  readonly start?: Readonly<Record<string, number>>;
  readonly cell?: CellData;
  readonly rows?: readonly { readonly values?: readonly CellData[] }[];
  readonly fields?: string;
}

/** Columns that a batch left as text, and formulas that were then written into one of them. */
function formulasInText(google: StandIn): { readonly formulas: number; readonly inText: readonly string[] } {
  const text = new Set<string>();
  const inText: string[] = [];
  let formulas = 0;
  const requests = google.calls.flatMap(({ panggilan, isi }) =>
    panggilan === 'Sheets.Spreadsheets.batchUpdate' ? (isi as { readonly requests: readonly object[] }).requests : [],
  );
  for (const request of requests) {
    const { range, start, cell, rows = [], fields = '' } = Object.values(request)[0] as Isi;
    const { sheetId = 0, startColumnIndex = 0, endColumnIndex = 0 } = range ?? {};
    for (let column = startColumnIndex; column < endColumnIndex; column += 1) {
      const place = `${sheetId}:${column}`;
      if (/numberFormat/.test(fields)) {
        if (cell?.userEnteredFormat?.numberFormat?.type === 'TEXT') text.add(place);
        else text.delete(place);
      }
      if (cell?.userEnteredValue?.formulaValue === undefined) continue;
      formulas += 1;
      if (text.has(place)) inText.push(place);
    }
    const isText = text.has(`${start?.sheetId}:${start?.columnIndex}`) && !/numberFormat/.test(fields);
    if (
      isText &&
      rows.some(({ values = [] }) => values.some((one) => one.userEnteredValue?.formulaValue !== undefined))
    )
      inText.push(JSON.stringify(start));
  }
  return { formulas, inText };
}

describe('formulas', () => {
  test('never stand in cells that are text, whatever is made, handed out, added to or mended', () => {
    const file = openFile({ formulaInTextCell: 'literal text' });
    const { google, must } = file;
    prepare(file);
    must(PEMILIK, 'undang', {});
    must(RENCANA, 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' });
    must(RENCANA, 'bagikan');
    google.type(PEMILIK, SHEET_ID.Bidang, 5, 0, 'B');
    must(PEMILIK, 'perbaiki');
    const { formulas, inText } = formulasInText(google);
    expect(formulas).toBeGreaterThan(10);
    expect(inText).toEqual([]);
    expect(periksaOf(google, sheetIdIsian(2026, 'TW I', 'A'), 0)).not.toMatch(/^$|^=/);
  });

  test('of workbooks that an earlier build made as text come alive when they are mended, also in rows that come back', () => {
    const file = openFile({ formulaInTextCell: 'literal text' });
    const { google, must } = file;
    const sheetId = sheetIdIsian(2026, 'TW I', 'A');
    prepare(file);
    must(PEMILIK, 'undang', {});
    must(RENCANA, 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' });
    must(RENCANA, 'bagikan');
    const rows = { sheetId, startRowIndex: 4, endRowIndex: 20 };
    const asText = (startColumnIndex: number) => ({
      repeatCell: {
        range: { ...rows, startColumnIndex, endColumnIndex: startColumnIndex + 1 },
        cell: { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    });
    google.edit(PEMILIK, [asText(9), asText(12)]);
    google.edit(PEMILIK, [{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 4, endIndex: 5 } } }]);
    must(PEMILIK, 'perbaiki');
    expect(periksaOf(google, sheetId, 0)).not.toMatch(/^$|^=/);
  });
});

function periksaOf(google: StandIn, sheetId: number, row: number): string {
  const sheet = google.workbook().sheets.find(({ properties }) => properties.sheetId === sheetId);
  return sheet?.data[0]?.rowData?.[4 + row]?.values?.[9]?.formattedValue ?? '';
}
