/** The collection tabs of a siklus as the registry wants them: what Bagikan makes and Periksa & perbaiki restores. */
import { kodeTercatat } from '../../domain/catatan-potret.ts';
import type { Indikator } from '../../domain/indikator.ts';
import { groupBy } from '../../domain/kelompok.ts';
import { mapIndikator } from '../../domain/peta-indikator.ts';
import { targetUntuk } from '../../domain/target.ts';
import { tanggalOf } from '../../domain/waktu/kalender.ts';
import { editorTab } from '../../sop/editor-tab.ts';
import type { KeadaanSiklus } from '../../sop/keadaan.ts';
import { locateTab, readBaris, type Snapshot } from '../../workbook/baca.ts';
import { freeTitle } from '../../workbook/lembar.ts';
import { tabIsian } from '../../workbook/tab/isian.ts';
import type { IsiTabIsian } from '../../workbook/tab/isian-tulis.ts';
import { readRencanaAksi } from '../../workbook/tab/rencana-aksi.ts';
import type { Tab } from '../../workbook/tab.ts';
import { nameRekomendasi, rekomendasiLalu } from '../dokumen/rekomendasi.ts';
import type { Context } from '../inti/aksi.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { readPotretTercatat } from '../potret/potret-tercatat.ts';
import { withSalinan } from '../potret/salinan.ts';
import { definisiSiklus, type RegistriSiklus } from '../registri/registri-siklus.ts';
import { readSebelumnya } from './sebelumnya.ts';

/** Each bidang of the siklus with its indikator. */
export function planTabs(
  buku: Buku,
  { sop, siklus }: SopRun,
  registri: RegistriSiklus,
  { who, now }: Pick<Context, 'who' | 'now'>,
): readonly IsiTabIsian[] {
  const { tahun, periode } = siklus;
  const editor = editorTab('Isian', { pengguna: buku.pengguna, tanggal: tanggalOf(now, buku.profil.zona) }, who);
  const rencanaAksi = rencanaPerKode(buku, siklus);
  const { perBidang } = mapIndikator(registri.indikator);
  const rusak = new Set(unprovenDefinisi(buku, { sop, siklus }));
  const lama = new Set(unprovenBeda(buku, registri, tahun));
  const sebelumnya = readSebelumnya(buku, siklus, registri.indikator);
  const peserta = buku.bidang.filter(({ kode }) => siklus.bidang.has(kode));
  return peserta.map((bidang): IsiTabIsian => {
    const milik = tabIsian({ tahun, periode, bidang });
    const ditanya = listKode(buku.snapshot, milik);
    const isDisepakati = ({ kode }: Indikator): boolean =>
      !rusak.has(kodeTercatat(kode)) && !(lama.has(kode) && ditanya.has(kode));
    return {
      tab: { ...milik, nama: freeTitle(buku.snapshot, milik) },
      pertanyaan: (perBidang.get(bidang.kode) ?? []).filter(isDisepakati).map((i) => ({
        indikator: i,
        target: targetUntuk(i, periode, tahun),
        rencanaAksi: rencanaAksi.get(i.kode) ?? [],
        bidang: bidang.kode,
        lampau: sebelumnya && {
          tahun,
          periode,
          triwulan: sebelumnya.triwulan(i.kode),
          lalu: sebelumnya.lalu(i.kode, bidang.kode),
          setahun: sebelumnya.setahun(i),
        },
      })),
      editor,
    };
  });
}

/** Kodes of which nobody knows any more what was agreed: what was asked of them stays as it is. */
const unprovenDefinisi = (buku: Buku, run: SopRun): readonly string[] =>
  withSalinan(buku, [...definisiSiklus(buku, run).rusak.values()]).flatMap(({ asli, kode }) => (asli ? [] : [kode]));

/** Nothing proves what an earlier build froze of them, and the registry says otherwise: what was asked stays as well. */
function unprovenBeda(buku: Buku, { perbedaan }: RegistriSiklus, tahun: number): readonly string[] {
  const tanpaSidik = new Set(readPotretTercatat(buku, tahun).tanpaSidik.map(({ isi }) => isi));
  return perbedaan.flatMap(({ beku, indikator }) => (beku && tanpaSidik.has(beku) ? [indikator.kode] : []));
}

function listKode({ nilai }: Snapshot, tab: Tab): ReadonlySet<string> {
  const isi = nilai.get(tab.sheetId);
  return new Set(isi ? readBaris(locateTab(tab, isi)).map(({ teks }) => teks('kode')) : []);
}

/** The name of a tab whose number another bidang's tab has, since it is made from the kode; null where each has its own. */
export function clashingTab(tab: readonly IsiTabIsian[]): string | null {
  const id = tab.map(({ tab: { sheetId } }) => sheetId);
  return tab.find((_, i) => id.indexOf(id[i] ?? 0) !== i)?.tab.nama ?? null;
}

/** The Tim's recommendation stands with the actions that were planned. */
function rencanaPerKode(buku: Buku, siklus: KeadaanSiklus): ReadonlyMap<string, readonly string[]> {
  const rencana = readRencanaAksi(buku.snapshot).isi.map(({ kode, aksi }) => ({ kode, teks: aksi }));
  const lalu = [...rekomendasiLalu(buku, siklus).values()];
  const tim = lalu.map((satu) => ({ kode: satu.kode, teks: nameRekomendasi(satu) }));
  const perKode = groupBy([...rencana, ...tim], ({ kode }) => kode);
  return new Map([...perKode].map(([kode, daftar]) => [kode, daftar.map(({ teks }) => teks)]));
}
