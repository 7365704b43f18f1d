import type { DataLaporan } from '../domain/laporan.ts';
import type { KeadaanDokumen } from './keadaan-dokumen.ts';
import type { BagianNaskah, Naskah } from './naskah.ts';

/** Of the papers: raised when their words or order change, so that a paper made again by a later build says that it is one. */
const TATA_LETAK = 1;

/** Below the pages of a draft of figures that are not frozen. */
export const BELUM_ADA_POTRET = 'Belum ada potret';

/** What both papers share; `judul` names the period too: header, footer and the mark of a draft. */
export function kerangka(
  data: DataLaporan,
  judul: string,
  keadaan: KeadaanDokumen,
  bagian: readonly BagianNaskah[],
): Naskah {
  return {
    judul: `${judul} – ${data.profil.namaInstansi}`,
    penyusun: data.profil.namaInstansi,
    tanggal: data.disusunTanggal,
    draf: keadaan === 'draf',
    header: `${data.profil.singkatan || data.profil.namaInstansi} – ${judul}`,
    kaki: kakiHalaman(data),
    bagian,
  };
}

// Printed so that anybody can compare a signed paper with the Potret and Riwayat tabs.
function kakiHalaman(data: DataLaporan): string {
  const revisi = data.revisi === null ? '' : ` · Revisi ke-${data.revisi.ke}`;
  const potret = data.sidikPotret === '' ? BELUM_ADA_POTRET : `Kode potret ${data.sidikPotret}`;
  const segel = data.sidikPotret === '' || data.tersegel ? '' : ' · teks dan anggaran tidak tersegel';
  const rantai = data.sidikRiwayat === '' ? '' : ` · rantai ${data.sidikRiwayat}`;
  const ralat = data.ralat.length === 0 ? '' : ` · Ralat ke-${data.ralat.at(-1)?.ke}`;
  return `${potret}${segel} · Riwayat no. ${data.nomorRiwayat}${rantai}${revisi}${ralat} · Tata letak ${TATA_LETAK}`;
}

/** Agencies write "Kota Depok" and "Pemerintah Kota Depok"; a letterhead has the second. */
export const namaPemerintah = (daerah: string): string =>
  daerah === '' || /^pemerintah\b/i.test(daerah) ? daerah : `Pemerintah ${daerah}`;

export function kopInstansi({ profil }: DataLaporan) {
  return {
    jenis: 'kop',
    pemerintah: namaPemerintah(profil.pemerintahDaerah).toUpperCase(),
    instansi: profil.namaInstansi.toUpperCase(),
    alamat: profil.alamat,
  } as const;
}

/** Where the figures stand, so that a reader can look them up. */
export function asalAngka({ sidikPotret }: DataLaporan): string {
  if (sidikPotret === '') return 'Angka berasal dari isian yang belum dibekukan.';
  return `Angka berasal dari potret data dengan kode ${sidikPotret}.`;
}
