/** What holds after each step, whatever people did: nothing that counts is lost, and damage is named. */
import { DAFTAR_KETIK } from '../../src/domain/isian-mentah.ts';
import type { VerifikasiReply } from '../../src/kontrak/replies.ts';
import { findKeyRow, type Nilai } from '../../src/workbook/baca.ts';
import { AWALAN_KUNCI, NAMA_TAB, SHEET_ID } from '../../src/workbook/tab.ts';
import type { Dunia } from './dunia.ts';
import { PEMILIK } from './kantor-acak.ts';

/** Rows that the program may only add to. */
const TUMBUH = ['Riwayat', 'Potret', 'Arsip'] as const;

interface Jejak {
  readonly tumbuh: ReadonlyMap<number, readonly string[]>;
  readonly ketikan: ReadonlyMap<number, ReadonlyMap<string, number>>;
}

const isIsian = (sheetId: number): boolean => sheetId >= 10_000 && !NAMA_TAB.some((nama) => SHEET_ID[nama] === sheetId);

export function jejakOf(dunia: Dunia): Jejak {
  const lembar = dunia.lembar();
  return {
    tumbuh: new Map(
      TUMBUH.flatMap((nama) => {
        const satu = lembar.find(({ sheetId }) => sheetId === SHEET_ID[nama]);
        return satu ? [[satu.sheetId, rowsOf(satu.nilai)] as const] : [];
      }),
    ),
    ketikan: new Map(
      lembar.filter(({ sheetId }) => isIsian(sheetId)).map(({ sheetId, nilai }) => [sheetId, typedIn(nilai)]),
    ),
  };
}

const rowsOf = (nilai: Nilai): readonly string[] =>
  nilai
    .map((baris) =>
      baris
        .map((sel) => String(sel ?? ''))
        .join(' ')
        .trimEnd(),
    )
    .filter((teks) => teks !== '');

/** Everything that was typed, with how often. */
function typedIn(nilai: Nilai): ReadonlyMap<string, number> {
  const kunci = nilai[findKeyRow(nilai)] ?? [];
  const kolom = DAFTAR_KETIK.map((satu) => kunci.indexOf(AWALAN_KUNCI + satu)).filter((k) => k >= 0);
  const hasil = new Map<string, number>();
  for (const baris of nilai.slice(findKeyRow(nilai) + 2))
    for (const k of kolom) {
      const teks = String(baris[k] ?? '');
      if (teks !== '') hasil.set(teks, (hasil.get(teks) ?? 0) + 1);
    }
  return hasil;
}

/**
 * An aksi adds to what is kept, and takes nothing that people typed. `pulih`: one that mends may put rows in the place of
 * damaged ones.
 */
export function lostBy(sebelum: Jejak, sesudah: Jejak, pulih: boolean): string | null {
  for (const [sheetId, baris] of sebelum.tumbuh) {
    const kini = sesudah.tumbuh.get(sheetId);
    if (!kini) return `tab ${sheetId} is gone`;
    if (!pulih && baris.some((teks, i) => kini[i] !== teks)) return `a row of tab ${sheetId} is not what it was`;
  }
  for (const [sheetId, ketikan] of sebelum.ketikan) {
    const kini = sesudah.ketikan.get(sheetId);
    // Of a cancelled siklus a tab in which nobody typed goes.
    if (!kini && ketikan.size > 0) return `collection tab ${sheetId} is gone`;
    if (!kini) continue;
    for (const [teks, kali] of ketikan) if ((kini.get(teks) ?? 0) < kali) return `"${teks}" was typed in ${sheetId}`;
  }
  return null;
}

/** The ledger, Potret and seals are as they were written, or it is said what is not; null when a whole workbook is called damaged. */
export function checkNamed(dunia: Dunia, tersentuh: boolean): string | null {
  const jawaban = dunia.minta(PEMILIK, 'verifikasi', {});
  if (!jawaban.ok) return tersentuh ? null : `verifikasi: ${jawaban.penolakan?.pesan}`;
  const { utuh, rusak, potret, segel } = jawaban.data as VerifikasiReply;
  const named = rusak !== null || potret.length > 0 || segel.length > 0;
  if (!utuh && !named) return 'not whole, and nothing is named';
  return tersentuh || utuh ? null : `nobody touched it: ${rusak ?? [...potret, ...segel].join('; ')}`;
}
