import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Spreadsheet } from '../../../local/services/types.ts';
import type { PerbaikiReply } from '../../../src/kontrak/replies.ts';
import {
  berlakukan,
  bukaKantor,
  columnOf,
  deleteColumn,
  deleteRow,
  deleteTab,
  type Kantor,
  keyRow,
  type Meja,
  OWNER,
  PERENCANA,
  SEKRETARIS,
  STAF,
  sheetOf,
  siapkanMeja,
  textsOf,
  typedIn,
} from '../bahan.ts';

let meja: Meja;
beforeAll(async () => {
  meja = await siapkanMeja();
}, 120_000);

const TAB_POL = 'TW II POL';
const TAB_SEK = 'TW II SEK';

const mend = (kantor: Kantor): PerbaikiReply => kantor.must(OWNER, 'perbaiki', {});
const faults = ({ kerusakan }: PerbaikiReply): readonly string[] =>
  kerusakan.map(({ tab, pesan }) => `${tab}: ${pesan}`);
const isWhole = (kantor: Kantor): boolean =>
  kantor.must(OWNER, 'verifikasi', {}).utuh &&
  kantor.ask(PERENCANA, 'periksa', {}).ok &&
  faults(kantor.must(OWNER, 'periksaBuku', {})).length === 0;
const rows = (book: Spreadsheet, title: string) => textsOf(sheetOf(book, title));

/** What the refusal of an ordinary action says before the mending. */
const refusal = (kantor: Kantor): string => {
  const reply = kantor.ask(PERENCANA, 'periksa', {});
  return reply.ok ? 'tidak ditolak' : reply.penolakan.kode;
};

test('a workbook in order: nothing is found, one ledger row, and what staff typed is as before', () => {
  const kantor = bukaKantor(meja);
  const before = typedIn(kantor.book(), TAB_POL);
  const ledger = rows(kantor.book(), 'Riwayat').length;
  const hasil = mend(kantor);
  expect(hasil.kerusakan).toEqual([]);
  expect(hasil.kalimat).toBe('Buku kerja diperiksa dan utuh; perlindungan, format, dan pilihan dipasang ulang.');
  expect(rows(kantor.book(), 'Riwayat')).toHaveLength(ledger + 1);
  expect(rows(kantor.book(), 'Riwayat').at(-1)).toContain(hasil.kalimat);
  expect(Object.keys(before).length).toBeGreaterThan(1);
  expect(typedIn(kantor.book(), TAB_POL)).toEqual(before);
  expect(isWhole(kantor)).toBe(true);
});

test('mending needs one reading and one write, and one more write that puts the locks on', () => {
  const kantor = bukaKantor(meja);
  mend(kantor);
  expect(kantor.costs.at(-1)).toMatchObject({ aksi: 'perbaiki', baca: 2, tulis: 2 });
});

test('pressing twice with the same id writes once', () => {
  const kantor = bukaKantor(meja);
  const press = () =>
    kantor.standIn.run(OWNER, 'jalankan', [JSON.stringify({ aksi: 'perbaiki', idAksi: 'sekali', data: {} })]);
  const first = press();
  const after = rows(kantor.book(), 'Riwayat').length;
  expect(press()).toBe(first);
  expect(rows(kantor.book(), 'Riwayat')).toHaveLength(after);
});

test('only whoever prepared the workbook may mend; the Perencana may look, staff are told whom to ask', () => {
  const kantor = bukaKantor(meja, (book) => deleteRow(book, 'IKU', 2));
  expect(kantor.ask(PERENCANA, 'perbaiki', {})).toMatchObject({ ok: false, penolakan: { kode: 'BUKAN-PEMILIK' } });
  expect(kantor.must(PERENCANA, 'periksaBuku', {}).kalimat).toBe(
    '1 hal ditemukan: IKU: baris kunci tersembunyi terhapus; dipasang lagi. Pemilik file menjalankan Periksa & perbaiki.',
  );
  expect(kantor.ask(STAF, 'periksaBuku', {})).toMatchObject({ penolakan: { kode: 'BUKAN-PEMERIKSA-BUKU' } });
  expect(keyRow(sheetOf(kantor.book(), 'IKU'))).toBe(-1);
});

