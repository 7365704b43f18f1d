import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Alert } from '../../local/services/state.ts';
import { createStandIn, type StandIn, type StandInOptions } from '../../local/stand-in.ts';
import {
  bukaKantor,
  deleteRow,
  type Kantor,
  KEPALA,
  type Meja,
  OWNER,
  PERENCANA,
  STAF,
  sheetOf,
  siapkanMeja,
  textsOf,
} from '../app/bahan.ts';

let meja: Meja;
beforeAll(async () => {
  meja = await siapkanMeja();
}, 120_000);

type Click = (who: string, name: string) => readonly string[];

/** Runs a menu item and returns the messages that came up. */
const clicker =
  (standIn: StandIn): Click =>
  (who, name) => {
    const before = standIn.screen.length;
    standIn.run(who, name, []);
    return standIn.screen
      .slice(before)
      .filter(({ kind }) => kind === 'alert')
      .map(({ content }) => (content as Alert).message);
  };

function open(options: Partial<StandInOptions> = {}): { readonly kantor: Kantor; readonly click: Click } {
  const kantor = bukaKantor(meja, undefined, options);
  return { kantor, click: clicker(kantor.standIn) };
}

const NO = { answer: ({ buttons }: Alert) => (buttons.startsWith('YES') ? 'NO' : 'OK') };

interface Item {
  readonly label: string;
  readonly functionName: string;
}
const menuItems = ({ standIn }: Kantor): readonly Item[] =>
  standIn.screen
    .filter(({ kind }) => kind === 'menu')
    .flatMap(({ content }) => (content as { readonly items: readonly Item[] }).items);

test('opening the file shows the menu and reads nothing, so it works before anybody has authorised anything', () => {
  const { kantor } = open();
  kantor.standIn.run(STAF, 'onOpen', []);
  expect(kantor.standIn.calls.map(({ panggilan }) => panggilan)).toEqual(['SpreadsheetApp.getUi.addToUi']);
  const items = menuItems(kantor);
  expect(items.map(({ label }) => label)).toEqual([
    'Buka panel',
    'Siapkan buku kerja…',
    'Bagikan format isian',
    'Periksa isian',
    'Serahkan isian bidang saya',
    'Himpun & rekap',
    'Susun dokumen',
    'Tinjau & sahkan',
    'Undang pengguna',
    'Periksa & perbaiki buku kerja',
    'Bantuan',
  ]);
});

/** They open a page, and the page does the talking. */
const PAGES = ['Buka panel', 'Siapkan buku kerja…'];

