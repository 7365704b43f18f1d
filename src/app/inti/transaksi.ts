/** ONE transaction for every action: lock → read → decide → commit (→ protect) → reply (→ upload). */
import { samaAkun } from '../../domain/akun.ts';
import { isPenolakan, type Penolakan } from '../../domain/penolakan.ts';
import type { BarisRiwayat } from '../../domain/peristiwa.ts';
import type { Zona } from '../../domain/waktu/kalender.ts';
import type { Giliran } from '../../kontrak/giliran.ts';
import type { Reply } from '../../kontrak/kontrak.ts';
import { createMissingArsip } from '../../workbook/tab/arsip.ts';
import { writeKendali } from '../../workbook/tab/kendali.ts';
import { appendRiwayat } from '../../workbook/tab/riwayat.ts';
import { recordBerlaku } from '../berlaku/catat-berlaku.ts';
import { refuseHilang } from '../berlaku/hak-berlaku.ts';
import { withBerlaku } from '../berlaku/versi-berlaku.ts';
import { registerDokumen } from '../dokumen/dokumen-tersimpan.ts';
import { isiKendali } from '../papan/kendali.ts';
import type { Aksi, AksiPertama, Context, Decision, Question } from './aksi.ts';
import { refuse } from './aksi.ts';
import { planTitik, withTempat, withTitik } from './buat-titik.ts';
import { type Buku, bukuDengan } from './buku.ts';
import { type BukuTerbaca, readBukuUtuh } from './buku-utuh.ts';
import { putLocks } from './lindungan.ts';
import { TOLAK_APP } from './penolakan-app.ts';
import { withRequest } from './request.ts';
import { chainPeristiwa, type PenulisRiwayat, withTulisan } from './riwayat.ts';
import { siklusKini } from './siklus-kini.ts';
import type { Needs, Store } from './store.ts';
import { placeDokumen, withDokumen } from './tempat-dokumen.ts';
import { type Recorded, uploadAll } from './unggah.ts';

/** The screen that whoever pressed sees next: it goes with the reply, and never into the ledger. */
export interface Layar {
  /** Read together with what the aksi needs. */
  readonly needs: Needs;
  /** Null: this person is shown none. */
  readonly compose: (store: Store) => Giliran | null;
}
type AttemptResult<Res> = Recorded<Res> | Penolakan | 'lost-race';

/** Runs an action that changes the workbook. Repeating it with the same idAksi gives the first reply again. */
export function runAksi<Req, Res>(
  store: Store,
  aksi: Aksi<Req, Res>,
  data: unknown,
  context: Context,
  layar: Layar | null = null,
): Reply<Res> {
  return withRequest(aksi.skema, data, (req) => {
    const perlu = { ...aksi.needs(req), kini: context.now, ...(layar && { juga: layar.needs }) };
    const reply = runLocked(store, context, () => attempt(store, aksi, context, req, perlu));
    return layar ? withLayar(store, layar, reply) : reply;
  });
}

/** After the lock. A reply without its screen is no failure: who asked loads it. */
function withLayar<Res>(store: Store, { compose }: Layar, reply: Reply<Res>): Reply<Res> {
  if (!reply.ok) return reply;
  const giliran = store.afterCommit(() => compose({ ...store, read: store.readAfter }));
  return giliran ? { ...reply, giliran } : reply;
}

/** The same on a file that has no ledger yet. */
export function runAksiPertama<Req, Res>(
  store: Store,
  aksi: AksiPertama<Req, Res>,
  data: unknown,
  context: Context,
): Reply<Res> {
  return withRequest(aksi.skema, data, (req) =>
    runLocked(store, context, () => attemptPertama(store, aksi, context, req)),
  );
}

function runLocked<Res>(store: Store, { idAksi }: Context, percobaan: () => AttemptResult<Res>): Reply<Res> {
  const hasil = store.locked(() => tryTwice(percobaan));
  if (hasil === 'lost-race') return refuse(TOLAK_APP.sibuk());
  if (isPenolakan(hasil)) return refuse(hasil);
  return uploadAll(store, hasil, idAksi);
}

/** Somebody else's commit came first: read and decide again, once. */
function tryTwice<Res>(percobaan: () => AttemptResult<Res>): AttemptResult<Res> {
  const pertama = percobaan();
  return pertama === 'lost-race' ? percobaan() : pertama;
}

function attempt<Req, Res>(
  store: Store,
  aksi: Aksi<Req, Res>,
  context: Context,
  req: Req,
  perlu: Needs,
): AttemptResult<Res> {
  const dibaca = readBukuUtuh(store, perlu);
  if (isPenolakan(dibaca)) return dibaca;
  const { buku } = dibaca;
  const dulu = buku.riwayat.filter(({ idAksi }) => idAksi === context.idAksi);
  const lock = (jawaban: Res): Res => putLocks(store, context, jawaban, aksi.locks?.(buku, context, req));
  if (dulu.length > 0) return repeat(aksi, buku, context, dulu, lock);
  const hilang = refuseHilang(buku, context);
  if (hilang) return hilang;
  const decision = aksi.decide(buku, context, req);
  if (!decision.ok) return decision.penolakan;
  return commitDecision(store, aksi, dibaca, context, decision, lock);
}

