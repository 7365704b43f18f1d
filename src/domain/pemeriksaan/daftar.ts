/** Every wider check, in the order in which people meet them, and every check that an agency may set. */
import { ATURAN_ISIAN } from '../aturan/aturan-isian.ts';
import type { KodeTemuan } from '../kode-temuan.ts';
import { PEMERIKSAAN_ANGGARAN } from './anggaran.ts';
import { PEMERIKSAAN_HITUNGAN } from './hitungan.ts';
import type { Pemeriksaan } from './jenis.ts';
import { PEMERIKSAAN_KETERANGAN } from './keterangan.ts';
import { PEMERIKSAAN_LAMPAU } from './lampau.ts';
import { PEMERIKSAAN_RUJUKAN } from './rujukan.ts';
import { PEMERIKSAAN_SKALA } from './skala.ts';
import { PEMERIKSAAN_TARGET } from './target.ts';
import { PEMERIKSAAN_WAJAR } from './wajar.ts';

export const DAFTAR_PEMERIKSAAN: readonly Pemeriksaan[] = [
  ...PEMERIKSAAN_TARGET,
  ...PEMERIKSAAN_SKALA,
  ...PEMERIKSAAN_RUJUKAN,
  ...PEMERIKSAAN_HITUNGAN,
  ...PEMERIKSAAN_WAJAR,
  ...PEMERIKSAAN_LAMPAU,
  ...PEMERIKSAAN_KETERANGAN,
  ...PEMERIKSAAN_ANGGARAN,
];

interface DapatDiatur extends Pick<Pemeriksaan, 'nama' | 'berat' | 'batas' | 'arti'> {
  readonly kode: KodeTemuan;
}

const lain = (kode: KodeTemuan, nama: string): DapatDiatur => ({ kode, nama });

/** What is galat by default is not among them: without it a figure could not be computed or traced. */
export const DAPAT_DIATUR: readonly DapatDiatur[] = [
  ...DAFTAR_PEMERIKSAAN,
  lain('INDUK-KOSONG', 'IKI tanpa induk'),
  lain('TRIWULAN-HILANG', 'Triwulan yang lewat belum ada isiannya'),
  ...ATURAN_ISIAN.filter(({ berat }) => berat !== 'galat').map(({ kode, singkat }) => lain(`ISIAN-${kode}`, singkat)),
  lain('ISIAN-KOMPONEN-BEDA', 'Realisasi tidak sama dengan pembilang ÷ penyebut'),
  lain('ISIAN-PECAHAN', 'Pecahan dari yang dihitung'),
  lain('ISIAN-ALASAN-KOSONG', 'Belum rilis atau tidak berlaku tanpa alasan'),
];
