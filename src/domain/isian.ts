/** One bidang's answer for one indikator and periode: from the texts of a row to a value, a keadaan, or findings. */
import { isTakNegatif } from './angka/satuan.ts';
import { formatAngka } from './angka/tulis-angka.ts';
import { ATURAN_ISIAN } from './aturan/aturan-isian.ts';
import { type BarisAturan, createBaris } from './aturan/baris.ts';
import { compilePredicate } from './aturan/predikat-ts.ts';
import { listTakTerbaca } from './aturan/terbaca.ts';
import { explainTautan } from './bentuk.ts';
import { judgeBukti } from './bukti.ts';
import { type NilaiPeriode, nilaiOf, nilaiRasio } from './himpun/akumulasi.ts';
import { calculateCapaian } from './himpun/capaian.ts';
import type { Indikator } from './indikator.ts';
import { DAFTAR_KETIK, type IsianMentah, JUDUL_KETIK, teksAngka } from './isian-mentah.ts';
import type { KodeIsian } from './kode-temuan.ts';
import { type Terjawab, withPenjelasan } from './penjelasan.ts';
import type { KeadaanIsian } from './potret.ts';
import { targetUntuk } from './target.ts';
import { type Berat, createTemuan, type Temuan } from './temuan.ts';
import type { Periode } from './waktu/periode.ts';

export interface IsianTerbaca {
  readonly mentah: IsianMentah;
  readonly indikator: Indikator;
  readonly keadaan: KeadaanIsian;
  readonly nilai: NilaiPeriode;
  /** What its Penjelasan answers. */
  readonly atas: Terjawab;
  readonly temuan: readonly Temuan[];
}

export interface MasaIsian {
  readonly tahun: number;
  readonly periode: Periode;
  readonly predikat: ReadonlyMap<string, number>;
  /** In the period Tahunan: the year as its quarters give it, which an empty row takes. */
  readonly setahun?: (indikator: Indikator) => NilaiPeriode | null;
}

/** Reads one row. Nothing unreadable becomes a number: it becomes a galat that quotes the cell. */
export function readIsian(
  mentah: IsianMentah,
  indikator: Indikator,
  masa: MasaIsian,
  atas: Terjawab = 'semua',
): IsianTerbaca {
  const { satuan, arah, rumus, akumulasi, uraian, formulasi } = indikator;
  const target = targetUntuk(indikator, masa.periode, masa.tahun);
  const petunjuk = { satuan, target, predikat: masa.predikat };
  const perihal = `${uraian} ${formulasi}`;
  const rasio = akumulasi === 'rasio';
  const setahun = masa.setahun?.(indikator) ?? null;
  const wajib = target !== null && setahun === null;
  const baris = createBaris({ teks: mentah, petunjuk, perihal, rasio, wajib, capaian: null });
  // Several bidang take it together, where they are joined.
  const diambil = indikator.bidang.length === 1 && teksAngka(mentah) === '' ? setahun : null;
  const nilai = diambil ?? nilaiBaris(baris);
  const realisasi = nilaiOf(nilai, akumulasi, satuan);
  // The capaian of one bidang says nothing where several join in one indikator.
  const capaian = indikator.bidang.length > 1 ? null : calculateCapaian({ arah, rumus, target, realisasi }).nilai;
  const penuh = { ...baris, angka: { ...baris.angka, capaian } };
  const temuan = [
    ...aturanTemuan(penuh, mentah),
    ...componentMismatch(mentah, nilai, indikator),
    ...pecahanCacah(mentah, realisasi, indikator),
    ...keadaanBerangka(baris, mentah),
    ...checkBukti(mentah, realisasi !== null && !diambil),
  ].map((satu) => withPenjelasan(satu, mentah.penjelasanBidang, atas));
  return {
    mentah,
    indikator,
    keadaan: keadaanOf(baris, nilai, target !== null),
    nilai: { ...nilai, realisasi },
    atas,
    temuan,
  };
}

function nilaiBaris({ angka }: BarisAturan): NilaiPeriode {
  const bilangan = (isi: number | null | 'lain'): number | null => (typeof isi === 'number' ? isi : null);
  const pembilang = bilangan(angka.angkaPembilang);
  const penyebut = bilangan(angka.angkaPenyebut);
  const lengkap = pembilang !== null && penyebut !== null;
  return {
    realisasi: bilangan(angka.angkaRealisasi),
    pembilang: lengkap ? pembilang : null,
    penyebut: lengkap ? penyebut : null,
  };
}

function keadaanOf({ bacaan: reading }: BarisAturan, nilai: NilaiPeriode, ditargetkan: boolean): KeadaanIsian {
  if (reading.realisasi.jenis === 'keadaan') return reading.realisasi.keadaan;
  if (nilai.realisasi !== null || nilai.pembilang !== null) return 'terisi';
  return ditargetkan ? 'kosong' : 'tidak ditargetkan';
}

