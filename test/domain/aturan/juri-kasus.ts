/** One judged row: as its predicates see it, and as the formulas of a collection tab. */
import { ATURAN_ISIAN } from '../../../src/domain/aturan/aturan-isian.ts';
import { type BarisAturan, createBaris, petunjukKomponen } from '../../../src/domain/aturan/baris.ts';
import type { KolomEkspresi } from '../../../src/domain/aturan/ekspresi.ts';
import { compileFormula } from '../../../src/domain/aturan/rumus.ts';
import { formulaAngka } from '../../../src/domain/aturan/rumus-angka.ts';
import { formulaCapaian, formulaNilai } from '../../../src/domain/aturan/rumus-capaian.ts';
import { formulaPeriksa } from '../../../src/domain/aturan/rumus-periksa.ts';
import { nilaiOf } from '../../../src/domain/himpun/akumulasi.ts';
import { calculateCapaian } from '../../../src/domain/himpun/capaian.ts';
import type { Arah, Rumus, Target } from '../../../src/domain/indikator.ts';
import type { KolomTeks } from '../../../src/domain/isian-mentah.ts';

export interface Soal {
  readonly teks: Readonly<Record<KolomTeks, string>>;
  readonly satuan: string;
  readonly perihal: string;
  readonly target: number | null;
  readonly arah: Arah;
  readonly rumus: Rumus;
  readonly rasio: boolean;
}
export interface Kasus extends Soal {
  readonly baris: BarisAturan;
}

/** Typed columns on one tab, formulas on another: a CSV of the second has no line breaks that somebody typed. */
const KETIKAN: readonly KolomTeks[] = [
  'realisasi',
  'pembilang',
  'penyebut',
  'bukti',
  'pendorong',
  'penghambat',
  'tindakLanjut',
];
export const KEPALA = ['angka', 'p', 'q', 'nilai', 'capaian', ...ATURAN_ISIAN.map(({ kode }) => kode), 'periksa'];
const LETAK: Readonly<Partial<Record<KolomEkspresi, string>>> = {
  angkaRealisasi: '$A',
  angkaPembilang: '$B',
  angkaPenyebut: '$C',
  capaian: '$E',
};

const targetOf = (nilai: number | null): Target | null =>
  nilai === null ? null : { jenis: 'angka', nilai, teks: String(nilai).replace('.', ',') };

/** As the check that counts reads a row. */
export function calculateNilai(soal: Soal): Kasus {
  const target = targetOf(soal.target);
  const { teks, satuan, perihal, rasio, arah, rumus } = soal;
  const dasar = { teks, petunjuk: { satuan, target }, perihal, rasio, wajib: target !== null };
  const { angka } = createBaris({ ...dasar, capaian: null });
  const angkaOf = (isi: unknown): number | null => (typeof isi === 'number' ? isi : null);
  const [p, q] = [angkaOf(angka.angkaPembilang), angkaOf(angka.angkaPenyebut)];
  const lengkap = p !== null && q !== null ? { pembilang: p, penyebut: q } : { pembilang: null, penyebut: null };
  const realisasi = nilaiOf(
    { realisasi: angkaOf(angka.angkaRealisasi), ...lengkap },
    rasio ? 'rasio' : 'akhir',
    satuan,
  );
  const capaian = calculateCapaian({ arah, rumus, target, realisasi }).nilai;
  return { ...soal, baris: createBaris({ ...dasar, capaian }) };
}

export const barisData = ({ teks, target }: Kasus): readonly (string | number | null)[] => [
  ...KETIKAN.map((kunci) => teks[kunci]),
  target,
];

/** Without `=`; `nomor`: the row on both tabs, from 1. */
export function barisRumus(
  { baris, satuan, perihal, target, arah, rumus, rasio }: Kasus,
  nomor: number,
): readonly string[] {
  const sel = (kolom: KolomTeks): string => `Data!$${String.fromCharCode(65 + KETIKAN.indexOf(kolom))}${nomor}`;
  const ref = (kolom: KolomEkspresi): string => {
    if (kolom === 'rasio' || kolom === 'wajib' || kolom === 'persen' || kolom === 'bagian')
      return baris.tanda[kolom] ? 'TRUE' : 'FALSE';
    const letak = LETAK[kolom];
    return letak === undefined ? sel(kolom as KolomTeks) : `${letak}${nomor}`;
  };
  const komponen = petunjukKomponen(satuan, perihal).satuan;
  const angka = { angkaRealisasi: `$A${nomor}`, angkaPembilang: `$B${nomor}`, angkaPenyebut: `$C${nomor}` };
  const batas = `Data!$H${nomor}`;
  return [
    formulaAngka(sel('realisasi'), satuan, targetOf(target)),
    formulaAngka(sel('pembilang'), komponen),
    formulaAngka(sel('penyebut'), komponen),
    formulaNilai(angka, { rasio, satuan }),
    formulaCapaian({ nilai: `$D${nomor}`, bawah: batas, atas: batas }, arah, rumus),
    ...ATURAN_ISIAN.map(({ syarat }) => compileFormula(syarat, ref)),
    formulaPeriksa(ref),
  ];
}
