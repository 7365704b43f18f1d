import { expect, test } from '@jest/globals';
import {
  EMPTY_WIZARD,
  parseWizard,
  setUpRequest,
  TABEL_KOSONG,
  withBaris,
  withoutBaris,
  withProfil,
  withSel,
} from '../../../sidebar/siapkan/wizard-draft.ts';

test.each(['', '{', 'null', '7', '{"berkas":""}'])('a draft that cannot be read (%s) is an empty plan', (draf) => {
  expect(parseWizard(draf)).toEqual(EMPTY_WIZARD);
});

test('a draft comes back as it was kept', () => {
  const rancangan = { ...EMPTY_WIZARD, tabel: withProfil(TABEL_KOSONG, 'Tahun', '2026'), sop: ['x'] };
  expect(parseWizard(JSON.stringify(rancangan))).toEqual(rancangan);
});

test('rows typed here never share a number, also after one was taken away', () => {
  const dua = withBaris(withBaris(TABEL_KOSONG, 'Bidang'), 'Bidang');
  expect(dua.Bidang.map(({ baris }) => baris)).toEqual([0, -1]);
  expect(withBaris(withoutBaris(dua, 'Bidang', 0), 'Bidang').Bidang.map(({ baris }) => baris)).toEqual([-1, -2]);
});

test('the request holds no empty row, only people of a chosen SOP, and only history that the pack has', () => {
  const tabel = withSel(withBaris(withBaris(TABEL_KOSONG, 'Bidang'), 'Bidang'), 'Bidang', 1, 'Kode', 'SEK');
  const orang = { 'depok-pengumpulan': { Kabid: 'a@example.go.id', Sekdis: '', Lain: 'b@example.go.id' } };
  const permintaan = setUpRequest({
    ...EMPTY_WIZARD,
    tabel: withProfil(tabel, 'Zona Waktu', 'wita'),
    sop: ['depok-pengumpulan'],
    orang: { ...orang, 'lumajang-pengukuran': { Kabid: 'c@example.go.id' } },
    riwayat: ['TW I'],
  });
  expect(permintaan).toMatchObject({
    zona: 'WITA',
    riwayat: [],
    orang: { 'depok-pengumpulan': { Kabid: ['a@example.go.id'] } },
    pak: { tabel: { Bidang: [{ baris: -1, nilai: { Kode: 'SEK' } }] } },
  });
  expect((permintaan as { orang: object }).orang).toEqual({ 'depok-pengumpulan': { Kabid: ['a@example.go.id'] } });
});
