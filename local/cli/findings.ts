/** Findings in the words and places of whoever filled the pack. */
import type { KodeTemuan } from '../../src/domain/kode-temuan.ts';
import type { Penolakan } from '../../src/domain/penolakan.ts';
import { createTemuan, type Temuan } from '../../src/domain/temuan.ts';
import type { NamaTabPak } from '../../src/pak/tab-pak.ts';
import { BARIS_DATA } from '../../src/workbook/tab.ts';
import type { Desk } from './desk.ts';
import type { Pack, PackRow } from './pack.ts';

/** A finding with the file in which it can be mended; its kode may be that of a refusal. */
export interface Finding extends Omit<Temuan, 'kode'> {
  readonly kode: string;
  readonly file: string;
}

/** `dpmptsp.xlsx: tab Isian baris 12 kolom Realisasi: …` */
export function findingLine({ file, tab, baris, kolom, pesan }: Finding): string {
  const place = [`tab ${tab}`, baris === null ? '' : `baris ${baris}`, kolom === null ? '' : `kolom ${kolom}`];
  return `${file}: ${place.filter((part) => part !== '').join(' ')}: ${pesan.replace(/\s+/g, ' ')}`;
}

/** From the workbook's place to the pack's: an answer to the Isian row it was typed from, the registry to its own tab. */
export function traceFinding(temuan: Temuan, pack: Pack, desk: Desk | null): Finding {
  const typed = temuan.baris === null ? null : (desk?.originOf(temuan.tab, temuan.baris) ?? null);
  const packRow = typed ?? (pack.isContinued ? sameAnswer(temuan, pack) : null);
  if (packRow) return { ...temuan, file: packRow.file, tab: 'Isian', baris: packRow.baris };
  if (temuan.tab === 'Potret') return traceHistory(temuan, pack);
  // As the workbook shows it, since it is mended there.
  if (pack.isContinued && isPackTab(temuan.tab, pack)) return { ...temuan, file: 'buku-kerja.xlsx' };
  if (!isPackTab(temuan.tab, pack)) return traceToIsian(temuan, pack);
  return { ...temuan, file: pack.file, baris: registryRow(temuan, pack) };
}

/** Typed by an earlier run; the pack of this one has the row as well. */
function sameAnswer({ tab, bidang, indikator }: Temuan, { isian, pak }: Pack): PackRow | null {
  if (Object.hasOwn(pak.tabel, tab) || indikator === null) return null;
  return isian.find((row) => row.bidang === bidang && row.kode === indikator) ?? null;
}

const isPackTab = (tab: string, { pak }: Pack): tab is NamaTabPak => Object.hasOwn(pak.tabel, tab);

/** Isian of earlier periods has no tab of its own; Siapkan notes at the end of its sentence where it stood in the pack. */
function traceHistory(temuan: Temuan, { file }: Pack): Finding {
  const baris = /Isian baris (\d+)\.$/.exec(temuan.pesan)?.[1];
  return { ...temuan, file, tab: 'Isian', baris: baris === undefined ? null : Number(baris) };
}

/** A collection tab's row that no pack row fills: what is missing belongs into the Isian tab, in no row yet. */
function traceToIsian(temuan: Temuan, pack: Pack): Finding {
  const isAnswer = temuan.bidang !== null && pack.bidang.includes(temuan.bidang);
  return isAnswer ? { ...temuan, file: pack.file, tab: 'Isian', baris: null } : { ...temuan, file: 'buku-kerja.xlsx' };
}

/** Siapkan writes the rows of a registry tab one below the other, in the pack's order. */
function registryRow({ tab, baris }: Temuan, { pak }: Pack): number | null {
  if (baris === null) return null;
  return pak.tabel[tab as NamaTabPak]?.[baris - 1 - BARIS_DATA]?.baris ?? null;
}

/** Rows of the Isian tab that nobody can type anywhere: their bidang or their period does not exist. */
export function homelessRows(pack: Pack, rows: readonly PackRow[], bidang: readonly string[]): readonly Finding[] {
  return rows.flatMap((row) => {
    if (row.periode === null) {
      return [
        homeless(
          row,
          'PAK-PERIODE',
          'Periode',
          `periode "${row.teksPeriode}" tidak dikenal. Tulis TW I, TW II, TW III, TW IV, atau Tahunan.`,
        ),
      ];
    }
    if (!pack.bidang.includes(row.bidang)) {
      return [
        homeless(
          row,
          'PAK-BIDANG',
          'Bidang',
          `bidang "${row.bidang}" tidak ada di tab Bidang. Perbaiki kodenya, atau tambahkan bidang itu.`,
        ),
      ];
    }
    if (!bidang.includes(row.bidang)) {
      return [
        homeless(
          row,
          'PAK-BIDANG',
          'Bidang',
          `bidang "${row.bidang}" tidak mempunyai indikator, jadi tidak ada tab isiannya. Perbaiki kodenya.`,
        ),
      ];
    }
    return [];
  });
}

function homeless(row: PackRow, kode: KodeTemuan, kolom: string, pesan: string): Finding {
  return isianFinding(row, kode, kolom, `${row.kode}: ${pesan}`);
}

/** A galat in a row of the Isian tab. */
export function isianFinding(row: PackRow, kode: KodeTemuan, kolom: string, pesan: string): Finding {
  const { file, baris, bidang, kode: indikator } = row;
  return { file, ...createTemuan(kode, 'galat', { tab: 'Isian', baris, kolom, bidang, indikator }, pesan) };
}

/** Why the work stopped, where it was no galat: nobody in office, something the SOP requires is missing. */
export function stopFinding({ kode, pesan }: Penolakan, pack: Pack): Finding {
  const isAboutPeople = /^(PELAKSANA|PENGGUNA|MASA-TUGAS|SK-WAJIB)/.test(kode);
  const people = { file: pack.isContinued ? 'buku-kerja.xlsx' : pack.file, tab: 'Pengguna' };
  const place = isAboutPeople ? people : { file: 'buku-kerja.xlsx', tab: 'Kendali' };
  return { ...place, kode, berat: 'galat', baris: null, kolom: null, pesan, bidang: null, indikator: null };
}
