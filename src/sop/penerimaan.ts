/** Where isian becomes "diterima". The SOPs differ: a checker per bidang, a gathering that validates, or whoever needs it accepted. */
import type { Unit } from '../domain/peristiwa.ts';
import { langkahJalan } from './alur.ts';
import type { Langkah, Sop } from './definisi.ts';
import { type KeadaanSiklus, keadaanLangkah } from './keadaan.ts';

/** Bidang whose isian is accepted when this langkah is finished for this unit. */
export function penerimaanLangkah(sop: Sop, siklus: KeadaanSiklus, langkah: Langkah, unit: Unit): readonly string[] {
  if (!isPenerima(sop, langkah)) return [];
  return unit === '' ? menungguTerima(siklus) : [unit];
}

/** Bidang that come in late, after the gathering that validates: gathering again accepts them. */
export function penerimaanUlang(sop: Sop, siklus: KeadaanSiklus): readonly string[] {
  const sudah = langkahJalan(sop).some(
    (l) => l.jenis === 'himpun' && isPenerima(sop, l) && keadaanLangkah(siklus, l.nomor, '').status === 'selesai',
  );
  return sudah ? menungguTerima(siklus) : [];
}

function menungguTerima({ bidang }: KeadaanSiklus): readonly string[] {
  return [...bidang].filter(([, b]) => b.status === 'diserahkan' && b.dilewati === null).map(([kode]) => kode);
}

/** Gathering that may return (Bakesbangpol 7: menghimpun dan memvalidasi) is a check; so is mending after a return. */
export function isPenerima(sop: Sop, langkah: Langkah): boolean {
  const jalan = langkahJalan(sop);
  if (jalan.some(({ jenis }) => jenis === 'pemeriksaan')) return langkah.jenis === 'pemeriksaan';
  if (jalan.some(isValidasi)) return isValidasi(langkah) || langkah.jenis === 'koreksi';
  // Lumajang's measurement has no checker of its own: who prepares the data accepts what was handed in again.
  return langkah.dampak.includes('butuh diterima');
}

const isValidasi = ({ jenis, kembaliKe }: Langkah): boolean => jenis === 'himpun' && kembaliKe !== null;
