/** Berlakukan: what is typed in the reference tabs counts from now on, on record; new people get the file in the same press. */
import * as z from 'zod/mini';
import { adoptRows, type BarisBeda, isEjaan, kataBeda } from '../../domain/berlaku/beda-berlaku.ts';
import type { Email } from '../../domain/pengguna.ts';
import { isPenolakan, type Penolakan } from '../../domain/penolakan.ts';
import type { Peristiwa } from '../../domain/peristiwa.ts';
import { isGalat } from '../../domain/temuan.ts';
import { formatTanggal, parseTanggal } from '../../domain/waktu/kalender.ts';
import type { Reply } from '../../kontrak/kontrak.ts';
import type { BerlakukanReply } from '../../kontrak/replies.ts';
import { readIndikator } from '../../workbook/tab/indikator-baca.ts';
import { appendPotret } from '../../workbook/tab/potret.ts';
import { valuesOf } from '../../workbook/tab-berlaku.ts';
import { asTyped, type TabBeda } from '../berlaku/berlaku.ts';
import { kataButir, nameOrang as namaPelaku, type Pemberlakuan } from '../berlaku/catat-berlaku.ts';
import { changeSiklus, type PerubahanSiklus } from '../berlaku/definisi-berlaku.ts';
import { isKepala, TOLAK_BERLAKU, wewenangOf } from '../berlaku/hak-berlaku.ts';
import { type Aksi, type Context, type Decision, type ParsedRequest, refuse } from '../inti/aksi.ts';
import { type Buku, listRunning, readRujukan } from '../inti/buku.ts';
import { withBarisPotret } from '../inti/record-rows.ts';
import { teks } from '../inti/skema.ts';
import type { Store } from '../inti/store.ts';
import { type Layar, runAksi } from '../inti/transaksi.ts';
import { isPemilik, isPerencana } from '../perbaiki/pemilik.ts';
import { TAB_REGISTRI } from '../registri/registri.ts';
import { listBaru, pesanHak, withDitolak } from './undang.ts';

const skema = z.object({
  tab: z.optional(z.string()),
  alasan: teks,
  nomor: z._default(teks, ''),
  tanggal: z._default(z.string(), ''),
  sementara: z._default(z.boolean(), false),
});
type Req = ParsedRequest<'berlakukan', typeof skema>;

/** Recorded first and shared after the lock, as Undang does. */
export function berlakukan(store: Store, data: unknown, context: Context, layar: Layar | null): Reply<BerlakukanReply> {
  const aksi: Aksi<Req, BerlakukanReply> = {
    skema,
    needs: () => ({ tab: [...TAB_REGISTRI, 'Potret', 'Arsip'], lindung: true }),
    decide: (buku, k, req) => decideBerlakukan(buku, k, req, store),
  };
  const jawaban = runAksi(store, aksi, data, context, layar);
  if (!jawaban.ok) return jawaban;
  const ditolak = jawaban.data.diundang.length > 0 ? store.share(jawaban.data.diundang) : [];
  return { ...jawaban, data: withDitolak(jawaban.data, ditolak) };
}

interface Butir {
  readonly beda: TabBeda;
  readonly baris: BarisBeda;
}

function decideBerlakukan(buku: Buku, context: Context, req: Req, store: Store): Decision<BerlakukanReply> {
  if (req.alasan.length < 5) return refuse(TOLAK_BERLAKU.alasan());
  if (buku.berlaku.hilang.length > 0) return adoptTyped(buku, context, req);
  const { boleh, tolak } = splitButir(buku, context, req);
  const salah = boleh.length === 0 ? (tolak[0]?.sebab ?? null) : null;
  if (salah !== null) return refuse(TOLAK_BERLAKU.bukanWewenang(salah));
  if (boleh.length === 0) return refuse(TOLAK_BERLAKU.tanpaUsulan());
  const dasar = basisOf(boleh, req);
  if (isPenolakan(dasar)) return refuse(dasar);
  const sesudah = bookAfter(buku, boleh);
  const siklus = listRunning(sesudah).map((run) => changeSiklus(sesudah, run, chosenKode(boleh)));
  const ditolak = refuseAfter(buku, sesudah, siklus);
  if (ditolak) return refuse(ditolak);
  const diundang = boleh.some(isOrang) ? listBaru(sesudah, context, store) : [];
  const butir = boleh.map(({ beda, baris }) => kataBeda(beda.sifat, adopted(baris)));
  const kalimat = kataBerlakukan(butir, dasar, req.alasan, siklus);
  const sisa = tolak.map(({ butir: b, sebab }) => `${kataBeda(b.beda.sifat, b.baris)} (${sebab})`);
  const tambahan = [
    ...(sisa.length > 0 ? [`Belum diberlakukan: ${kataButir(sisa, sisa.length)}.`] : []),
    ...(diundang.length > 0 ? [`File dibagikan kepada ${diundang.join(', ')}; kirimkan tautannya.`] : []),
  ];
  return {
    ok: true,
    jawaban: { kalimat: [kalimat, ...tambahan].join(' ') + pesanHak(sesudah, diundang), butir, diundang },
    peristiwa: eventsOf(buku, context, kalimat, siklus),
    perubahan: siklus.flatMap(({ definisi }) => (definisi.length > 0 ? [appendPotret(buku.snapshot, definisi)] : [])),
    berlaku: toPemberlakuan(buku, context, boleh, dasar, req.alasan),
  };
}

