/** A reference tab that was deleted, as far as the seal of the newest frozen round says what stood in it. */
import type { Target } from '../../domain/indikator.ts';
import type { IsiSegel } from '../../domain/segel/isi-segel.ts';
import { teksTarget } from '../../domain/target.ts';
import { DAFTAR_PERIODE } from '../../domain/waktu/periode.ts';
import { foldRiwayat } from '../../sop/lipat.ts';
import { headValues, type Nilai, type Snapshot, teksSel } from '../../workbook/baca.ts';
import type { Pemulihan } from '../../workbook/perbaiki/perbaiki.ts';
import { readSelRiwayat } from '../../workbook/tab/riwayat.ts';
import { SHEET_ID, type Tab } from '../../workbook/tab.ts';
import type { BarisTulis } from '../../workbook/tulis.ts';
import type { Buku } from '../inti/buku.ts';
import { readRiwayat } from '../inti/riwayat.ts';
import { orderRows } from '../inti/riwayat-diakui.ts';
import { sealedIsi } from '../segel/putaran-beku.ts';

type BukuSegel = Pick<Buku, 'siklus' | 'snapshot'>;

/** Null: no seal tells of it. */
export function rowsFromSegel(buku: BukuSegel, { sheetId }: Tab): readonly BarisTulis[] | null {
  const susun = ISI[sheetId];
  const isi = susun ? newestSegel(buku) : null;
  const rows = isi && susun ? susun(isi) : [];
  return rows.length > 0 ? rows : null;
}

/** The workbook with them in their places, so that all that is mended beside them stands on them. */
export function withSegel({ snapshot, hilang }: Pick<Pemulihan, 'snapshot' | 'hilang'>): Snapshot {
  const tertulis = hilang.some(({ sheetId }) => ISI[sheetId]) ? readRiwayat(orderRows(readSelRiwayat(snapshot))) : null;
  if (tertulis?.status !== 'terbaca') return snapshot;
  const buku = { snapshot, siklus: foldRiwayat(tertulis.riwayat) };
  const isi = hilang.flatMap((tab) => {
    const rows = rowsFromSegel(buku, tab) ?? [];
    const nilai: Nilai = rows.map((row) => tab.kolom.map(({ kunci }) => row[kunci] ?? null));
    return rows.length > 0 ? [[tab.sheetId, [...headValues(tab), ...nilai]] as const] : [];
  });
  return { ...snapshot, nilai: new Map([...snapshot.nilai, ...isi]) };
}

function newestSegel({ siklus, snapshot }: BukuSegel): IsiSegel | null {
  const beku = [...siklus.values()].flatMap(({ potret }) => potret ?? []).sort((a, b) => b.nomor - a.nomor);
  for (const satu of beku) {
    const isi = sealedIsi(snapshot, satu);
    if (isi) return isi;
  }
  return null;
}

/** As people would have typed it. */
const spell = (baris: object): BarisTulis =>
  Object.fromEntries(
    Object.entries(baris).flatMap(([kunci, isi]) =>
      typeof isi === 'string' || typeof isi === 'number' ? [[kunci, teksSel(isi)]] : [],
    ),
  );

const ISI: Readonly<Record<number, (isi: IsiSegel) => readonly BarisTulis[]>> = {
  [SHEET_ID.Profil]: ({ profil }) => profilRows(profil),
  [SHEET_ID.Bidang]: ({ bidang }) => bidang.map(({ kode, nama }) => ({ kode, nama })),
  [SHEET_ID.IKU]: (isi) => indikatorRows(isi, 'IKU'),
  [SHEET_ID.IKI]: (isi) => indikatorRows(isi, 'IKI'),
  [SHEET_ID.Narasi]: ({ narasi }) => narasi.map(spell),
  [SHEET_ID.Anggaran]: ({ anggaran }) => anggaran.map(spell),
  [SHEET_ID.Historis]: ({ historis }) => historis.map(spell),
  [SHEET_ID['Rencana Aksi']]: ({ rencanaAksi }) =>
    rencanaAksi.map(({ triwulan: [tw1, tw2, tw3, tw4], ...satu }) => ({ ...spell(satu), tw1, tw2, tw3, tw4 })),
};

function profilRows({ kepala, ...profil }: IsiSegel['profil']): readonly BarisTulis[] {
  const nilai: Readonly<Record<string, string | number>> = {
    'Nama Instansi': profil.namaInstansi,
    Singkatan: profil.singkatan,
    'Pemerintah Daerah': profil.pemerintahDaerah,
    Alamat: profil.alamat,
    Tempat: profil.tempat,
    Tahun: profil.tahun,
    'Zona Waktu': profil.zona,
    'Kepala Nama': kepala.nama,
    'Kepala NIP': kepala.nip,
    'Kepala Jabatan': kepala.jabatan,
    'Kepala Pangkat': kepala.pangkat,
    'Menit Kerja Sehari': profil.menitSehari,
    'Boleh Periksa Sendiri': profil.bolehPeriksaSendiri ? 'ya' : 'tidak',
  };
  return Object.entries(nilai).map(([kunci, isi]) => ({ kunci, nilai: String(isi) }));
}

/** Targets of other quarters were not printed, so they have to be typed again. */
function indikatorRows({ indikator, periode }: IsiSegel, jenis: string): readonly BarisTulis[] {
  const tw = DAFTAR_PERIODE.indexOf(periode) + 1;
  const teks = (target: Target | null): string => (target ? teksTarget(target, '') : '');
  return indikator
    .filter((baris) => baris.jenis === jenis)
    .map((baris) => ({
      ...spell(baris),
      realisasi: undefined,
      realisasiTahunLalu: baris.realisasiTahunLalu === null ? '' : teksSel(baris.realisasiTahunLalu),
      target: teks(baris.targetMurni ?? baris.targetTahun),
      targetPerubahan: teks(baris.targetPerubahan),
      targetRenstra: teks(baris.targetRenstra),
      standarNasional: teks(baris.standarNasional),
      ...(periode !== 'Tahunan' ? { [`tw${tw}`]: teks(baris.target) } : {}),
    }));
}
