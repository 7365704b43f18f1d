/** Siapkan buku kerja: the owner makes every tab, empty or from a pack, in one write. */
import * as z from 'zod/mini';
import { samaAkun, warnPemilik } from '../../domain/akun.ts';
import { ISI_KOSONG } from '../../domain/berlaku/isi-berlaku.ts';
import type { Peristiwa } from '../../domain/peristiwa.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { DAFTAR_ZONA, tanggalOf, type Zona } from '../../domain/waktu/kalender.ts';
import { DAFTAR_PERIODE } from '../../domain/waktu/periode.ts';
import type { Reply } from '../../kontrak/kontrak.ts';
import type { SiapkanReply } from '../../kontrak/replies.ts';
import { rowsFromPak, snapshotOf } from '../../pak/ke-tab.ts';
import type { Sop } from '../../sop/definisi.ts';
import { editorTab } from '../../sop/editor-tab.ts';
import { TOLAK } from '../../sop/penolakan-sop.ts';
import { sopById } from '../../sop/seed/daftar.ts';
import { createTab, lockCreated } from '../../workbook/buat.ts';
import { DAFTAR_TAB, tabDikelola } from '../../workbook/daftar-tab.ts';
import { freeTitle, isTabLocked } from '../../workbook/lembar.ts';
import { aturanRows, TAB_ATURAN } from '../../workbook/tab/aturan.ts';
import { TAB_IKI, TAB_IKU } from '../../workbook/tab/indikator.ts';
import { readIndikator } from '../../workbook/tab/indikator-baca.ts';
import { TAB_KENDALI } from '../../workbook/tab/kendali.ts';
import { readPengguna, TAB_PENGGUNA } from '../../workbook/tab/pengguna.ts';
import { potretToRow, TAB_POTRET } from '../../workbook/tab/potret.ts';
import { readPredikat, TAB_PREDIKAT } from '../../workbook/tab/predikat.ts';
import { readProfil, TAB_PROFIL } from '../../workbook/tab/profil.ts';
import { type SelRiwayat, TAB_RIWAYAT } from '../../workbook/tab/riwayat.ts';
import { TAB_SOP } from '../../workbook/tab/sop.ts';
import { sopToRows } from '../../workbook/tab/sop-tulis.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { BarisTulis, Change } from '../../workbook/tulis.ts';
import { readTyped } from '../berlaku/berlaku.ts';
import { appendVersi, packVersi, type VersiBaru } from '../berlaku/versi-berlaku.ts';
import { type AksiPertama, type Context, type KeputusanPertama, type ParsedRequest, refuse } from '../inti/aksi.ts';
import { refuseTanpaUjung } from '../inti/buku-utuh.ts';
import { lindungan } from '../inti/lindungan.ts';
import { penyiap } from '../inti/penanya.ts';
import { TOLAK_APP } from '../inti/penolakan-app.ts';
import { withBarisPotret } from '../inti/record-rows.ts';
import type { Reading, Store } from '../inti/store.ts';
import { runAksiPertama } from '../inti/transaksi.ts';
import { potretLalu } from '../paket/isian-lalu.ts';
import { uniqueIndikator } from '../registri/registri.ts';

const skemaBaris = z.object({ baris: z.number(), nilai: z.record(z.string(), z.string()) });
const skema = z.object({
  sop: z.array(z.string()).check(z.minLength(1)),
  pak: z.optional(z.object({ tabel: z.record(z.string(), z.array(skemaBaris)) })),
  /** Periods whose Isian rows are history, accepted before this workbook began. */
  riwayat: z._default(z.array(z.enum(DAFTAR_PERIODE)), []),
  zona: z._default(z.enum(DAFTAR_ZONA), 'WIB'),
  /** Emails by SOP and pelaksana; whoever is not named here follows the peran. */
  orang: z._default(z.record(z.string(), z.record(z.string(), z.array(z.string()))), {}),
});
type Req = ParsedRequest<'siapkan', typeof skema>;

