import * as z from 'zod/mini';
import { type Simpanan, type Tetap, writeSimpanan } from '../domain/simpanan.ts';
import { TOLAK_GOOGLE } from './penolakan-google.ts';
import { readTersimpan } from './tersimpan.ts';

/** The ledger's high-water mark, kept outside the cells: an older copy of the file does not carry it back. */
const KUNCI = 'himpun.tinggi';
/** Which aksi is to stop, and whose it is. */
const KUNCI_HENTI = 'himpun.henti';

const skema = z.strictObject({ nomor: z.number(), hash: z.string() });
export type Tinggi = Tetap<z.infer<typeof skema>>;

const SIMPANAN: Simpanan<Tinggi> = { versi: 1, skema };

export function readTinggi(): Tinggi | null {
  const isi = read(KUNCI);
  return isi === null ? null : readTersimpan(SIMPANAN, isi, 'Tanda nomor tertinggi Riwayat', TOLAK_GOOGLE.tinggiRusak);
}

export function writeTinggi(tinggi: Tinggi): void {
  write(KUNCI, writeSimpanan(SIMPANAN, tinggi));
}

export const readHenti = (): string | null => read(KUNCI_HENTI);

export const writeHenti = (tanda: string): void => write(KUNCI_HENTI, tanda);

function read(kunci: string): string | null {
  return PropertiesService.getDocumentProperties()?.getProperty(kunci) ?? null;
}

function write(kunci: string, isi: string): void {
  PropertiesService.getDocumentProperties()?.setProperty(kunci, isi);
}
