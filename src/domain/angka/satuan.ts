/** Names of counted things that may stand beside a number of another satuan or of none. */
const CACAH = words(`
  bilangan buah bh unit dokumen dok berkas buku laporan lap orang org jiwa kk peserta kegiatan kali kasus paket izin perizinan
  data lokasi titik rupiah rp`);

/** Units of measure by each way of writing them, with the one name that they share. */
const NAMA_UKURAN: ReadonlyMap<string, string> = new Map(
  `detik dtk,menit mnt,jam,hari hr,minggu,bulan bln,triwulan tw,semester smt,tahun thn th,meter m,kilometer km,cm,mm,hektar
  ha hektare,ton,kilogram kg,kuintal kwintal,gram gr,liter lt,ml`
    .split(',')
    .flatMap((grup) =>
      grup
        .trim()
        .split(/\s+/)
        .map((kata, _, [nama = '']): [string, string] => [kata, nama]),
    ),
);

/** Indices and scores are small and written with a decimal comma: `3,400` is 3,4. */
const BERKOMA = words('nilai skor poin point indeks index angka rasio koefisien tingkat level');

/** What is measured, scored or paid beside these, and so may have decimals; everything else that has a name is counted. */
const BUKAN_CACAH = words(`
  ukuran bobot rata rerata kerja kalender predikat opini kategori per permil laju pertumbuhan selisih surplus defisit deviasi
  inflasi saldo usd dolar persegi kubik derajat c l g ppm watt kwh mw volt mbps gb luas panjang jarak volume berat`);

/** Lengths, areas, volumes and weights: what is measured may have decimals, also where the indikator is a percentage of it. */
const TERUKUR = /\b(?:km|kilometer|meter|ha|hektare?|luas|panjang|jarak|volume|ton|kg|kuintal|liter|bobot)\b/i;

const SKALA: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  mlr: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
};

/** "M" is also meter and "T" also ton: they are money only where the satuan is. */
const SKALA_RUPIAH: Readonly<Record<string, number>> = { m: 1e9, t: 1e12 };

function words(teks: string): ReadonlySet<string> {
  return new Set(teks.trim().split(/\s+/));
}

/** A few satuan stand in thousands of rows, and every reading asks several times. */
const terurai = new Map<string, readonly string[]>();

function wordsOf(satuan: string): readonly string[] {
  const sudah = terurai.get(satuan);
  if (sudah) return sudah;
  const kata = satuan.toLowerCase().match(/[a-z]+/g) ?? [];
  terurai.set(satuan, kata);
  return kata;
}

export function isPersen(satuan: string): boolean {
  return satuan.includes('%') || wordsOf(satuan).some((kata) => /^(?:persen|persentase|prosentase|prosen)$/.test(kata));
}

export function isRupiah(satuan: string): boolean {
  return wordsOf(satuan).some((kata) => kata === 'rp' || kata === 'rupiah' || kata === 'idr');
}

export function isPredikat(satuan: string): boolean {
  return wordsOf(satuan).some((kata) => kata === 'predikat' || kata === 'opini' || kata === 'kategori');
}

/** `95%`, `12 dokumen`; the bare figure without a satuan. */
export function withSatuan(angka: string, satuan: string): string {
  if (isPersen(satuan)) return `${angka}%`;
  return satuan.trim() === '' ? angka : `${angka} ${satuan.trim()}`;
}

/** What one step of the satuan is worth: 1e9 for "Miliar Rupiah", else 1. */
export function skalaSatuan(satuan: string): number {
  return skalaKata(kataSkala(satuan), '') ?? 1;
}

/** True where only whole numbers make sense (orang, kampung, rupiah): a name without a word of measure; "miliar rupiah" may have decimals. */
export function isCacah(satuan: string): boolean {
  const kata = wordsOf(satuan.replace(/(?:\bper\b|\/)\s*(?:tahun|triwulan|bulan|hari)$/i, ''));
  const diukur = (satu: string): boolean => BERKOMA.has(satu) || BUKAN_CACAH.has(satu) || NAMA_UKURAN.has(satu);
  return kata.length > 0 && !isPersen(satuan) && skalaSatuan(satuan) === 1 && !kata.some(diukur);
}

