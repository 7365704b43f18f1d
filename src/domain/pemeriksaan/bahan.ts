/** What the wider checks look at: one period of the agency with what came before it. Built once, read by all of them. */
import { type NilaiPeriode, nilaiOf } from '../himpun/akumulasi.ts';
import { combineIsian } from '../himpun/akumulasi-gabung.ts';
import type { Indikator } from '../indikator.ts';
import type { IsianMentah } from '../isian-mentah.ts';
import { groupBy, joinKode } from '../kelompok.ts';
import type { Terjawab } from '../penjelasan.ts';
import type { BarisPotret, KeadaanIsian } from '../potret.ts';
import type { BarisAnggaran, BarisHistoris, BarisRencanaAksi } from '../profil.ts';
import { DAFTAR_TRIWULAN, type Periode, type Triwulan, triwulanSampai } from '../waktu/periode.ts';

/** One answer under check: a live row of a bidang, a row that it handed in, or the agency's frozen figure. */
export interface IsianDiperiksa {
  /** As typed; without tab and row when it comes from the Potret. */
  readonly mentah: Omit<IsianMentah, 'tab' | 'baris'> & Partial<Pick<IsianMentah, 'tab' | 'baris'>>;
  readonly nilai: NilaiPeriode;
  readonly keadaan: KeadaanIsian;
  /** What its Penjelasan answers. */
  readonly atas: Terjawab;
}

export const isianPotret = (baris: BarisPotret, atas: Terjawab): IsianDiperiksa => ({
  mentah: { ...baris, realisasi: baris.teks, pembilang: '', penyebut: '' },
  nilai: baris,
  keadaan: baris.keadaan,
  atas,
});

/** The agency's figure of one indikator; only where there is one. */
export interface AngkaDiperiksa {
  readonly indikator: Indikator;
  readonly jawab: readonly [IsianDiperiksa, ...IsianDiperiksa[]];
  readonly kini: NilaiPeriode;
  readonly realisasi: number;
  /** Earlier quarters of the year, TW I first; null = no figure. */
  readonly lampau: readonly (NilaiPeriode | null)[];
}

export interface CheckSource {
  readonly tahun: number;
  readonly periode: Periode;
  readonly indikator: readonly Indikator[];
  /** Row of the registry tab. */
  readonly letak: ReadonlyMap<string, number>;
  readonly jawab: readonly IsianDiperiksa[];
  /** Of this and earlier periods; of frozen figures those that count. */
  readonly potret: readonly BarisPotret[];
  readonly historis: readonly BarisHistoris[];
  readonly anggaran: readonly BarisAnggaran[];
  readonly rencanaAksi: readonly BarisRencanaAksi[];
}

export interface CheckInput extends CheckSource {
  readonly perKode: ReadonlyMap<string, Indikator>;
  readonly angka: readonly AngkaDiperiksa[];
  /** The same bidang's answer of the quarter before. */
  readonly lalu: (jawab: IsianDiperiksa) => BarisPotret | undefined;
  /** Earlier years of an indikator, oldest first. */
  readonly historisOf: (kode: string) => readonly BarisHistoris[];
}

export function createCheckInput(bahan: CheckSource): CheckInput {
  const { indikator, periode, tahun } = bahan;
  const perKode = new Map(indikator.map((i) => [i.kode, i]));
  const historis = groupBy(
    bahan.historis.filter((b) => b.tahun < tahun).sort((a, b) => a.tahun - b.tahun),
    ({ kode }) => kode,
  );
  const triwulan = periode === 'Tahunan' ? DAFTAR_TRIWULAN : triwulanSampai(periode).slice(0, -1);
  const sebelum = triwulan.at(-1);
  const lalu = new Map<string, BarisPotret>();
  const lampau = new Map<string, NilaiPeriode>();
  for (const baris of bahan.potret) {
    if (baris.tahun !== tahun || !triwulan.includes(baris.periode as Triwulan)) continue;
    if (baris.periode === sebelum) lalu.set(`${baris.kode}/${baris.bidang}`, baris);
    const kunci = `${baris.kode}/${baris.periode}`;
    // A shared indikator of a pack's history is one row for each bidang: no figure of the agency.
    const satu = baris.tahap === 'riwayat' && perKode.get(baris.kode)?.bidang.length === 1;
    if (baris.tahap === 'dibekukan' || (satu && !lampau.has(kunci))) lampau.set(kunci, baris);
  }
  const jawab = groupBy(bahan.jawab, ({ mentah }) => mentah.kode);
  return {
    ...bahan,
    perKode,
    angka: indikator.flatMap((i) =>
      angkaOf(
        i,
        jawab.get(i.kode) ?? [],
        triwulan.map((t) => lampau.get(`${i.kode}/${t}`) ?? null),
      ),
    ),
    lalu: ({ mentah: { kode, bidang } }) => lalu.get(`${kode}/${bidang}`),
    historisOf: (kode) => historis.get(kode) ?? [],
  };
}

/** Of a shared indikator only once every bidang has answered: half of it says nothing. */
function angkaOf(
  indikator: Indikator,
  semua: readonly IsianDiperiksa[],
  lampau: AngkaDiperiksa['lampau'],
): readonly AngkaDiperiksa[] {
  const [jawab, ...lain] = semua;
  if (!jawab) return [];
  const { bidang, gabung, akumulasi, satuan } = indikator;
  let kini = jawab.nilai;
  // A frozen row of a shared indikator is joined already.
  if (bidang.length > 1 && jawab.mentah.bidang !== joinKode(bidang)) {
    const daftar = bidang.flatMap((kode) => {
      const milik = semua.find(({ mentah }) => mentah.bidang === kode);
      return milik && nilaiOf(milik.nilai, akumulasi, satuan) !== null ? [{ bidang: kode, nilai: milik.nilai }] : [];
    });
    if (daftar.length < bidang.length) return [];
    kini = combineIsian(gabung, akumulasi, satuan, daftar).nilai;
  }
  const realisasi = nilaiOf(kini, akumulasi, satuan);
  return realisasi === null ? [] : [{ indikator, jawab: [jawab, ...lain], kini, realisasi, lampau }];
}
