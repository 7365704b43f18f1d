import fc from 'fast-check';
import { readPak } from '../../src/pak/baca-pak.ts';
import type { PakSheet } from '../../src/pak/pak.ts';
import { KOLOM_PAK, NAMA_TAB_PAK, type NamaTabPak, TAB_WAJIB } from '../../src/pak/tab-pak.ts';

const headersOnly = (tab: NamaTabPak): PakSheet => ({ nama: tab, baris: [KOLOM_PAK[tab].wajib] });
const required = (): PakSheet[] => TAB_WAJIB.map(headersOnly);
const withSheet = (sheet: PakSheet): PakSheet[] => [...required().filter(({ nama }) => nama !== sheet.nama), sheet];

test('a pack with the required tabs and columns has no finding, and no optional tab is missed', () => {
  const { pak, temuan } = readPak(required());
  expect(temuan).toEqual([]);
  expect(Object.keys(pak.tabel)).toEqual([...NAMA_TAB_PAK]);
});

test('the contract asks for these tabs', () => {
  expect(TAB_WAJIB).toEqual(['Profil', 'Bidang', 'Pengguna', 'IKU', 'IKI', 'Isian', 'Anggaran']);
});

test('values come by header with the row number of the file; empty rows and unknown columns are left out', () => {
  const sheet = {
    nama: 'Bidang',
    baris: [['No', 'Nama', 'Kode'], ['1', ' Pelayanan ', 'YAN'], ['2', '', ' '], [], ['4', '', 'SEK']],
  };
  expect(readPak(withSheet(sheet)).pak.tabel.Bidang).toEqual([
    { baris: 2, nilai: { Kode: 'YAN', Nama: 'Pelayanan' } },
    { baris: 5, nilai: { Kode: 'SEK', Nama: '' } },
  ]);
});

test('a text that no cell of Google can hold is a galat at its place, and never cut off in silence', () => {
  const tolak = (teks: string) =>
    readPak(
      withSheet({
        nama: 'Bidang',
        baris: [
          ['Kode', 'Nama'],
          ['YAN', teks],
        ],
      }),
    ).temuan.map(({ kode, tab, baris, kolom }) => [kode, tab, baris, kolom]);
  expect(tolak('x'.repeat(50_000))).toEqual([]);
  expect(tolak('x'.repeat(50_001))).toEqual([['PAK-TEKS', 'Bidang', 2, 'Nama']]);
  expect(tolak('a\u0000b')).toEqual([['PAK-TEKS', 'Bidang', 2, 'Nama']]);
});

test('optional columns are read when they are there', () => {
  const columns = [...KOLOM_PAK.IKI.wajib, 'TW II Perubahan'];
  const { pak } = readPak(withSheet({ nama: 'IKI', baris: [columns, columns.map((name) => `isi ${name}`)] }));
  expect(pak.tabel.IKI[0]?.nilai).toMatchObject({ 'TW II': 'isi TW II', 'TW II Perubahan': 'isi TW II Perubahan' });
  expect(pak.tabel.IKI[0]?.nilai).not.toHaveProperty('Gabung');
});

test('headers may stand below a title, and names are known whatever their case, spaces and punctuation', () => {
  const sheets = required().map((sheet) => ({
    nama: ` ${sheet.nama.toUpperCase()}. `,
    baris: [
      ['DATA KINERJA'],
      ['Kode', ''],
      [],
      (sheet.baris[0] ?? []).map((name) => ` ${name.toUpperCase().replaceAll(' ', '_')}: `),
      ['a'],
    ],
  }));
  const { pak, temuan } = readPak(sheets);
  expect(temuan).toEqual([]);
  expect(pak.tabel.IKU).toEqual([{ baris: 5, nilai: expect.objectContaining({ Kode: 'a', 'TW IV': '' }) }]);
});

test('columns may stand in any order', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMA_TAB_PAK), fc.infiniteStream(fc.nat()), (tab, keys) => {
      const columns = [...KOLOM_PAK[tab].wajib, ...KOLOM_PAK[tab].pilihan, 'Catatan'];
      const order = columns.map((name) => ({ name, key: keys.next().value })).sort((a, b) => a.key - b.key);
      const shuffled = order.map(({ name }) => name);
      const { pak, temuan } = readPak(
        withSheet({ nama: tab, baris: [shuffled, shuffled.map((name) => `isi ${name}`)] }),
      );
      expect(temuan).toEqual([]);
      expect(pak.tabel[tab]).toHaveLength(1);
      for (const [name, value] of Object.entries(pak.tabel[tab][0]?.nilai ?? {})) expect(value).toBe(`isi ${name}`);
      expect(Object.keys(pak.tabel[tab][0]?.nilai ?? {})).toHaveLength(columns.length - 1);
    }),
  );
});

