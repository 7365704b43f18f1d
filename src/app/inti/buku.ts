/** The workbook as an action sees it: people, SOPs, calendar, ledger and the state folded from it. */
import type { Setelan } from '../../domain/pemeriksaan/setelan.ts';
import type { Bidang, Email, Pengguna } from '../../domain/pengguna.ts';
import type { Penolakan } from '../../domain/penolakan.ts';
import type { BarisRiwayat, JejakPotret } from '../../domain/peristiwa.ts';
import type { Profil } from '../../domain/profil.ts';
import type { Temuan } from '../../domain/temuan.ts';
import { type Instant, tanggalOf } from '../../domain/waktu/kalender.ts';
import { createKalender, type Kalender } from '../../domain/waktu/kalender-kerja.ts';
import { checkSop } from '../../sop/cacat-sop.ts';
import type { Langkah, Sop } from '../../sop/definisi.ts';
import { BELUM_DIHITUNG, type Computed, type EngineInput, type KelengkapanKurang } from '../../sop/engine-input.ts';
import type { KeadaanSiklus } from '../../sop/keadaan.ts';
import { findBuatan } from '../../sop/kelengkapan-buatan.ts';
import { foldRiwayat } from '../../sop/lipat.ts';
import { TOLAK } from '../../sop/penolakan-sop.ts';
import { pemilikOf, TITIK_AWAL, type Titik } from '../../sop/titik.ts';
import type { Snapshot } from '../../workbook/baca.ts';
import { readAturan } from '../../workbook/tab/aturan.ts';
import { readBidang } from '../../workbook/tab/bidang.ts';
import type { BarisDokumen } from '../../workbook/tab/dokumen.ts';
import { isDokumenBeres, isKertasBerkode, readDokumen } from '../../workbook/tab/dokumen.ts';
import { type BarisJadwal, readJadwal } from '../../workbook/tab/jadwal.ts';
import { readLibur } from '../../workbook/tab/libur.ts';
import { readPengguna } from '../../workbook/tab/pengguna.ts';
import { readProfil } from '../../workbook/tab/profil.ts';
import { readSop } from '../../workbook/tab/sop-baca.ts';
import type { NamaTab } from '../../workbook/tab.ts';
import { adoptedSnapshot, asTyped, type Berlaku } from '../berlaku/berlaku.ts';
import type { LedgerHead } from './riwayat.ts';

/** Tabs that every action reads. */
export const TAB_INTI: readonly NamaTab[] = [
  'Kendali',
  'Profil',
  'Bidang',
  'Pengguna',
  'Dokumen',
  'Jadwal',
  'Libur',
  'SOP',
  'Riwayat',
];

export interface Buku {
  /** The reference tabs in it are those that count; as they are typed they stand in `berlaku.hidup`. */
  readonly snapshot: Snapshot;
  readonly berlaku: Berlaku;
  readonly head: LedgerHead;
  readonly profil: Profil;
  readonly bidang: readonly Bidang[];
  readonly pengguna: readonly Pengguna[];
  readonly dokumen: readonly BarisDokumen[];
  readonly jadwal: readonly BarisJadwal[];
  readonly kalender: Kalender;
  readonly sop: readonly Sop[];
  /** What all rows in front of `riwayat` came to. */
  readonly awal: Titik;
  /** The rows behind the last checkpoint; of a young ledger all of them. */
  readonly riwayat: readonly BarisRiwayat[];
  /** Of the whole ledger, for the years that were asked for. */
  readonly jejak: readonly JejakPotret[];
  /** Who prepared the workbook, or was put in his place on record. */
  readonly pemilik: Email;
  readonly siklus: ReadonlyMap<string, KeadaanSiklus>;
  /** Severities and limits of the agency's Aturan tab. */
  readonly setelan: Setelan;
  /** Findings on the tabs above. */
  readonly temuan: readonly Temuan[];
}

/** What comes before the rows that were read, and what was adopted of the reference tabs. */
interface Dasar {
  readonly awal?: Titik;
  readonly berlaku?: Berlaku;
}

/** Without `berlaku`, or before the first siklus, the reference tabs count as they are typed. */
export function readBuku(
  hidup: Snapshot,
  head: LedgerHead,
  riwayat: readonly BarisRiwayat[],
  { awal = TITIK_AWAL, berlaku = asTyped(hidup) }: Dasar = {},
): Buku {
  const catatan = withRows(awal, riwayat);
  const snapshot = catatan.siklus.size > 0 ? adoptedSnapshot(berlaku) : hidup;
  return { head, ...catatan, berlaku, ...readRujukan(snapshot) };
}

/** The book as it is typed: what somebody proposes, and the words that a paper takes from there. */
export const typedBuku = (buku: Buku): Buku => {
  const { hidup } = buku.berlaku;
  return hidup === buku.snapshot || buku.berlaku.beda.length === 0 ? buku : { ...buku, ...readRujukan(hidup) };
};

