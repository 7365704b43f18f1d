/** Total rows of a budget table: every DPA prints them between its lines, and what is summed already is not summed again. */
import { groupBy, normalise } from './kelompok.ts';
import type { BarisAnggaran } from './profil.ts';

/** `ragu`: nobody but its owner can tell. */
export type SifatBaris = 'rincian' | 'jumlah' | 'ragu';

const SEBUTAN = /^(?:\w{1,3}[.)]\s*)?(?:grand|sub)?[\s-]*(?:jumlah|jml|total)(?![a-z])/i;

/** Whether a text names a row that adds up others: `JUMLAH`, `Sub Total Program`. */
const isSebutanJumlah = (teks: string): boolean => SEBUTAN.test(teks.trim());

const NAMA = ['program', 'kegiatan', 'subKegiatan'] as const;

/** How far down the tree of a DPA a row names itself. */
export const dalam = ({ program, kegiatan, subKegiatan }: BarisAnggaran): number =>
  subKegiatan !== '' ? 3 : kegiatan !== '' ? 2 : program !== '' ? 1 : 0;

const paguOf = ({ pagu, paguPerubahan }: BarisAnggaran): number => paguPerubahan ?? pagu ?? 0;
const jumlah = (daftar: readonly BarisAnggaran[], nilai: (baris: BarisAnggaran) => number): number =>
  daftar.reduce((sum, baris) => sum + nilai(baris), 0);
const realisasiOf = ({ realisasi }: BarisAnggaran): number => realisasi ?? 0;
const sama = (a: number, b: number): boolean => Math.abs(a - b) < 1;

/** A total may stand there before its realisasi is known. */
const isJumlahDari = (baris: BarisAnggaran, anak: readonly BarisAnggaran[]): boolean =>
  sama(paguOf(baris), jumlah(anak, paguOf)) &&
  (baris.realisasi === null || sama(baris.realisasi, jumlah(anak, realisasiOf)));

/** What each row is, in the order of the tab. */
export function sifatBaris(daftar: readonly BarisAnggaran[]): readonly SifatBaris[] {
  const sifat = daftar.map(
    ({ bidang, program, kegiatan, subKegiatan }): SifatBaris =>
      [bidang, program, kegiatan, subKegiatan].some(isSebutanJumlah) ? 'jumlah' : 'rincian',
  );
  const isRincian = (ke: number): boolean => sifat[ke] === 'rincian';
  const putuskan = (tingkat: number, putus: (ke: number, baris: BarisAnggaran) => SifatBaris): void => {
    // From below, so that a total of totals finds those it adds up taken away.
    for (let ke = daftar.length - 1; ke >= 0; ke--) {
      const baris = daftar[ke];
      if (baris && isRincian(ke) && dalam(baris) === tingkat) sifat[ke] = putus(ke, baris);
    }
  };
  for (const tingkat of [2, 1, 0])
    putuskan(tingkat, (ke, baris) => {
      const anak = anakDari(daftar, ke, isRincian);
      if (anak.length === 0) return 'rincian';
      const bidangnya = anak.filter(({ bidang }) => baris.bidang === '' || bidang === baris.bidang);
      const kosong = baris.realisasi === null && baris.pagu === null && baris.paguPerubahan === null;
      // A total that names no period adds up one of them.
      const masa = [anak, bidangnya].flatMap((daftar) => [...groupBy(daftar, ({ periode }) => periode).values()]);
      if (kosong || masa.some((satu) => isJumlahDari(baris, satu))) return 'jumlah';
      return bidangnya.length > 0 ? 'ragu' : 'rincian';
    });
  for (const tingkat of [3, 2, 1, 0])
    putuskan(tingkat, (ke, baris) => {
      const lain = (langkah: number): boolean => isJumlahBerurut(daftar, isRincian, ke, langkah);
      return lain(1) || lain(-1) ? (tingkat === 0 && baris.bidang === '' ? 'jumlah' : 'ragu') : 'rincian';
    });
  return sifat;
}

/** Rows that name themselves further down: under the same names anywhere, or next below where the names are not repeated. */
function anakDari(
  daftar: readonly BarisAnggaran[],
  ke: number,
  isRincian: (ke: number) => boolean,
): readonly BarisAnggaran[] {
  const [induk] = daftar.slice(ke);
  if (!induk) return [];
  const tingkat = dalam(induk);
  const batas = daftar.findIndex((baris, i) => i > ke && dalam(baris) <= tingkat);
  const senama = (baris: BarisAnggaran, boleh: '' | null): boolean =>
    NAMA.slice(0, tingkat).every((k) => baris[k] === boleh || normalise(baris[k]) === normalise(induk[k]));
  return daftar.filter((baris, i) => {
    if (!isRincian(i) || (induk.periode !== '' && baris.periode !== induk.periode) || dalam(baris) <= tingkat)
      return false;
    const berikut = i > ke && (batas < 0 || i < batas);
    return tingkat === 0 ? induk.bidang === '' || baris.bidang === induk.bidang : senama(baris, berikut ? '' : null);
  });
}

/** Whether both figures are those of the two or more rows next to it together, in one direction. */
function isJumlahBerurut(
  daftar: readonly BarisAnggaran[],
  isRincian: (ke: number) => boolean,
  ke: number,
  langkah: number,
): boolean {
  const [baris] = daftar.slice(ke);
  const deret: BarisAnggaran[] = [];
  for (let i = ke + langkah; baris?.pagu && baris.realisasi && i >= 0 && i < daftar.length; i += langkah) {
    const [satu] = daftar.slice(i);
    if (!satu || !isRincian(i) || satu.periode !== baris.periode) continue;
    deret.push(satu);
    if (deret.length > 1 && isJumlahDari(baris, deret)) return true;
    if (jumlah(deret, paguOf) > paguOf(baris)) return false;
  }
  return false;
}
