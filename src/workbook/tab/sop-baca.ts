/** Reads the SOP tab: what the agency has made of its SOPs. */
import { splitDaftar } from '../../domain/kelompok.ts';
import { DAFTAR_PERAN } from '../../domain/pengguna.ts';
import { createTemuan, type Temuan } from '../../domain/temuan.ts';
import {
  DAFTAR_DAMPAK,
  DAFTAR_JENIS_LANGKAH,
  type Kelengkapan,
  type Keterkaitan,
  type Langkah,
  type PelaksanaSop,
  type Sop,
  type Waktu,
} from '../../sop/definisi.ts';
import { type BarisTab, type IsiTab, locateTab, nilaiTab, readBaris, type Snapshot } from '../baca.ts';
import { type BagianSop, TAB_SOP } from './sop.ts';

export function readSop(snapshot: Snapshot): IsiTab<readonly Sop[]> {
  const baris = readBaris(locateTab(TAB_SOP, nilaiTab(snapshot, 'SOP')));
  const id = [...new Set(baris.map((b) => b.teks('sop')).filter((kode) => kode !== ''))];
  const temuan: Temuan[] = [];
  const sop = id.map((kode) =>
    readSatu(
      kode,
      baris.filter((b) => b.teks('sop') === kode),
      temuan,
    ),
  );
  return { isi: sop, temuan };
}

function readSatu(id: string, baris: readonly BarisTab[], temuan: Temuan[]): Sop {
  const bagian = (nama: BagianSop) => baris.filter((b) => b.teks('bagian') === nama);
  const uraian = (nama: BagianSop) => bagian(nama).map((b) => b.teks('uraian'));
  const identitas = new Map(bagian('Identitas').map((b) => [b.teks('uraian'), b.teks('isi')]));
  const identityOf = (kunci: string) => identitas.get(kunci) ?? '';
  const pelaksana = bagian('Pelaksana').map((b) => readPelaksana(b, temuan));
  const nama = new Set(pelaksana.map((p) => p.nama));
  return {
    id,
    instansi: identityOf('Instansi'),
    nama: identityOf('Nama SOP'),
    nomor: identityOf('Nomor SOP'),
    tanggalPembuatan: identityOf('Tanggal Pembuatan'),
    tanggalRevisi: identityOf('Tanggal Revisi'),
    tanggalEfektif: identityOf('Tanggal Efektif'),
    disahkanOleh: {
      jabatan: identityOf('Disahkan Jabatan'),
      nama: identityOf('Disahkan Nama'),
      nip: identityOf('Disahkan NIP'),
    },
    dasarHukum: uraian('Dasar hukum'),
    kualifikasi: uraian('Kualifikasi'),
    keterkaitan: bagian('Keterkaitan').map(readKeterkaitan),
    peralatan: uraian('Peralatan'),
    peringatan: uraian('Peringatan'),
    pencatatan: uraian('Pencatatan'),
    pelaksana,
    langkah: bagian('Langkah').flatMap((b) => readLangkah(b, nama, temuan)),
    judulDokumen: identityOf('Judul Dokumen'),
    cacat: bagian('Catatan').map((b) => ({
      tempat: b.teks('uraian'),
      teks: b.teks('isi'),
      catatan: b.teks('keterangan'),
    })),
  };
}

function note(temuan: Temuan[], baris: BarisTab, kolom: string, pesan: string): void {
  const langkah = baris.teks('nomor') === '' ? '' : ` ${baris.teks('nomor')}`;
  const perihal = `${baris.teks('sop')}, ${baris.teks('bagian').toLowerCase()}${langkah}`;
  temuan.push(createTemuan('SOP', 'galat', { tab: 'SOP', baris: baris.baris, kolom }, `${perihal}: ${pesan}`));
}

function readKeterkaitan(baris: BarisTab): Keterkaitan {
  const jenis = baris.teks('isi').toLowerCase();
  return {
    teks: baris.teks('uraian'),
    jenis: jenis === 'mendahului' || jenis === 'dilanjutkan' ? jenis : 'acuan',
    sop: baris.teks('keterangan') || null,
  };
}