/** Shares with nobody: who is named in a lock has to be invited first, so locks may have to be put on once more after that. */
export function siapkan(store: Store, data: unknown, context: Context): Reply<SiapkanReply> {
  const peringatan = warnPemilik([store.people().owner ?? '', context.who]);
  const aksi: AksiPertama<Req, SiapkanReply> = {
    skema,
    needs: () => ({ tab: [], asing: true, lindung: true }),
    decide: (reading, k, req) =>
      isUlanganLain(store, reading, k) ? refuse(TOLAK_APP.sudahDisiapkan()) : decide(reading, k, req, peringatan),
  };
  return runAksiPertama(store, aksi, data, context);
}

/** The same request, sent again by another person. */
const isUlanganLain = (store: Store, { head }: Reading, { who, idAksi }: Context): boolean =>
  head.komit > 0 && head.idAksi === idAksi && isOther(penyiap(store.read({ tab: [], bilaAda: ['Riwayat'] })), who);

/** Nobody knows who it was where the ledger is gone. */
const isOther = (siapa: string, who: string): boolean => siapa !== '' && !samaAkun(siapa, who);

function decide(reading: Reading, context: Context, req: Req, peringatan: string): KeputusanPertama<SiapkanReply> {
  const dicari = req.sop.map((id) => sopById(id) ?? id);
  const sop = dicari.filter((satu) => typeof satu !== 'string');
  const asing = dicari.find((satu) => typeof satu === 'string');
  if (asing !== undefined) return refuse(TOLAK.sopTidakDimuat(asing));
  const judul = DAFTAR_TAB.map((tab): Tab => ({ ...tab, nama: freeTitle(reading.snapshot, tab) }));
  const kalimat = kalimatSiapkan(sop, req, judul);
  const jawaban = { tab: DAFTAR_TAB.length, kalimat, peringatan };
  const { head, snapshot } = reading;
  if (head.komit > 0 && head.idAksi !== context.idAksi) return refuse(TOLAK_APP.sudahDisiapkan());
  const tanpaUjung = head.komit === 0 ? refuseTanpaUjung(snapshot) : null;
  if (tanpaUjung?.kode === 'RIWAYAT-RUSAK') return refuse(tanpaUjung);
  const locale = snapshot.struktur.properties?.locale ?? '';
  if (!/^(in|id)(_ID)?$/.test(locale)) return refuse(TOLAK_APP.lokalBelum(locale));
  const isi = fillTabs(req, sop);
  const terkunci = lindungan<SiapkanReply>(lockTabs(isi, judul, reading, context, req.zona));
  if (head.komit > 0) return { ok: true, jawaban, catatan: null, lindungan: terkunci };
  const lalu = historyRows(req, isi);
  isi.set(TAB_POTRET, lalu.map(potretToRow));
  const tab = readTyped(snapshotOf(isi)).map(({ sifat, rows }) => [sifat.nama, rows] as const);
  const versi = packVersi({ ...ISI_KOSONG, tab: Object.fromEntries(tab) });
  const perubahan = (riwayat: readonly SelRiwayat[]): readonly Change[] => {
    isi.set(
      TAB_RIWAYAT,
      riwayat.map((sel): BarisTulis => ({ ...sel, nomor: Number(sel.nomor) })),
    );
    return [...createTabs(isi, judul), appendVersi(snapshot, versi), ...removeEmptySheet(reading)];
  };
  return {
    ok: true,
    jawaban,
    catatan: {
      peristiwa: withBarisPotret(peristiwaSiapkan(kalimat, versi), lalu),
      zona: req.zona,
      perubahan,
    },
    lindungan: terkunci,
  };
}

/** `judul`: our tabs under the names that were left for them. */
function kalimatSiapkan(sop: readonly Sop[], req: Req, judul: readonly Tab[]): string {
  const asal = req.pak ? 'dari paket' : 'kosong';
  const utama = `Buku kerja disiapkan ${asal} dengan SOP ${sop.map(({ id }) => id).join(', ')}.`;
  const lain = judul.flatMap(({ nama }, i) => (nama === DAFTAR_TAB[i]?.nama ? [] : [`"${nama}"`]));
  return lain.length === 0
    ? utama
    : `${utama} Tab bernama sama yang sudah ada di file ini tidak disentuh; milik aplikasi bernama ${lain.join(', ')}.`;
}

