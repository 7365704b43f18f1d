/** ONE transaction for every action: lock → read → decide → commit → reply (→ upload). */
import * as z from 'zod/mini';
import type { Zona } from '../../domain/waktu/kalender.ts';
import { isPenolakan, type Penolakan } from '../../domain/penolakan.ts';
import type { BarisRiwayat, Peristiwa } from '../../domain/peristiwa.ts';
import type { Jawaban, Tautan } from '../../kontrak/kontrak.ts';
import { foldRiwayat } from '../../sop/lipat.ts';
import { writeKendali } from '../../workbook/tab/kendali.ts';
import { appendRiwayat } from '../../workbook/tab/riwayat.ts';
import type { Aksi, AksiPertama, Keputusan, Konteks, Tanya } from './aksi.ts';
import { refuse } from './aksi.ts';
import type { Buku } from './buku.ts';
import { type BukuTerbaca, readBukuUtuh } from './buku-utuh.ts';
import { TOLAK_APP } from './penolakan-app.ts';
import { isiKendali } from '../papan/kendali.ts';
import { chainPeristiwa, type Penulis, type Rantai } from './riwayat.ts';
import type { Berkas, Store } from './store.ts';

interface Tercatat<Res> {
  readonly jawaban: Res;
  readonly berkas: readonly Berkas[];
}
type Percobaan<Res> = Tercatat<Res> | Penolakan | 'lost-race';

/** Runs an action that changes the workbook. Repeating it with the same idAksi gives the first reply again. */
export function runAksi<Req, Res>(store: Store, aksi: Aksi<Req, Res>, data: unknown, konteks: Konteks): Jawaban<Res> {
  const req = z.safeParse(aksi.skema, data);
  if (!req.success) return refuse(TOLAK_APP.permintaanSalah(describeSalah(req.error)));
  return runLocked(store, konteks, () => attempt(store, aksi, konteks, req.data));
}

/** The same on a file that has no ledger yet. */
export function runAksiPertama<Req, Res>(
  store: Store,
  aksi: AksiPertama<Req, Res>,
  data: unknown,
  konteks: Konteks,
): Jawaban<Res> {
  const req = z.safeParse(aksi.skema, data);
  if (!req.success) return refuse(TOLAK_APP.permintaanSalah(describeSalah(req.error)));
  return runLocked(store, konteks, () => attemptPertama(store, aksi, konteks, req.data));
}

function runLocked<Res>(store: Store, { idAksi }: Konteks, percobaan: () => Percobaan<Res>): Jawaban<Res> {
  const hasil = store.locked(() => tryTwice(percobaan));
  if (hasil === 'lost-race') return refuse(TOLAK_APP.sibuk());
  if (isPenolakan(hasil)) return refuse(hasil);
  return uploadAll(store, hasil, idAksi);
}

/** Somebody else's commit came first: read and decide again, once. */
function tryTwice<Res>(percobaan: () => Percobaan<Res>): Percobaan<Res> {
  const pertama = percobaan();
  return pertama === 'lost-race' ? percobaan() : pertama;
}

export function describeSalah(error: z.core.$ZodError): string {
  const salah = error.issues[0];
  const pesan = salah?.message.replace(/, diterima undefined$/, ', belum diisi');
  return salah ? `${salah.path.join('.') || 'isi'}: ${pesan}` : 'bentuknya salah';
}

function attempt<Req, Res>(store: Store, aksi: Aksi<Req, Res>, konteks: Konteks, req: Req): Percobaan<Res> {
  const dibaca = readBukuUtuh(store, aksi.needs(req));
  if (isPenolakan(dibaca)) return dibaca;
  const { buku } = dibaca;
  const dulu = buku.riwayat.filter(({ idAksi }) => idAksi === konteks.idAksi);
  if (dulu.length > 0) return repeat(aksi, buku, konteks, dulu);
  const keputusan = aksi.decide(buku, konteks, req);
  if (!keputusan.ok) return keputusan.penolakan;
  return commitKeputusan(store, aksi, dibaca, konteks, keputusan);
}

function attemptPertama<Req, Res>(
  store: Store,
  aksi: AksiPertama<Req, Res>,
  konteks: Konteks,
  req: Req,
): Percobaan<Res> {
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
function repeat<Req, Res>(
  aksi: Aksi<Req, Res>,
  buku: Buku,
  { who }: Konteks,
  dulu: readonly BarisRiwayat[],
): Percobaan<Res> {
  if (dulu[0]?.oleh !== who) return TOLAK_APP.permintaanSalah('idAksi sudah dipakai orang lain');
  // The one place where a stored reply is trusted: the ledger's hash holds, and an idAksi is drawn for one press of one aksi.
  const jawaban = dulu[0].jawaban as Res;
  return { jawaban, berkas: dulu.flatMap((baris) => aksi.files?.(buku, baris) ?? []) };
}

type Diterima<Res> = Extract<Keputusan<Res>, { ok: true }>;

function commitKeputusan<Req, Res>(
  store: Store,
  aksi: Aksi<Req, Res>,
  { bacaan, buku }: BukuTerbaca,
  konteks: Konteks,
  keputusan: Diterima<Res>,
): Percobaan<Res> {
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
function uploadAll<Res>(store: Store, { jawaban, berkas }: Tercatat<Res>, idAksi: string): Jawaban<Res> {
  const tautan: Tautan[] = [];
  for (const satu of berkas) {
    const hasil = store.upload(satu, `${idAksi}/${satu.nama}`);
    if (isPenolakan(hasil)) return refuse(hasil);
    tautan.push(hasil);
  }
  return { ok: true, data: jawaban, ...(tautan.length > 0 ? { tautan } : {}) };
}

/** Runs a question: no lock, nothing written. */
export function runTanya<Req, Res>(
  store: Store,
  tanya: Tanya<Req, Res>,
  data: unknown,
  konteks: Konteks,
): Jawaban<Res> {
  const req = z.safeParse(tanya.skema, data);
  if (!req.success) return refuse(TOLAK_APP.permintaanSalah(describeSalah(req.error)));
  const dibaca = readBukuUtuh(store, tanya.needs(req.data));
  if (isPenolakan(dibaca)) return refuse(dibaca);
  const hasil = tanya.answer(dibaca.buku, konteks, req.data);
  return hasil.ok ? { ok: true, data: hasil.jawaban } : hasil;
}
