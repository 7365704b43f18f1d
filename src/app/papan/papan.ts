/** Where an SOP run stands, for Kendali, the panel and the SOP-compliance report: both clocks, people, what is missing. */
import type { Pengguna } from '../../domain/pengguna.ts';
import type { StatusLangkah, Unit } from '../../domain/peristiwa.ts';
import { hariKe, type Instant, isoOf, tanggalOf } from '../../domain/waktu/kalender.ts';
import { addHariKerja } from '../../domain/waktu/kalender-kerja.ts';
import type { Tanggal } from '../../domain/waktu/periode.ts';
import { menitKerjaAntara, menitOf, tenggatBawaan } from '../../domain/waktu/waktu-kerja.ts';
import type { BarisPapan, BidangPapan, Menunggu } from '../../kontrak/keadaan.ts';
import { langkahJalan, type Posisi, posisiAktif, unitLangkah } from '../../sop/alur.ts';
import type { Langkah } from '../../sop/definisi.ts';
import type { EngineInput } from '../../sop/engine-input.ts';
import {
  isDiperiksaSendiri,
  isPenyerah,
  type KeadaanLangkah,
  type KeadaanSiklus,
  keadaanBidang,
  keadaanLangkah,
} from '../../sop/keadaan.ts';
import { pelaksanaLangkah, penyerahBidang } from '../../sop/pelaksana.ts';
import { bukanPenandaTangan } from '../../sop/penanda-tangan.ts';
import { penerimaanLangkah } from '../../sop/penerimaan.ts';
import { langkahSerah } from '../../sop/syarat-isian.ts';
import { aksiLangkah } from '../../sop/tabel-aksi.ts';
import { isJadwalUntuk } from '../../workbook/tab/jadwal.ts';
import { type Buku, createEngineInput, kelengkapanKurang, type SopRun } from '../inti/buku.ts';
import { catatanPapan } from './papan-catatan.ts';

export interface Papan {
  readonly langkah: readonly BarisPapan[];
  readonly bidang: readonly BidangPapan[];
  readonly catatan: readonly string[];
}

export function composePapan(buku: Buku, run: SopRun, now: Instant): Papan {
  const aktif = posisiAktif(run.sop, run.siklus);
  return {
    langkah: langkahJalan(run.sop).map((langkah) => barisPapan(buku, run, langkah, aktif, now)),
    bidang: [...run.siklus.bidang.keys()].map((kode) => bidangPapan(buku, run, kode, now)),
    catatan: catatanPapan(buku, run, now),
  };
}

function barisPapan(buku: Buku, run: SopRun, langkah: Langkah, aktif: readonly Posisi[], now: Instant): BarisPapan {
  const { zona, menitSehari } = buku.profil;
  const gabungan = joinUnits(run.siklus, langkah);
  const iso = (waktu: Instant | null) => (waktu === null ? null : isoOf(waktu, zona));
  const terpakai =
    gabungan.mulai === null ? null : menitKerjaAntara(gabungan.mulai, gabungan.selesai ?? now, buku.kalender);
  const kolom = run.sop.pelaksana.find(({ nama }) => nama === langkah.pelaksana[0]);
  return {
    nomor: langkah.nomor,
    uraian: langkah.uraian,
    pelaksana: `${langkah.pelaksana[0] ?? ''}${kolom?.catatan ? ` (${kolom.catatan})` : ''}`,
    oleh: gabungan.oleh,
    status: gabungan.status,
    mulai: iso(gabungan.mulai),
    selesai: iso(gabungan.selesai),
    tenggat: gabungan.mulaiPutaran === null ? null : tenggatLangkah(buku, run, langkah, gabungan.mulaiPutaran),
    putaran: gabungan.putaran,
    jenis: langkah.jenis,
    kembaliKe: langkah.kembaliKe,
    dampak: langkah.dampak,
    usulan: langkah.usulan,
    perkiraan: langkah.perkiraan,
    // Where the unit stands in the head of the SOP's column, the cell has none.
    waktuBaku: /^\d+$/.test(langkah.waktu.teks) ? `${langkah.waktu.teks} ${langkah.waktu.satuan}` : langkah.waktu.teks,
    menitTerpakai: terpakai === null ? null : Math.round(terpakai),
    menitBaku: menitOf(langkah.waktu, menitSehari),
    kelengkapanKurang: kelengkapanSemua(langkah, buku, run),
    menunggu: aktif
      .filter(({ nomor }) => nomor === langkah.nomor)
      .map((posisi) => menunggu(buku, run, langkah, posisi, now)),
  };
}

