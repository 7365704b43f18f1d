const CACAH = words(`
  aduan aplikasi arsip berita berkas bilangan buah bh buku data desa dokumen dok eksemplar event forum gedung indikator inovasi
  instansi investor izin jiwa judul kali kasus kecamatan kegiatan kelompok kelurahan keluarga kk konflik koperasi laporan
  lap lembaga lokasi media modul naskah nib opd organisasi ormas orang org paket parpol pegawai pelaku pelanggan pemohon
  pengaduan pengunjung perangkat peraturan perizinan perjanjian perkara permohonan peserta perusahaan proyek publikasi
  rapat rekomendasi rupiah rp sekolah set sistem siswa skpd sop surat tenaga titik umkm unit usaha wisatawan`);

const WAKTU = words('detik menit jam hari minggu bulan triwulan semester tahun');

/** Lengths, areas, volumes and weights: what is measured may have decimals, also where the indikator is a percentage of it. */
const TERUKUR = /\b(?:km|kilometer|meter|ha|hektare?|luas|panjang|jarak|volume|ton|kg|kuintal|liter|bobot)\b/i;

/** Words that may stand beside a number and say neither a count nor a time. */
const UKURAN = words('poin nilai skor indeks kerja kalender km meter hektar hektare ha ton kg kuintal liter rasio');

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

/** True where only whole numbers make sense (orang, dokumen, rupiah); "miliar rupiah" may have decimals. */
export function isCacah(satuan: string): boolean {
  return !isPersen(satuan) && skalaSatuan(satuan) === 1 && wordsOf(satuan).some((kata) => CACAH.has(kata));
}

/** The factor that a word beside a number stands for ("juta"), null when it is no such word. */
export function skalaKata(kata: string, satuan: string): number | null {
  const kecil = kata.toLowerCase();
  return SKALA[kecil] ?? (isRupiah(satuan) ? (SKALA_RUPIAH[kecil] ?? null) : null);
}

/** The word of a satuan that stands for its step: "juta" of "Juta Rupiah", '' without. */
export const kataSkala = (satuan: string): string => wordsOf(satuan).find((kata) => skalaKata(kata, '') !== null) ?? '';

/** True where an indikator is made of measures (km, ha, hours) and not of counted things: by its satuan, or what `perihal` names. */
export function isTerukur(satuan: string, perihal: string): boolean {
  const ukuran = (kata: string): boolean => WAKTU.has(kata) || (UKURAN.has(kata) && kata !== 'rasio');
  return wordsOf(satuan).some(ukuran) || TERUKUR.test(perihal);
}

/** "Lap" beside 11 is a satuan we know or a shortening of the indikator's own. */
export function isKataSatuan(kata: string, satuan: string): boolean {
  const kecil = kata.toLowerCase();
  if (wordsOf(satuan).some((milik) => kecil.length > 1 && (milik.startsWith(kecil) || kecil.startsWith(milik))))
    return true;
  return CACAH.has(kecil) || WAKTU.has(kecil) || UKURAN.has(kecil);
}

/** Two different measures of time (5 bulan against hari) never mean the same number. */
export function isWaktuLain(kata: string, satuan: string): boolean {
  const milik = wordsOf(satuan).filter((w) => WAKTU.has(w));
  return WAKTU.has(kata.toLowerCase()) && milik.length > 0 && !milik.includes(kata.toLowerCase());
}
