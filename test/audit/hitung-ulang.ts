/**
 * The figures again, from the words of the rules alone: PermenPANRB 8/2021 annex (kondisi normal R/T, kondisi khusus
 * 1 + (1 − R/T), ranges by their nearest bound), the zero-target policy and the akumulasi of the project's brief.
 */
export type Batas = readonly [bawah: number, atas: number];

export interface Soal {
  readonly kode: string;
  readonly arah: 'naik' | 'turun' | 'stabil';
  readonly rumus: '2T-R' | 'T/R';
  readonly akumulasi: 'jumlah' | 'kumulatif' | 'akhir' | 'rata-rata' | 'rasio' | 'tahunan';
  readonly gabung: 'jumlah' | 'rata-rata' | 'rasio' | 'tertinggi' | 'terendah' | 'penanggung jawab';
  readonly satuan: '%' | 'Orang' | 'Indeks';
  readonly bidang: readonly string[];
  /** The year's target, then one for each quarter; null = not targeted. */
  readonly tahun: Batas;
  readonly triwulan: readonly (Batas | null)[];
  /** For each quarter and the year: one answer for each bidang, [value] or [pembilang, penyebut]. */
  readonly jawaban: readonly (readonly (readonly number[])[])[];
}

export interface Jawab {
  readonly target: Batas | null;
  readonly realisasi: number;
  readonly capaian: number | null;
  readonly kategori: string | null;
  readonly realisasiTahun: number | null;
  readonly capaianTahun: number | null;
}

const jumlah = (angka: readonly number[]): number => angka.reduce((total, n) => total + n, 0);
const rata = (angka: readonly number[]): number => jumlah(angka) / angka.length;

/** Percent, or null where no rule gives a figure. */
function capaian({ arah, rumus }: Soal, target: Batas | null, r: number): number | null {
  if (target === null) return null;
  const [bawah, atas] = target;
  if (bawah < atas && r >= bawah && r <= atas) return 100;
  const t = r > atas ? atas : bawah;
  if (t === 0) {
    if (arah === 'naik') return null;
    if (r === 0) return 100;
    return arah === 'turun' ? 0 : null;
  }
  if (arah === 'naik') return (100 * r) / t;
  if (arah === 'stabil') return Math.max(0, 100 - (100 * Math.abs(r - t)) / t);
  if (rumus === 'T/R') return r === 0 ? null : (100 * t) / r;
  return Math.max(0, 100 * (1 + (1 - r / t)));
}

function kategori(nilai: number | null): string | null {
  if (nilai === null) return null;
  const bulat = Math.round(nilai * 100 + 1e-7) / 100;
  if (bulat > 90) return 'Sangat Tinggi';
  if (bulat > 75) return 'Tinggi';
  if (bulat > 65) return 'Sedang';
  return bulat > 50 ? 'Rendah' : 'Sangat Rendah';
}

const persen = ({ satuan }: Soal): number => (satuan === '%' ? 100 : 1);
const nilaiOf = (soal: Soal, isi: readonly number[]): number =>
  isi.length === 1 ? (isi[0] ?? 0) : (persen(soal) * (isi[0] ?? 0)) / (isi[1] ?? 1);

/** Of all bidang together, in one period. */
function bersama(soal: Soal, isi: readonly (readonly number[])[]): number {
  const angka = isi.map((satu) => nilaiOf(soal, satu));
  if (angka.length === 1) return angka[0] ?? 0;
  if (soal.gabung === 'rasio')
    return nilaiOf(soal, [jumlah(isi.map(([p]) => p ?? 0)), jumlah(isi.map(([, q]) => q ?? 0))]);
  if (soal.gabung === 'jumlah') return jumlah(angka);
  if (soal.gabung === 'rata-rata') return rata(angka);
  if (soal.gabung === 'penanggung jawab') return angka[0] ?? 0;
  return soal.gabung === 'tertinggi' ? Math.max(...angka) : Math.min(...angka);
}

/** `ke`: 0–3 for the quarters, 4 for Tahunan. */
export function hitungUlang(soal: Soal, ke: number): Jawab {
  const target = ke === 4 ? soal.tahun : targetTriwulan(soal, ke);
  const realisasi = bersama(soal, soal.jawaban[ke] ?? []);
  const nilai = capaian(soal, target, realisasi);
  const realisasiTahun = ke === 4 ? realisasi : berjalan(soal, ke);
  // What may be used up within a year is measured when the year is over.
  const berjalanDulu = soal.arah === 'turun' && soal.akumulasi === 'jumlah' && ke < 3;
  const setahun = realisasiTahun === null || berjalanDulu ? null : capaian(soal, soal.tahun, realisasiTahun);
  return { target, realisasi, capaian: nilai, kategori: kategori(nilai), realisasiTahun, capaianTahun: setahun };
}

function targetTriwulan({ akumulasi, triwulan, tahun }: Soal, ke: number): Batas | null {
  if (akumulasi !== 'tahunan') return triwulan[ke] ?? null;
  return ke === 3 ? (triwulan[3] ?? tahun) : null;
}

function berjalan(soal: Soal, ke: number): number | null {
  const lewat = soal.jawaban.slice(0, ke + 1);
  const angka = lewat.map((isi) => bersama(soal, isi));
  const akhir = angka[ke] ?? 0;
  switch (soal.akumulasi) {
    case 'jumlah':
      return jumlah(angka);
    case 'rata-rata':
      return rata(angka);
    case 'kumulatif':
    case 'akhir':
      return akhir;
    case 'tahunan':
      return ke === 3 ? akhir : null;
    case 'rasio': {
      const komponen = lewat.flat();
      return nilaiOf(soal, [jumlah(komponen.map(([p]) => p ?? 0)), jumlah(komponen.map(([, q]) => q ?? 0))]);
    }
  }
}
