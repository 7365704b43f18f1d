/** The control compares: two countings of the same figures, and each row that came out with what went into it. */
import { formatPasti, sumExact } from '../angka/jumlah-pasti.ts';
import { formatAngka } from '../angka/tulis-angka.ts';
import type { BedaKendali, JumlahSatuan } from '../kendali.ts';
import { komponenOf, nilaiOf, nilaiRasio } from './akumulasi.ts';
import { gabungBawaan } from './akumulasi-gabung.ts';
import type { BarisHimpun } from './himpun.ts';
import { indexSatuan } from './kendali.ts';

/** Whose figures, and how each counting is called: "yang diserahkan", "tab Potret". */
export interface Dibandingkan {
  readonly bidang: string;
  readonly dari: string;
  readonly ke: string;
}

const APA = [
  ['baris', 'banyaknya isian'],
  ['bernilai', 'banyaknya nilai'],
  ['nilai', 'jumlah nilai'],
  ['pembilang', 'jumlah pembilang'],
  ['penyebut', 'jumlah penyebut'],
] as const;

/** Satuan by satuan; one that only one of the two knows counts as nothing in the other. */
export function compareJumlah(
  { bidang, dari, ke }: Dibandingkan,
  seharusnya: readonly JumlahSatuan[],
  ditemukan: readonly JumlahSatuan[],
): readonly BedaKendali[] {
  const [kiri, kanan] = [indexSatuan(seharusnya), indexSatuan(ditemukan)];
  return [...new Set([...kiri.keys(), ...kanan.keys()])].flatMap((kunci) => {
    const [a, b] = [kiri.get(kunci), kanan.get(kunci)];
    const beda = APA.find(([apa]) => String(a?.[apa] ?? 0) !== String(b?.[apa] ?? 0));
    if (!beda) return [];
    const [apa, nama] = beda;
    const say = (isi: JumlahSatuan | undefined, sumber: string) => `${formatPasti(String(isi?.[apa] ?? 0))} ${sumber}`;
    const satuan = (a ?? b)?.satuan ?? '';
    return [{ bidang, satuan, indikator: '', apa: nama, seharusnya: say(a, dari), ditemukan: say(b, ke) }];
  });
}

/** Rows whose figure cannot have come from the isian that went into it. */
export function compareGabung(baris: readonly BarisHimpun[]): readonly BedaKendali[] {
  return baris.flatMap((satu) => {
    const harap = expectHasil(satu);
    const { realisasi, kode, bidang, satuan } = satu.potret;
    if (harap === null || isWithin(realisasi, harap)) return [];
    const ditemukan = `${realisasi === null ? 'kosong' : formatAngka(realisasi)} dalam hasil himpun`;
    const [bawah, atas] = harap.map((nilai) => formatAngka(nilai));
    const seharusnya = `${bawah === atas ? bawah : `${bawah} sampai ${atas}`} menurut isiannya`;
    return [{ bidang, satuan, indikator: kode, apa: 'realisasi', seharusnya, ditemukan }];
  });
}

/** Between what the figure must lie: a sum is known, a mean or a chosen figure lies between the least and the greatest. */
function expectHasil({ isian, terbawa, bidang, potret }: BarisHimpun): readonly [number, number] | null {
  const { akumulasi, satuan } = potret;
  const terisi = [...terbawa, ...isian].filter((satu) => nilaiOf(satu, akumulasi, satuan) !== null);
  const nilai = terisi.flatMap((satu) => nilaiOf(satu, akumulasi, satuan) ?? []);
  if (nilai.length === 0) return null;
  const gabung = bidang.length === 1 ? null : (potret.gabung ?? gabungBawaan(akumulasi, satuan));
  if (gabung === 'penanggung jawab' && !terisi.some((satu) => satu.bidang === bidang[0])) return null;
  if (gabung === 'jumlah') return exactly(Number(sumExact(nilai)));
  const komponen = gabung === 'rasio' ? terisi.flatMap((satu) => komponenOf(satu) ?? []) : [];
  if (komponen.length < terisi.length || komponen.length === 0) return [Math.min(...nilai), Math.max(...nilai)];
  const sum = (apa: 'pembilang' | 'penyebut') => Number(sumExact(komponen.map((satu) => satu[apa])));
  const rasio = nilaiRasio(sum('pembilang'), sum('penyebut'), satuan);
  return rasio === null ? null : exactly(rasio);
}

const exactly = (nilai: number): readonly [number, number] => [nilai, nilai];

/** Figures have at most 15 significant digits; the sum of their texts has all. */
function isWithin(nilai: number | null, [bawah, atas]: readonly [number, number]): boolean {
  const sela = 1e-9 * Math.max(1, Math.abs(bawah), Math.abs(atas));
  return nilai !== null && nilai >= bawah - sela && nilai <= atas + sela;
}
