import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Spreadsheet } from '../../../local/services/types.ts';
import {
  bukaKantor,
  columnOf,
  type Kantor,
  type Meja,
  OWNER,
  PERENCANA,
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
  expect(kantor.ask(BARU, 'keadaan', {})).toMatchObject({ ok: true });
  expect(ledger(kantor).at(-1)).toContain(`Wayan Suardana (${BARU}) diundang menyunting buku kerja.`);
});

test('who came after the workbook was prepared hands in like everybody else', () => {
  const kantor = bukaKantor(meja);
  register(kantor, staffRow);
  expect(kantor.must(OWNER, 'undang', { email: BARU }).kalimat).not.toContain('Periksa & perbaiki');
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
  expect(invite()).toContain('pemilik file perlu menjalankan Periksa & perbaiki');
  kantor.must(OWNER, 'perbaiki', {});
  expect(invite()).not.toContain('Periksa & perbaiki');
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
    .findIndex(({ panggilan }) => panggilan === 'SpreadsheetApp.addEditor');
  kantor.standIn.failAt({ call: place + 1, when: 'before' });
  expect(press()).toMatchObject({ ok: false, penolakan: { kode: 'UNDANG-GAGAL' } });
  const rows = ledger(kantor).length;
  expect(press()).toMatchObject({ ok: true });
  expect(ledger(kantor)).toHaveLength(rows);
  expect(kantor.ask(BARU, 'keadaan', {})).toMatchObject({ ok: true });
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