function kelengkapanSemua(langkah: Langkah, buku: Buku, { siklus }: SopRun): readonly string[] {
  const { wajib, lain } = kelengkapanKurang(langkah, buku, siklus);
  return [...wajib.map((teks) => `${teks} (wajib)`), ...lain];
}

/** One status for a langkah that runs side by side in several bidang. */
function joinUnits(siklus: KeadaanSiklus, langkah: Langkah): KeadaanLangkah {
  const unit = unitLangkah(langkah, siklus).filter((u) => u === '' || keadaanBidang(siklus, u).dilewati === null);
  const semua = unit.map((u) => keadaanLangkah(siklus, langkah.nomor, u));
  const mulai = semua.flatMap((k) => (k.mulai === null ? [] : [k.mulai]));
  const selesai = semua.flatMap((k) => (k.selesai === null ? [] : [k.selesai]));
  const status = joinStatus(semua.map((k) => k.status));
  const putaran = Math.max(1, ...semua.map((k) => k.putaran));
  const kini = semua.flatMap((k) => (k.putaran < putaran || k.mulaiPutaran === null ? [] : [k.mulaiPutaran]));
  return {
    status,
    oleh: [...new Set(semua.flatMap((k) => k.oleh))],
    mulai: mulai.length > 0 ? Math.min(...mulai) : null,
    mulaiPutaran: kini.length > 0 ? Math.min(...kini) : null,
    selesai: status === 'selesai' && selesai.length > 0 ? Math.max(...selesai) : null,
    putaran,
  };
}

function joinStatus(status: readonly StatusLangkah[]): StatusLangkah {
  const semua = (s: StatusLangkah): boolean => status.every((satu) => satu === s);
  if (status.length === 0 || semua('dilewati')) return 'dilewati';
  if (semua('selesai')) return 'selesai';
  if (semua('belum')) return 'belum';
  return status.includes('dikembalikan') ? 'dikembalikan' : 'berjalan';
}

/** A date from Jadwal, never before the end of the next working day; without one, from the SOP's waktu baku. */
function tenggatLangkah(buku: Buku, { sop, siklus }: SopRun, langkah: Langkah, mulai: Instant): Tanggal {
  const jadwal = buku.jadwal.find((b) => b.langkah === langkah.nomor && isJadwalUntuk(b, sop.id, siklus.periode));
  if (!jadwal) return tenggatBawaan(mulai, langkah.waktu, buku.kalender);
  const palingCepat = addHariKerja(tanggalOf(mulai, buku.profil.zona), 1, buku.kalender);
  return hariKe(jadwal.tenggat) < hariKe(palingCepat) ? palingCepat : jadwal.tenggat;
}

function menunggu(buku: Buku, run: SopRun, langkah: Langkah, { unit }: Posisi, now: Instant): Menunggu {
  const input = createEngineInput(buku, run, { now });
  const orang = whoCan(input, langkah, unit).map(({ email, nama }) => ({ email, nama }));
  const serah = unit !== '' && langkahSerah(input, unit)?.nomor === langkah.nomor;
  return { unit, orang, aksi: serah ? 'serahkan' : (aksiLangkah(langkah.jenis) ?? 'selesaikan') };
}

/** Waited for first: who may do it. */
function whoCan(input: EngineInput, langkah: Langkah, unit: Unit): readonly Pengguna[] {
  const calon = pelaksanaLangkah(input.sop, langkah, unit, input);
  const bidang = penerimaanLangkah(input.sop, input.siklus, langkah, unit);
  const sendiri = ({ email }: Pengguna): boolean =>
    langkah.jenis === 'pengesahan'
      ? bukanPenandaTangan(input, email) !== null
      : bidang.some((kode) => isPenyerah(keadaanBidang(input.siklus, kode), email));
  return [...calon.filter((p) => !sendiri(p)), ...calon.filter(sendiri)];
}

function bidangPapan(buku: Buku, run: SopRun, kode: string, now: Instant): BidangPapan {
  const keadaan = keadaanBidang(run.siklus, kode);
  return {
    kode,
    nama: buku.bidang.find((b) => b.kode === kode)?.nama ?? kode,
    status: keadaan.status,
    putaran: keadaan.putaran,
    dilewati: keadaan.dilewati,
    susulan: keadaan.susulan,
    alasanKembali: keadaan.alasanKembali,
    barisKembali: keadaan.barisKembali,
    penyerah: penyerahBidang(kode, createEngineInput(buku, run, { now })).map(({ email }) => email),
    diserahkanOleh: keadaan.diserahkanOleh,
    diterimaOleh: keadaan.diterimaOleh,
    diperiksaSendiri: isDiperiksaSendiri(keadaan),
    diterimaKertas: keadaan.status === 'diterima' ? keadaan.diterimaKertas : null,
  };
}
