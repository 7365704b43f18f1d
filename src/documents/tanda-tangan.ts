import type { DataLaporan } from '../domain/laporan.ts';
import type { Pengesahan } from '../domain/peristiwa.ts';
import { formatTanggal } from '../domain/waktu/kalender.ts';
import type { KeadaanDokumen } from './keadaan-dokumen.ts';
import { type Blok, catatan } from './naskah.ts';

/** Where the signature goes, of a draft. */
export const BELUM_DISAHKAN = '(belum disahkan)';

/**
 * The block of who approved, in that capacity, on that date. A frozen paper leaves room to sign it and says no word of
 * approval; a draft says that it is none.
 */
export function tandaTangan(data: DataLaporan, penutup: string, keadaan: KeadaanDokumen): Blok[] {
  const { pengesahan } = data;
  return keadaan === 'disahkan' && pengesahan !== null
    ? disahkan(data, pengesahan, penutup)
    : [terbuka(data, penutup, keadaan)];
}

function terbuka({ profil }: DataLaporan, penutup: string, keadaan: KeadaanDokumen): Blok {
  const { nama, pangkat, nip, jabatan } = profil.kepala;
  const siap = keadaan === 'siap tanda tangan';
  return {
    jenis: 'tanda tangan',
    penutup,
    tempatTanggal: `${profil.tempat}, ……………………………`,
    kapasitas: `${jabatan},`,
    keadaan: siap ? '' : BELUM_DISAHKAN,
    sah: siap,
    nama,
    pangkat,
    nip,
  };
}

function disahkan({ profil }: DataLaporan, sah: Pengesahan, penutup: string): Blok[] {
  const { nama, pangkat, nip } = sah.penandaTangan;
  const tempatTanggal = `${profil.tempat}, ${formatTanggal(sah.tanggal)}`;
  const kapasitas = sah.nomorSk === '' ? `${sah.kapasitas},` : `${sah.kapasitas},\n(SK Nomor ${sah.nomorSk})`;
  const keadaan = sah.cara === 'kertas' ? 'disahkan di atas kertas' : 'disahkan dalam Himpun Kinerja';
  const blok: Blok = {
    jenis: 'tanda tangan',
    penutup,
    tempatTanggal,
    kapasitas,
    keadaan,
    sah: true,
    nama,
    pangkat,
    nip,
  };
  return [
    blok,
    ...(sah.cara === 'kertas' ? [catatan(catatanKertas(sah))] : []),
    ...(sah.diberlakukanOleh ? [catatan(`Pejabat penanda tangan dicatat oleh ${sah.diberlakukanOleh}.`)] : []),
  ];
}

// An approval on paper is said to be exactly that, never the Kepala's click.
function catatanKertas(sah: Pengesahan): string {
  const pindaian = sah.tautanPindaian === '' ? 'tidak dilampirkan' : sah.tautanPindaian;
  return `Disahkan di atas kertas pada ${formatTanggal(sah.tanggal)}, dicatat oleh ${sah.dicatatOleh}, pindaian: ${pindaian}. Yang ditandatangani itu naskah aslinya; berkas ini konsepnya.`;
}
