import type { Kelengkapan, Langkah, SatuanWaktu, Waktu } from '../definisi.ts';

type Pokok = Pick<Langkah, 'nomor' | 'uraian' | 'pelaksana' | 'jenis'>;

const BAWAAN: Omit<Langkah, keyof Pokok> = {
  cakupan: 'instansi',
  kelengkapan: [],
  waktu: { teks: '', jumlah: null, satuan: null },
  output: [],
  keterangan: '',
  kembaliKe: null,
  lewat: null,
  hanyaKoreksi: false,
  dampak: [],
  usulan: false,
  aktif: true,
  perkiraan: [],
};

/**
 * A langkah of a seed SOP: what is left out is empty, for the whole instansi, without return or effect.
 * `perkiraan` names each column whose value the SOP does not state; the actors' marks were lost in all five scans,
 * so pelaksana is stated only where the uraian itself says who.
 */
export function langkah(isi: Pokok & Partial<Langkah>): Langkah {
  return { ...BAWAAN, ...isi };
}

/** `teks` verbatim, for example `waktu('2 hari', 2, 'hari')`. */
export function waktu(teks: string, jumlah: number, satuan: SatuanWaktu): Waktu {
  return { teks, jumlah, satuan };
}

/** A paper that the agency's Dokumen register holds under `jenis`. */
export function dokumen(teks: string, jenis: string): Kelengkapan {
  return { teks, dokumen: jenis, wajib: false };
}

/** A tool or piece of information that no register holds. */
export function alat(teks: string): Kelengkapan {
  return { teks, dokumen: null, wajib: false };
}