describe('what was deleted comes back', () => {
  test('a tab: made again empty at its place, and the finding says where its content is', () => {
    const kantor = bukaKantor(meja, (book) => deleteTab(book, 'Dokumen'));
    expect(refusal(kantor)).toBe('TAB-HILANG');
    expect(faults(mend(kantor))).toEqual([
      'Dokumen: tab ini terhapus; dibuat lagi, kosong. Isi lamanya hanya ada di File > Histori versi: pulihkan dari sana lebih dahulu bila diperlukan',
    ]);
    const sheet = sheetOf(kantor.book(), 'Dokumen');
    expect(sheet.properties.index).toBe(sheetOf(meja.buku, 'Dokumen').properties.index);
    expect(sheet.protectedRanges).toHaveLength(1);
    expect(isWhole(kantor)).toBe(true);
  });

  test('Kendali: made again with the state of the SOP', () => {
    const kantor = bukaKantor(meja, (book) => deleteTab(book, 'Kendali'));
    mend(kantor);
    const written = (book: Spreadsheet) =>
      rows(book, 'Kendali')
        .map((row) => row.slice(0, 3))
        .filter((row) => row.some((text) => text !== ''));
    expect(written(kantor.book())).toEqual(written(meja.buku));
    expect(isWhole(kantor)).toBe(true);
  });

  test('the SOP tab: the SOPs that have run come back as they were shipped', () => {
    const kantor = bukaKantor(meja, (book) => deleteTab(book, 'SOP'));
    mend(kantor);
    expect(rows(kantor.book(), 'SOP')).toEqual(rows(meja.buku, 'SOP'));
  });

  test('a tab whose name a copy has taken gets another name', () => {
    const kantor = bukaKantor(meja, (book) => {
      const copy = sheetOf(book, 'Narasi');
      copy.properties.sheetId = 77;
      copy.protectedRanges = [];
      copy.properties.title = 'Narasi';
    });
    const hasil = mend(kantor);
    expect(hasil.kerusakan.map(({ tab, otomatis }) => [tab, otomatis])).toEqual([
      ['Narasi', true],
      ['Narasi', false],
    ]);
    expect(sheetOf(kantor.book(), 'Narasi (2)').properties.sheetId).toBe(
      sheetOf(meja.buku, 'Narasi').properties.sheetId,
    );
    expect(sheetOf(kantor.book(), 'Narasi').properties.sheetId).toBe(77);
  });

  test('the hidden key row: all other actions refuse, mending puts it back over the right columns', () => {
    const kantor = bukaKantor(meja, (book) => deleteRow(book, TAB_POL, 2));
    const kunci = rows(meja.buku, TAB_POL)[2];
    expect(refusal(kantor)).toBe('TAB-RUSAK');
    expect(faults(mend(kantor))).toEqual([`${TAB_POL}: baris kunci tersembunyi terhapus; dipasang lagi`]);
    expect(rows(kantor.book(), TAB_POL)[2]).toEqual(kunci);
    expect(sheetOf(kantor.book(), TAB_POL).data[0]?.rowMetadata?.[2]).toMatchObject({ hiddenByUser: true });
    expect(typedIn(kantor.book(), TAB_POL)).toEqual(typedIn(meja.buku, TAB_POL));
    expect(isWhole(kantor)).toBe(true);
  });

  test('the cells of the key row, after columns were moved about', () => {
    const swap = (book: Spreadsheet) => {
      for (const { values = [] } of sheetOf(book, TAB_POL).data[0]?.rowData ?? []) {
        const [first = {}, second = {}] = values;
        values.splice(0, 2, second, first);
      }
    };
    const kantor = bukaKantor(meja, (book) => {
      swap(book);
      const keys = sheetOf(book, TAB_POL).data[0]?.rowData?.[2];
      if (keys) keys.values = [];
    });
    mend(kantor);
    expect(rows(kantor.book(), TAB_POL)[2]?.slice(0, 2)).toEqual(['hk:uraian', 'hk:kode']);
    expect(typedIn(kantor.book(), TAB_POL)).toEqual(typedIn(meja.buku, TAB_POL));
    expect(isWhole(kantor)).toBe(true);
  });

  test('a row that slipped between the keys and the headers no longer hides the first data row', () => {
    const kantor = bukaKantor(meja, (book) => {
      const { data, properties } = sheetOf(book, 'Bidang');
      data[0]?.rowData?.splice(3, 0, {});
      properties.gridProperties.rowCount += 1;
    });
    expect(faults(mend(kantor))).toEqual(['Bidang: baris kunci terpisah dari judul kolom; dirapatkan']);
    expect(rows(kantor.book(), 'Bidang').slice(2, 5)).toEqual([
      ['', ''],
      ['hk:kode', 'hk:nama'],
      ['Kode', 'Nama'],
    ]);
    expect(isWhole(kantor)).toBe(true);
  });

  test('the header row of a wide tab; renamed headers stay as people named them', () => {
    const kantor = bukaKantor(meja, (book) => {
      deleteRow(book, 'IKU', 3);
      const header = sheetOf(book, 'IKI').data[0]?.rowData?.[3]?.values?.[0];
      if (header) header.userEnteredValue = { stringValue: 'Nomor kita' };
    });
    expect(faults(mend(kantor))).toEqual(['IKU: baris judul kolom terhapus; dipasang lagi']);
    expect(rows(kantor.book(), 'IKU')).toEqual(rows(meja.buku, 'IKU'));
    expect(rows(kantor.book(), 'IKI')[3]?.[0]).toBe('Nomor kita');
  });

  test('a target column of a collection tab: filled again from the registry, at the right end', () => {
    const kantor = bukaKantor(meja, (book) => deleteColumn(book, TAB_POL, columnOf(sheetOf(book, TAB_POL), 'target')));
    expect(refusal(kantor)).toBe('TAB-RUSAK');
    mend(kantor);
    const target = (book: Spreadsheet) =>
      rows(book, TAB_POL)
        .slice(4)
        .map((row) => row[columnOf(sheetOf(book, TAB_POL), 'target')] ?? '')
        .filter((text) => text !== '');
    expect(target(kantor.book())).toEqual(target(meja.buku));
    expect(typedIn(kantor.book(), TAB_POL)).toEqual(typedIn(meja.buku, TAB_POL));
    expect(isWhole(kantor)).toBe(true);
  });

  test('the kodes of a collection tab: known again by their uraian, so that typed figures keep their indikator', () => {
    const kantor = bukaKantor(meja, (book) => deleteColumn(book, TAB_POL, 0));
    mend(kantor);
    expect(typedIn(kantor.book(), TAB_POL)).toEqual(typedIn(meja.buku, TAB_POL));
    expect(isWhole(kantor)).toBe(true);
  });

  test('the row of an indikator: added empty, with its target and formulas', () => {
    const kantor = bukaKantor(meja, (book) => deleteRow(book, TAB_POL, 4));
    const kode = rows(meja.buku, TAB_POL)[4]?.[0] ?? '';
    expect(faults(mend(kantor))).toContain(`${TAB_POL}: baris indikator ${kode} tidak ada; ditambahkan, kosong`);
    const sheet = sheetOf(kantor.book(), TAB_POL);
    const row = textsOf(sheet).find((cells) => cells[0] === kode);
    expect(row?.[columnOf(sheet, 'target')]).toBe(rows(meja.buku, TAB_POL)[4]?.[columnOf(sheet, 'target')]);
    const { [kode]: _, ...others } = typedIn(meja.buku, TAB_POL);
    expect(typedIn(kantor.book(), TAB_POL)).toEqual(others);
    expect(isWhole(kantor)).toBe(true);
  });

  test('a whole collection tab: made again empty', () => {
    const kantor = bukaKantor(meja, (book) => deleteTab(book, TAB_POL));
    expect(faults(mend(kantor))[0]).toMatch(`${TAB_POL}: tab isian ini terhapus; dibuat lagi, kosong.`);
    expect(typedIn(kantor.book(), TAB_POL)).toEqual({});
    expect(isWhole(kantor)).toBe(true);
  });
});