test('every item of the menu but the pages answers everybody in words, whatever the state of the SOP', () => {
  const { kantor, click } = open(NO);
  kantor.standIn.run(STAF, 'onOpen', []);
  const items = menuItems(kantor);
  for (const { functionName } of items.filter(({ label }) => !PAGES.includes(label)))
    for (const who of [OWNER, STAF]) {
      const messages = click(who, functionName);
      expect(messages.length).toBeGreaterThan(0);
      expect(messages.join('\n')).not.toMatch(/undefined|null|\[object|Maaf, ada yang salah/);
    }
});

describe('an agency begins', () => {
  const fresh = () => createStandIn({ owner: OWNER, now: meja.now, code: meja.code });
  const ask = (standIn: StandIn, aksi: string, data: object) =>
    JSON.parse(String(standIn.run(OWNER, 'jalankan', [JSON.stringify({ aksi, idAksi: `uji-${aksi}`, data })])));

  test('Siapkan opens its wizard and changes nothing yet', () => {
    const standIn = fresh();
    standIn.run(OWNER, 'menuSiapkan', []);
    expect(standIn.screen).toMatchObject([{ kind: 'dialog', content: { file: 'impor', title: 'Siapkan buku kerja' } }]);
    expect(standIn.workbook().sheets).toHaveLength(1);
  });

  test('a page can ask for the wide pages, and for no other file', () => {
    const standIn = fresh();
    for (const nama of ['bagan', 'keputusan', 'impor']) expect(ask(standIn, 'bukaDialog', { nama }).ok).toBe(true);
    expect(standIn.screen.map(({ content }) => (content as { file: string }).file)).toEqual([
      'bagan',
      'keputusan',
      'impor',
    ]);
    for (const nama of ['panel', 'Code', 'toString'])
      expect(ask(standIn, 'bukaDialog', { nama }).penolakan.kode).toBe('PERMINTAAN-SALAH');
  });

  test('people who were named for a pelaksana stand in the SOP tab, and the others follow their peran', () => {
    const standIn = fresh();
    ask(standIn, 'aturLokal', { zona: 'WITA' });
    const orang = { 'depok-pengumpulan': { Kabid: ['andi@example.go.id', 'budi@example.go.id'] } };
    expect(ask(standIn, 'siapkan', { sop: ['depok-pengumpulan'], zona: 'WITA', orang }).ok).toBe(true);
    const rows = textsOf(sheetOf(standIn.workbook(), 'SOP'));
    const people = (nama: string) => rows.find((row) => row[1] === 'Pelaksana' && row[3] === nama)?.[6] ?? '';
    expect(people('Kabid')).toBe('andi@example.go.id, budi@example.go.id');
    expect(people('Sekdis')).toBe('');
    expect(standIn.workbook().properties.timeZone).toBe('Asia/Makassar');
  });

  test('Bagikan offers to begin the SOP when none runs', () => {
    const standIn = createStandIn({
      owner: OWNER,
      now: meja.now,
      code: meja.code,
      typeIn: () => 'depok-pengumpulan TW I',
    });
    ask(standIn, 'aturLokal', { zona: 'WIB' });
    ask(standIn, 'siapkan', { sop: ['depok-pengumpulan'] });
    expect(clicker(standIn)(OWNER, 'menuBagikan')[0]).toContain('tidak ada di tab Pengguna');
  });
});

describe('the work of the SOP', () => {
  test('Periksa writes the findings and counts them', () => {
    // Two IKU of the sample have no IKI, which is told as one info.
    expect(open().click(STAF, 'menuPeriksa')).toEqual([
      'Isian diperiksa: 0 galat, 1 peringatan dan info. Rinciannya di tab Temuan.',
    ]);
    const kantor = bukaKantor(meja, (book) => deleteRow(book, 'TW II POL', 4));
    expect(clicker(kantor.standIn)(STAF, 'menuPeriksa')[0]).toMatch(
      /^Isian diperiksa: 1 galat, \d+ peringatan dan info\. Rinciannya di tab Temuan\.$/,
    );
    expect(textsOf(sheetOf(kantor.book(), 'Temuan'))[4]?.[0]).toBe('galat');
  });

  test('Serahkan finds the bidang of whoever presses it, and shows the first findings when it is refused', () => {
    const { click } = open();
    expect(click(STAF, 'menuSerahkan')).toEqual(['Isian bidang POL diserahkan (putaran 1).']);
    const broken = bukaKantor(meja, (book) => deleteRow(book, 'TW II POL', 4));
    expect(clicker(broken.standIn)(STAF, 'menuSerahkan')[0]).toMatch(/^Bidang POL: .+\n\n• TW II POL, Kode: /s);
    expect(click(KEPALA, 'menuSerahkan')[0]).toContain('Anda tidak tercatat pada bidang mana pun');
  });

  test('an item that is not for this person says whose turn it is', () => {
    const { click } = open();
    expect(click(KEPALA, 'menuHimpun')[0]).toMatch(/giliran|belum dapat dilakukan|menunggu/i);
    expect(click(STAF, 'menuSahkan')[0]).toMatch(/giliran|belum dapat dilakukan|menunggu/i);
  });

  test('Susun dokumen gives the links', () => {
    const { kantor, click } = open();
    expect(click(PERENCANA, 'menuSusun')[0]).toMatch(/^Dokumen tersimpan di Google Drive Anda:\n.+https:\/\//s);
    expect(kantor.standIn.files).toHaveLength(2);
  });

  test('Bantuan says who is waited for, and does the langkah of whoever agrees', () => {
    const { click } = open(NO);
    const shown = click(STAF, 'menuBantuan')[0];
    expect(shown).toContain('Sekarang menunggu:');
    expect(shown).toMatch(/• Langkah \d+/);
  });
});

test('Undang asks for the address', () => {
  const { kantor, click } = open({ typeIn: () => STAF });
  expect(click(PERENCANA, 'menuUndang').at(-1)).toContain('diundang menyunting');
  expect(kantor.standIn.calls.map(({ panggilan }) => panggilan)).toContain('SpreadsheetApp.addEditor');
  const other = open({ typeIn: () => 'entah@example.go.id' });
  expect(other.click(PERENCANA, 'menuUndang').at(-1)).toContain('tidak ada di tab Pengguna');
});

describe('Periksa & perbaiki', () => {
  test('lists what is broken and mends it when the owner says yes', () => {
    const kantor = bukaKantor(meja, (book) => {
      sheetOf(book, 'Potret').properties.hidden = false;
    });
    const messages = clicker(kantor.standIn)(OWNER, 'menuPerbaiki');
    expect(messages[0]).toContain('Ditemukan 1 hal:\n• Potret: tab ini seharusnya tersembunyi');
    expect(messages[1]).toContain('Buku kerja diperbaiki: Potret');
  });

  test('No leaves everything as it was', () => {
    const { kantor, click } = open(NO);
    const before = JSON.stringify(kantor.book());
    expect(click(OWNER, 'menuPerbaiki')).toHaveLength(1);
    expect(JSON.stringify(kantor.book())).toBe(before);
  });

  test('the question is asked with no lock held', () => {
    const held: boolean[] = [];
    const kantor: Kantor = bukaKantor(meja, undefined, {
      answer: ({ buttons }) => {
        const names = kantor.standIn.calls.map(({ panggilan }) => panggilan);
        const taken = names.filter((name) => name === 'LockService.tryLock').length;
        held.push(taken > names.filter((name) => name === 'LockService.releaseLock').length);
        return buttons.startsWith('YES') ? 'YES' : 'OK';
      },
    });
    clicker(kantor.standIn)(OWNER, 'menuPerbaiki');
    expect(held).toEqual([false, false]);
  });
});

test('a defect is shown as an apology with a code that stands in the log', () => {
  const kantor = bukaKantor(meja, (book) => {
    book.developerMetadata = (book.developerMetadata ?? []).map((entry) => ({ ...entry, metadataValue: '{' }));
  });
  const [message] = clicker(kantor.standIn)(STAF, 'menuBantuan');
  const [, kode = 'tidak ada'] = /kode (\S+)\)/.exec(message ?? '') ?? [];
  expect(message).toMatch(/^Maaf, ada yang salah pada aplikasi ini/);
  expect(message).not.toContain('SyntaxError');
  const log = kantor.standIn.screen.filter(({ kind }) => kind === 'log').map(({ content }) => String(content));
  expect(log.join('\n')).toContain(`kode ${kode}`);
});