test('TW I is not TW II, and Target is not Target Perubahan', () => {
  const columns = KOLOM_PAK.IKU.wajib;
  const { pak } = readPak(withSheet({ nama: 'IKU', baris: [columns, columns] }));
  expect(pak.tabel.IKU[0]?.nilai).toEqual(Object.fromEntries(columns.map((name) => [name, name])));
});

test.each(TAB_WAJIB)('a pack without the tab %s is refused, naming it and its columns', (tab) => {
  const { temuan } = readPak(required().filter(({ nama }) => nama !== tab));
  expect(temuan).toEqual([
    expect.objectContaining({ kode: 'PAK-TAB-HILANG', berat: 'galat', tab, baris: null, kolom: null }),
  ]);
  expect(temuan[0]?.pesan).toBe(
    `Tab "${tab}" tidak ada di berkas; tambahkan tab itu dengan kolom ${KOLOM_PAK[tab].wajib.join(', ')}.`,
  );
});

test.each(NAMA_TAB_PAK.flatMap((tab) => KOLOM_PAK[tab].wajib.map((kolom) => [tab, kolom] as const)))(
  '%s without the column %s is refused, naming it and the row of headers',
  (tab, kolom) => {
    const kept = KOLOM_PAK[tab].wajib.filter((name) => name !== kolom);
    const { temuan } = readPak(withSheet({ nama: tab, baris: [['Judul tabel'], kept] }));
    if (kept.length === 0) {
      expect(temuan).toEqual([expect.objectContaining({ kode: 'PAK-KOLOM-HILANG', tab, baris: null })]);
      return;
    }
    expect(temuan).toEqual([
      {
        kode: 'PAK-KOLOM-HILANG',
        berat: 'galat',
        tab,
        baris: 2,
        kolom,
        pesan: `Tab "${tab}" tidak punya kolom "${kolom}"; tambahkan judul itu di baris 2.`,
        bidang: null,
        indikator: null,
      },
    ]);
  },
);

test('a required tab without any header is refused in one sentence', () => {
  const { temuan } = readPak(withSheet({ nama: 'Profil', baris: [] }));
  expect(temuan.map(({ pesan }) => pesan)).toEqual([
    'Tab "Profil" tidak punya baris judul kolom; tulis judul Kunci, Nilai di satu baris di atas datanya.',
  ]);
});

test('an optional tab that is empty is as good as none', () => {
  const { pak, temuan } = readPak([...required(), { nama: 'Libur', baris: [[], ['', ' ']] }]);
  expect(temuan).toEqual([]);
  expect(pak.tabel.Libur).toEqual([]);
});

test('a header that stands twice is refused, naming both columns', () => {
  const columns = ['Kode', 'Nama', ...Array.from({ length: 24 }, () => ''), 'kode'];
  const { temuan } = readPak(withSheet({ nama: 'Bidang', baris: [columns] }));
  expect(temuan.map(({ kode, kolom, pesan }) => ({ kode, kolom, pesan }))).toEqual([
    {
      kode: 'PAK-KOLOM-GANDA',
      kolom: 'Kode',
      pesan: 'Tab "Bidang" punya judul "Kode" lebih dari sekali (kolom A dan AA); sisakan satu.',
    },
  ]);
});

test('two tabs with one name are refused', () => {
  const { temuan } = readPak([...required(), { ...headersOnly('IKU'), nama: 'i.k.u' }]);
  expect(temuan.map(({ kode, pesan }) => ({ kode, pesan }))).toEqual([
    {
      kode: 'PAK-TAB-GANDA',
      pesan: 'Tab "IKU" ada lebih dari satu ("IKU" dan "i.k.u"); sisakan satu dan ganti nama yang lain.',
    },
  ]);
});

test('a file that only mends another needs only the tabs it is asked for', () => {
  expect(readPak([headersOnly('Isian')], ['Isian']).temuan).toEqual([]);
  expect(readPak([], ['Isian']).temuan.map(({ tab }) => tab)).toEqual(['Isian']);
});
