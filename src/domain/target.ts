import { readAngka } from './angka/angka.ts';
import { withSatuan } from './angka/satuan.ts';
import { quote } from './angka/teks-bersih.ts';
import { formatAngka } from './angka/tulis-angka.ts';
import type { Indikator, Target } from './indikator.ts';
import { akhirPeriode, type Periode } from './waktu/periode.ts';

export type TargetReading = { readonly target: Target | null } | { readonly rusak: string };

const BATAS =
  /^(?:>=|<=|[><≥≤]|minimal|minimum|min\.?|maksimal|maksimum|maks\.?|paling (?:sedikit|banyak|lambat)|lebih dari|kurang dari)\s*/i;
const RENTANG =
  /^(-?[^\d]{0,10}[\d.,]*\d[^\d–—-]{0,20}?)\s*(?:-|–|—|s\.? ?d\.?|s\/d|hingga|sampai(?: dengan)?)\s*(\D{0,10}\d.*)$/i;
/** Longer texts are refused by the number reader; they must not reach the range pattern. */
const PANJANG_MAKS = 100;

/** Reads a target: a number, a range (`80-90`, `7 – 8 bulan`), `> 90` as 90 with its text kept; empty is no target. */
export function readTarget(teks: string, satuan: string, predikat?: ReadonlyMap<string, number>): TargetReading {
  if (teks === '') return { target: null };
  const rapi = teks.replace(/\s+/g, ' ').trim();
  const rentang = rapi.length <= PANJANG_MAKS ? RENTANG.exec(rapi) : null;
  if (!rentang) return readSatu(rapi.replace(BATAS, ''), rapi, satuan, predikat);
  const bawah = readBatas(rentang[1] ?? '', satuan);
  const atas = readBatas(rentang[2] ?? '', satuan);
  if (bawah === null || atas === null) return refuse(rapi);
  if (bawah > atas)
    return { rusak: `Rentang target ${quote(rapi)} terbalik. Ketik batas bawah dulu, lalu batas atas.` };
  return { target: { jenis: 'rentang', bawah, atas, teks: rapi } };
}

function readBatas(teks: string, satuan: string): number | null {
  const reading = readAngka(teks, { satuan, target: null });
  return reading.jenis === 'angka' ? reading.nilai : null;
}

function readSatu(angka: string, teks: string, satuan: string, predikat?: ReadonlyMap<string, number>): TargetReading {
  const reading = readAngka(angka, { satuan, target: null, ...(predikat && { predikat }) });
  switch (reading.jenis) {
    case 'angka':
      return { target: { jenis: 'angka', nilai: reading.nilai, teks } };
    case 'kosong':
    case 'keadaan':
      return { target: null };
    case 'taksa':
    case 'rusak':
      return { rusak: `Target tidak terbaca. ${reading.sebab}` };
  }
}

const refuse = (teks: string): TargetReading => ({
  rusak: `Rentang target ${quote(teks)} tidak terbaca. Ketik misalnya 80-90.`,
});

/** What decides which target counts. */
export type TargetSource = Pick<
  Indikator,
  'akumulasi' | 'berlakuSejak' | 'target' | 'targetPerubahan' | 'triwulan' | 'triwulanPerubahan'
>;

/** PK Perubahan counts for a period once it is in force on the period's last day. */
export function isPerubahanBerlaku(
  indikator: Pick<TargetSource, 'berlakuSejak'>,
  periode: Periode,
  tahun: number,
): boolean {
  return indikator.berlakuSejak === null || indikator.berlakuSejak <= akhirPeriode(tahun, periode);
}

/** The year's target as it stands at the end of the period: murni, or perubahan once in force. */
export function targetTahunUntuk(indikator: TargetSource, periode: Periode, tahun: number): Target | null {
  const perubahan = isPerubahanBerlaku(indikator, periode, tahun) ? indikator.targetPerubahan : null;
  return perubahan ?? indikator.target;
}

/** The target that a period's realisasi is measured against; null = not targeted in this period. */
export function targetUntuk(indikator: TargetSource, periode: Periode, tahun: number): Target | null {
  if (periode === 'Tahunan') return targetTahunUntuk(indikator, periode, tahun);
  const perubahan = isPerubahanBerlaku(indikator, periode, tahun) ? indikator.triwulanPerubahan[periode] : null;
  const triwulan = perubahan ?? indikator.triwulan[periode];
  if (indikator.akumulasi !== 'tahunan') return triwulan;
  return periode === 'TW IV' ? (triwulan ?? targetTahunUntuk(indikator, periode, tahun)) : null;
}

/** For people: `95%`, `80–90%`, `12 dokumen`; words of the agency (`> 90`, `WTP`) stay as written; none is `–`. */
export function teksTarget(target: Target | null, satuan: string): string {
  if (target === null) return '–';
  if (target.jenis === 'angka' && !/^[-\d.,\s%]+$/.test(target.teks)) return target.teks;
  const angka =
    target.jenis === 'angka' ? formatAngka(target.nilai) : `${formatAngka(target.bawah)}–${formatAngka(target.atas)}`;
  return withSatuan(angka, satuan);
}
