/** One SOP as rows of the SOP tab. `readSop` reads the same rows back. */
import type { Kelengkapan, Langkah, Sop } from '../../sop/definisi.ts';
import type { BarisTulis } from '../tulis.ts';
import type { BagianSop } from './sop.ts';

export function sopToRows(sop: Sop): readonly BarisTulis[] {
  const baris = (bagian: BagianSop, nomor: number | '', isi: BarisTulis): BarisTulis => ({
    sop: sop.id,
    bagian,
    nomor: nomor === '' ? '' : String(nomor),
    ...isi,
  });
  const daftar = (bagian: BagianSop, isi: readonly string[]) =>
    isi.map((uraian, i) => baris(bagian, i + 1, { uraian }));
  return [
    ...identitas(sop).map(([uraian, isi]) => baris('Identitas', '', { uraian, isi })),
    ...daftar('Dasar hukum', sop.dasarHukum),
    ...daftar('Kualifikasi', sop.kualifikasi),
    ...sop.keterkaitan.map((k, i) =>
      // Which kind of keterkaitan it is no SOP states.
      baris('Keterkaitan', i + 1, { uraian: k.teks, isi: k.jenis, keterangan: k.sop ?? '', perkiraan: 'isi' }),
    ),
    ...daftar('Peralatan', sop.peralatan),
    ...daftar('Peringatan', sop.peringatan),
    ...daftar('Pencatatan', sop.pencatatan),
    ...sop.pelaksana.map((p, i) =>
      baris('Pelaksana', i + 1, { uraian: p.nama, isi: p.peran, keterangan: p.catatan, orang: p.orang.join(', ') }),
    ),
    ...sop.langkah.map((l) => baris('Langkah', l.nomor, langkahToRow(l))),
    ...sop.cacat.map((c, i) => baris('Catatan', i + 1, { uraian: c.tempat, isi: c.teks, keterangan: c.catatan })),
  ];
}

function identitas(sop: Sop): readonly (readonly [string, string])[] {
  return [
    ['Instansi', sop.instansi],
    ['Nama SOP', sop.nama],
    ['Nomor SOP', sop.nomor],
    ['Tanggal Pembuatan', sop.tanggalPembuatan],
    ['Tanggal Revisi', sop.tanggalRevisi],
    ['Tanggal Efektif', sop.tanggalEfektif],
    ['Disahkan Jabatan', sop.disahkanOleh.jabatan],
    ['Disahkan Nama', sop.disahkanOleh.nama],
    ['Disahkan NIP', sop.disahkanOleh.nip],
    ['Judul Dokumen', sop.judulDokumen],
  ];
}

function langkahToRow(langkah: Langkah): BarisTulis {
  return {
    uraian: langkah.uraian,
    pelaksana: langkah.pelaksana.join('; '),
    kelengkapan: langkah.kelengkapan.map(kelengkapanToText).join('\n'),
    waktu: langkah.waktu.teks,
    output: langkah.output.join('\n'),
    keterangan: langkah.keterangan,
    cakupan: langkah.cakupan,
    jenis: langkah.jenis,
    kembaliKe: langkah.kembaliKe === null ? '' : String(langkah.kembaliKe),
    lewat: langkah.lewat === null ? '' : String(langkah.lewat),
    dampak: langkah.dampak.join('; '),
    aktif: langkah.aktif ? 'ya' : 'tidak',
    tanda: [langkah.usulan ? 'usulan' : '', langkah.hanyaKoreksi ? 'koreksi' : ''].filter((t) => t !== '').join('; '),
    perkiraan: langkah.perkiraan.join('; '),
  };
}

function kelengkapanToText({ teks, dokumen, wajib }: Kelengkapan): string {
  return `${teks}${dokumen === null ? '' : ` → ${dokumen}`}${wajib ? ' (wajib)' : ''}`;
}
