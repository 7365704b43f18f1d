import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Spreadsheet } from '../../../local/services/types.ts';
import type { StandInOptions } from '../../../local/stand-in.ts';
import {
  berlakukan,
  bukaKantor,
  columnOf,
  type Kantor,
  type Meja,
  OWNER,
  PERENCANA,
  SEKRETARIS,
  STAF,
  sheetOf,
  siapkanMeja,
  textsOf,
} from '../bahan.ts';

let meja: Meja;
beforeAll(async () => {
  meja = await siapkanMeja();
}, 120_000);

const BARU = 'wayan.suardana@example.go.id';

/** A row of the Pengguna tab, as the owner types it. */
function register(kantor: Kantor, cells: Readonly<Record<string, string>>): void {
  const sheet = sheetOf(kantor.book(), 'Pengguna');
  const row = textsOf(sheet).filter((texts) => texts.some((text) => text !== '')).length;
  for (const [kunci, text] of Object.entries(cells))
    kantor.standIn.type(OWNER, sheet.properties.sheetId, row, columnOf(sheet, kunci), text);
}

const staffRow = { email: BARU, nama: 'Wayan Suardana', peran: 'staf', bidang: 'POL' };
const ledger = (kantor: Kantor) => textsOf(sheetOf(kantor.book(), 'Riwayat'));

test('the Perencana invites somebody of the Pengguna tab, who can then open the workbook', () => {
  const kantor = bukaKantor(meja);
  register(kantor, staffRow);
  expect(kantor.ask(BARU, 'keadaan', {})).toMatchObject({ ok: false });
  const { kalimat } = kantor.must(PERENCANA, 'undang', { email: ` ${BARU.toUpperCase()} ` });
  expect(kalimat).toContain(`Wayan Suardana (${BARU}) diundang menyunting buku kerja. Kirimkan tautan file ini`);
  expect(kalimat).toContain('masih usulan: tekan Berlakukan');
  expect(kantor.ask(BARU, 'keadaan', {})).toMatchObject({ penolakan: { kode: 'PENGGUNA-TIDAK-DIKENAL' } });
  expect(ledger(kantor).at(-1)).toContain(`Wayan Suardana (${BARU}) diundang menyunting buku kerja.`);
  berlakukan(kantor);
  expect(kantor.ask(BARU, 'keadaan', {})).toMatchObject({ ok: true });
});

test('who came after the workbook was prepared hands in like everybody else', () => {
  const kantor = bukaKantor(meja);
  register(kantor, staffRow);
  expect(kantor.must(OWNER, 'undang', { email: BARU }).kalimat).not.toContain('Periksa & perbaiki');
  berlakukan(kantor);
  kantor.must(BARU, 'serahkan', { bidang: 'POL' });
});

/** As builds before 0.2 locked it: for the people of that day. */
function lockPotret(book: Spreadsheet): void {
  const { protectedRanges = [] } = sheetOf(book, 'Potret');
  for (const satu of protectedRanges)
    Object.assign(satu, { warningOnly: false, editors: { users: [OWNER, PERENCANA] } });
}

test('in a workbook of an earlier build only once the owner has mended it, and is told so', () => {
  const kantor = bukaKantor(meja, lockPotret);
  register(kantor, staffRow);
  const invite = () => kantor.must(OWNER, 'undang', { email: BARU }).kalimat;
  expect(invite()).toContain('pemilik file menjalankan Periksa & perbaiki');
  kantor.must(OWNER, 'perbaiki', {});
  expect(invite()).not.toContain('Periksa & perbaiki');
  berlakukan(kantor);
  kantor.must(BARU, 'serahkan', { bidang: 'POL' });
});

test('inviting again does no harm', () => {
  const kantor = bukaKantor(meja);
  kantor.must(PERENCANA, 'undang', { email: STAF });
  expect(kantor.ask(PERENCANA, 'undang', { email: STAF })).toMatchObject({ ok: true });
});

test('an invitation that Google refused is said, and repeating the very same request shares after all', () => {
  const kantor = bukaKantor(meja);
  register(kantor, staffRow);
  const request = JSON.stringify({ aksi: 'undang', idAksi: 'sama', data: { email: BARU } });
  const press = () => JSON.parse(String(kantor.standIn.run(PERENCANA, 'jalankan', [request])));
  const calls = () => kantor.standIn.calls.length;
  const before = calls();
  const other = bukaKantor(meja);
  register(other, staffRow);
  JSON.parse(String(other.standIn.run(PERENCANA, 'jalankan', [request])));
  const place = other.standIn.calls
    .slice(before)
    .findIndex(({ panggilan }) => panggilan === 'SpreadsheetApp.addEditors');
  kantor.standIn.failAt({ call: place + 1, when: 'before' });
  expect(press()).toMatchObject({ ok: false, penolakan: { kode: 'UNDANG-GAGAL' } });
  const rows = ledger(kantor).length;
  expect(press()).toMatchObject({ ok: true });
  expect(ledger(kantor)).toHaveLength(rows);
  berlakukan(kantor);
  expect(kantor.ask(BARU, 'keadaan', {})).toMatchObject({ ok: true });
});

