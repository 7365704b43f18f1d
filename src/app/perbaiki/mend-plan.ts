/** All that Periksa & perbaiki would change, and what is broken in words. */
import type { Email } from '../../domain/pengguna.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import { rowsFromPak } from '../../pak/ke-tab.ts';
import { editorTab } from '../../sop/editor-tab.ts';
import { SALIN_SEGEL } from '../../sop/penolakan-potret.ts';
import { sopById } from '../../sop/seed/daftar.ts';
import { locateTab } from '../../workbook/baca.ts';
import { createTab, lockCreated } from '../../workbook/buat.ts';
import { DAFTAR_TAB, tabDikelola } from '../../workbook/daftar-tab.ts';
import { findLembar, freeTitle, tabAda } from '../../workbook/lembar.ts';
import type { Kerusakan, Pemulihan } from '../../workbook/perbaiki/perbaiki.ts';
import { barisBebas, restoreIsian } from '../../workbook/perbaiki/pulih-isian.ts';
import { applyLindung, applyWarna } from '../../workbook/perbaiki/pulih-lindung.ts';
import { applyRupa } from '../../workbook/perbaiki/pulih-rupa.ts';
import type { SheetsRequest } from '../../workbook/sheets-json.ts';
import { aturanRows } from '../../workbook/tab/aturan.ts';
import { createIsian, type IsiTabIsian, lockIsian } from '../../workbook/tab/isian-tulis.ts';
import { statusColours } from '../../workbook/tab/isian-warna.ts';
import { sopToRows } from '../../workbook/tab/sop-tulis.ts';
import { SHEET_ID, type Tab } from '../../workbook/tab.ts';
import type { BarisTulis, Change } from '../../workbook/tulis.ts';
import type { Context } from '../inti/aksi.ts';
import { type Buku, listRunning } from '../inti/buku.ts';
import { clashingTab, planTabs } from '../isian/tab-isian.ts';
import { readRegistriSiklus } from '../registri/registri-siklus.ts';
import { listSegelHilang, type SegelHilang } from '../segel/pulihkan-segel.ts';
import { mendTulisan } from '../tulisan/kata-disunting.ts';
import { rowsFromSegel } from './isi-dari-segel.ts';
import { mendPotret } from './mend-potret.ts';
import { mendSop } from './mend-sop.ts';
import { listPemilik } from './pemilik.ts';

export interface MendPlan {
  readonly perubahan: readonly Change[];
  /** Locks, once all that is there. */
  readonly lindung: readonly Change[];
  readonly kerusakan: readonly Kerusakan[];
}

/** `owner`: of the file, whom Google adds to every list. */
export function planMending(buku: Buku, pulih: Pemulihan, context: Context, owner: Email | null): MendPlan {
  const mender = { ...context, pemilik: [...listPemilik(buku, owner), context.who] };
  const isian = isianBerjalan(buku, context);
  const lain = [mendSop(buku, pulih.hilang), mendPotret(buku), mendTulisan(buku)];
  const terhapus = isian.filter(({ tab }) => !tabAda(buku.snapshot, tab.sheetId));
  const tab = pulih.ada.map((satu) =>
    mendTab(
      buku,
      mender,
      satu,
      isian.find((i) => i.tab.sheetId === satu.sheetId),
    ),
  );
  const segel = listSegelHilang(buku);
  const baru = createMissing(buku, pulih, mender);
  return {
    perubahan: [
      ...baru.perubahan,
      { permintaan: pulih.permintaan },
      ...segel.flatMap(({ pulih: lagi }) => lagi ?? []),
      ...tab.flatMap(({ perubahan }) => perubahan),
      ...terhapus.map((isi): Change => ({ permintaan: createIsian(isi) })),
      ...lain.flatMap(({ perubahan }) => perubahan),
    ],
    lindung: [
      ...baru.lindung,
      ...terhapus.map((isi): Change => ({ permintaan: lockIsian(isi) })),
      ...tab.map(({ lindung }): Change => ({ permintaan: lindung })),
    ],
    kerusakan: [
      ...pulih.kerusakan.map((satu) => nameDariSegel(satu, buku, pulih)),
      ...terhapus.map((isi): Kerusakan => ({ tab: isi.tab.nama, pesan: ISIAN_TERHAPUS, otomatis: true })),
      ...tab.flatMap(({ kerusakan }) => kerusakan),
      ...segel.map(nameSegelHilang),
      ...lain.flatMap(({ kerusakan }) => kerusakan),
    ],
  };
}

/** A tab that was deleted and that a seal tells of. */
function nameDariSegel(satu: Kerusakan, buku: Buku, { hilang }: Pemulihan): Kerusakan {
  const tab = hilang.find(({ nama }) => nama === satu.tab);
  return tab && satu.otomatis && rowsFromSegel(buku, tab) ? { ...satu, pesan: DARI_SEGEL } : satu;
}

const DARI_SEGEL =
  'tab ini terhapus; dibuat lagi dengan isi segel yang dibekukan terakhir. Yang tidak dicetak atau diketik sesudahnya hanya ada di File > Histori versi: cocokkan, atau pulihkan dari sana lebih dahulu';

function nameSegelHilang({ pesan, pulih }: SegelHilang): Kerusakan {
  const lanjut = pulih
    ? 'Segelnya disusun lagi dari tab lain; sidiknya sama dengan yang tercatat.'
    : `Isi tab lain sudah berubah sejak dibekukan, jadi segelnya tidak dapat disusun lagi. ${SALIN_SEGEL}`;
  return { tab: 'Arsip', pesan: `${pesan} ${lanjut}`, otomatis: pulih !== null };
}

