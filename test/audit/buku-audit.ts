/** A pack as the add-in's own readers and rules see it, without Google, so that hundreds can be judged in a test. */
import { type Buku, readBuku, type SopRun } from '../../src/app/inti/buku.ts';
import { EMPTY_HEAD } from '../../src/app/inti/riwayat.ts';
import { readIsianBidang } from '../../src/app/isian/isian.ts';
import { toPotret } from '../../src/app/isian/serahan.ts';
import { potretLalu } from '../../src/app/paket/isian-lalu.ts';
import { angkaIndikator } from '../../src/app/registri/angka-indikator.ts';
import { himpunKini, readRegistri } from '../../src/app/registri/registri.ts';
import { checkSemua } from '../../src/app/temuan/temuan-buku.ts';
import { recordPotret } from '../../src/domain/catatan-potret.ts';
import type { HasilHimpun } from '../../src/domain/himpun/himpun.ts';
import { groupBy } from '../../src/domain/kelompok.ts';
import { mapIndikator } from '../../src/domain/peta-indikator.ts';
import type { BarisPotret } from '../../src/domain/potret.ts';
import type { Temuan } from '../../src/domain/temuan.ts';
import { DAFTAR_PERIODE, type Periode, parsePeriode } from '../../src/domain/waktu/periode.ts';
import type { AngkaIndikator } from '../../src/kontrak/replies.ts';
import { readPak } from '../../src/pak/baca-pak.ts';
import { rowsFromPak, snapshotOf } from '../../src/pak/ke-tab.ts';
import type { BarisPak, Pak } from '../../src/pak/pak.ts';
import { BIDANG_BARU, type KeadaanSiklus, SIKLUS_BARU } from '../../src/sop/keadaan.ts';
import { sopById } from '../../src/sop/seed/daftar.ts';
import type { Snapshot } from '../../src/workbook/baca.ts';
import { DAFTAR_TAB } from '../../src/workbook/daftar-tab.ts';
import { tabIsian } from '../../src/workbook/tab/isian.ts';
import { TAB_KENDALI } from '../../src/workbook/tab/kendali.ts';
import { potretToRow, TAB_POTRET } from '../../src/workbook/tab/potret.ts';
import { readPredikat } from '../../src/workbook/tab/predikat.ts';
import { TAB_SOP } from '../../src/workbook/tab/sop.ts';
import { sopToRows } from '../../src/workbook/tab/sop-tulis.ts';
import type { Tab } from '../../src/workbook/tab.ts';
import type { BarisTulis } from '../../src/workbook/tulis.ts';

export type TabelTeks = Readonly<Record<string, readonly (readonly string[])[]>>;

export interface Putusan {
  readonly temuan: readonly Temuan[];
  readonly angka: readonly AngkaIndikator[];
  /** Text of a cell of a collection tab, for checking what a finding quotes. */
  readonly sel: (tab: string, baris: number, kolom: string) => string;
  readonly himpun: HasilHimpun;
  /** Rows of the pack's Isian tab as they were understood. */
  readonly isian: readonly BarisPak[];
  /** What the bidang handed in. */
  readonly diserahkan: readonly BarisPotret[];
  /** Bidang that have a collection tab; the command line refuses rows of others. */
  readonly bidang: readonly string[];
}

/** Findings of a file that is no pack, or what the add-in makes of it. */
export function periksaPak(tabel: TabelTeks, periode: Periode): { readonly bukanPak: readonly Temuan[] } | Putusan {
  const { pak, temuan } = readPak(Object.entries(tabel).map(([nama, baris]) => ({ nama, baris })));
  return temuan.length > 0 ? { bukanPak: temuan } : putuskan(pak, periode);
}