describe('everybody who is new, at once', () => {
  /** Three more people: staff, a Sekretaris, an Inspektur; `options`: how Google takes sharing with them. */
  function withNewPeople(options: Partial<StandInOptions> = {}) {
    const kantor = bukaKantor(meja, undefined, options);
    register(kantor, staffRow);
    register(kantor, { email: 'ayu.lestari@example.go.id', nama: 'Ayu Lestari', peran: 'sekretaris' });
    register(kantor, { email: 'luar@example.go.id', nama: 'Orang Luar', peran: 'inspektur' });
    const before = kantor.standIn.calls.length;
    const shared = (): readonly unknown[] =>
      kantor.standIn.calls
        .slice(before)
        .filter(({ panggilan }) => panggilan === 'SpreadsheetApp.addEditors')
        .map(({ isi }) => isi);
    return { kantor, shared };
  }

  test('one call of Google; those who can already edit, and those outside, are left alone; the next step is said', () => {
    const { kantor, shared } = withNewPeople();
    const { kalimat, diundang } = kantor.must(PERENCANA, 'undang', {});
    expect(diundang).toEqual([BARU, 'ayu.lestari@example.go.id']);
    expect(shared()).toHaveLength(1);
    berlakukan(kantor, SEKRETARIS);
    for (const who of diundang) expect(kantor.ask(who, 'keadaan', {}).ok).toBe(true);
    expect(kalimat).toBe(
      `Wayan Suardana (${BARU}), Ayu Lestari (ayu.lestari@example.go.id) diundang menyunting buku kerja. Kirimkan tautan file ini kepadanya. Sesudah itu pemilik file menjalankan Periksa & perbaiki, agar ayu.lestari@example.go.id mendapat haknya di tab yang dilindungi. Baris ${BARU}, ayu.lestari@example.go.id di tab Pengguna masih usulan: tekan Berlakukan di panel agar haknya di aplikasi ini berlaku.`,
    );
    expect(
      ledger(kantor)
        .map((row) => row.join())
        .join(),
    ).toContain(`Wayan Suardana (${BARU}), Ayu Lestari`);
    expect(kantor.ask(PERENCANA, 'undang', {})).toMatchObject({
      ok: false,
      penolakan: { kode: 'UNDANG-SUDAH-SEMUA', pesan: expect.stringContaining('Periksa & perbaiki') },
    });
  });

  test.each([
    ['no account', 'belum punya akun Google'],
    ['outside', 'berbagi ke luar domain dilarang'],
  ] as const)('one of them with "%s" is named with what to do, and the others are shared with', (sebab, kata) => {
    const { kantor, shared } = withNewPeople({ sharing: (email) => (email === BARU ? sebab : 'free') });
    const { kalimat } = kantor.must(PERENCANA, 'undang', {});
    expect(kalimat).toContain(`Belum terbagikan: ${BARU} (${kata}`);
    expect(shared()).toHaveLength(3);
    berlakukan(kantor);
    expect(kantor.ask('ayu.lestari@example.go.id', 'keadaan', {}).ok).toBe(true);
    expect(kantor.ask(BARU, 'keadaan', {}).ok).toBe(false);
  });

  test('Google refusing all of them is a refusal that names each', () => {
    const { kantor } = withNewPeople({ sharing: () => 'outside' });
    const reply = kantor.ask(PERENCANA, 'undang', {});
    expect(reply).toMatchObject({ ok: false, penolakan: { kode: 'UNDANG-GAGAL' } });
    for (const email of [BARU, 'ayu.lestari@example.go.id']) expect(JSON.stringify(reply)).toContain(email);
  });

  test('somebody written with other dots than Gmail tells is no new one', () => {
    const kantor = bukaKantor(meja);
    register(kantor, { ...staffRow, email: 'wayan.suardana@gmail.com' });
    kantor.standIn.share('wayansuardana@gmail.com');
    expect(kantor.ask(PERENCANA, 'undang', {})).toMatchObject({ penolakan: { kode: 'UNDANG-SUDAH-SEMUA' } });
    berlakukan(kantor);
    kantor.must('wayansuardana@gmail.com', 'serahkan', { bidang: 'POL' });
  });
});

describe('refused, with what to do', () => {
  const refused = (who: string, cells: Readonly<Record<string, string>> | null, email = BARU) => {
    const kantor = bukaKantor(meja);
    if (cells) register(kantor, cells);
    const before = ledger(kantor).length;
    const reply = kantor.ask(who, 'undang', { email });
    expect(ledger(kantor)).toHaveLength(before);
    expect(kantor.ask(email, 'keadaan', {})).toMatchObject({ ok: false });
    return reply.ok ? null : reply.penolakan;
  };

  test('somebody who is not in the Pengguna tab', () => {
    expect(refused(PERENCANA, null)).toMatchObject({
      kode: 'UNDANG-TIDAK-DIKENAL',
      pesan: `"${BARU}" tidak ada di tab Pengguna. Tambahkan dahulu orangnya di sana, beserta peran dan bidangnya.`,
    });
  });

  test.each(['inspektur', 'bagian-organisasi'])('%s: outside the agency, so never an editor', (peran) => {
    expect(refused(OWNER, { ...staffRow, peran, bidang: '' })).toMatchObject({
      kode: 'UNDANG-PIHAK-LUAR',
      pesan: expect.stringContaining('di luar perangkat daerah'),
    });
  });

  test('somebody whose term has ended', () => {
    expect(refused(PERENCANA, { ...staffRow, selesai: '2026-01-31' })).toMatchObject({
      kode: 'UNDANG-BERAKHIR',
      pesan: expect.stringContaining('31 Januari 2026'),
    });
  });

  test('by staff', () => {
    expect(refused(STAF, staffRow)?.kode).toBe('BUKAN-PENGUNDANG');
  });
});
