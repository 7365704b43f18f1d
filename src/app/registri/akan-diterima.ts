import { langkahNomor, posisiAktif } from '../../sop/alur.ts';
import { penerimaanLangkah, penerimaanUlang } from '../../sop/penerimaan.ts';
import { aksiLangkah } from '../../sop/tabel-aksi.ts';
import type { SopRun } from '../inti/buku.ts';

/** Bidang that the aksi under way accepts: gathering that validates, or whoever needs it accepted, counts them as accepted. */
export function akanDiterima(
  aksi: 'himpun' | 'himpunUlang' | 'selesaikan',
  { sop, siklus }: SopRun,
): readonly string[] {
  if (aksi === 'himpunUlang') return penerimaanUlang(sop, siklus);
  return posisiAktif(sop, siklus).flatMap(({ nomor, unit }) => {
    const langkah = langkahNomor(sop, nomor);
    return langkah && aksiLangkah(langkah.jenis) === aksi ? penerimaanLangkah(sop, siklus, langkah, unit) : [];
  });
}
