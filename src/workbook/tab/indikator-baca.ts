/** Reads IKU and IKI: every row gives an indikator, and a Temuan for each cell that cannot be read. */
import { isPersen, pengaliSatuan } from '../../domain/angka/satuan.ts';
import { PECAHAN_MAKS } from '../../domain/angka/taksa.ts';
import { formatAngka } from '../../domain/angka/tulis-angka.ts';
import {
  batasBawah,
  DAFTAR_AKUMULASI,
  DAFTAR_ARAH,
  DAFTAR_GABUNG,
  DAFTAR_RUMUS,
  type Indikator,
  type JenisIndikator,
  type Target,
} from '../../domain/indikator.ts';
import { isGalat, type Temuan } from '../../domain/temuan.ts';
import { parseTanggal } from '../../domain/waktu/kalender.ts';
import type { Triwulan } from '../../domain/waktu/periode.ts';
import { type IsiTab, locateTab, nilaiTab, readBaris, type Snapshot } from '../baca.ts';
import type { Kolom } from '../tab.ts';
import { parseDaftarBidang } from './bidang.ts';
import { TAB_IKI, TAB_IKU } from './indikator.ts';
import { type Pembaca, type PembacaTarget, rowReader, targetReader } from './indikator-sel.ts';
import { readPredikat } from './predikat.ts';

/** An indikator with where it stands; `sah` is false when something in its row cannot be read. */
export interface IndikatorTerbaca {
  readonly indikator: Indikator;
  /** With every target that can be read, also where `indikator` has none because its row is not sound. */
  readonly terbaca: Indikator;
  readonly tab: JenisIndikator;
  readonly baris: number;
  readonly sah: boolean;
}

type DaftarIndikator = IsiTab<readonly IndikatorTerbaca[]>;

/** IKU and IKI together. */
export function readIndikator(snapshot: Snapshot): DaftarIndikator {
  const readCell = cellReader(snapshot);
  const iku = readTab(snapshot, 'IKU', readCell);
  const iki = readTab(snapshot, 'IKI', readCell);
  return { isi: [...iku.isi, ...iki.isi], temuan: [...iku.temuan, ...iki.temuan] };
}

export const readIku = (snapshot: Snapshot): DaftarIndikator => readTab(snapshot, 'IKU', cellReader(snapshot));
export const readIki = (snapshot: Snapshot): DaftarIndikator => readTab(snapshot, 'IKI', cellReader(snapshot));

const cellReader = (snapshot: Snapshot): PembacaTarget => targetReader(readPredikat(snapshot).isi);

function readTab(snapshot: Snapshot, jenis: JenisIndikator, readCell: PembacaTarget): DaftarIndikator {
  const tab = jenis === 'IKU' ? TAB_IKU : TAB_IKI;
  const kolom = new Map<string, Kolom>(tab.kolom.map((satu) => [satu.kunci, satu]));
  const daftar: IndikatorTerbaca[] = [];
  const temuan: Temuan[] = [];
  for (const baris of readBaris(locateTab(tab, nilaiTab(snapshot, jenis)))) {
    const pembaca = rowReader(kolom, jenis, baris, readCell);
    const indikator = readRow(pembaca, jenis);
    checkSkala(pembaca, indikator);
    const galat = pembaca.temuan.some(isGalat);
    // Without arah, rumus or akumulasi no capaian may be computed, so an unreadable row offers no target to compute with.
    const dihitung = galat ? tanpaTarget(indikator) : indikator;
    daftar.push({ indikator: dihitung, terbaca: indikator, tab: jenis, baris: baris.baris, sah: !galat });
    temuan.push(...pembaca.temuan);
  }
  return { isi: daftar, temuan };
}

function readRow(p: Pembaca, jenis: JenisIndikator): Indikator {
  if (p.teks('kode') === '') p.catat('kode', 'galat', 'Kode kosong. Beri kode yang tidak dipakai indikator lain.');
  if (p.teks('satuan') === '')
    p.catat('satuan', 'peringatan', 'satuan kosong. Isi satuan seperti dalam Perjanjian Kinerja.');
  const arah = p.pilih('arah', DAFTAR_ARAH, null);
  return {
    kode: p.teks('kode'),
    jenis,
    induk: p.teks('induk') || null,
    pemilik: p.teks('pemilik'),
    sasaran: p.teks('sasaran'),
    uraian: p.teks('uraian'),
    definisiOperasional: p.teks('definisiOperasional'),
    formulasi: p.teks('formulasi'),
    sumberData: p.teks('sumberData'),
    satuan: readSatuan(p),
    arah,
    rumus: arah === 'turun' ? p.pilih('rumus', DAFTAR_RUMUS, '2T-R') : '2T-R',
    akumulasi: p.pilih('akumulasi', DAFTAR_AKUMULASI, null),
    gabung: p.teks('gabung') === '' ? null : p.pilih('gabung', DAFTAR_GABUNG, null),
    bidang: parseDaftarBidang(p.teks('bidang')),
    target: p.target('target'),
    targetPerubahan: p.target('targetPerubahan'),
    berlakuSejak: readBerlakuSejak(p),
    dasarPerubahan: p.teks('dasarPerubahan'),
    triwulan: readTriwulan(p, ''),
    triwulanPerubahan: readTriwulan(p, 'Perubahan'),
    realisasiTahunLalu: readTitik(p, 'realisasiTahunLalu'),
    targetRenstra: p.target('targetRenstra'),
    standarNasional: p.target('standarNasional'),
  };
}