/** What the tabs say. */
export function readRujukan(snapshot: Snapshot) {
  const profil = readProfil(snapshot);
  const bidang = readBidang(snapshot);
  const pengguna = readPengguna(snapshot);
  const dokumen = readDokumen(snapshot);
  const jadwal = readJadwal(snapshot);
  const libur = readLibur(snapshot);
  const aturan = readAturan(snapshot);
  const sop = readSop(snapshot);
  return {
    snapshot,
    profil: profil.isi,
    bidang: bidang.isi,
    pengguna: pengguna.isi,
    dokumen: dokumen.isi,
    jadwal: jadwal.isi,
    kalender: createKalender({ zona: profil.isi.zona, liburDaerah: libur.isi, menitSehari: profil.isi.menitSehari }),
    sop: sop.isi,
    setelan: aturan.isi,
    temuan: [
      ...[profil, bidang, pengguna, jadwal, dokumen, libur, aturan, sop].flatMap(({ temuan }) => temuan),
      ...sop.isi.flatMap(checkSop),
    ],
  };
}

const withRows = (awal: Titik, riwayat: readonly BarisRiwayat[]) => ({
  awal,
  riwayat,
  jejak: [...awal.jejak, ...riwayat],
  siklus: foldRiwayat(riwayat, awal),
  pemilik: pemilikOf(riwayat, awal.pemilik),
});

/** The tabs as they are, with these rows more in the ledger. */
export const bukuDengan = (buku: Buku, baris: readonly BarisRiwayat[]): Buku => ({
  ...buku,
  ...withRows(buku.awal, [...buku.riwayat, ...baris]),
});

/** The tabs as they are, the ledger up to this row, which is none of those that the checkpoint covers. */
export const bukuSampai = (buku: Buku, sampai: number): Buku => ({
  ...buku,
  ...withRows(
    buku.awal,
    buku.riwayat.filter(({ nomor }) => nomor <= sampai),
  ),
});

/** A siklus with the SOP that it runs. */
export interface SopRun {
  readonly sop: Sop;
  readonly siklus: KeadaanSiklus;
}

/** The siklus that was asked for, or the running one. */
export function findRun(buku: Buku, id: string | undefined): SopRun | null {
  const siklus = buku.siklus.get(id ?? buku.head.siklus);
  const sop = buku.sop.find((satu) => satu.id === siklus?.sop);
  return siklus && sop ? { sop, siklus } : null;
}

/** Those that go on, with what they run. */
export const listRunning = (buku: Pick<Buku, 'siklus' | 'sop'>): readonly SopRun[] =>
  [...buku.siklus.values()].flatMap((siklus) => {
    const sop = buku.sop.find(({ id }) => id === siklus.sop);
    return siklus.selesai === null && sop ? [{ sop, siklus }] : [];
  });

/** Why there is none to go on with: nothing was begun, or the tab SOP no longer has the SOP that it runs. */
export function refuseRun(buku: Buku, id: string | undefined): Penolakan {
  const siklus = buku.siklus.get(id ?? buku.head.siklus);
  return siklus ? TOLAK.sopTerhapus(siklus.sop) : TOLAK.belumAdaSiklus();
}

/** What the SOP engine looks at. */
export function createEngineInput(
  buku: Buku,
  { sop, siklus }: SopRun,
  { now }: { readonly now: Instant },
  hitungan: Partial<Computed> = {},
): EngineInput {
  return {
    sop,
    siklus,
    pengguna: buku.pengguna,
    bidang: buku.bidang,
    zona: buku.profil.zona,
    tanggal: tanggalOf(now, buku.profil.zona),
    bolehPeriksaSendiri: buku.profil.bolehPeriksaSendiri,
    kelengkapanKurang: (langkah) => kelengkapanKurang(langkah, buku, siklus),
    ...BELUM_DIHITUNG,
    ...hitungan,
  };
}

/**
 * Of what the add-in makes itself, the Dokumen tab, and what was ticked in the panel for this siklus: people type in that
 * tab, so the tick stands in the ledger. What the tab says is there, stays there; but of papers with a kode the ledger knows
 * which siklus and which figures they are of.
 */
export function kelengkapanKurang(
  langkah: Langkah,
  buku: Pick<Buku, 'dokumen' | 'sop'>,
  siklus: KeadaanSiklus,
): KelengkapanKurang {
  const sop = buku.sop.find(({ id }) => id === siklus.sop);
  const dokumen = [...buku.dokumen.filter((satu) => !isKertasBerkode(satu)), ...siklus.kelengkapan];
  const isBeres = (jenis: string): boolean =>
    ['ada', 'nanti'].includes((sop && findBuatan(jenis, sop, siklus)) ?? '') || isDokumenBeres(jenis, dokumen);
  const kurang = langkah.kelengkapan.filter((k) => k.dokumen !== null && !isBeres(k.dokumen));
  return {
    wajib: kurang.filter((k) => k.wajib).map((k) => k.teks),
    lain: kurang.filter((k) => !k.wajib).map((k) => k.teks),
  };
}
