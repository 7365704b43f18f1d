import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Alert } from '../../local/services/state.ts';
import { createStandIn, type StandIn, type StandInOptions } from '../../local/stand-in.ts';
import type { Penolakan } from '../../src/domain/penolakan.ts';
import type { Reply } from '../../src/kontrak/kontrak.ts';
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
    'Uji di Google (untuk petugas TI)…',
  ]);
});

/** They are about the workbook itself, and answer in a box. */
const BOXES = ['Undang pengguna', 'Periksa & perbaiki buku kerja', 'Uji di Google (untuk petugas TI)…'];

test('what is about the workbook itself answers everybody in words, whatever the state of the SOP', () => {
  const { kantor, click } = open(NO);
  kantor.standIn.run(STAF, 'onOpen', []);
  const items = menuItems(kantor).filter(({ label }) => BOXES.includes(label));
  expect(items).toHaveLength(BOXES.length);
  for (const { functionName } of items)
    for (const who of [OWNER, STAF]) {
      const messages = click(who, functionName);
      expect(messages.length).toBeGreaterThan(0);
      expect(messages.join('\n')).not.toMatch(/undefined|null|\[object|Maaf, ada yang salah/);
    }
});

test('every other item opens a page at its place, which says whose it is, asks nothing, and does nothing yet', () => {
  const { kantor, click } = open();
  kantor.standIn.run(STAF, 'onOpen', []);
  const before = JSON.stringify(kantor.book());
  const items = menuItems(kantor).filter(({ label }) => !BOXES.includes(label));
  const opened = items.map(({ label, functionName }) => {
    expect(click(STAF, functionName)).toEqual([]);
    const { kind, content } = kantor.standIn.screen.at(-1) ?? {};
    const { file, appended = '' } = content as { readonly file: string; readonly appended?: string };
    return [label, kind, file, ...appended.split(/<[^>]*>/).filter((text) => text !== '')];
  });
  expect(opened).toEqual([
    ['Buka panel', 'sidebar', 'panel', STAF],
    ['Siapkan buku kerja…', 'dialog', 'impor', STAF],
    ['Bagikan format isian', 'sidebar', 'panel', 'bagikan', STAF],
    ['Periksa isian', 'sidebar', 'panel', 'periksa', STAF],
    ['Serahkan isian bidang saya', 'sidebar', 'panel', 'serahkan', STAF],
    ['Himpun & rekap', 'sidebar', 'panel', 'himpun', STAF],
    ['Susun dokumen', 'sidebar', 'panel', 'susun', STAF],
    ['Tinjau & sahkan', 'dialog', 'keputusan', STAF],
    ['Bantuan', 'sidebar', 'panel', 'bantuan', STAF],
  ]);
  expect(JSON.stringify(kantor.book())).toBe(before);
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

  test('the SOP is begun by somebody whom the Pengguna tab knows', () => {
    const standIn = fresh();
    ask(standIn, 'aturLokal', { zona: 'WIB' });
    ask(standIn, 'siapkan', { sop: ['depok-pengumpulan'] });
    const reply = ask(standIn, 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' });
    expect(reply.penolakan.pesan).toContain('tidak ada di tab Pengguna');
  });
});

describe('what the items of the SOP lead to', () => {
  const broken = () => bukaKantor(meja, (book) => deleteRow(book, 'TW II POL', 4));
  const refusal = (reply: Reply<unknown>): Penolakan => {
    if (reply.ok) throw new Error('It was not refused');
    return reply.penolakan;
  };

  test('Periksa writes the findings and counts them', () => {
    // Two IKU of the sample have no IKI, which is told as one info.
    expect(open().kantor.must(STAF, 'tulisTemuan', {})).toEqual({ galat: 0, lain: 1 });
    const kantor = broken();
    expect(kantor.must(STAF, 'tulisTemuan', {}).galat).toBe(1);
    expect(textsOf(sheetOf(kantor.book(), 'Temuan'))[4]?.[0]).toBe('galat');
  });

  test('Serahkan is offered for the bidang of whoever opens the panel, and names the findings when it is refused', () => {
    const { kantor } = open();
    const offered = (who: string): readonly string[] =>
      kantor.must(who, 'giliran', {}).tawaran.flatMap(({ aksi, bidang }) => (aksi === 'serahkan' ? [bidang] : []));
    expect([offered(STAF), offered(KEPALA)]).toEqual([['POL'], []]);
    expect(kantor.must(STAF, 'serahkan', { bidang: 'POL' })).toMatchObject({
      bidang: 'POL',
      putaran: 1,
      peringatan: 0,
    });
    const { temuan = [] } = refusal(broken().ask(STAF, 'serahkan', { bidang: 'POL' }));
    expect(temuan[0]).toMatchObject({ berat: 'galat', tab: 'TW II POL', kolom: 'Kode' });
    expect(refusal(kantor.ask(KEPALA, 'serahkan', { bidang: 'POL' })).pesan).not.toBe('');
  });

  test('what is not for this person is refused with whose turn it is', () => {
    const { kantor } = open();
    expect(refusal(kantor.ask(KEPALA, 'himpun', {})).pesan).toMatch(/giliran|belum dapat dilakukan|menunggu/i);
    expect(refusal(kantor.ask(STAF, 'sahkan', { sidik: '' })).pesan).toMatch(/giliran|belum dapat dilakukan|menunggu/i);
  });

  test('Susun dokumen gives the links', () => {
    const { kantor } = open();
    const reply = kantor.ask(PERENCANA, 'susun', {});
    expect(reply.ok && reply.tautan?.map(({ url }) => url.slice(0, 8))).toEqual(['https://', 'https://']);
    expect(kantor.standIn.files).toHaveLength(2);
  });

  test('the panel says who is waited for', () => {
    const { langkah } = open().kantor.must(STAF, 'giliran', {});
    expect(langkah.flatMap(({ menunggu }) => menunggu).flatMap(({ orang }) => orang)).not.toEqual([]);
  });
});

describe('somebody who has not granted every scope', () => {
  const items = (kantor: Kantor): readonly Item[] => {
    kantor.standIn.run(OWNER, 'onOpen', []);
    return menuItems(kantor);
  };

  test('is asked for them again by whatever item, and nothing else happens', () => {
    const { kantor } = open({ consent: () => false });
    const chosen = items(kantor);
    expect(chosen.length).toBeGreaterThan(10);
    for (const { functionName } of chosen) {
      const before = kantor.standIn.screen.length;
      expect(() => kantor.standIn.run(STAF, functionName, [])).toThrow('Authorization is required');
      expect(kantor.standIn.screen.slice(before).map(({ kind }) => kind)).toEqual(['consent']);
    }
  });
});

test('a page that one account opened does nothing as another account of the same browser', () => {
  const { kantor } = open();
  const ask = (akun: object) =>
    JSON.parse(
      String(
        kantor.standIn.run(STAF, 'jalankan', [
          JSON.stringify({ aksi: 'serahkan', idAksi: 'a', data: { bidang: 'POL' }, ...akun }),
        ]),
      ),
    );
  const before = JSON.stringify(kantor.book());
  const { penolakan } = ask({ akun: PERENCANA });
  expect(penolakan).toMatchObject({ kode: 'AKUN-BEDA', pesan: expect.stringContaining('jendela penyamaran') });
  expect(penolakan.pesan).toContain(`sebagai ${PERENCANA}`);
  expect(penolakan.pesan).toContain(`sebagai ${STAF}`);
  expect(JSON.stringify(kantor.book())).toBe(before);
  expect(ask({ akun: STAF.toUpperCase() }).ok).toBe(true);
});

describe('what Google may not give', () => {
  test('without the active user the effective one acts, who is the same person in menu and panel', () => {
    const code = `${meja.code}\nconst kosong = { getEmail: () => '' }, asli = Session;
      Session = { getActiveUser: () => kosong, getEffectiveUser: () => asli.getEffectiveUser() };`;
    expect(bukaKantor(meja, undefined, { code }).must(STAF, 'giliran', {}).saya.email).toBe(STAF);
  });

  test('without a lock of the file the script has one', () => {
    const code = `${meja.code}\nconst milik = LockService;
      LockService = { getDocumentLock: () => null, getScriptLock: () => milik.getScriptLock() };`;
    expect(bukaKantor(meja, undefined, { code }).ask(STAF, 'serahkan', { bidang: 'POL' }).ok).toBe(true);
  });
});

test('Undang asks for the address', () => {
  const { kantor, click } = open({ typeIn: () => STAF });
  expect(click(PERENCANA, 'menuUndang').at(-1)).toContain('diundang menyunting');
  expect(kantor.standIn.calls.map(({ panggilan }) => panggilan)).toContain('SpreadsheetApp.addEditors');
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

  test('where the ledger does not hold, the owner types why and the work goes on; others read whose part that is', () => {
    const typeIn = () => 'terhapus tanpa sengaja';
    const kantor = bukaKantor(meja, (book) => deleteRow(book, 'Riwayat', 6), { typeIn });
    const click = clicker(kantor.standIn);
    expect(click(PERENCANA, 'menuPerbaiki')).toEqual([expect.stringMatching(/Mengakuinya pekerjaan pemilik file \(/)]);
    expect(click(OWNER, 'menuPerbaiki').at(-1)).toMatch(/^Kerusakan diakui\. .* Alasan: terhapus tanpa sengaja$/s);
    expect(kantor.ask(PERENCANA, 'periksa', {}).ok).toBe(true);
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
  const code = `${meja.code}\nDate.now = () => { throw new SyntaxError('a defect'); };`;
  const kantor = bukaKantor(meja, undefined, { code });
  const [message] = clicker(kantor.standIn)(OWNER, 'menuPerbaiki');
  const [, kode = 'tidak ada'] = /kode (\S+)\)/.exec(message ?? '') ?? [];
  expect(message).toMatch(/^Maaf, ada yang salah pada aplikasi ini/);
  expect(message).not.toContain('SyntaxError');
  const log = kantor.standIn.screen.filter(({ kind }) => kind === 'log').map(({ content }) => String(content));
  expect(log.join('\n')).toContain(`kode ${kode}`);
});