/** Spelling counts already, so the sentence is about the rest. */
const adopted = (baris: BarisBeda): BarisBeda => ({ ...baris, sel: baris.sel.filter(({ kelas }) => kelas > 1) });

function splitButir(buku: Buku, context: Context, { tab }: Req) {
  const sebabTolak = wewenangOf(buku, context);
  const semua = buku.berlaku.beda
    .filter(({ sifat }) => tab === undefined || sifat.nama === tab)
    .flatMap((beda) => beda.baris.filter(({ kelas }) => kelas > 1).map((baris): Butir => ({ beda, baris })));
  const dinilai = semua.map((butir) => ({ butir, sebab: sebabTolak(butir.beda, butir.baris) }));
  return {
    boleh: dinilai.filter(({ sebab }) => sebab === null).map(({ butir }) => butir),
    tolak: dinilai.flatMap(({ butir, sebab }) => (sebab === null ? [] : [{ butir, sebab }])),
  };
}

const isOrang = ({ beda }: Butir): boolean => beda.sifat.nama === 'Pengguna';

/** The document in words; '' = sementara. */
function basisOf(boleh: readonly Butir[], { nomor, tanggal, sementara }: Req): string | Penolakan {
  const pada = tanggal === '' ? null : parseTanggal(tanggal);
  if (tanggal !== '' && pada === null) return TOLAK_BERLAKU.tanggal(tanggal);
  const tanpaSk = boleh.find(({ baris }) => baris.kelas === 2 && nomor === '' && !(baris.baru ?? baris.lama)?.nomorSk);
  if (tanpaSk) return TOLAK_BERLAKU.tanpaSk(tanpaSk.beda.sifat.sebut(tanpaSk.baris.baru ?? tanpaSk.baris.lama ?? {}));
  const perluDokumen = boleh.some(({ baris }) => baris.kelas === 3);
  if (perluDokumen && !sementara && (nomor === '' || pada === null)) return TOLAK_BERLAKU.tanpaDasar();
  if (perluDokumen && sementara) return '';
  const sk = boleh.flatMap(({ baris }) => (baris.baru ?? baris.lama)?.nomorSk ?? []);
  return [...new Set([...(nomor === '' ? [] : [nomor + (pada ? ` tanggal ${formatTanggal(pada)}` : '')]), ...sk])].join(
    ', ',
  );
}

const isChosen = (boleh: readonly Butir[]): Pemberlakuan['choose'] => {
  const dipilih = new Set(boleh.map(({ baris }) => baris));
  return (_, baris) => dipilih.has(baris);
};

/** The book in which these count. */
function bookAfter(buku: Buku, boleh: readonly Butir[]): Buku {
  const choose = isChosen(boleh);
  const ganti = buku.berlaku.beda.map((beda) => {
    const rows = adoptRows(beda, (baris, sel) => isEjaan(baris, sel) || choose(beda, baris, sel));
    return [beda.sifat.tab.sheetId, valuesOf(beda.sifat, rows, [])] as const;
  });
  const snapshot = { ...buku.snapshot, nilai: new Map([...buku.snapshot.nilai, ...ganti]) };
  return { ...buku, ...readRujukan(snapshot), berlaku: asTyped(snapshot) };
}

function chosenKode(boleh: readonly Butir[]): (kode: string) => boolean {
  const nama = new Set(boleh.map(({ beda }) => beda.sifat.nama));
  const kode = new Set(boleh.flatMap(({ baris }) => [baris.lama?.kode, baris.baru?.kode]));
  return (satu) => nama.has('Predikat') || kode.has(satu);
}

