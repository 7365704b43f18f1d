/**
 * 3,600 random rows for each row rule (2,000 that the formulas decide), formula against predicate, with LibreOffice as the judge. Its verdicts are stored;
 * JURI=ulang asks it again where it is installed, JURI=simpan also stores them (after a rule or formula has changed).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { ATURAN_ISIAN } from '../../../src/domain/aturan/aturan-isian.ts';
import { compilePredicate } from '../../../src/domain/aturan/predikat-ts.ts';
import { PERIKSA_BAIK } from '../../../src/domain/aturan/rumus-periksa.ts';
import { listTakTerbaca } from '../../../src/domain/aturan/terbaca.ts';
import { sidikTeks } from '../../../src/domain/sidik.ts';
import { BANYAK, buatKasus } from './juri-baris.ts';
import { barisData, barisRumus, KEPALA } from './juri-kasus.ts';
import { askLibreOffice } from './juri-libreoffice.ts';

interface Putusan {
  /** Of all texts and formulas: another one means that other rows were judged. */
  readonly sidik: string;
  readonly juri: string;
  /** For each rule the rows that the formula calls fine, one bit each in hexadecimal. */
  readonly baik: Readonly<Record<string, string>>;
  /** Rows with a `?`, where the formula leaves it to the script. */
  readonly tanya: string;
  /** Rows whose Periksa column says OK. */
  readonly periksa: string;
}

const TEMPAT = new URL('./juri.json', import.meta.url);
const KASUS = buatKasus();
const SIDIK = sidikTeks(JSON.stringify(KASUS.map((kasus, ke) => [barisData(kasus), barisRumus(kasus, ke + 1)])));

const bits = (benar: readonly boolean[]): string =>
  Array.from({ length: Math.ceil(benar.length / 4) }, (_, ke) =>
    benar
      .slice(4 * ke, 4 * ke + 4)
      .reduce((angka, satu, b) => angka + (satu ? 8 >> b : 0), 0)
      .toString(16),
  ).join('');
const isSet = (hex: string, ke: number): boolean => (Number.parseInt(hex[ke >> 2] ?? '0', 16) & (8 >> (ke % 4))) > 0;

async function judge(): Promise<Putusan | null> {
  const jawaban = await askLibreOffice(KASUS);
  if (jawaban === null) return null;
  expectSameNumbers(jawaban);
  const kolom = (nama: string): readonly string[] => jawaban.map((baris) => baris[KEPALA.indexOf(nama)] ?? '');
  const lain = ATURAN_ISIAN.flatMap(({ kode }) => kolom(kode).filter((isi) => isi !== 'TRUE' && isi !== 'FALSE'));
  if (jawaban.length !== BANYAK || lain.length > 0) throw new Error(`LibreOffice says ${lain[0]} (${jawaban.length})`);
  return {
    sidik: SIDIK,
    juri: 'LibreOffice 7.4',
    baik: Object.fromEntries(ATURAN_ISIAN.map(({ kode }) => [kode, bits(kolom(kode).map((isi) => isi === 'TRUE'))])),
    tanya: bits(jawaban.map((baris) => baris.slice(0, 3).includes('?'))),
    periksa: bits(kolom('periksa').map((isi) => isi === PERIKSA_BAIK)),
  };
}

/** The numbers that LibreOffice's formulas read are the reader's, and what is blank to them is blank to it. */
function expectSameNumbers(jawaban: readonly (readonly string[])[]): void {
  const kolom = ['angkaRealisasi', 'angkaPembilang', 'angkaPenyebut'] as const;
  const beda = KASUS.flatMap(({ baris, teks }, ke) =>
    kolom.flatMap((nama, k) => {
      const isi = jawaban[ke]?.[k] ?? '';
      const sama = isi === '?' || (isi === '' ? null : Number(isi)) === baris.angka[nama];
      return sama ? [] : [[teks, nama, isi, baris.angka[nama]]];
    }),
  );
  expect(beda).toEqual([]);
}

async function putusan(): Promise<Putusan> {
  const ulang = process.env.JURI === undefined ? null : await judge();
  if (ulang && process.env.JURI === 'simpan') writeFileSync(TEMPAT, `${JSON.stringify(ulang, null, 2)}\n`);
  const simpanan: Putusan = JSON.parse(readFileSync(TEMPAT, 'utf8'));
  if (ulang) expect(ulang).toEqual(simpanan);
  return simpanan;
}

const JURI = await putusan();

test('the judged rows are these; after a change run once with JURI=simpan', () => {
  expect(JURI.sidik).toBe(SIDIK);
  expect(KASUS.filter((_, ke) => !isSet(JURI.tanya, ke)).length).toBeGreaterThanOrEqual(2000);
});

test.each(ATURAN_ISIAN.map(({ kode, syarat }) => [kode, compilePredicate(syarat)] as const))(
  '%s: no row that the formula calls fine is refused by the check that counts',
  (kode, baik) => {
    const hex = JURI.baik[kode] ?? '';
    const rumus = KASUS.map((_, ke) => isSet(hex, ke));
    const pasti = KASUS.map((_, ke) => !isSet(JURI.tanya, ke));
    const predikat = KASUS.map(({ baris }) => baik(baris));
    const beda = KASUS.filter((_, ke) => rumus[ke] && pasti[ke] && !predikat[ke]);
    expect(beda.map(({ teks, satuan, target }) => ({ ...teks, satuan, target }))).toEqual([]);
    // Both answers occur among the rows that the formula decides, or nothing would be tested.
    const sisi = (benar: boolean): number => rumus.filter((satu, ke) => satu === benar && pasti[ke]).length;
    expect(Math.min(sisi(true), sisi(false))).toBeGreaterThan(10);
  },
);

test('a row whose Periksa column says OK has no finding of any rule', () => {
  const oke = KASUS.filter((_, ke) => isSet(JURI.periksa, ke));
  expect(oke.length).toBeGreaterThan(20);
  const salah = oke.filter(
    ({ baris }) =>
      listTakTerbaca(baris).length > 0 || ATURAN_ISIAN.some(({ syarat }) => !compilePredicate(syarat)(baris)),
  );
  expect(salah.map(({ teks, satuan, target }) => ({ ...teks, satuan, target }))).toEqual([]);
});
