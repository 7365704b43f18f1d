/** Bagikan format isian: one collection tab per bidang, from the registry. Doing it again adds what is new. */
import * as z from 'zod/mini';
import { tanggalOf } from '../../domain/kalender.ts';
import { kelompokkan } from '../../domain/kelompok.ts';
import { isPenolakan, type Penolakan } from '../../domain/penolakan.ts';
import { petakan } from '../../domain/peta-indikator.ts';
import { targetUntuk } from '../../domain/target.ts';
import { editorTab } from '../../sop/editor-tab.ts';
import { TOLAK } from '../../sop/kata.ts';
import type { KeadaanSiklus } from '../../sop/keadaan.ts';
import { tabAda } from '../../workbook/baca.ts';
import type { PermintaanSheets } from '../../workbook/google.ts';
import { tabIsian } from '../../workbook/tab/isian.ts';
import { createIsian, extendIsian, type IsiTabIsian } from '../../workbook/tab/isian-tulis.ts';
import { readRencanaAksi } from '../../workbook/tab/rencana-aksi.ts';
import type { Change } from '../../workbook/tulis.ts';
import { type Aksi, type Keputusan, type Konteks, refuse } from '../aksi.ts';
import { type Buku, findJalan, type Jalan } from '../buku.ts';
import { decideAksi } from '../putuskan.ts';
import { type Registri, TAB_REGISTRI } from '../registri.ts';
import { readRegistriSiklus } from '../registri-siklus.ts';
import { rekomendasiLalu, sebutRekomendasi } from '../rekomendasi.ts';
import { withSiklus } from '../skema.ts';

const skema = z.object({ siklus: z.optional(z.string()), langkah: z.optional(z.number()) });
type Req = z.infer<typeof skema>;

function aksiBagikan(aksi: 'bagikan' | 'bagikanUlang'): Aksi<Req> {
  return {
    skema,
    needs: (req) => ({
      tab: [...TAB_REGISTRI, 'Rencana Aksi', 'Potret'],
      isian: 'semua',
      ...withSiklus(req),
    }),
    decide: (buku, konteks, req) => decideBagikan(aksi, buku, konteks, req),
  };
}

export const BAGIKAN = aksiBagikan('bagikan');
export const BAGIKAN_ULANG = aksiBagikan('bagikanUlang');

function decideBagikan(aksi: 'bagikan' | 'bagikanUlang', buku: Buku, konteks: Konteks, req: Req): Keputusan {
  const jalan = findJalan(buku, req.siklus);
  if (!jalan) return refuse(TOLAK.belumAdaSiklus());
  const registri = readRegistriSiklus(buku, jalan);
  const tab = planTabs(buku, jalan, registri, konteks);
  if (isPenolakan(tab)) return refuse(tab);
  const baru = tab.filter(({ tab: t }) => !tabAda(buku.snapshot, t.sheetId)).length;
  return decideAksi(buku, konteks, {
    aksi,
    siklus: req.siklus,
    permintaan: { langkah: req.langkah ?? null },
    hitungan: {},
    kalimat: ({ siklus }) =>
      `Format isian ${siklus.periode} ${siklus.tahun} dibagikan: ${baru} tab baru, ${tab.length - baru} diperbarui.`,
    jawaban: { tab: tab.map(({ tab: t }) => t.nama), baru },
    perubahan: () => tab.map((isi) => writeTab(buku, isi)),
  });
}

export function planTabs(
  buku: Buku,
  { siklus }: Jalan,
  registri: Registri,
  { who, now }: Konteks,
): readonly IsiTabIsian[] | Penolakan {
  const { tahun, periode } = siklus;
  const orang = { pengguna: buku.pengguna, tanggal: tanggalOf(now, buku.profil.zona) };
  const editor = editorTab('Isian', orang, who);
  const rencanaAksi = rencanaPerKode(buku, siklus);
  const { perBidang } = petakan(registri.indikator);
  const peserta = buku.bidang.filter(({ kode }) => siklus.bidang.has(kode));
  const tab = peserta.map(
    (bidang): IsiTabIsian => ({
      tab: uniqueTitle(buku, tabIsian({ tahun, periode, bidang })),
      pertanyaan: (perBidang.get(bidang.kode) ?? []).map((i) => ({
        indikator: i,
        target: targetUntuk(i, periode, tahun),
        rencanaAksi: rencanaAksi.get(i.kode) ?? [],
      })),
      editor,
    }),
  );
  const id = tab.map(({ tab: t }) => t.sheetId);
  const bentrok = tab.find(({ tab: t }, i) => id.indexOf(t.sheetId) !== i);
  return bentrok ? TOLAK.kodeBidangBentrok(bentrok.tab.nama) : tab;
}

/** Somebody's own tab may already have this name; ours is found by its sheetId, so another name will do. */
function uniqueTitle<T extends { nama: string; sheetId: number }>(buku: Buku, tab: T): T {
  const nama = new Set(
    (buku.snapshot.struktur.sheets ?? [])
      .filter(({ properties }) => properties?.sheetId !== tab.sheetId)
      .map(({ properties }) => properties?.title?.toLowerCase()),
  );
  let calon = tab.nama;
  for (let n = 2; nama.has(calon.toLowerCase()); n++) calon = `${tab.nama} (${n})`;
  return { ...tab, nama: calon };
}

/** The Tim's recommendation stands with the actions that were planned. */
function rencanaPerKode(buku: Buku, siklus: KeadaanSiklus): ReadonlyMap<string, readonly string[]> {
  const rencana = readRencanaAksi(buku.snapshot).map(({ kode, aksi }) => ({ kode, teks: aksi }));
  const lalu = [...rekomendasiLalu(buku, siklus).values()];
  const tim = lalu.map((satu) => ({ kode: satu.kode, teks: sebutRekomendasi(satu) }));
  const perKode = kelompokkan([...rencana, ...tim], ({ kode }) => kode);
  return new Map([...perKode].map(([kode, daftar]) => [kode, daftar.map(({ teks }) => teks)]));
}

function writeTab(buku: Buku, isi: IsiTabIsian): Change {
  const nilai = buku.snapshot.nilai.get(isi.tab.sheetId);
  const permintaan: readonly PermintaanSheets[] = nilai ? extendIsian(isi, nilai) : createIsian(isi);
  return { permintaan };
}
