/** The pack and the file that mends it, as the cycle's people hold them in their hands. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { adaKetikan, createKetikan, DAFTAR_KETIK, JUDUL_KETIK, type Ketikan } from '../../src/domain/isian-mentah.ts';
import { isGalat, type Temuan } from '../../src/domain/temuan.ts';
import { parseTanggal, type Zona } from '../../src/domain/waktu/kalender.ts';
import { createKalender, type Kalender } from '../../src/domain/waktu/kalender-kerja.ts';
import { type Periode, parsePeriode, type Tanggal } from '../../src/domain/waktu/periode.ts';
import { isTabPak, readPak } from '../../src/pak/baca-pak.ts';
import { snapshotOfPak } from '../../src/pak/check-pak.ts';
import { normalise } from '../../src/pak/judul.ts';
import type { BarisPak, Pak } from '../../src/pak/pak.ts';
import type { NamaTabPak } from '../../src/pak/tab-pak.ts';
import { PackError, readPackFile } from '../../src/pak/xlsx/read-pack.ts';
import { readLibur } from '../../src/workbook/tab/libur.ts';
import { Mistake } from './mistake.ts';

/** A row of the Isian tab. */
export interface PackRow {
  readonly file: string;
  readonly baris: number;
  /** Null: not one of the five. */
  readonly periode: Periode | null;
  readonly teksPeriode: string;
  readonly bidang: string;
  readonly kode: string;
  readonly answers: Ketikan;
}

interface PackUser {
  readonly email: string;
  readonly isPerencana: boolean;
  /** Of Bagian Organisasi or the Inspektorat. */
  readonly isOutside: boolean;
  /** '' where the term has no such end. */
  readonly mulai: Tanggal;
  readonly selesai: Tanggal;
}

export interface Pack {
  readonly file: string;
  readonly pak: Pak;
  readonly instansi: string;
  /** 0 where Profil states none: the add-in's own check then says so. */
  readonly tahun: number;
  readonly zona: Zona;
  readonly kalender: Kalender;
  readonly bidang: readonly string[];
  readonly pengguna: readonly PackUser[];
  readonly isian: readonly PackRow[];
  /** What there is to know of the file itself, and stops nothing. */
  readonly temuan?: readonly Temuan[];
  /** People and registry are those of a workbook in use; the pack brings answers only. */
  readonly isContinued?: true;
}

/** Throws a Mistake when the file is no pack, or lacks a tab of `needed` (absent: of those without which no cycle can run). */
export async function openPack(path: string, needed?: readonly NamaTabPak[]): Promise<Pack> {
  const file = basename(path);
  const { pak, temuan } = await readTables(path, needed);
  const { Profil, Bidang, Pengguna } = pak.tabel;
  const zona = zonaOf(profil(Profil, 'Zona Waktu'));
  return {
    file,
    pak,
    temuan,
    instansi: profil(Profil, 'Nama Instansi'),
    tahun: /^20\d\d$/.test(profil(Profil, 'Tahun')) ? Number(profil(Profil, 'Tahun')) : 0,
    zona,
    kalender: kalenderOf(pak, zona),
    bidang: Bidang.map(({ nilai }) => nilai.Kode ?? '').filter((kode) => kode !== ''),
    pengguna: Pengguna.map(packUser),
    isian: pak.tabel.Isian.map((baris) => packRow(file, baris)),
  };
}

/** The Isian rows of a file that has nothing else. */
export async function openMends(path: string): Promise<readonly PackRow[]> {
  const file = basename(path);
  const { pak } = await readTables(path, ['Isian']);
  return pak.tabel.Isian.map((baris) => packRow(file, baris));
}

async function readTables(path: string, needed?: readonly NamaTabPak[]): Promise<ReturnType<typeof readPak>> {
  const file = basename(path);
  try {
    const reading = readPak(await readPackFile(readBytes(path), file, isTabPak), needed);
    const galat = reading.temuan.filter(isGalat);
    if (galat.length > 0) throw new Mistake(...galat.map((each) => `${file}: ${each.pesan}`));
    return reading;
  } catch (error) {
    if (error instanceof PackError) throw new Mistake(error.message);
    throw error;
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Mistake(`Berkas "${path}" tidak ada atau tidak dapat dibuka.`);
  }
}

function profil(rows: readonly BarisPak[], kunci: string): string {
  return rows.find(({ nilai }) => normalise(nilai.Kunci ?? '') === normalise(kunci))?.nilai.Nilai ?? '';
}

const zonaOf = (text: string): Zona => (['WITA', 'WIT'] as const).find((zona) => zona === text.toUpperCase()) ?? 'WIB';

/** Only for the simulated clock; the add-in reads the same holidays from the workbook and says what it cannot read. */
function kalenderOf(pak: Pak, zona: Zona): Kalender {
  const menit = Number(profil(pak.tabel.Profil, 'Menit Kerja Sehari'));
  return createKalender({
    zona,
    liburDaerah: readLibur(snapshotOfPak(pak)).isi,
    ...(menit >= 60 && menit <= 720 ? { menitSehari: menit } : {}),
  });
}

function packUser({ nilai }: BarisPak): PackUser {
  const peran = normalise(nilai.Peran ?? '');
  return {
    email: (nilai.Email ?? '').toLowerCase(),
    isPerencana: peran === 'perencana',
    isOutside: ['bagianorganisasi', 'inspektur'].includes(peran),
    mulai: parseTanggal(nilai.Mulai ?? '') ?? '',
    selesai: parseTanggal(nilai.Selesai ?? '') ?? '',
  };
}

/** The first Perencana in office on that day; '' when there is none. */
export function perencanaOn(tanggal: Tanggal, { pengguna }: Pack): string {
  const found = pengguna.find(
    ({ isPerencana, mulai, selesai }) => isPerencana && mulai <= tanggal && (selesai === '' || tanggal <= selesai),
  );
  return found?.email ?? '';
}

function packRow(file: string, { baris, nilai }: BarisPak): PackRow {
  return {
    file,
    baris,
    periode: parsePeriode(nilai.Periode ?? ''),
    teksPeriode: nilai.Periode ?? '',
    bidang: nilai.Bidang ?? '',
    kode: nilai.Kode ?? '',
    answers: createKetikan((kolom) => nilai[JUDUL_KETIK[kolom]] ?? ''),
  };
}

/**
 * The pack with the rows of a mend file in place of its own, for periods that are imported and not typed. An empty mend
 * takes the row away.
 */
export function withMendedHistory(pack: Pack, mends: readonly PackRow[], history: readonly Periode[]): Pack {
  const concerned = mends.filter(({ periode }) => periode !== null && history.includes(periode));
  const isMended = (row: PackRow): boolean =>
    concerned.some(
      ({ periode, bidang, kode }) => periode === row.periode && bidang === row.bidang && kode === row.kode,
    );
  const isian = [...pack.isian.filter((row) => !isMended(row)), ...concerned.filter((row) => !isEmptyRow(row))];
  return { ...pack, isian, pak: { tabel: { ...pack.pak.tabel, Isian: isian.map(tableRow) } } };
}

function tableRow({ baris, teksPeriode, bidang, kode, answers }: PackRow): BarisPak {
  const texts = DAFTAR_KETIK.map((key) => [JUDUL_KETIK[key], answers[key]]);
  return { baris, nilai: { Periode: teksPeriode, Bidang: bidang, Kode: kode, ...Object.fromEntries(texts) } };
}

export const isEmptyRow = ({ answers }: PackRow): boolean => !adaKetikan(answers);