function attemptPertama<Req, Res>(
  store: Store,
  aksi: AksiPertama<Req, Res>,
  context: Context,
  req: Req,
): AttemptResult<Res> {
  const reading = store.read(aksi.needs(req));
  const decision = aksi.decide(reading, context, req);
  if (!decision.ok) return decision.penolakan;
  const { catatan } = decision;
  const lock = (): Recorded<Res> => ({
    jawaban: putLocks(store, context, decision.jawaban, decision.lindungan),
    berkas: [],
  });
  if (catatan === null) return lock();
  const rantai = chainPeristiwa(reading.head, catatan.peristiwa, writerOf(context, catatan.zona));
  const perubahan = catatan.perubahan(rantai.sel);
  const akibat = catatan.peristiwa.map((satu) => satu.akibat);
  const hasil = store.commit(reading, withBerlaku(rantai.kepala, reading.snapshot, akibat, perubahan), perubahan);
  return hasil === 'committed' ? lock() : hasil;
}

const writerOf = ({ who, now, idAksi }: Context, zona: Zona): PenulisRiwayat => ({
  waktu: now,
  oleh: who,
  idAksi,
  zona,
});

/** The first reply again, for whoever it was given to. */
function repeat<Req, Res>(
  aksi: Aksi<Req, Res>,
  buku: Buku,
  { who, aksi: nama }: Context,
  dulu: readonly BarisRiwayat[],
  lock: (jawaban: Res) => Res,
): AttemptResult<Res> {
  if (!dulu[0] || !samaAkun(dulu[0].oleh, who)) return TOLAK_APP.permintaanSalah('idAksi sudah dipakai orang lain');
  // Writing down the findings has always been recorded as looking for them.
  const dicatat = nama === 'tulisTemuan' ? 'periksa' : nama;
  if (dicatat !== undefined && dulu[0].aksi !== dicatat)
    return TOLAK_APP.permintaanSalah('idAksi sudah dipakai tindakan lain');
  // The one place where a stored reply is trusted: the ledger's hash holds, and an idAksi is drawn for one press of one aksi.
  const jawaban = dulu[0].jawaban as Res;
  return {
    jawaban: lock(jawaban),
    berkas: dulu.filter(isMilikAksi).flatMap((baris) => aksi.files?.(buku, baris) ?? []),
  };
}

type Accepted<Res> = Extract<Decision<Res>, { ok: true }>;

function commitDecision<Req, Res>(
  store: Store,
  aksi: Aksi<Req, Res>,
  { bacaan: reading, buku }: BukuTerbaca,
  context: Context,
  decision: Accepted<Res>,
  lock: (jawaban: Res) => Res,
): AttemptResult<Res> {
  const dokumen = placeDokumen(store, decision.dokumen ?? []);
  const dicatat = recordBerlaku(buku, context, decision.peristiwa, decision.berlaku);
  const titik = planTitik(buku, reading, context.now, dicatat.peristiwa);
  const [pertama, ...lain] = dicatat.peristiwa;
  const utama = { ...withTitik(withDokumen(pertama, dokumen ?? []), titik), jawaban: decision.jawaban };
  const peristiwa = [utama, ...lain];
  const rantai = chainPeristiwa(reading.head, peristiwa, writerOf(context, buku.profil.zona));
  const tambah = bukuDengan(buku, rantai.baris);
  const sesudah = { ...tambah, head: { ...rantai.kepala, siklus: siklusKini(tambah.siklus, rantai.kepala.siklus) } };
  const perubahan = [
    ...createMissingArsip(buku.snapshot),
    ...(titik?.perubahan ?? []),
    ...decision.perubahan,
    ...dicatat.perubahan,
    ...(utama.akibat.dokumen ? registerDokumen(sesudah) : []),
    writeKendali(buku.snapshot, isiKendali(sesudah, context.now)),
    appendRiwayat(buku.snapshot, rantai.sel),
  ];
  const akibat = peristiwa.map((satu) => satu.akibat);
  const berlaku = withBerlaku(withTulisan(sesudah.head, perubahan), buku.berlaku.arsip, akibat, perubahan);
  const hasil = store.commit(reading, withTempat(berlaku, titik, reading, context.now), perubahan);
  if (hasil !== 'committed') return hasil;
  const berkas = rantai.baris.filter(isMilikAksi).flatMap((baris) => aksi.files?.(sesudah, baris) ?? []);
  return { jawaban: lock(decision.jawaban), berkas, ...(dokumen ? {} : { gagal: TOLAK_APP.driveGagal() }) };
}

/** What was recorded beside it has no papers. */
const isMilikAksi = ({ aksi }: BarisRiwayat): boolean => aksi !== 'berlakukan';

/** Runs a question: no lock, nothing written. */
export function runQuestion<Req, Res>(
  store: Store,
  tanya: Question<Req, Res>,
  data: unknown,
  context: Context,
): Reply<Res> {
  return withRequest(tanya.skema, data, (req) => {
    const dibaca = readBukuUtuh(store, tanya.needs(req));
    if (isPenolakan(dibaca)) return refuse(dibaca);
    const jelas = tanya.understand?.(dibaca.buku, context, req) ?? req;
    const lagi = jelas === req ? dibaca : readBukuUtuh(store, tanya.needs(jelas));
    if (isPenolakan(lagi)) return refuse(lagi);
    const hasil = tanya.answer(lagi.buku, context, jelas);
    return hasil.ok ? { ok: true, data: hasil.jawaban } : hasil;
  });
}
