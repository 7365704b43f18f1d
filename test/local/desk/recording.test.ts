/** What is done on the desk can be told as a skenario, and comes to the same workbook. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { keptAgency, newAgency } from '../../../local/desk/agency.ts';
import { parseDeskOptions } from '../../../local/desk/options.ts';
import { recorded, saveSkenario } from '../../../local/desk/recording.ts';
import type { Spreadsheet } from '../../../local/services/types.ts';
import type { StandIn } from '../../../local/stand-in.ts';
import { kodeBundel } from '../../bundel.ts';
import { buku, mainkanBerkas, singkat } from '../skenario/panggung.ts';
import { SAMPEL } from './meja.ts';

jest.setTimeout(120_000);

const RENCANA = 'anton.wijaya@example.go.id';
const STAF = 'galih.pradana@example.go.id';
const FILES = { code: kodeBundel(), html: () => '' };

/** As the panel asks; the press has an id of its own. */
function tekan(google: StandIn, email: string, aksi: string, data: object = {}): void {
  google.converse(email, 'jalankan', [JSON.stringify({ aksi, idAksi: `tekan-${aksi}`, data })]);
}

function kerjakanPagi(google: StandIn): void {
  tekan(google, RENCANA, 'mulaiSiklus', { sop: 'depok-pengumpulan', periode: 'TW I' });
  tekan(google, RENCANA, 'keadaan');
  tekan(google, RENCANA, 'bagikan');
}

function kerjakanSore(google: StandIn): void {
  google.setNow(google.now() + 3_600_000);
  const { sheetId } = google.look().sheets.find(({ properties }) => properties.title === 'TW I POL')?.properties ?? {
    sheetId: -1,
  };
  google.type(STAF, sheetId, 4, 6, '7,5');
  google.typeBlock(STAF, sheetId, 5, 6, [['8'], ['9']]);
  expect(() => google.type(STAF, sheetId, 4, 0, 'IKU-99')).toThrow(/protected/);
  google.edit(RENCANA, [{ addSheet: { properties: { sheetId: 7, title: 'Coretan' } } }]);
  tekan(google, STAF, 'serahkan', { bidang: 'POL' });
  const undangan = google.converse(RENCANA, 'menuUndang', []);
  undangan.answer({ button: 'OK', text: STAF }).answer({ button: 'OK', text: null });
}

test('the saved file has what was done and not what was only looked at, and gives the same workbook', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rekaman-'));
  const agency = await newAgency(parseDeskOptions(['--pack', SAMPEL]), FILES);
  const pagi = recorded(agency, folder);
  kerjakanPagi(pagi);
  // The program is stopped and started again.
  const google = recorded(keptAgency(pagi.keep(), FILES), folder);
  kerjakanSore(google);

  const saved = saveSkenario(folder);
  const langkah = readFileSync(join(saved.folder, 'langkah.jsonl'), 'utf8').trim().split('\n');
  const jenis = langkah.map((line) => JSON.parse(line)).map(({ aksi, ...lain }) => aksi ?? Object.keys(lain).at(-1));
  expect(jenis).toEqual([
    ...['mulaiSiklus', 'bagikan', 'waktu', 'ketik', 'tempel', 'ketik', 'permintaan', 'serahkan', 'undang'],
  ]);
  expect(saved).toEqual({ folder: join(folder, 'skenario-1'), baris: langkah.length });

  const hasil = await mainkanBerkas(join(saved.folder, 'buku-kerja.json'), join(saved.folder, 'langkah.jsonl'));
  expect(singkat(hasil)).toEqual([...['ok', 'ok', 'ok', 'ok', 'ok', 'protectedCell', 'ok', 'ok', 'ok']]);
  // The menu draws an id of its own, which Riwayat names.
  const others = ({ sheets }: Spreadsheet) => sheets.filter(({ properties }) => properties.title !== 'Riwayat');
  expect(JSON.stringify(others(buku(hasil))) === JSON.stringify(others(google.workbook()))).toBe(true);
});