function putuskan(pak: Pak, periode: Periode): Putusan {
  const isi = new Map<Tab, readonly BarisTulis[]>();
  const rows = Object.entries(pak.tabel);
  for (const tab of DAFTAR_TAB) {
    const milik = rows.find(([nama]) => nama === tab.nama)?.[1] ?? [];
    isi.set(
      tab,
      rowsFromPak(
        tab,
        milik.map(({ nilai }) => nilai),
      ),
    );
  }
  const sop = sopById('depok-pengumpulan');
  if (!sop) throw new Error('The seed is gone');
  isi.set(TAB_SOP, sopToRows(sop));
  isi.set(TAB_KENDALI, [{ uraian: '' }]);
  const awal = readBuku(snapshotOf(isi), EMPTY_HEAD, []);
  const { indikator } = readRegistri(awal);
  const tahun = awal.profil.tahun;
  const lampau = DAFTAR_PERIODE.slice(0, DAFTAR_PERIODE.indexOf(periode));
  const masa = { tahun, periode: lampau, predikat: readPredikat(awal.snapshot).isi };
  const lalu = potretLalu(pak.tabel.Isian, indikator, masa);
  isi.set(TAB_POTRET, lalu.map(potretToRow));
  const milikBidang = awal.bidang.filter(({ kode }) => indikator.some((i) => i.bidang.includes(kode)));
  const lembar = milikBidang.map((bidang) => {
    const diminta = indikator.filter((i) => i.bidang.includes(bidang.kode)).map((i) => i.kode);
    const tab = tabIsian({ tahun, periode, bidang });
    return { tab, bidang: bidang.kode, baris: isianRows(diminta, bidang.kode, periode, pak.tabel.Isian) };
  });
  for (const { tab, baris } of lembar) isi.set(tab, baris);
  const siklus = siklusOf(
    tahun,
    periode,
    milikBidang.map(({ kode }) => kode),
  );
  const run: SopRun = { sop, siklus };
  const buku = { ...awal, snapshot: snapshotWithTabs(isi), jejak: ledgerOf(lalu) };
  const registri = readRegistri(buku);
  const peta = mapIndikator(registri.indikator);
  const isian = milikBidang.map(({ kode }) => readIsianBidang(buku, run, peta, kode));
  const diserahkan = isian.flatMap((satu) => toPotret(satu, run, 1));
  const potret = [...lalu, ...diserahkan];
  isi.set(TAB_POTRET, potret.map(potretToRow));
  const diterima = new Map([...siklus.bidang].map(([kode, b]) => [kode, { ...b, status: 'diterima' as const }]));
  return {
    temuan: checkSemua(buku, run, registri, isian),
    // Asked for by some tests only, and as dear as all the rest.
    get angka() {
      return angkaIndikator(buku, run, registri, isian);
    },
    sel: (nama, baris, kolom) => {
      const satu = lembar.find(({ tab }) => buku.snapshot.nilai.get(tab.sheetId) && tab.nama === nama);
      const kunci = satu?.tab.kolom.find(({ judul }) => judul === kolom)?.kunci ?? '';
      return String(satu?.baris[baris - 5]?.[kunci] ?? '');
    },
    bidang: milikBidang.map(({ kode }) => kode),
    isian: pak.tabel.Isian,
    diserahkan,
    himpun: himpunKini(
      { ...buku, snapshot: snapshotWithTabs(isi), jejak: ledgerOf(potret) },
      { sop, siklus: { ...siklus, bidang: diterima } },
      registri.indikator,
    ),
  };
}

/** A ledger that says of these rows what the aksi that wrote them would. */
function ledgerOf(rows: readonly BarisPotret[]): Buku['riwayat'] {
  const kosong = {
    aksi: 'serahkan',
    langkah: null,
    bidang: '',
    peran: '',
    kalimat: '',
    waktu: 0,
    oleh: '',
    idAksi: '',
  };
  return [...groupBy(rows, ({ siklus }) => siklus)].flatMap(([siklus, milik], i) =>
    recordPotret(milik).map((barisPotret) => ({
      ...{ ...kosong, siklus, akibat: { barisPotret }, nomor: i + 1 },
      ...{ hashSebelum: '', hash: '' },
    })),
  );
}

function snapshotWithTabs(isi: ReadonlyMap<Tab, readonly BarisTulis[]>): Snapshot {
  const sheets = [...isi.keys()].map(({ sheetId, nama }) => ({ properties: { sheetId, title: nama } }));
  return { ...snapshotOf(isi), struktur: { sheets } };
}

const KOLOM = {
  realisasi: 'Realisasi',
  pembilang: 'Pembilang',
  penyebut: 'Penyebut',
  bukti: 'Bukti Dukung',
  pendorong: 'Faktor Pendorong',
  penghambat: 'Faktor Penghambat',
  tindakLanjut: 'Tindak Lanjut',
};

/** One row for each indikator that is asked, then whatever else the pack has for this bidang. */
function isianRows(
  diminta: readonly string[],
  bidang: string,
  periode: Periode,
  isian: readonly BarisPak[],
): readonly BarisTulis[] {
  const sisa = isian.filter(({ nilai }) => nilai.Bidang === bidang && parsePeriode(nilai.Periode ?? '') === periode);
  const diisi = diminta.map((kode): BarisTulis => {
    const ke = sisa.findIndex(({ nilai }) => nilai.Kode === kode);
    const [baris] = ke < 0 ? [] : sisa.splice(ke, 1);
    return { kode, ...jawaban(baris) };
  });
  return [...diisi, ...sisa.map((baris) => ({ kode: baris.nilai.Kode ?? '', ...jawaban(baris) }))];
}

const jawaban = (baris: BarisPak | undefined): BarisTulis =>
  Object.fromEntries(Object.entries(KOLOM).map(([kunci, judul]) => [kunci, baris?.nilai[judul] ?? '']));

function siklusOf(tahun: number, periode: Periode, bidang: readonly string[]): KeadaanSiklus {
  return {
    id: 'audit',
    sop: 'depok-pengumpulan',
    tahun,
    periode,
    dibuka: 0,
    ...SIKLUS_BARU,
    bidang: new Map(bidang.map((kode) => [kode, { ...BIDANG_BARU, status: 'draf' as const }])),
    isianTerbuka: true,
  };
}
