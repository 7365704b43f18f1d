/** Formulas of a collection tab: staff see the answer while they type, without any script. The button's check is the one that counts. */
import { isBagian, isPersen } from '../../domain/angka/satuan.ts';
import { petunjukKomponen } from '../../domain/aturan/baris.ts';
import type { KolomEkspresi } from '../../domain/aturan/ekspresi.ts';
import { formulaAngka } from '../../domain/aturan/rumus-angka.ts';
import { formulaCapaian, formulaKategori, formulaNilai } from '../../domain/aturan/rumus-capaian.ts';
import { formulaPeriksa } from '../../domain/aturan/rumus-periksa.ts';
import { hurufKolom } from '../../domain/huruf-kolom.ts';
import type { Indikator, Target } from '../../domain/indikator.ts';
import { rentangKolom } from '../bentuk.ts';
import type { SheetsRequest } from '../sheets-json.ts';
import type { Lampau } from './isian-petunjuk.ts';

/** An indikator as its row asks for it. */
export interface BarisRumus {
  readonly indikator: Indikator;
  readonly target: Target | null;
  readonly lampau: Pick<Lampau, 'setahun'> | null;
}

const KOLOM_RUMUS = ['angka', 'p', 'q', 'terbaca', 'capaian', 'kategori', 'periksa'] as const;
type KolomRumus = (typeof KOLOM_RUMUS)[number];
/** Those that answer in words. */
const KOLOM_KATA: readonly KolomRumus[] = ['kategori', 'periksa'];

/** Which column answers for each name of the rules. */
const LETAK: Readonly<Partial<Record<KolomEkspresi, string>>> = {
  angkaRealisasi: 'angka',
  angkaPembilang: 'p',
  angkaPenyebut: 'q',
  capaian: 'capaian',
};

/** Formulas for rows from `awal` (as the sheet shows it) on; alike neighbours share one request, which Google fills down. */
export function fillFormulas(
  sheetId: number,
  tempat: ReadonlyMap<string, number>,
  awal: number,
  baris: readonly BarisRumus[],
): readonly SheetsRequest[] {
  const rumus = baris.map((satu, i) => rowFormulas(tempat, awal + i, satu));
  const pola = baris.map((satu) => rowFormulas(tempat, awal, satu));
  return KOLOM_RUMUS.flatMap((kunci) => {
    const kolom = tempat.get(kunci) ?? 0;
    const kata = KOLOM_KATA.includes(kunci) ? [takeFormat(sheetId, kolom, awal - 1, awal - 1 + baris.length)] : [];
    const isi = runs(pola.map((p) => p[kunci])).map(({ dari, sampai }) =>
      repeatFormula(sheetId, kolom, awal - 1 + dari, awal - 1 + sampai, rumus[dari]?.[kunci] ?? ''),
    );
    return [...kata, ...isi];
  });
}

function rowFormulas(
  tempat: ReadonlyMap<string, number>,
  baris: number,
  { indikator, target, lampau }: BarisRumus,
): Readonly<Record<KolomRumus, string>> {
  const sel = (kunci: string): string => `$${hurufKolom(tempat.get(kunci) ?? 0)}${baris}`;
  const { satuan, arah, rumus, akumulasi, bidang, uraian, formulasi } = indikator;
  const perihal = `${uraian} ${formulasi}`;
  const komponen = petunjukKomponen(satuan, perihal).satuan;
  const rasio = akumulasi === 'rasio';
  const tanda: Readonly<Partial<Record<KolomEkspresi, boolean>>> = {
    rasio,
    wajib: target !== null && !lampau?.setahun,
    persen: isPersen(satuan),
    bagian: isBagian(satuan, perihal),
  };
  const ref = (kolom: KolomEkspresi): string => {
    const benar = tanda[kolom];
    return benar === undefined ? sel(LETAK[kolom] ?? kolom) : benar ? 'TRUE' : 'FALSE';
  };
  const angka = { angkaRealisasi: sel('angka'), angkaPembilang: sel('p'), angkaPenyebut: sel('q') };
  // An indikator joined from several bidang has no capaian of one bidang; it stands in Rekap.
  const dihitung = target !== null && bidang.length === 1;
  return {
    angka: formulaAngka(sel('realisasi'), satuan, target),
    p: formulaAngka(sel('pembilang'), komponen),
    q: formulaAngka(sel('penyebut'), komponen),
    terbaca: formulaNilai(angka, { rasio, satuan }),
    capaian: dihitung
      ? formulaCapaian({ nilai: sel('terbaca'), bawah: sel('bawah'), atas: sel('atas') }, arah, rumus)
      : '""',
    kategori: formulaKategori(sel('capaian')),
    periksa: formulaPeriksa(ref),
  };
}

/** Neighbours with the same text. */
function runs(daftar: readonly string[]): readonly { readonly dari: number; readonly sampai: number }[] {
  const hasil: { dari: number; sampai: number }[] = [];
  daftar.forEach((isi, i) => {
    const terakhir = hasil.at(-1);
    if (terakhir && daftar[terakhir.dari] === isi) terakhir.sampai = i + 1;
    else hasil.push({ dari: i, sampai: i + 1 });
  });
  return hasil;
}

/** Builds before 0.3 made these columns plain text (@), and rows that are inserted take it over: a formula written there may stay text. */
const takeFormat = (sheetId: number, kolom: number, dari: number, sampai: number): SheetsRequest => ({
  repeatCell: { range: rentangKolom(sheetId, kolom, dari, sampai), cell: {}, fields: 'userEnteredFormat.numberFormat' },
});

/** asumsi: Sheets moves relative references down the range, as the reference of RepeatCellRequest says. */
function repeatFormula(sheetId: number, kolom: number, dari: number, sampai: number, rumus: string): SheetsRequest {
  const range = rentangKolom(sheetId, kolom, dari, sampai);
  return {
    repeatCell: { range, cell: { userEnteredValue: { formulaValue: `=${rumus}` } }, fields: 'userEnteredValue' },
  };
}
