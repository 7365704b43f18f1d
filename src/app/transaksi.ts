/** ONE transaction for every action: lock → read → decide → commit → reply (→ upload). */
import * as z from 'zod/mini';
import type { Zona } from '../domain/kalender.ts';
import { isPenolakan, type Penolakan } from '../domain/penolakan.ts';
import type { BarisRiwayat, Peristiwa } from '../domain/peristiwa.ts';
import { foldRiwayat } from '../sop/lipat.ts';
import { writeKendali } from '../workbook/tab/kendali.ts';
import { appendRiwayat, readSelRiwayat } from '../workbook/tab/riwayat.ts';
import type { Aksi, AksiPertama, Keputusan, Konteks, Tanya } from './aksi.ts';
import { refuse } from './aksi.ts';
import { type Buku, readBuku } from './buku.ts';
import { TOLAK_APP } from './kata.ts';
import { isiKendali } from './kendali.ts';
import { chainPeristiwa, type Penulis, type Rantai, readRiwayat, verifyRiwayat } from './riwayat.ts';
import type { Bacaan, Berkas, Perlu, Store, Tautan } from './store.ts';

export type Jawaban =
  | { readonly ok: true; readonly data: unknown; readonly tautan?: readonly Tautan[] }
  | { readonly ok: false; readonly penolakan: Penolakan };

interface Tercatat {
  readonly jawaban: unknown;
  readonly berkas: readonly Berkas[];
}
type Percobaan = Tercatat | Penolakan | 'lost-race';

/** Runs an action that changes the workbook. Repeating it with the same idAksi gives the first reply again. */
export function runAksi<Req>(store: Store, aksi: Aksi<Req>, data: unknown, konteks: Konteks): Jawaban {
  const req = z.safeParse(aksi.skema, data);
  if (!req.success) return refuse(TOLAK_APP.permintaanSalah(describeSalah(req.error)));
  return runLocked(store, konteks, () => attempt(store, aksi, konteks, req.data));
}

/** The same on a file that has no ledger yet. */
export function runAksiPertama<Req>(store: Store, aksi: AksiPertama<Req>, data: unknown, konteks: Konteks): Jawaban {
  const req = z.safeParse(aksi.skema, data);
  if (!req.success) return refuse(TOLAK_APP.permintaanSalah(describeSalah(req.error)));
  return runLocked(store, konteks, () => attemptPertama(store, aksi, konteks, req.data));
}

function runLocked(store: Store, { idAksi }: Konteks, percobaan: () => Percobaan): Jawaban {
  const hasil = store.locked(() => tryTwice(percobaan));
  if (hasil === 'lost-race') return refuse(TOLAK_APP.sibuk());
  if (isPenolakan(hasil)) return refuse(hasil);
  return uploadAll(store, hasil, idAksi);
}

/** Somebody else's commit came first: read and decide again, once. */
function tryTwice(percobaan: () => Percobaan): Percobaan {
  const pertama = percobaan();
  return pertama === 'lost-race' ? percobaan() : pertama;
}

export function describeSalah(error: z.core.$ZodError): string {
  const salah = error.issues[0];
  const pesan = salah?.message.replace(/, diterima undefined$/, ', belum diisi');
  return salah ? `${salah.path.join('.') || 'isi'}: ${pesan}` : 'bentuknya salah';
}

function attempt<Req>(store: Store, aksi: Aksi<Req>, konteks: Konteks, req: Req): Percobaan {
  const dibaca = readBukuUtuh(store, aksi.needs(req));
  if (isPenolakan(dibaca)) return dibaca;
  const { buku } = dibaca;
  const dulu = buku.riwayat.filter(({ idAksi }) => idAksi === konteks.idAksi);
  if (dulu.length > 0) return repeat(aksi, buku, konteks, dulu);
  const keputusan = aksi.decide(buku, konteks, req);
  if (!keputusan.ok) return keputusan.penolakan;
  return commitKeputusan(store, aksi, dibaca, konteks, keputusan);
}

function attemptPertama<Req>(store: Store, aksi: AksiPertama<Req>, konteks: Konteks, req: Req): Percobaan {
  const bacaan = store.read(aksi.needs(req));
  const keputusan = aksi.decide(bacaan, konteks, req);
  if (!keputusan.ok) return keputusan.penolakan;
  const { jawaban, catatan } = keputusan;
  if (catatan === null) return { jawaban, berkas: [] };
  const rantai = chainPeristiwa(bacaan.kepala, [catatan.peristiwa], writerOf(konteks, catatan.zona));
  const hasil = store.commit(bacaan, rantai.kepala, catatan.perubahan(rantai.sel));
  return hasil === 'committed' ? { jawaban, berkas: [] } : hasil;
}