describe('what was changed is set again', () => {
  test('a figure typed over a formula', () => {
    const kantor = bukaKantor(meja, (book) => {
      const sheet = sheetOf(book, TAB_SEK);
      const cells = sheet.data[0]?.rowData?.[4]?.values ?? [];
      cells[columnOf(sheet, 'capaian')] = { userEnteredValue: { numberValue: 999 } };
    });
    const capaian = (book: Spreadsheet) => rows(book, TAB_SEK)[4]?.[columnOf(sheetOf(book, TAB_SEK), 'capaian')];
    expect(capaian(kantor.book())).toContain('999');
    mend(kantor);
    expect(capaian(kantor.book())).toBe(capaian(meja.buku));
  });

  test('number formats, dropdowns, frozen rows and hidden columns, without touching a value', () => {
    const kantor = bukaKantor(meja, (book) => {
      const sheet = sheetOf(book, TAB_POL);
      sheet.properties.gridProperties.frozenRowCount = 0;
      sheet.data[0] = { ...sheet.data[0], rowMetadata: [], columnMetadata: [] };
      for (const { values = [] } of sheet.data[0]?.rowData ?? [])
        for (const cell of values) delete cell.userEnteredFormat;
      for (const { values = [] } of sheetOf(book, 'IKU').data[0]?.rowData ?? [])
        for (const cell of values) delete cell.dataValidation;
    });
    mend(kantor);
    const sheet = sheetOf(kantor.book(), TAB_POL);
    const realisasi = columnOf(sheet, 'realisasi');
    const cell = sheet.data[0]?.rowData?.[4]?.values?.[realisasi];
    expect(cell?.userEnteredFormat?.numberFormat).toEqual({ type: 'TEXT', pattern: '@' });
    expect(sheet.properties.gridProperties.frozenRowCount).toBe(4);
    expect(sheet.data[0]?.rowMetadata?.[2]).toEqual({ hiddenByUser: true });
    expect(sheet.data[0]?.columnMetadata?.[columnOf(sheet, 'bawah')]).toEqual({ hiddenByUser: true });
    const iku = sheetOf(kantor.book(), 'IKU');
    expect(iku.data[0]?.rowData?.[4]?.values?.[columnOf(iku, 'arah')]?.dataValidation).toBeDefined();
    expect(typedIn(kantor.book(), TAB_POL)).toEqual(typedIn(meja.buku, TAB_POL));
  });

  test('colour rules: ours are there once, also after mending twice; the agency keeps its own', () => {
    const own = {
      ranges: [{ sheetId: sheetOf(meja.buku, TAB_POL).properties.sheetId, startRowIndex: 4, startColumnIndex: 0 }],
      booleanRule: { condition: { type: 'NOT_BLANK' }, format: {} },
    };
    const kantor = bukaKantor(meja, (book) => {
      sheetOf(book, TAB_POL).conditionalFormats?.push(own);
      sheetOf(book, TAB_SEK).conditionalFormats = [];
    });
    expect(faults(mend(kantor))).toEqual([`${TAB_SEK}: aturan warna terhapus; dipasang lagi`]);
    mend(kantor);
    const rules = (book: Spreadsheet, title: string) => sheetOf(book, title).conditionalFormats ?? [];
    expect(rules(kantor.book(), TAB_POL)).toEqual([...rules(meja.buku, TAB_POL), own]);
    expect(rules(kantor.book(), TAB_SEK)).toEqual(rules(meja.buku, TAB_SEK));
  });

  test('protections follow the Pengguna tab: who left may no longer, who came may', () => {
    const kantor = bukaKantor(meja);
    const pengguna = sheetOf(kantor.book(), 'Pengguna');
    const row = textsOf(pengguna).findIndex((cells) => cells.includes(SEKRETARIS));
    const email = columnOf(pengguna, 'email');
    kantor.standIn.type(OWNER, pengguna.properties.sheetId, row, email, 'baru@example.go.id');
    expect(faults(kantor.must(OWNER, 'periksaBuku', {}))).toEqual([]);
    expect(berlakukan(kantor, OWNER).ok).toBe(true);
    const before = faults(kantor.must(OWNER, 'periksaBuku', {}));
    expect(before).toContain(
      `IKU: yang boleh mengubah tab ini tidak sesuai tab Pengguna (belum ada: baru@example.go.id) (tidak lagi: ${SEKRETARIS}); disesuaikan`,
    );
    mend(kantor);
    kantor.standIn.share('baru@example.go.id');
    const iku = sheetOf(kantor.book(), 'IKU');
    const typing = (who: string) => () => kantor.standIn.type(who, iku.properties.sheetId, 4, 1, 'Sasaran lain');
    expect(typing('baru@example.go.id')).not.toThrow();
    expect(typing(SEKRETARIS)).toThrow(/protected/);
    expect(iku.protectedRanges).toHaveLength(1);
  });

  test('after mending, staff type in the yellow cells and the spare rows, and nowhere else', () => {
    const kantor = bukaKantor(meja, (book) => {
      sheetOf(book, TAB_POL).protectedRanges = [];
    });
    expect(faults(mend(kantor))).toEqual([`${TAB_POL}: perlindungan tab terhapus atau diubah; dipasang lagi`]);
    const sheet = sheetOf(kantor.book(), TAB_POL);
    const spare =
      4 +
      rows(meja.buku, TAB_POL)
        .slice(4)
        .filter(([kode]) => kode !== '' && kode !== undefined).length;
    const typing = (row: number, kunci: string) => () =>
      kantor.standIn.type(STAF, sheet.properties.sheetId, row, columnOf(sheet, kunci), '7');
    expect(typing(4, 'realisasi')).not.toThrow();
    expect(typing(spare, 'kode')).not.toThrow();
    expect(typing(4, 'kode')).toThrow(/protected/);
    expect(typing(4, 'capaian')).toThrow(/protected/);
    expect(typing(3, 'realisasi')).toThrow(/protected/);
  });

  test('rows to type in are added when they run out', () => {
    const kantor = bukaKantor(meja, (book) => {
      sheetOf(book, 'Libur').properties.gridProperties.rowCount = 6;
    });
    expect(faults(mend(kantor))).toEqual(['Libur: baris kosong untuk mengetik hampir habis; ditambah']);
    expect(sheetOf(kantor.book(), 'Libur').properties.gridProperties.rowCount).toBeGreaterThan(40);
  });

  test('Potret is hidden again', () => {
    const kantor = bukaKantor(meja, (book) => {
      sheetOf(book, 'Potret').properties.hidden = false;
    });
    expect(faults(mend(kantor))).toEqual(['Potret: tab ini seharusnya tersembunyi; disembunyikan']);
    expect(sheetOf(kantor.book(), 'Potret').properties.hidden).toBe(true);
  });
});