/** What would stop everybody else's work. */
function refuseAfter(buku: Buku, sesudah: Buku, siklus: readonly PerubahanSiklus[]): Penolakan | null {
  const temuan = ({ temuan: inti, snapshot }: Buku) => [...inti, ...readIndikator(snapshot).temuan].filter(isGalat);
  const dulu = new Set(temuan(buku).map(({ pesan }) => pesan));
  const [baru] = temuan(sesudah).filter(({ pesan }) => !dulu.has(pesan));
  if (baru) return TOLAK_BERLAKU.galat(baru.pesan);
  const sop = [...new Set([...buku.siklus.values()].map((satu) => satu.sop))];
  const tiada = sop.filter((id) => !sesudah.sop.some((satu) => satu.id === id));
  if (tiada.length > 0) return TOLAK_BERLAKU.sopDipakai(tiada);
  const dihapus = [...new Set(siklus.flatMap((satu) => satu.dihapus))];
  if (dihapus.length > 0) return TOLAK_BERLAKU.masihDipakai(dihapus);
  const kembali = [...new Set(siklus.flatMap(({ harusKembali }) => harusKembali))];
  return kembali.length > 0 ? TOLAK_BERLAKU.isianKembali(kembali) : null;
}

function kataBerlakukan(
  butir: readonly string[],
  dasar: string,
  alasan: string,
  siklus: readonly PerubahanSiklus[],
): string {
  const ikut = [...new Set(siklus.flatMap(({ akibat }) => (akibat.bidang ?? []).map(({ kode }) => kode)))];
  const menyusul = [...new Set(siklus.flatMap((satu) => satu.menyusul))];
  return [
    `Diberlakukan${dasar === '' ? ' sementara' : ` menurut ${dasar}`}: ${kataButir(butir, butir.length)}. Alasan: ${alasan}.`,
    ...(ikut.length > 0
      ? [`Bidang ${ikut.join(', ')} ikut dalam SOP yang berjalan: Perencana menekan Perbarui format isian.`]
      : []),
    ...(menyusul.length > 0 ? [`Bidang ${menyusul.join(', ')} mulai ikut pada SOP berikutnya.`] : []),
  ]
    .join(' ')
    .replace(/\.\.( |$)/g, '.$1');
}

/** A row for each siklus that runs, so that its own history tells it; the first holds what was adopted. */
function eventsOf(
  buku: Buku,
  { who, now }: Context,
  kalimat: string,
  siklus: readonly PerubahanSiklus[],
): readonly [Peristiwa, ...Peristiwa[]] {
  const peran = isPerencana(buku, who, now) ? 'perencana' : isPemilik(buku, who) ? 'pemilik' : '';
  const dasar: Peristiwa = { aksi: 'berlakukan', siklus: '', langkah: null, bidang: '', peran, kalimat, akibat: {} };
  const [pertama = dasar, ...lain] = siklus.flatMap(({ run, akibat, definisi }): readonly Peristiwa[] => {
    const satu = { ...dasar, siklus: run.siklus.id, akibat };
    return definisi.length > 0 ? withBarisPotret(satu, definisi) : [satu];
  });
  return [pertama, ...lain];
}

function toPemberlakuan(
  buku: Buku,
  { who, now }: Context,
  boleh: readonly Butir[],
  dasar: string,
  alasan: string,
): Pemberlakuan {
  const oleh = namaPelaku(buku, who);
  const kepala = boleh.filter((butir) => isOrang(butir) && isKepala(butir.baris) && butir.baris.baru !== null);
  return {
    choose: isChosen(boleh),
    catatan: { waktu: now, oleh, dasar, alasan },
    kepala: Object.fromEntries(
      kepala.map(({ baris }): [Email, string] => [baris.baru?.email?.toLowerCase() ?? '', oleh]),
    ),
  };
}

/** The adopted version is lost: who keeps the workbook says that what is typed counts. */
function adoptTyped(buku: Buku, context: Context, { alasan }: Req): Decision<BerlakukanReply> {
  if (!isPemilik(buku, context.who) && !isPerencana(buku, context.who, context.now))
    return refuse(TOLAK_BERLAKU.hilang(buku.berlaku.hilang));
  const butir = buku.berlaku.hilang.map(
    (nama) => `Tab ${nama}: versi yang berlaku hilang dari Arsip, yang diketik berlaku`,
  );
  const kalimat = kataBerlakukan(butir, '', alasan, []);
  const catatan = { waktu: context.now, oleh: namaPelaku(buku, context.who), dasar: '', alasan };
  return {
    ok: true,
    jawaban: { kalimat, butir, diundang: [] },
    peristiwa: eventsOf(buku, context, kalimat, []),
    perubahan: [],
    berlaku: { choose: () => true, catatan, kepala: {} },
  };
}
