/** Can this SOP, begun now, come to its end with figures? Looked at when it is begun: a running one is never stopped by it. */
import type { PerubahanBidang } from '../domain/peristiwa.ts';
import { langkahJalan } from './alur.ts';
import type { Langkah, Sop } from './definisi.ts';
import { isPenerima } from './penerimaan.ts';
import { isButuhIsian } from './syarat-isian.ts';

/** The langkah at which it would stop for ever, and what to change; null: it can end. */
export function findBuntu(sop: Sop, bidang: readonly PerubahanBidang[]): string | null {
  const jalan = langkahJalan(sop).filter(({ hanyaKoreksi }) => !hanyaKoreksi);
  if (jalan.length === 0) return 'tidak ada langkah yang aktif. Aktifkan langkahnya di tab SOP.';
  const belum = bidang.filter(({ status }) => status === 'belum mengisi').map(({ kode }) => kode);
  for (const [i, langkah] of jalan.entries()) {
    const pesan = berhenti(sop, langkah, jalan.slice(0, i), belum);
    if (pesan !== null) return `langkah ${langkah.nomor} (${langkah.uraian}) ${pesan}`;
  }
  return null;
}

function berhenti(sop: Sop, langkah: Langkah, sebelum: readonly Langkah[], belum: readonly string[]): string | null {
  const [pelaksana = ''] = langkah.pelaksana;
  const kolom = sop.pelaksana.find(({ nama }) => nama === pelaksana);
  if (!kolom) return `dikerjakan "${pelaksana}", yang tidak ada di bagian Pelaksana. Perbaiki namanya di tab SOP.`;
  if (belum.length === 0) return null;
  const serah = langkah.jenis === 'pengisian' && langkah.cakupan === 'per bidang' && kolom.peran === 'staf';
  if ((serah || isButuhIsian(sop, langkah)) && !sebelum.some(({ dampak }) => dampak.includes('membuka isian')))
    return langkahJalan(sop).some(({ dampak }) => dampak.includes('membuka isian'))
      ? 'butuh isian yang baru dibuka sesudahnya. Pindahkan "membuka isian" ke langkah sebelumnya di tab SOP.'
      : `butuh isian bidang ${belum.join(', ')}, yang belum terkumpul, padahal SOP ini tidak membuka isian. Jalankan dahulu SOP pengumpulannya, atau tulis "membuka isian" pada langkah sebelumnya di tab SOP.`;
  const diterima = langkah.dampak.includes('butuh diterima') && !isPenerima(sop, langkah);
  if (diterima && !sebelum.some((satu) => isPenerima(sop, satu)))
    return 'butuh isian yang diterima, padahal pemeriksaannya baru sesudahnya. Pindahkan langkah pemeriksaan ke sebelumnya di tab SOP.';
  return null;
}