const ISIAN_TERHAPUS =
  'tab isian ini terhapus; dibuat lagi, kosong. Yang pernah diketik hanya ada di File > Histori versi: pulihkan dari sana lebih dahulu bila diperlukan';

/** The collection tabs of every siklus that goes on and has handed them out. Those of finished periods keep their targets. */
function isianBerjalan(buku: Buku, context: Context): readonly IsiTabIsian[] {
  const perId = new Map<number, IsiTabIsian>();
  for (const run of listRunning(buku).filter(({ siklus }) => siklus.dibagikan)) {
    const tab = planTabs(buku, run, readRegistriSiklus(buku, run), context);
    if (clashingTab(tab) === null) for (const isi of tab) perId.set(isi.tab.sheetId, isi);
  }
  return [...perId.values()];
}

function createMissing(buku: Buku, { hilang, snapshot }: Pemulihan, mender: Mender): Omit<MendPlan, 'kerusakan'> {
  const lain = (snapshot.struktur.sheets ?? []).length - hilang.length;
  const jadi = hilang.map((satu, i) => ({
    tab: { ...satu, nama: freeTitle(snapshot, satu) },
    rows: isiAwal(satu, buku),
    indeks: Math.min(DAFTAR_TAB.indexOf(satu), lain + i),
    editor: editorOf(buku, satu, mender),
  }));
  return {
    perubahan: jadi.map(({ tab, rows, indeks }): Change => ({ permintaan: createTab(tab, { rows, indeks }) })),
    lindung: jadi.map(
      ({ tab, rows, editor }): Change => ({ permintaan: lockCreated(tab, { isi: rows.length, editor }) }),
    ),
  };
}

function rowsAdopted({ berlaku: { isi } }: Buku, { sheetId }: Tab): readonly BarisTulis[] | undefined {
  const nama = DAFTAR_TAB.find((satu) => satu.sheetId === sheetId)?.nama ?? '';
  return sheetId === SHEET_ID.Aturan ? undefined : isi?.().tab[nama];
}

/** As it was adopted or sealed, else as Siapkan makes it without a pack; the SOPs that have run come back as they were shipped. */
function isiAwal(tab: Tab, buku: Buku): readonly BarisTulis[] {
  const { siklus } = buku;
  const ada = rowsAdopted(buku, tab) ?? rowsFromSegel(buku, tab);
  if (ada) return ada;
  if (tab.sheetId === SHEET_ID.Aturan) return aturanRows([]);
  if (tab.sheetId !== SHEET_ID.SOP) return rowsFromPak(tab, []);
  const id = new Set([...siklus.values()].map(({ sop }) => sop));
  return [...id].flatMap((satu) => {
    const sop = sopById(satu);
    return sop ? sopToRows(sop) : [];
  });
}

/** As Siapkan and Bagikan give them, with the people of today. */
function editorOf({ pengguna, profil }: Buku, tab: Tab, { who, now, pemilik }: Mender): readonly string[] {
  const orang = { pengguna, tanggal: tanggalOf(now, profil.zona) };
  return editorTab(tabDikelola(tab), orang, pemilik[0] ?? who);
}

/** Who mends, and who may change everything whatever the lists say. */
interface Mender extends Context {
  readonly pemilik: readonly Email[];
}

interface TabPlan {
  readonly perubahan: readonly Change[];
  readonly lindung: readonly SheetsRequest[];
  readonly kerusakan: readonly Kerusakan[];
}

/** Rows first, then looks; the lock is for the rows as they are by then. */
function mendTab(buku: Buku, mender: Mender, tab: Tab, isi: IsiTabIsian | undefined): TabPlan {
  const lembar = findLembar(buku.snapshot, tab.sheetId) ?? {};
  const nilai = buku.berlaku.hidup.nilai.get(tab.sheetId) ?? [];
  const baris = isi ? restoreIsian(isi, nilai) : { permintaan: [], pesan: [], barisTambah: 0 };
  const rupa = applyRupa(tab, nilai, lembar, baris.barisTambah);
  const isIsian = DAFTAR_TAB.every(({ sheetId }) => sheetId !== tab.sheetId);
  const { kolom } = locateTab(tab, nilai);
  const aturan = isIsian ? statusColours(tab, kolom) : tab.aturanWarna?.(kolom);
  const warna = aturan ? applyWarna(tab, lembar, aturan) : null;
  const terbuka = isIsian ? [barisBebas(tab, nilai, baris.barisTambah, rupa.rowCount)] : [];
  const editor = editorOf(buku, tab, mender);
  const cara = { lembar, nilai, rowCount: rupa.rowCount, editor, pemilik: mender.pemilik, terbuka };
  const lindung = applyLindung(tab, cara);
  const bagian = [baris, rupa, ...(warna ? [warna] : [])];
  const judul = lembar.properties?.title ?? tab.nama;
  return {
    perubahan: bagian.map(({ permintaan }) => ({ permintaan })),
    lindung: lindung.permintaan,
    kerusakan: [
      ...[...bagian, lindung].flatMap(({ pesan }) => pesan).map((pesan) => ({ tab: judul, pesan, otomatis: true })),
      ...lindung.laporan.map((pesan) => ({ tab: judul, pesan, otomatis: false })),
    ],
  };
}