const writerOf = ({ who, now, idAksi }: Konteks, zona: Zona): Penulis => ({ waktu: now, oleh: who, idAksi, zona });

/** The first reply again, for whoever it was given to. */
function repeat<Req>(aksi: Aksi<Req>, buku: Buku, { who }: Konteks, dulu: readonly BarisRiwayat[]): Percobaan {
  if (dulu[0]?.oleh !== who) return TOLAK_APP.permintaanSalah('idAksi sudah dipakai orang lain');
  return { jawaban: dulu[0]?.jawaban, berkas: dulu.flatMap((baris) => aksi.files?.(buku, baris) ?? []) };
}

/**
 * The workbook, or why no action may use it. Structure and values are two reads: somebody's commit between them looks
 * like a broken ledger, so a broken one is read again before anybody is told.
 */
function readBukuUtuh(store: Store, perlu: Perlu): BukuTerbaca | Penolakan {
  const pertama = openBuku(store.read(perlu));
  return isPenolakan(pertama) && pertama.kode === 'RIWAYAT-RUSAK' ? openBuku(store.read(perlu)) : pertama;
}

/** The workbook, and the reading that it was understood from. */
interface BukuTerbaca {
  readonly bacaan: Bacaan;
  readonly buku: Buku;
}

function openBuku(bacaan: Bacaan): BukuTerbaca | Penolakan {
  const { snapshot, kepala } = bacaan;
  if (kepala.komit === 0) return TOLAK_APP.belumDisiapkan();
  const sel = readSelRiwayat(snapshot);
  const periksa = verifyRiwayat(sel, kepala, snapshot.tinggi);
  if (periksa.rusak !== null) return TOLAK_APP.riwayatRusak(periksa.rusak);
  const terbaca = readRiwayat(sel);
  if (terbaca.status === 'terbaca') return { bacaan, buku: readBuku(snapshot, kepala, terbaca.riwayat) };
  const { status, baris } = terbaca;
  return status === 'rusak' ? TOLAK_APP.riwayatRusak(`${baris} tidak terbaca.`) : TOLAK_APP.versiBaru(baris);
}

type Diterima = Extract<Keputusan, { ok: true }>;

function commitKeputusan<Req>(
  store: Store,
  aksi: Aksi<Req>,
  { bacaan, buku }: BukuTerbaca,
  konteks: Konteks,
  keputusan: Diterima,
): Percobaan {
  const peristiwa = keputusan.peristiwa.map((p, i): Peristiwa => (i === 0 ? { ...p, jawaban: keputusan.jawaban } : p));
  const rantai = chainPeristiwa(bacaan.kepala, peristiwa, writerOf(konteks, buku.profil.zona));
  const sesudah = withRiwayat(buku, rantai);
  const perubahan = [
    ...keputusan.perubahan,
    writeKendali(buku.snapshot, isiKendali(sesudah, konteks.now)),
    appendRiwayat(buku.snapshot, rantai.sel),
  ];
  const hasil = store.commit(bacaan, rantai.kepala, perubahan);
  if (hasil !== 'committed') return hasil;
  const berkas = rantai.baris.flatMap((baris) => aksi.files?.(sesudah, baris) ?? []);
  return { jawaban: keputusan.jawaban, berkas };
}

/** The book as it is once these rows stand in the ledger. */
function withRiwayat(buku: Buku, { baris, kepala }: Rantai): Buku {
  const riwayat = [...buku.riwayat, ...baris];
  return { ...buku, riwayat, siklus: foldRiwayat(riwayat), kepala };
}

/** Papers are kept after the lock: what is committed stays, a failed upload is said and can be repeated. */
function uploadAll(store: Store, { jawaban, berkas }: Tercatat, idAksi: string): Jawaban {
  const tautan: Tautan[] = [];
  for (const satu of berkas) {
    const hasil = store.upload(satu, `${idAksi}/${satu.nama}`);
    if (isPenolakan(hasil)) return refuse(hasil);
    tautan.push(hasil);
  }
  return { ok: true, data: jawaban, ...(tautan.length > 0 ? { tautan } : {}) };
}

/** Runs a question: no lock, nothing written. */
export function runTanya<Req>(store: Store, tanya: Tanya<Req>, data: unknown, konteks: Konteks): Jawaban {
  const req = z.safeParse(tanya.skema, data);
  if (!req.success) return refuse(TOLAK_APP.permintaanSalah(describeSalah(req.error)));
  const dibaca = readBukuUtuh(store, tanya.needs(req.data));
  if (isPenolakan(dibaca)) return refuse(dibaca);
  const hasil = tanya.answer(dibaca.buku, konteks, req.data);
  return hasil.ok ? { ok: true, data: hasil.jawaban } : hasil;
}