/** Counted things that there cannot be less than none of; rupiah may be owed. */
export const isTakNegatif = (satuan: string): boolean =>
  isCacah(satuan) && !isRupiah(satuan) && satuan !== SATUAN_KOMPONEN;

export const isBerkoma = (satuan: string): boolean => wordsOf(satuan).some((kata) => BERKOMA.has(kata));

/** What a ratio's components are counted in, where only their number matters. */
const SATUAN_KOMPONEN = 'bilangan';

const PER = /(?:\bper|\/|\b1\s*:)\s*([\d.,]+|se(?=ribu|juta))?\s*(ribu|juta)?\b/i;

/** How many a ratio is told for: 100 for %, 1.000 for "per 1.000 penduduk" or permil, else 1. */
export function pengaliSatuan(satuan: string): number {
  const sudah = pengaliSudah.get(satuan);
  if (sudah !== undefined) return sudah;
  const [, angka = '', kata = ''] = PER.exec(satuan) ?? [];
  const per = (Number(angka.replace(/\D/g, '')) || 1) * (SKALA[kata.toLowerCase()] ?? 1);
  const hasil = isPersen(satuan) ? 100 : /‰|permil/i.test(satuan) ? 1000 : /^10+$/.test(String(per)) ? per : 1;
  pengaliSudah.set(satuan, hasil);
  return hasil;
}

const pengaliSudah = new Map<string, number>();

/** The factor that a word beside a number stands for ("juta"), null when it is no such word. */
export function skalaKata(kata: string, satuan: string): number | null {
  const kecil = kata.toLowerCase();
  return SKALA[kecil] ?? (isRupiah(satuan) ? (SKALA_RUPIAH[kecil] ?? null) : null);
}

/** The word of a satuan that stands for its step: "juta" of "Juta Rupiah", '' without. */
export const kataSkala = (satuan: string): string => wordsOf(satuan).find((kata) => skalaKata(kata, '') !== null) ?? '';

/** True where an indikator is made of measures (km, ha, hours) and not of counted things: by its satuan, or what `perihal` names. */
export function isTerukur(satuan: string, perihal: string): boolean {
  const ukuran = (kata: string): boolean =>
    NAMA_UKURAN.has(kata) || /^(?:poin|nilai|skor|indeks|kerja|ukuran)$/.test(kata);
  return wordsOf(satuan).some(ukuran) || TERUKUR.test(perihal);
}

/** "Persentase OPD yang …" cannot pass 100%; growth, absorption and what is held against a target can. */
export const isBagian = (satuan: string, perihal: string): boolean =>
  isPersen(satuan) && /\b(?:yang|proporsi|cakupan|ketepatan|kepatuhan)\b/i.test(perihal) && !BISA_LEBIH.test(perihal);

const BISA_LEBIH = /ningkat|tumbuh|naik|turun|capaian|realisasi|serap|laju|selisih|deviasi|target|rencana/i;

/** "Lap" beside 11 is a satuan we know or a shortening of the indikator's own. */
export function isKataSatuan(kata: string, satuan: string): boolean {
  const kecil = kata.toLowerCase();
  if (wordsOf(satuan).some((milik) => kecil.length > 1 && (milik.startsWith(kecil) || kecil.startsWith(milik))))
    return true;
  return CACAH.has(kecil) || NAMA_UKURAN.has(kecil) || BERKOMA.has(kecil) || /^(?:kerja|kalender)$/.test(kecil);
}

/** A measure that the satuan is not (5 bulan against hari, 5 kg against ton, 3 jam against orang) says another number. */
export function isUkuranLain(kata: string, satuan: string): boolean {
  const nama = NAMA_UKURAN.get(kata.toLowerCase());
  if (nama === undefined || ['', 'ukuran', SATUAN_KOMPONEN].includes(satuan.trim())) return false;
  return !wordsOf(satuan).some((milik) => NAMA_UKURAN.get(milik) === nama);
}

export const isJam = (satuan: string): boolean => wordsOf(satuan).some((kata) => kata === 'jam' || kata === 'menit');
