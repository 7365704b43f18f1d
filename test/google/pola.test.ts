/** A template spreadsheet: the script is in it, nothing is prepared, and offices make copies of it. */
import { createStandIn, type StandIn, type StandInOptions } from '../../local/stand-in.ts';
import { kodeBundel } from '../bundel.ts';

const PEMBUAT = 'organisasi@example.go.id';
const OWNER = 'perencanaan@example.go.id';
const CODE = kodeBundel();
const NOW = Date.UTC(2026, 3, 6, 2);

const openFile = (options: Partial<StandInOptions>): StandIn =>
  createStandIn({ owner: OWNER, now: NOW, code: CODE, ...options });

/** As File › Buat salinan does: cells and metadata come along, document properties do not. */
const copyOf = (file: StandIn, spreadsheetId: string): StandIn =>
  openFile({ workbook: { ...file.workbook(), spreadsheetId } });

function send(file: StandIn, aksi: string, data: object = {}, who = OWNER): unknown {
  const json = JSON.stringify({ aksi, idAksi: `uji:${aksi}`, data });
  return JSON.parse(String(file.run(who, 'jalankan', [json])));
}

const prepare = (file: StandIn): unknown => {
  send(file, 'aturLokal', { zona: 'WIB' });
  return send(file, 'siapkan', { sop: ['depok-pengumpulan'], zona: 'WIB' });
};

test('a copy of a template that was opened but never prepared is prepared like any new file', () => {
  const pola = openFile({ owner: PEMBUAT });
  pola.run(PEMBUAT, 'onOpen', []);
  expect(send(pola, 'giliran', {}, PEMBUAT)).toMatchObject({ ok: false, penolakan: { kode: 'BELUM-DISIAPKAN' } });
  const salinan = copyOf(pola, 'salinan-pola');
  expect(send(salinan, 'giliran')).toMatchObject({ ok: false, penolakan: { kode: 'BELUM-DISIAPKAN' } });
  expect(prepare(salinan)).toMatchObject({ ok: true });
  expect(send(salinan, 'verifikasi')).toMatchObject({ ok: true });
});

test('a tab of instructions in the template stays as it is', () => {
  const pola = openFile({ owner: PEMBUAT });
  pola.type(PEMBUAT, 0, 0, 0, 'Petunjuk: pilih menu Himpun Kinerja');
  const salinan = copyOf(pola, 'salinan-pola');
  expect(prepare(salinan)).toMatchObject({ ok: true });
  const pertama = salinan.workbook().sheets.find(({ properties }) => properties.sheetId === 0);
  expect(pertama?.data[0]?.rowData?.[0]?.values?.[0]?.formattedValue).toBe('Petunjuk: pilih menu Himpun Kinerja');
});

test('trying Uji di Google in the template does not stop a copy from being prepared', () => {
  const pola = openFile({ owner: PEMBUAT, typeIn: () => '' });
  pola.run(PEMBUAT, 'menuUjiGoogle', [[0.05]]);
  expect(prepare(copyOf(pola, 'salinan-pola'))).toMatchObject({ ok: true });
});

test('once prepared it is a workbook, and its copy refuses', () => {
  const pola = openFile({ owner: OWNER });
  prepare(pola);
  const salinan = copyOf(pola, 'salinan-buku');
  for (const aksi of ['giliran', 'siapkan'])
    expect(send(salinan, aksi, aksi === 'siapkan' ? { sop: ['depok-pengumpulan'], zona: 'WIB' } : {})).toMatchObject({
      ok: false,
      penolakan: { kode: 'SALINAN' },
    });
});
