/** Every check whose severity an agency may change. What is galat by default is not among them: without it a figure could not be computed or traced. */
import { ATURAN_ISIAN } from '../aturan/aturan-isian.ts';
import type { KodeTemuan } from '../kode-temuan.ts';
import { DAFTAR_PEMERIKSAAN } from './daftar.ts';
import type { Pemeriksaan } from './pemeriksaan.ts';

export interface DapatDiatur extends Pick<Pemeriksaan, 'nama' | 'berat' | 'batas' | 'arti'> {
  readonly kode: KodeTemuan;
}

const lain = (kode: KodeTemuan, nama: string): DapatDiatur => ({ kode, nama });

export const DAPAT_DIATUR: readonly DapatDiatur[] = [
  ...DAFTAR_PEMERIKSAAN,
  lain('INDUK-KOSONG', 'IKI tanpa induk'),
  lain('TRIWULAN-HILANG', 'Triwulan yang lewat belum ada isiannya'),
  ...ATURAN_ISIAN.filter(({ berat }) => berat !== 'galat').map(({ kode, singkat }) => lain(`ISIAN-${kode}`, singkat)),
  lain('ISIAN-KOMPONEN-BEDA', 'Realisasi tidak sama dengan pembilang ÷ penyebut'),
  lain('ISIAN-ALASAN-KOSONG', 'Belum rilis atau tidak berlaku tanpa alasan'),
];