describe('what people have to settle themselves', () => {
  test('a duplicated tab is named and left alone; the agency’s own tabs are only listed', () => {
    const kantor = bukaKantor(meja, (book) => {
      const copy = structuredClone(sheetOf(book, TAB_POL));
      copy.properties = {
        ...copy.properties,
        sheetId: 4711,
        title: `Salinan dari ${TAB_POL}`,
        index: book.sheets.length,
      };
      copy.protectedRanges = [];
      copy.conditionalFormats = [];
      const own = structuredClone(copy);
      own.properties = { ...own.properties, sheetId: 4712, title: 'Corat-coret', index: book.sheets.length + 1 };
      own.data = [{ rowData: [] }];
      book.sheets.push(copy, own);
    });
    const hasil = mend(kantor);
    expect(hasil.kerusakan).toMatchObject([{ tab: `Salinan dari ${TAB_POL}`, otomatis: false }]);
    expect(hasil.kalimat).toContain('1 hal perlu Anda bereskan sendiri.');
    expect(hasil.tabLain).toEqual(['Corat-coret']);
    expect(rows(kantor.book(), `Salinan dari ${TAB_POL}`)).toEqual(rows(meja.buku, TAB_POL));
  });

  test('somebody’s own protection of a few cells is named and left alone', () => {
    const { sheetId } = sheetOf(meja.buku, 'Potret').properties;
    const mine = {
      protectedRangeId: 5,
      range: { sheetId, startRowIndex: 4, endRowIndex: 5 },
      description: 'punya saya',
    };
    const kantor = bukaKantor(meja, (book) => {
      sheetOf(book, 'Potret').protectedRanges?.push(mine);
    });
    expect(mend(kantor).kerusakan).toMatchObject([
      { tab: 'Potret', pesan: expect.stringContaining('"punya saya"'), otomatis: false },
    ]);
    expect(sheetOf(kantor.book(), 'Potret').protectedRanges).toHaveLength(2);
  });
});

