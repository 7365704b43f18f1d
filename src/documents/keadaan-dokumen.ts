import type { DataLaporan } from '../domain/laporan.ts';

export type KeadaanDokumen = 'draf' | 'siap tanda tangan' | 'disahkan';

/** Of the paper that *mengesahkan* approves: nothing is signed that is not frozen. */
export function keadaanDokumen({ sop, sidikPotret, pengesahan }: DataLaporan): KeadaanDokumen {
  if (sidikPotret === '' || !sop.mengesahkan) return 'draf';
  return pengesahan === null ? 'siap tanda tangan' : 'disahkan';
}
