import { isCacah, isRupiah } from '../angka/satuan.ts';
import { formatAngka } from '../angka/tulis-angka.ts';
import type { Akumulasi, Gabung, KodeBidang } from '../indikator.ts';
import { komponenOf, mean, type NilaiPeriode, nilaiOf, rasioDari, sum } from './akumulasi.ts';

/** What one bidang filled in for a shared indikator. */
export interface NilaiBidang {
  readonly bidang: KodeBidang;
  readonly nilai: NilaiPeriode;
}

export interface HasilGabung {
  readonly nilai: NilaiPeriode;
  readonly penjelasan: string;
}

interface Masuk {
  readonly bidang: KodeBidang;
  readonly angka: number;
  readonly periode: NilaiPeriode;
}

const KOSONG: NilaiPeriode = { realisasi: null, pembilang: null, penyebut: null };

/** Where the agency names no way: components are summed, counts and rupiah added, everything else averaged. */
export function gabungBawaan(akumulasi: Akumulasi, satuan: string): Gabung {
  if (akumulasi === 'rasio') return 'rasio';
  const bertambah = akumulasi === 'jumlah' || akumulasi === 'kumulatif';
  return bertambah && (isCacah(satuan) || isRupiah(satuan)) ? 'jumlah' : 'rata-rata';
}

/** Joins the isian of several bidang for one indikator; `daftar` begins with the responsible bidang, a bidang without value is left out and named. */
export function combineIsian(
  gabung: Gabung | null,
  akumulasi: Akumulasi,
  satuan: string,
  daftar: readonly NilaiBidang[],
): HasilGabung {
  const masuk = daftar.flatMap(({ bidang, nilai }): readonly Masuk[] => {
    const angka = nilaiOf(nilai, akumulasi, satuan);
    return angka === null ? [] : [{ bidang, angka, periode: nilai }];
  });
  const belum = daftar.filter(({ bidang }) => !masuk.some((m) => m.bidang === bidang)).map(({ bidang }) => bidang);
  const [pertama, ...lain] = masuk;
  if (pertama === undefined) return { nilai: daftar[0]?.nilai ?? KOSONG, penjelasan: 'Belum ada bidang yang terisi' };
  const sisa = belum.length === 0 ? '' : `; tanpa nilai: ${belum.join(', ')}`;
  if (daftar.length === 1)
    return { nilai: pertama.periode, penjelasan: `Dari ${pertama.bidang}: ${formatAngka(pertama.angka)}` };
  const cara = gabung ?? gabungBawaan(akumulasi, satuan);
  const hasil = cara === 'penanggung jawab' ? pick(daftar[0], masuk) : join(cara, satuan, [pertama, ...lain]);
  return { nilai: hasil.nilai, penjelasan: `${hasil.penjelasan}${sisa}` };
}

function join(
  cara: Exclude<Gabung, 'penanggung jawab'>,
  satuan: string,
  masuk: readonly [Masuk, ...Masuk[]],
): HasilGabung {
  const angka = masuk.map((m) => m.angka);
  switch (cara) {
    case 'jumlah':
      return tell(sum(angka), `Jumlah ${list(masuk)}`);
    case 'rata-rata':
      return tell(mean(angka), `Rata-rata ${list(masuk)}`);
    case 'rasio':
      return joinRasio(satuan, masuk);
    case 'tertinggi':
      return choose(masuk, Math.max(...angka), 'Tertinggi');
    case 'terendah':
      return choose(masuk, Math.min(...angka), 'Terendah');
  }
}

function joinRasio(satuan: string, masuk: readonly [Masuk, ...Masuk[]]): HasilGabung {
  const komponen = masuk.map(({ periode }) => komponenOf(periode)).filter((k) => k !== null);
  if (komponen.length < masuk.length) {
    const rata = `Pembilang dan penyebut tidak lengkap; dipakai rata-rata ${list(masuk)}`;
    return tell(mean(masuk.map((m) => m.angka)), rata);
  }
  const { nilai, pembilang, penyebut, penjelasan } = rasioDari(komponen, satuan);
  return { nilai: { realisasi: nilai, pembilang, penyebut }, penjelasan };
}

/** The components come along with the chosen bidang, so that a ratio can still be recomputed over the year. */
function choose(masuk: readonly [Masuk, ...Masuk[]], angka: number, sebutan: string): HasilGabung {
  const { bidang, periode } = masuk.find((m) => m.angka === angka) ?? masuk[0];
  return { nilai: { ...periode, realisasi: angka }, penjelasan: `${sebutan} dari ${list(masuk)}: ${bidang}` };
}

function pick(penanggung: NilaiBidang | undefined, masuk: readonly Masuk[]): HasilGabung {
  const dipilih = masuk.find((m) => m.bidang === penanggung?.bidang);
  if (!dipilih) return { nilai: KOSONG, penjelasan: 'Bidang penanggung jawab belum terisi' };
  const penjelasan = `Dari bidang penanggung jawab ${dipilih.bidang}: ${formatAngka(dipilih.angka)}`;
  return { nilai: dipilih.periode, penjelasan };
}

const list = (masuk: readonly Masuk[]): string => masuk.map((m) => `${m.bidang} ${formatAngka(m.angka)}`).join(', ');

const tell = (realisasi: number, cara: string): HasilGabung => ({
  nilai: { ...KOSONG, realisasi },
  penjelasan: `${cara} = ${formatAngka(realisasi)}`,
});