describe('what cannot be invented is refused, with the way out', () => {
  const refused = (change: (book: Spreadsheet) => void) => {
    const kantor = bukaKantor(meja, change);
    const before = JSON.stringify(kantor.book());
    const reply = kantor.ask(OWNER, 'perbaiki', {});
    expect(JSON.stringify(kantor.book())).toBe(before);
    return reply.ok ? null : reply.penolakan;
  };

  test('the ledger', () => {
    const penolakan = refused((book) => deleteTab(book, 'Riwayat'));
    expect(penolakan?.kode).toBe('RIWAYAT-RUSAK');
    expect(penolakan?.pesan).toContain('Histori versi');
    expect(refused((book) => deleteRow(book, 'Riwayat', 5))?.kode).toBe('RIWAYAT-RUSAK');
  });
});

describe('what can be proved or told comes back', () => {
  test('a column of the Potret: every row is as it was', () => {
    const kantor = bukaKantor(meja, (book) => deleteColumn(book, 'Potret', 3));
    expect(refusal(kantor)).toBe('TAB-RUSAK');
    expect(faults(mend(kantor)).join()).toMatch(/^Potret: kolom .* Histori versi.*ditulis kembali/);
    expect(isWhole(kantor)).toBe(true);
  });

  test('the Potret: every row of which a copy is left; of the others the owner acknowledges that they are lost', () => {
    const kantor = bukaKantor(meja, (book) => deleteTab(book, 'Potret'));
    expect(refusal(kantor)).toBe('TAB-HILANG');
    const kata = faults(mend(kantor)).join();
    expect(kata).toMatch(/Histori versi/);
    expect(kata).toMatch(/Definisi TW II 2026 putaran 1, \S+: .*; ditulis kembali/);
    expect(kata).toMatch(/Isian lalu TW I 2026 bidang SEK, IKU-05: .* pemilik file memilih Akui kerusakan/);
    expect(isWhole(kantor)).toBe(false);
    const { kalimat } = kantor.must(OWNER, 'akuiKerusakan', { alasan: 'Potret terhapus' });
    expect(kalimat).toMatch(/baris isian lalu di tab Potret tidak terbukti lagi \(TW I SEK IKU-05, /);
    expect(isWhole(kantor)).toBe(true);
  });

  test('keys and headers of a tab both: in the order of its columns, which people are told to compare', () => {
    const kantor = bukaKantor(meja, (book) => {
      deleteRow(book, 'Pengguna', 3);
      deleteRow(book, 'Pengguna', 2);
    });
    expect(faults(mend(kantor))).toEqual([
      'Pengguna: baris kunci dan judul kolom sama-sama hilang; dipasang lagi menurut urutan kolom semula. Cocokkan judul dengan isi di bawahnya',
    ]);
    expect(rows(kantor.book(), 'Pengguna')).toEqual(rows(meja.buku, 'Pengguna'));
    expect(isWhole(kantor)).toBe(true);
  });
});
