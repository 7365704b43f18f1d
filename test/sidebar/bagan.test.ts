import { layOutBagan, UKURAN } from '../../sidebar/bagan.ts';
import { langkah } from './contoh.ts';

const UJUNG = { mulai: 'Mulai', akhir: 'Akhir', lanjut: false };
const ALUR = [
  langkah(1, { pelaksana: ['A', 'B'] }),
  langkah(2, { pelaksana: ['B'], kembaliKe: 1, menunggu: [{ unit: '', orang: [] }] }),
];

test('begins and ends in a capsule; what may return is a diamond, everything else a box', () => {
  const { simbol } = layOutBagan(['A', 'B'], ALUR, UJUNG);
  expect(simbol.map(({ jenis, teks, serta }) => [jenis, teks, serta])).toEqual([
    ['kapsul', 'Mulai', false],
    ['kotak', '1', false],
    ['belah', '2', false],
    ['kotak', '', true],
    ['kapsul', 'Akhir', false],
  ]);
});

test('an SOP that hands over ends in the connector to another page', () => {
  expect(layOutBagan(['A', 'B'], ALUR, { ...UJUNG, lanjut: true }).simbol.at(-1)?.jenis).toBe('segilima');
});

test('each langkah stands in its pelaksana’s column, below the one before; the active one is marked', () => {
  const { simbol, kolom } = layOutBagan(['A', 'B'], ALUR, UJUNG);
  const [, satu, dua] = simbol;
  expect([satu?.x, dua?.x]).toEqual(kolom.map(({ x }) => x));
  expect((dua?.y ?? 0) - (satu?.y ?? 0)).toBe(UKURAN.baris);
  expect([satu?.aktif, dua?.aktif]).toEqual([false, true]);
});

test('a return is one dashed line back to its langkah', () => {
  const { garis, simbol } = layOutBagan(['A', 'B'], ALUR, UJUNG);
  const kembali = garis.filter((satu) => satu.kembali);
  expect(kembali).toHaveLength(1);
  expect(kembali[0]?.titik.at(-1)?.[0]).toBe((simbol[1]?.x ?? 0) + UKURAN.simbolX / 2);
});

test('an arrow ends where a diamond begins, and returns of neighbours run beside each other', () => {
  const alur = [...ALUR, langkah(3, { pelaksana: ['A'], kembaliKe: 2 })];
  const { garis, simbol } = layOutBagan(['A', 'B'], alur, UJUNG);
  const puncak = (simbol[2]?.y ?? 0) - UKURAN.simbolY / 2 - UKURAN.runcing;
  expect(garis[1]?.titik.at(-1)).toEqual([simbol[2]?.x, puncak]);
  const tepi = garis.filter(({ kembali }) => kembali).map(({ titik }) => titik[1]?.[0]);
  expect(new Set(tepi).size).toBe(2);
});

test('a langkah that is only for corrections is off the straight way', () => {
  const koreksi = [langkah(1, { pelaksana: ['A'] }), langkah(2, { pelaksana: ['A'], hanyaKoreksi: true })];
  const { garis } = layOutBagan(['A'], koreksi, UJUNG);
  expect(garis.filter(({ kembali }) => !kembali)).toHaveLength(2);
});
