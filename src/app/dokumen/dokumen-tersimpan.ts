/** Papers that an aksi makes: planned when it is decided, made from its row of Riwayat, entered in the Dokumen tab. */
import { samaAkun } from '../../domain/akun.ts';
import { type CatatanDokumen, type JenisDokumen, namaDokumen, urlDokumen } from '../../domain/dokumen.ts';
import type { Email } from '../../domain/pengguna.ts';
import type { BarisRiwayat } from '../../domain/peristiwa.ts';
import { formatTanggal, tanggalOf } from '../../domain/waktu/kalender.ts';
import { type DokumenTersimpan, type KeadaanSiklus, kodePotret } from '../../sop/keadaan.ts';
import { jenisKertas } from '../../sop/kelengkapan-buatan.ts';
import { orangDalam } from '../../sop/pelaksana.ts';
import { mayWriteTab } from '../../workbook/hak-tulis.ts';
import { appendDokumen, TAB_DOKUMEN } from '../../workbook/tab/dokumen.ts';
import type { BarisTulis, Change } from '../../workbook/tulis.ts';
import type { RencanaDokumen } from '../inti/aksi.ts';
import { type Buku, bukuSampai, findRun, type SopRun } from '../inti/buku.ts';
import type { Berkas } from '../inti/store.ts';
import { composeBerkas } from './laporan.ts';

/** The Laporan Kinerja is a draft whatever was signed about its figures. */
export function planDokumen(
  { profil }: Pick<Buku, 'profil'>,
  { siklus }: SopRun,
  jenis: JenisDokumen,
  diminta?: CatatanDokumen['keadaan'],
): RencanaDokumen {
  const { periode, tahun, potret } = siklus;
  const draf = diminta === undefined && (jenis === 'laporan' || potret === null);
  const kode = draf ? '' : kodePotret(siklus);
  const instansi = profil.singkatan || profil.namaInstansi;
  const nama = namaDokumen({ instansi, jenis, periode, tahun, kode: draf ? '' : withRalat(kode, siklus) });
  return { jenis, keadaan: draf ? 'draf' : (diminta ?? keadaanOf(siklus, nama)), kode, nama, id: null };
}

function withRalat(kode: string, { ralat, putaranSah, pengesahan }: KeadaanSiklus): string {
  const ke = pengesahan === null ? 0 : ralat.filter(({ putaran }) => putaran === putaranSah).length;
  return ke > 0 ? `${kode} ralat ke-${ke}` : kode;
}

/**
 * What everybody has already is made again for who works on it. Once the SOP is past the langkah that sends, a paper that
 * nobody else has yet, such as one with a ralat, goes to everybody as it is made.
 */
function keadaanOf(siklus: KeadaanSiklus, nama: string): CatatanDokumen['keadaan'] {
  if (siklus.pengesahan === null) return 'siap tanda tangan';
  const salinan = siklus.dokumen.filter(({ keadaan }) => keadaan === 'salinan');
  if (salinan.some((satu) => satu.nama === nama)) return 'disahkan';
  const kode = kodePotret(siklus);
  return siklus.selesai !== null || salinan.some((satu) => satu.kode === kode) ? 'salinan' : 'disahkan';
}

/** The book as the row of Riwayat left it: asked for again later, its paper is still the one that it speaks of. */
function bukuPada(buku: Buku, { nomor, hash }: BarisRiwayat): Buku {
  return nomor === buku.head.nomor ? buku : { ...bukuSampai(buku, nomor), head: { ...buku.head, nomor, hash } };
}

/** The bytes of all papers that a row of Riwayat speaks of, and who may read them. */
export function berkasTercatat(kini: Buku, baris: BarisRiwayat): readonly Berkas[] {
  const { siklus, akibat, waktu, oleh } = baris;
  const { dokumen = [] } = akibat;
  if (dokumen.length === 0) return [];
  const buku = bukuPada(kini, baris);
  const run = findRun(buku, siklus);
  if (!run) return [];
  const isi = composeBerkas(
    buku,
    run,
    dokumen.map(({ jenis }) => jenis),
    waktu,
  );
  return dokumen.map(({ jenis, keadaan, nama, id }, i) => ({
    ...{ nama, jenis, id, isi: isi[i] ?? new Uint8Array() },
    pembaca: readersOf(buku, keadaan, waktu, oleh),
  }));
}