function peristiwaSiapkan(kalimat: string, { catatan: berlaku }: VersiBaru): Peristiwa {
  const akibat = { berlaku };
  return { aksi: 'siapkan', siklus: '', langkah: null, bidang: '', peran: 'pemilik', kalimat, akibat };
}

function fillTabs(req: Req, sop: readonly Sop[]): Map<Tab, readonly BarisTulis[]> {
  const tabel = req.pak?.tabel ?? {};
  const isi = new Map<Tab, readonly BarisTulis[]>();
  for (const tab of DAFTAR_TAB)
    isi.set(
      tab,
      rowsFromPak(
        tab,
        (tabel[tab.nama] ?? []).map(({ nilai }) => nilai),
      ),
    );
  isi.set(TAB_ATURAN, aturanRows(isi.get(TAB_ATURAN) ?? []));
  isi.set(
    TAB_SOP,
    sop.flatMap((satu) => sopToRows(withOrang(satu, req.orang[satu.id]))),
  );
  isi.set(TAB_KENDALI, [{ uraian: 'Belum ada SOP yang berjalan.' }]);
  return isi;
}

const withOrang = (sop: Sop, orang: Req['orang'][string] = {}): Sop => ({
  ...sop,
  pelaksana: sop.pelaksana.map((satu) => ({ ...satu, orang: orang[satu.nama] ?? satu.orang })),
});

function historyRows(req: Req, isi: ReadonlyMap<Tab, readonly BarisTulis[]>): readonly BarisPotret[] {
  const snapshot = snapshotOf(
    new Map([TAB_PROFIL, TAB_IKU, TAB_IKI, TAB_PREDIKAT].map((tab) => [tab, isi.get(tab) ?? []])),
  );
  const masa = { tahun: readProfil(snapshot).isi.tahun, periode: req.riwayat, predikat: readPredikat(snapshot).isi };
  return potretLalu(req.pak?.tabel.Isian ?? [], uniqueIndikator(readIndikator(snapshot).isi), masa);
}

type IsiTab = ReadonlyMap<Tab, readonly BarisTulis[]>;
const rowsOf = (isi: IsiTab, indeks: number): readonly BarisTulis[] => {
  const tab = DAFTAR_TAB[indeks];
  return (tab && isi.get(tab)) ?? [];
};

const createTabs = (isi: IsiTab, judul: readonly Tab[]): readonly Change[] =>
  judul.map((tab, indeks) => ({ permintaan: createTab(tab, { rows: rowsOf(isi, indeks), indeks }) }));

/** Those that have no lock: all, unless an earlier try of this very request came to them. */
function lockTabs(
  isi: IsiTab,
  judul: readonly Tab[],
  { snapshot }: Reading,
  { who, now }: Context,
  zona: Zona,
): readonly Change[] {
  const { isi: pengguna } = readPengguna(snapshotOf(new Map([[TAB_PENGGUNA, isi.get(TAB_PENGGUNA) ?? []]])));
  const orang = { pengguna, tanggal: tanggalOf(now, zona) };
  return judul.map((tab, indeks): Change => {
    if (isTabLocked(snapshot, tab.sheetId)) return { permintaan: [] };
    const editor = editorTab(tabDikelola(tab), orang, who);
    return { permintaan: lockCreated(tab, { isi: rowsOf(isi, indeks).length, editor }) };
  });
}

/** A new file has one empty sheet; anything that holds a value stays. */
function removeEmptySheet({ snapshot }: Reading): readonly Change[] {
  const lembar = snapshot.struktur.sheets ?? [];
  const satu = lembar[0]?.properties?.sheetId ?? 0;
  const kosong = lembar.length === 1 && (snapshot.nilai.get(satu) ?? []).length === 0;
  return kosong ? [{ permintaan: [{ deleteSheet: { sheetId: satu } }] }] : [];
}
