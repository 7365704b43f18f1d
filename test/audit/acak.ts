/** Random sound packs: any mixture of rules, every number written so that nobody can misread it. */
import fc from 'fast-check';
import type { TabelTeks } from './buku-audit.ts';
import type { Batas, Soal } from './hitung-ulang.ts';
import { INSTANSI, KEPALA_IKI, KEPALA_IKU, KEPALA_ISIAN, tabel } from './pak-audit.ts';

export const PERIODE = ['TW I', 'TW II', 'TW III', 'TW IV', 'Tahunan'] as const;

const satuAngka = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 10, max: 9999 }).map((n) => n / 10),
);
const batas: fc.Arbitrary<Batas> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Batas>([0, 0]) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 900 }).map((n): Batas => [n, n]) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 90 }))
      .map(([a, b]): Batas => [a, a + b]),
  },
);

const soal = (ke: number): fc.Arbitrary<Soal> =>
  fc
    .record({
      arah: fc.constantFrom('naik', 'turun', 'stabil'),
      rumus: fc.constantFrom('2T-R', 'T/R'),
      akumulasi: fc.constantFrom('jumlah', 'kumulatif', 'akhir', 'rata-rata', 'rasio', 'tahunan'),
      gabung: fc.constantFrom('jumlah', 'rata-rata', 'tertinggi', 'terendah', 'penanggung jawab'),
      satuan: fc.constantFrom('%', 'Orang', 'Indeks'),
      bidang: fc.constantFrom(['A'], ['B'], ['SEK'], ['A', 'B'], ['B', 'A'], ['SEK', 'B', 'A']),
      tahun: batas,
      triwulan: fc.array(fc.option(batas, { freq: 5 }), { minLength: 4, maxLength: 4 }),
    })
    .chain((bentuk) => {
      const rasio = bentuk.akumulasi === 'rasio';
      const isi = rasio
        ? fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 })).map((n): readonly number[] => n)
        : satuAngka.map((n): readonly number[] => [n]);
      const bidang = bentuk.bidang.length;
      const jawaban = fc.array(fc.array(isi, { minLength: bidang, maxLength: bidang }), { minLength: 5, maxLength: 5 });
      return jawaban.map((semua): Soal => {
        const gabung = rasio ? 'rasio' : bentuk.gabung;
        return { ...bentuk, gabung, kode: `S${ke}`, jawaban: semua } as Soal;
      });
    });

export const daftarSoal: fc.Arbitrary<readonly Soal[]> = fc
  .integer({ min: 1, max: 6 })
  .chain((banyak) => fc.tuple(...Array.from({ length: banyak }, (_, ke) => soal(ke))));

const teks = (angka: number): string => String(angka).replace('.', ',');
export const teksBatas = ([bawah, atas]: Batas): string =>
  bawah === atas ? teks(bawah) : `${teks(bawah)}-${teks(atas)}`;
/** With its sign, so that 1 beside 50 is no other scale. */
const target =
  (satuan: string) =>
  (batasnya: Batas | null): string =>
    batasnya === null ? '' : `${teksBatas(batasnya)}${satuan === '%' ? '%' : ''}`;

/** The pack that holds these questions and all their answers; every other indikator is an IKI of the first. */
export function pakOf(daftar: readonly Soal[]): TabelTeks {
  const isIki = (ke: number): boolean => ke % 2 === 1;
  const iku = daftar
    .filter((_, ke) => !isIki(ke))
    .map((s) => {
      const awal = [s.kode, 'Sasaran', 'Uraian', s.satuan, s.arah, s.rumus, s.akumulasi, s.bidang.join(', '), s.gabung];
      return [...awal, target(s.satuan)(s.tahun), '', '', ...s.triwulan.map(target(s.satuan)), '', '', '', '', ''];
    });
  const iki = daftar
    .filter((_, ke) => isIki(ke))
    .map((s) => {
      const awal = [s.kode, 'S0', 'Pemilik', 'Uraian', s.satuan, s.arah, s.rumus, s.akumulasi, s.bidang.join('; ')];
      return [...awal, target(s.satuan)(s.tahun), ...s.triwulan.map(target(s.satuan)), s.gabung];
    });
  const isian = daftar.flatMap((s) =>
    PERIODE.flatMap((periode, ke) =>
      s.bidang.map((bidang, nomor) => {
        const [pertama = 0, kedua] = s.jawaban[ke]?.[nomor] ?? [];
        const angka =
          kedua === undefined
            ? [`${teks(pertama)}${s.satuan === '%' ? '%' : ''}`, '', '']
            : ['', teks(pertama), teks(kedua)];
        return [periode, bidang, s.kode, ...angka, 'BA-1/2026', 'ada', 'ada', 'ada'];
      }),
    ),
  );
  return {
    ...(INSTANSI as TabelTeks),
    IKU: [...tabel(KEPALA_IKU), ...iku],
    IKI: [...tabel(`${KEPALA_IKI} | Gabung`), ...iki],
    Isian: [...tabel(KEPALA_ISIAN), ...isian],
  };
}
