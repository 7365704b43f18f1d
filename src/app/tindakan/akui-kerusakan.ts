/** Akui kerusakan: the owner lets a ledger that does not hold go on from the rows that do; what is lost is said for good. */
import * as z from 'zod/mini';
import { adaAkun } from '../../domain/akun.ts';
import type { Email } from '../../domain/pengguna.ts';
import { isPenolakan } from '../../domain/penolakan.ts';
import type { Peristiwa } from '../../domain/peristiwa.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import type { Reply } from '../../kontrak/kontrak.ts';
import type { KalimatReply, KerusakanRiwayatReply } from '../../kontrak/replies.ts';
import { bertugasSebagai } from '../../sop/pelaksana.ts';
import { TOLAK } from '../../sop/penolakan-sop.ts';
import { isAlasan } from '../../sop/syarat.ts';
import { type AksiPertama, type Context, type KeputusanPertama, type ParsedRequest, refuse } from '../inti/aksi.ts';
import type { Buku } from '../inti/buku.ts';
import { lindungan } from '../inti/lindungan.ts';
import { TOLAK_APP } from '../inti/penolakan-app.ts';
import { withRequest } from '../inti/request.ts';
import { teks } from '../inti/skema.ts';
import type { Reading, Store } from '../inti/store.ts';
import { runAksiPertama } from '../inti/transaksi.ts';
import { type BukuPutus, openBukuPutus } from '../perbaiki/buku-putus.ts';
import { kataPutus } from '../perbaiki/kata-putus.ts';
import { continueSiklus } from '../perbaiki/lanjut-siklus.ts';
import { listPemilik } from '../perbaiki/pemilik.ts';

const skema = z.object({ alasan: z._default(teks, '') });
type Req = ParsedRequest<'akuiKerusakan', typeof skema>;
const NEEDS = { tab: [], semua: true, longgar: true } as const;

export function akuiKerusakan(store: Store, data: unknown, context: Context): Reply<KalimatReply> {
  let putus: ReturnType<typeof openBukuPutus> = TOLAK_APP.riwayatUtuh();
  const read: Store['read'] = (perlu) => {
    const reading = store.read(perlu);
    putus = openBukuPutus(reading);
    return isPenolakan(putus) ? reading : { ...reading, head: putus.putus.kepala };
  };
  const aksi: AksiPertama<Req, KalimatReply> = {
    skema,
    needs: () => NEEDS,
    decide: (_reading: Reading, k, req) => (isPenolakan(putus) ? refuse(putus) : decide(putus, store, k, req)),
  };
  return runAksiPertama({ ...store, read }, aksi, data, context);
}

function decide(putus: BukuPutus, store: Store, context: Context, { alasan }: Req): KeputusanPertama<KalimatReply> {
  const { buku, rusak } = putus;
  const dulu = buku.riwayat.find(({ idAksi, aksi }) => idAksi === context.idAksi && aksi === 'akuiKerusakan');
  const selesai = lindungan<KalimatReply>([]);
  if (dulu) return { ok: true, jawaban: { kalimat: dulu.kalimat }, catatan: null, lindungan: selesai };
  if (rusak === null) return refuse(TOLAK_APP.riwayatUtuh());
  const { siapa, boleh } = pengaku(buku, store, context);
  if (!boleh) return refuse(TOLAK_APP.bukanPengaku(siapa));
  if (!isAlasan(alasan)) return refuse(TOLAK.alasanWajib());
  const peristiwa = acknowledge(putus, context, alasan);
  const [{ kalimat }] = peristiwa;
  return {
    ok: true,
    jawaban: { kalimat },
    catatan: { peristiwa, zona: buku.profil.zona, perubahan: putus.appendRows },
    lindungan: selesai,
  };
}

function acknowledge(hasil: BukuPutus, context: Context, alasan: string): readonly [Peristiwa, ...Peristiwa[]] {
  const { putus, rusak, buku, potret } = hasil;
  const { baris: _baris, sisih: _sisih, kepala: _kepala, ...riwayat } = putus;
  const akui = { ...riwayat, ...(potret.length > 0 && { potret: potret.map(({ sidik }) => sidik) }) };
  const kalimat = `Kerusakan diakui. ${rusak} ${kataPutus(hasil).join(' ')} Alasan: ${alasan}`;
  const utama: Peristiwa = {
    aksi: 'akuiKerusakan',
    siklus: '',
    langkah: null,
    bidang: '',
    peran: 'pemilik',
    kalimat,
    akibat: { akui: { ...akui, alasan } },
    jawaban: { kalimat },
  };
  return [utama, ...(akui.hilang.length === 0 ? [] : continueSiklus(buku, context))];
}

interface Pengaku {
  readonly siapa: string;
  readonly boleh: boolean;
}

/** The owner; where no owner has the file any more, Perencana or Sekretaris; where there are none either, whoever edits it. */
function pengaku(buku: Buku, store: Store, { who, now }: Context): Pengaku {
  const { owner, editors } = store.people();
  // A shared drive does not list everybody who may edit.
  const isHadir = (email: Email): boolean => adaAkun([who, ...(owner === null ? [] : [owner]), ...editors], email);
  const pemilik = listPemilik(buku, owner).filter(isHadir);
  if (pemilik.length > 0) return { siapa: `pemilik file (${pemilik.join(' atau ')})`, boleh: adaAkun(pemilik, who) };
  const orang = { pengguna: buku.pengguna, tanggal: tanggalOf(now, buku.profil.zona) };
  const ada = buku.pengguna.some(
    ({ peran, email }) => (peran === 'perencana' || peran === 'sekretaris') && isHadir(email),
  );
  const boleh = !ada || bertugasSebagai(orang, who, 'perencana', 'sekretaris') !== undefined;
  return { siapa: ada ? 'Perencana atau Sekretaris' : 'siapa pun yang menyunting file ini', boleh };
}

const skemaTanya = z.object({});

/** The same without changing anything: what is wrong, what it costs to go on, and who may. Answers whatever is wrong. */
export function kerusakanRiwayat(store: Store, data: unknown, context: Context): Reply<KerusakanRiwayatReply> {
  return withRequest(skemaTanya, data, (_: ParsedRequest<'kerusakanRiwayat', typeof skemaTanya>) => {
    const hasil = openBukuPutus(store.read(NEEDS));
    if (isPenolakan(hasil)) return refuse(hasil);
    const akibat = hasil.rusak === null ? [] : kataPutus(hasil);
    return { ok: true, data: { rusak: hasil.rusak, akibat, ...pengaku(hasil.buku, store, context) } };
  });
}
