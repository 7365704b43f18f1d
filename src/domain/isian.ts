/** One bidang's answer for one indikator and periode: from the texts of a row to a value, a keadaan, or findings. */

import { type NilaiPeriode, nilaiRasio } from './akumulasi.ts';
import { type Bacaan, formatAngka, readAngka } from './angka.ts';
import type { Indikator } from './indikator.ts';
import type { Periode } from './periode.ts';
import type { KeadaanIsian } from './potret.ts';
import { targetUntuk } from './target.ts';
import type { Berat, Temuan } from './temuan.ts';

/** A row of a collection tab, as typed. */
export interface IsianMentah {
  readonly bidang: string;
  readonly tab: string;
  readonly baris: number;
  readonly kode: string;
  readonly realisasi: string;
  readonly pembilang: string;
  readonly penyebut: string;
  readonly bukti: string;
  readonly pendorong: string;
  readonly penghambat: string;
  readonly tindakLanjut: string;
}

export interface IsianTerbaca {
  readonly mentah: IsianMentah;
  readonly indikator: Indikator;
  readonly keadaan: KeadaanIsian;
  readonly nilai: NilaiPeriode;
  readonly temuan: readonly Temuan[];
}

export interface MasaIsian {
  readonly tahun: number;
  readonly periode: Periode;
  readonly predikat: ReadonlyMap<string, number>;
}

const KOSONG: NilaiPeriode = { realisasi: null, pembilang: null, penyebut: null };

/** Components are counted things (orang, dokumen): `1.250` there is a thousand. */
const SATUAN_KOMPONEN = 'buah';

const HEADER = { realisasi: 'Realisasi', pembilang: 'Pembilang', penyebut: 'Penyebut' } as const;
type KolomAngka = keyof typeof HEADER;

/** Reads one row. Nothing unreadable becomes a number: it becomes a galat that quotes the cell. */
export function readIsian(mentah: IsianMentah, indikator: Indikator, masa: MasaIsian): IsianTerbaca {
  const temuan: Temuan[] = [];
  const catat = (kolom: KolomAngka, kode: string, berat: Berat, pesan: string): void => {
    temuan.push(temuanIsian(mentah, HEADER[kolom], kode, berat, pesan));
  };
  const target = targetUntuk(indikator, masa.periode, masa.tahun);
  const baca = (kolom: KolomAngka): Bacaan => {
    const petunjuk =
      kolom === 'realisasi'
        ? { satuan: indikator.satuan, target, predikat: masa.predikat }
        : { satuan: SATUAN_KOMPONEN, target: null };
    const bacaan = readAngka(mentah[kolom], petunjuk);
    if (bacaan.jenis === 'rusak') catat(kolom, 'TIDAK-TERBACA', 'galat', bacaan.sebab);
    if (bacaan.jenis === 'taksa') catat(kolom, 'TAKSA', 'galat', pesanTaksa(mentah[kolom], bacaan.pilihan));
    return bacaan;
  };
  const nilai = combine(baca('realisasi'), baca('pembilang'), baca('penyebut'), indikator, catat);
  const terbaca = { mentah, indikator, ...nilai, temuan };
  return nilai.keadaan === 'kosong' && temuan.length === 0 ? kosong(terbaca, target !== null, catat) : terbaca;
}

type Catat = (kolom: KolomAngka, kode: string, berat: Berat, pesan: string) => void;

function combine(
  realisasi: Bacaan,
  pembilang: Bacaan,
  penyebut: Bacaan,
  { satuan, akumulasi }: Indikator,
  catat: Catat,
): { keadaan: KeadaanIsian; nilai: NilaiPeriode } {
  if (realisasi.jenis === 'keadaan') return { keadaan: realisasi.keadaan, nilai: KOSONG };
  const p = angka(pembilang);
  const q = angka(penyebut);
  const tertulis = angka(realisasi);
  if (p === null || q === null) {
    if (p !== null)
      catat(
        'penyebut',
        'KOMPONEN',
        'galat',
        'Penyebut belum diisi, padahal pembilang ada. Isi keduanya, atau kosongkan keduanya.',
      );
    if (q !== null)
      catat(
        'pembilang',
        'KOMPONEN',
        'galat',
        'Pembilang belum diisi, padahal penyebut ada. Isi keduanya, atau kosongkan keduanya.',
      );
    if (akumulasi === 'rasio' && tertulis !== null) {
      catat(
        'pembilang',
        'KOMPONEN-RASIO',
        'peringatan',
        'Pembilang dan penyebut kosong, jadi rasio setahun tidak dapat dihitung ulang. Isi komponennya.',
      );
    }
    return { keadaan: tertulis === null ? 'kosong' : 'terisi', nilai: { ...KOSONG, realisasi: tertulis } };
  }
  const rasio = nilaiRasio(p, q, satuan);
  if (rasio === null && tertulis === null)
    catat(
      'penyebut',
      'PENYEBUT-NOL',
      'peringatan',
      'Penyebut 0, jadi rasio tidak dapat dihitung. Jelaskan di Faktor Penghambat.',
    );
  if (rasio !== null && tertulis !== null && Math.abs(rasio - tertulis) > 0.005 * Math.max(1, Math.abs(rasio))) {
    catat(
      'realisasi',
      'KOMPONEN-BEDA',
      'peringatan',
      `Realisasi ${formatAngka(tertulis)} tidak sama dengan pembilang ÷ penyebut (${formatAngka(rasio, 2)}). Yang dipakai: ${akumulasi === 'rasio' ? 'hasil bagi' : 'realisasi yang diketik'}.`,
    );
  }
  const dipakai = akumulasi === 'rasio' ? (rasio ?? tertulis) : (tertulis ?? rasio);
  return { keadaan: 'terisi', nilai: { realisasi: dipakai, pembilang: p, penyebut: q } };
}

const angka = (bacaan: Bacaan): number | null => (bacaan.jenis === 'angka' ? bacaan.nilai : null);

function kosong(terbaca: IsianTerbaca, ditargetkan: boolean, catat: Catat): IsianTerbaca {
  if (!ditargetkan) return { ...terbaca, keadaan: 'tidak ditargetkan' };
  catat(
    'realisasi',
    'KOSONG',
    'galat',
    'Belum diisi, padahal ada target periode ini. Isi angkanya, atau tulis "belum rilis" / "tidak berlaku" beserta alasannya.',
  );
  return terbaca;
}

function pesanTaksa(teks: string, [a, b]: readonly [number, number]): string {
  return `"${teks}" dapat dibaca ${formatAngka(a)} atau ${formatAngka(b)}. Ketik tanpa titik ribuan, atau dengan koma desimal.`;
}

/** A finding on one cell of a row; the message always names the indikator's kode and quotes the cell. */
export function temuanIsian(mentah: IsianMentah, kolom: string, kode: string, berat: Berat, pesan: string): Temuan {
  const isi = selTerkait(mentah, kolom);
  const kutip =
    isi !== '' && !pesan.includes(`"${isi}"`) && !pesan.includes(`“${isi}”`) ? ` ("${isi.slice(0, 60)}")` : '';
  return {
    kode: `ISIAN-${kode}`,
    berat,
    tab: mentah.tab,
    baris: mentah.baris,
    kolom,
    pesan: `${mentah.kode}${kutip}: ${pesan}`,
    bidang: mentah.bidang,
    indikator: mentah.kode,
  };
}

function selTerkait(mentah: IsianMentah, kolom: string): string {
  const kunci = (Object.keys(HEADER) as KolomAngka[]).find((k) => HEADER[k] === kolom);
  return kunci ? mentah[kunci] : '';
}