const UJI = ATURAN_ISIAN.map((aturan) => ({ aturan, baik: compilePredicate(aturan.syarat) }));

function aturanTemuan(baris: BarisAturan, mentah: IsianMentah): readonly Temuan[] {
  const gagal = UJI.filter(({ baik }) => !baik(baris)).map(({ aturan }) => ({ ...aturan, pesan: aturan.pesan(baris) }));
  return [...listTakTerbaca(baris), ...gagal].map(({ kode, berat, kolom, pesan }) =>
    temuanIsian(mentah, JUDUL_KETIK[kolom], kode, berat, pesan),
  );
}

/** Typed value and components that say different things. */
function componentMismatch(
  mentah: IsianMentah,
  nilai: NilaiPeriode,
  { satuan, akumulasi }: Indikator,
): readonly Temuan[] {
  if (nilai.pembilang === null || nilai.penyebut === null || nilai.realisasi === null) return [];
  const rasio = nilaiRasio(nilai.pembilang, nilai.penyebut, satuan);
  if (rasio === null || Math.abs(rasio - nilai.realisasi) <= 0.005 * Math.max(1, Math.abs(rasio))) return [];
  const dipakai = akumulasi === 'rasio' ? 'hasil bagi' : 'realisasi yang diketik';
  const pesan = `Realisasi ${formatAngka(nilai.realisasi)} tidak sama dengan pembilang ÷ penyebut (${formatAngka(rasio, 2)}). Yang dipakai: ${dipakai}.`;
  return [temuanIsian(mentah, JUDUL_KETIK.realisasi, 'KOMPONEN-BEDA', 'peringatan', pesan)];
}

/** Half a person: a mean may be, a count is not. */
function pecahanCacah(
  mentah: IsianMentah,
  realisasi: number | null,
  { satuan, akumulasi, uraian }: Indikator,
): readonly Temuan[] {
  const rata = akumulasi === 'rata-rata' || akumulasi === 'rasio' || /rata-?\s?rata|rerata/i.test(uraian);
  if (realisasi === null || Number.isInteger(realisasi) || rata || !isTakNegatif(satuan)) return [];
  const pesan = `Realisasi ${formatAngka(realisasi)} pecahan, padahal satuannya “${satuan}”. Periksa angkanya.`;
  return [temuanIsian(mentah, JUDUL_KETIK.realisasi, 'PECAHAN', 'peringatan', pesan)];
}

/** `belum rilis` beside a filled Pembilang: one of the two is not meant. */
function keadaanBerangka({ bacaan: reading }: BarisAturan, mentah: IsianMentah): readonly Temuan[] {
  const berangka = reading.pembilang.jenis === 'angka' || reading.penyebut.jenis === 'angka';
  if (reading.realisasi.jenis !== 'keadaan' || !berangka) return [];
  const pesan = `Tertulis “${mentah.realisasi}”, padahal pembilang atau penyebut terisi. Kosongkan salah satunya.`;
  return [temuanIsian(mentah, JUDUL_KETIK.realisasi, 'KEADAAN-BERANGKA', 'galat', pesan)];
}

function checkBukti(mentah: IsianMentah, adaNilai: boolean): readonly Temuan[] {
  const putus = explainTautan(mentah.bukti);
  const { bukti } = JUDUL_KETIK;
  if (putus !== '') return [temuanIsian(mentah, bukti, 'TAUTAN', 'peringatan', putus)];
  return judgeBukti(mentah.bukti, adaNilai).map(({ kode, berat, pesan, ...lain }) => ({
    ...temuanIsian(mentah, bukti, kode, berat, pesan),
    ...lain,
  }));
}

/** A finding on one cell of a row; the message always names the indikator's kode and quotes the cell. */
export function temuanIsian(mentah: IsianMentah, kolom: string, kode: KodeIsian, berat: Berat, pesan: string): Temuan {
  const { tab, baris, bidang, kode: indikator } = mentah;
  const isi = selTerkait(mentah, kolom);
  const quote =
    isi !== '' && !pesan.includes(`"${isi}"`) && !pesan.includes(`“${isi}”`) ? ` ("${isi.slice(0, 60)}")` : '';
  const tempat = { tab, baris, kolom, bidang, indikator };
  return createTemuan(`ISIAN-${kode}`, berat, tempat, `${indikator || '(tanpa kode)'}${quote}: ${pesan}`);
}

function selTerkait(mentah: IsianMentah, kolom: string): string {
  const kunci = DAFTAR_KETIK.find((k) => JUDUL_KETIK[k] === kolom);
  return kunci ? mentah[kunci] : '';
}