/** A Pengali that the satuan does not say is said by it from here on, so that figure, seal and paper cannot part from it. */
function readSatuan(p: Pembaca): string {
  const [satuan, isi] = [p.teks('satuan'), p.teks('pengali')];
  if (isi === '') return satuan;
  const pengali = Number(isi.replace(/^per /i, '').replace(/[.\s](?=\d{3}\b)/g, ''));
  const menurutSatuan = pengaliSatuan(satuan);
  if (!/^10*$/.test(String(pengali)) || (menurutSatuan !== 1 && menurutSatuan !== pengali)) {
    const pilihan = menurutSatuan === 1 ? '100, 1000, 10000, atau 100000' : `${menurutSatuan}, atau kosongkan`;
    p.catat('pengali', 'galat', `Pengali "${isi}" tidak cocok dengan satuan "${satuan}". Ketik ${pilihan}.`);
    return satuan;
  }
  return pengali === menurutSatuan ? satuan : `${satuan} (per ${formatAngka(pengali)})`.trim();
}

/** `0,95` beside `95%`: the same share typed on two scales, a hundred times apart. Of small shares (0,5 of 2) nothing is said. */
function checkSkala(p: Pembaca, { satuan, target, targetPerubahan, triwulan, triwulanPerubahan }: Indikator): void {
  if (!isPersen(satuan)) return;
  const kolom: readonly (readonly [string, Target | null])[] = [
    ['target', target],
    ['targetPerubahan', targetPerubahan],
    ...Object.values(triwulan).map((satu, i) => [`tw${i + 1}`, satu] as const),
    ...Object.values(triwulanPerubahan).map((satu, i) => [`tw${i + 1}Perubahan`, satu] as const),
  ];
  const reading = kolom.flatMap(([kunci, satu]) => (satu ? [{ kunci, nilai: batasBawah(satu), teks: satu.teks }] : []));
  const terbesar = reading.reduce((besar, satu) => (satu.nilai > besar.nilai ? satu : besar), { nilai: 0, teks: '' });
  for (const { kunci, nilai, teks } of reading) {
    const kali = terbesar.nilai / nilai;
    if (nilai <= 0 || nilai > PECAHAN_MAKS || kali < SERATUS / 2 || kali > SERATUS * 2 || teks.includes('%')) continue;
    const pilihan = `${formatAngka(nilai * SERATUS)}% atau ${formatAngka(nilai)}%`;
    const sebab = `"${teks}" dapat berarti ${pilihan}; target lainnya "${terbesar.teks}"`;
    p.catat(kunci, 'galat', `${sebab}. Tulis dengan tanda persen.`);
  }
}

const SERATUS = 100;

function readTriwulan(p: Pembaca, akhiran: string): Readonly<Record<Triwulan, Target | null>> {
  const target = (ke: number) => p.target(`tw${ke}${akhiran}`);
  return { 'TW I': target(1), 'TW II': target(2), 'TW III': target(3), 'TW IV': target(4) };
}

function readBerlakuSejak(p: Pembaca): string | null {
  const isi = p.teks('berlakuSejak');
  const tanggal = parseTanggal(isi);
  if (isi !== '' && tanggal === null) {
    p.catat('berlakuSejak', 'galat', `"${isi}" bukan tanggal. Tulis misalnya 2026-10-01.`);
  }
  return tanggal;
}

function readTitik(p: Pembaca, kunci: string): number | null {
  const target = p.target(kunci);
  if (target?.jenis !== 'rentang') return target?.nilai ?? null;
  p.catat(kunci, 'galat', `"${target.teks}" adalah rentang, padahal realisasi satu angka. Ketik satu angka.`);
  return null;
}

function tanpaTarget(indikator: Indikator): Indikator {
  const kosong = { 'TW I': null, 'TW II': null, 'TW III': null, 'TW IV': null };
  return { ...indikator, target: null, targetPerubahan: null, triwulan: kosong, triwulanPerubahan: kosong };
}