function readPelaksana(baris: BarisTab, temuan: Temuan[]): PelaksanaSop {
  const peran = DAFTAR_PERAN.find((p) => p === baris.teks('isi').toLowerCase());
  if (!peran)
    note(temuan, baris, 'Isi', `peran "${baris.teks('isi')}" tidak dikenal. Pilih: ${DAFTAR_PERAN.join(', ')}.`);
  return {
    nama: baris.teks('uraian'),
    peran: peran ?? 'perencana',
    catatan: baris.teks('keterangan'),
    orang: splitDaftar(baris.teks('orang').toLowerCase(), /[,;\s]+/),
  };
}

/** A langkah whose number, jenis or pelaksana cannot be read is left out, and a galat says so. */
function readLangkah(baris: BarisTab, pelaksanaDikenal: ReadonlySet<string>, temuan: Temuan[]): readonly Langkah[] {
  const nomor = parseNomor(baris.teks('nomor'));
  const jenis = DAFTAR_JENIS_LANGKAH.find((j) => j === baris.teks('jenis').toLowerCase());
  const pelaksana = splitDaftar(baris.teks('pelaksana'), /[;\n]/);
  const waktu = readWaktu(baris.teks('waktu'));
  if (nomor === null) note(temuan, baris, 'Nomor', `nomor "${baris.teks('nomor')}" bukan bilangan.`);
  if (!jenis)
    note(
      temuan,
      baris,
      'Jenis',
      `jenis "${baris.teks('jenis')}" tidak dikenal. Pilih: ${DAFTAR_JENIS_LANGKAH.join(', ')}.`,
    );
  if (!pelaksanaDikenal.has(pelaksana[0] ?? ''))
    note(temuan, baris, 'Pelaksana', `pelaksana "${pelaksana[0] ?? ''}" tidak ada di bagian Pelaksana SOP ini.`);
  if (!waktu) note(temuan, baris, 'Waktu', `waktu "${baris.teks('waktu')}" tidak terbaca. Tulis misalnya 2 hari.`);
  if (nomor === null || !jenis || !waktu) return [];
  const tanda = splitDaftar(baris.teks('tanda'), /[;,]/);
  return [
    {
      nomor,
      uraian: baris.teks('uraian'),
      pelaksana,
      cakupan: baris.teks('cakupan') === 'per bidang' ? 'per bidang' : 'instansi',
      jenis,
      kelengkapan: splitDaftar(baris.teks('kelengkapan'), /\n/).map(readKelengkapan),
      waktu,
      output: splitDaftar(baris.teks('output'), /\n/),
      keterangan: baris.teks('keterangan'),
      kembaliKe: parseNomor(baris.teks('kembaliKe')),
      lewat: parseNomor(baris.teks('lewat')),
      hanyaKoreksi: tanda.includes('koreksi'),
      dampak: DAFTAR_DAMPAK.filter((d) => splitDaftar(baris.teks('dampak').toLowerCase(), /[;,]/).includes(d)),
      usulan: tanda.includes('usulan'),
      aktif: baris.teks('aktif').toLowerCase() !== 'tidak',
      perkiraan: splitDaftar(baris.teks('perkiraan'), /[;,]/),
    },
  ];
}

const parseNomor = (teks: string): number | null => (/^\d{1,2}\.?$/.test(teks) ? Number.parseInt(teks, 10) : null);

function readKelengkapan(teks: string): Kelengkapan {
  const wajib = teks.endsWith('(wajib)');
  const [nama = '', dokumen] = (wajib ? teks.slice(0, -'(wajib)'.length) : teks).split('→');
  return { teks: nama.trim(), dokumen: dokumen?.trim() || null, wajib };
}

/** "2 hari", "8 Jam", "15" (menit); null when it is something else. */
function readWaktu(teks: string): Waktu | null {
  if (teks === '' || teks === '-') return { teks, jumlah: null, satuan: null };
  const cocok = /^(\d{1,4})\s*(menit|jam|hari(?:\s+kerja)?)?$/i.exec(teks);
  if (!cocok) return null;
  const satuan = (cocok[2] ?? 'menit').toLowerCase();
  return {
    teks,
    jumlah: Number(cocok[1]),
    satuan: satuan.startsWith('hari') ? 'hari' : satuan === 'jam' ? 'jam' : 'menit',
  };
}