/** For who wants to write on: never the paper itself, and not recorded as one. */
export function googleCopies(buku: Buku, baris: BarisRiwayat, jenis: readonly JenisDokumen[]): readonly Berkas[] {
  const run = findRun(buku, baris.siklus);
  if (!run || jenis.length === 0) return [];
  return composeBerkas(buku, run, jenis, baris.waktu).map((isi, i) => {
    const satu = planDokumen(buku, run, jenis[i] ?? 'pengukuran');
    const nama = satu.nama.replace(/\.docx$/, ' · salinan untuk disunting');
    return { nama, jenis: satu.jenis, id: null, isi, pembaca: readersOf(buku, satu.keadaan, baris.waktu, baris.oleh) };
  });
}

/** Who works on the paper; once it is copied out (Penggandaan), everybody of the agency. */
function readersOf(
  { pengguna, profil }: Pick<Buku, 'pengguna' | 'profil'>,
  keadaan: CatatanDokumen['keadaan'],
  waktu: number,
  oleh: Email,
): readonly Email[] {
  const dalam = orangDalam({ pengguna, tanggal: tanggalOf(waktu, profil.zona) });
  const pembaca = keadaan === 'salinan' ? dalam : dalam.filter(({ peran }) => PENGGARAP.includes(peran));
  return [...new Set(pembaca.map(({ email }) => email))].filter((email) => !samaAkun(email, oleh));
}

export const PENGGARAP: readonly string[] = ['perencana', 'sekretaris', 'kepala'];

/** Rows that the Dokumen tab lacks, as far as this person may write there; who comes next writes the rest. */
export function registerDokumen(buku: Buku): readonly Change[] {
  if (!mayWriteTab(buku.snapshot, TAB_DOKUMEN.sheetId)) return [];
  const ada = new Set(buku.dokumen.map(({ tautan }) => tautan));
  const rows = [...buku.siklus.values()].flatMap((siklus) =>
    rowsOf(buku, siklus).filter(({ tautan }) => !ada.has(String(tautan))),
  );
  return rows.length > 0 ? [appendDokumen(buku.snapshot, rows)] : [];
}

/** One row for each paper that has a kode; made again it is the same paper. What was signed on paper is the original. */
function rowsOf(buku: Buku, siklus: KeadaanSiklus): readonly BarisTulis[] {
  const sop = buku.sop.find(({ id }) => id === siklus.sop);
  if (!sop) return [];
  const kertas = siklus.dokumen.filter((satu, i, semua) => satu.kode !== '' && semua.findIndex(sama(satu)) === i);
  const { pengesahan, disahkanNomor } = siklus;
  const jenis = jenisKertas(sop);
  const asli: readonly BarisTulis[] =
    pengesahan?.cara === 'kertas' && pengesahan.tautanPindaian !== ''
      ? [
          {
            jenis,
            ...asliOf(siklus, pengesahan.tanggal, disahkanNomor),
            tautan: pengesahan.tautanPindaian,
            status: 'ada',
          },
        ]
      : [];
  return [...kertas.map((satu) => rowOf(buku, siklus, satu, jenis)), ...asli];
}

const sama =
  (a: DokumenTersimpan) =>
  (b: DokumenTersimpan): boolean =>
    a.nama === b.nama && a.keadaan === b.keadaan;

function rowOf(buku: Buku, siklus: KeadaanSiklus, satu: DokumenTersimpan, jenis: string): BarisTulis {
  return {
    jenis: satu.keadaan === 'siap tanda tangan' ? 'Draf Dokumen' : jenis,
    nomor: `Riwayat ${satu.nomor}`,
    tanggal: formatTanggal(tanggalOf(satu.waktu, buku.profil.zona)),
    berlaku: `${siklus.periode} ${siklus.tahun}`,
    versi: `${satu.keadaan}, kode ${satu.kode}`,
    tautan: urlDokumen(satu.id),
    status: 'ada',
  };
}

const asliOf = (siklus: KeadaanSiklus, tanggal: string, nomor: number): BarisTulis => ({
  nomor: `Riwayat ${nomor}`,
  tanggal: formatTanggal(tanggal),
  berlaku: `${siklus.periode} ${siklus.tahun}`,
  versi: `asli bertanda tangan, kode ${kodePotret(siklus)}`,
});
