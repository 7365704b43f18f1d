/** Every IKU and IKI with its figures as far as they can be read: from what was handed in, else from the live cells. */
import type { BarisHimpun } from '../../domain/himpun/himpun.ts';
import { himpun } from '../../domain/himpun/himpun.ts';
import type { Indikator, Target } from '../../domain/indikator.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { targetTahunUntuk, targetUntuk } from '../../domain/target.ts';
import { isGalat } from '../../domain/temuan.ts';
import type { Periode } from '../../domain/waktu/periode.ts';
import type { AngkaIndikator } from '../../kontrak/replies.ts';
import { keadaanBidang } from '../../sop/keadaan.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import type { IsianBidang } from '../isian/isian.ts';
import { validPotret } from '../isian/potret-berlaku.ts';
import { toPotret } from '../isian/serahan.ts';
import { readAngka } from '../potret/potret-tercatat.ts';
import { bidangMasuk, type Registri, uniqueIndikator } from './registri.ts';

/** One entry per row of IKU and IKI, also where a kode stands twice. */
export function angkaIndikator(
  buku: Buku,
  run: SopRun,
  registri: Registri,
  isian: readonly IsianBidang[],
): readonly AngkaIndikator[] {
  const { id, tahun, periode } = run.siklus;
  const langsung = isian.filter((satu) => !isMasuk(run, satu.bidang));
  const hidup = new Set(langsung.map(({ bidang: milik }) => milik));
  // What a bidang took back or got back no longer counts: its live cells do.
  const lama = ({ tahap, tahun: tahunnya, periode: masa, bidang: milik }: BarisPotret): boolean =>
    tahap === 'diserahkan' && tahunnya === tahun && masa === periode && hidup.has(milik);
  const potret: BarisPotret[] = [
    ...validPotret(buku, readAngka(buku, tahun), tahun).filter((baris) => !lama(baris)),
    ...langsung.flatMap((satu) => toPotret(withoutGalat(satu), run, 0)),
  ];
  const bidang = new Map([...bidangMasuk(run)].map(([kode, b]) => [kode, { ...b, masuk: true }]));
  const compute = (indikator: readonly Indikator[]) =>
    himpun({ siklus: id, tahun, periode, indikator, bidang, potret }).baris;
  const perKode = new Map(compute(registri.indikator).map((baris) => [baris.potret.kode, baris]));
  // The second row of a kode that stands twice has its own target.
  const pertama = new Set(uniqueIndikator(registri.daftar));
  return registri.daftar.map(({ indikator, terbaca, sah }) => {
    const baris = pertama.has(indikator) ? perKode.get(indikator.kode) : compute([indikator])[0];
    const angka = toAngka(baris, sah);
    return sah ? angka : { ...angka, ...targetTerbaca(terbaca, periode, tahun) };
  });
}

const isMasuk = ({ siklus }: SopRun, kode: string): boolean => {
  const { status, dilewati } = keadaanBidang(siklus, kode);
  return dilewati === null && (status === 'diserahkan' || status === 'diterima');
};

/** A cell with a galat has no value, not half of one. */
function withoutGalat(isian: IsianBidang): IsianBidang {
  return { ...isian, terbaca: isian.terbaca.filter(({ temuan }) => !temuan.some(isGalat)) };
}

/** Of a row in which another cell cannot be read, the targets all the same. */
function targetTerbaca(terbaca: Indikator, periode: Periode, tahun: number) {
  return {
    target: angkaTarget(targetUntuk(terbaca, periode, tahun)),
    targetTahun: angkaTarget(targetTahunUntuk(terbaca, periode, tahun)),
  };
}

/** Without a sound row nobody knows how figures join or add up, so nothing is computed from them. */
function toAngka(baris: BarisHimpun | undefined, sah: boolean): AngkaIndikator {
  const potret = baris?.potret;
  return {
    kode: potret?.kode ?? '',
    jenis: potret?.jenis ?? '',
    bidang: potret?.bidang ?? '',
    target: angkaTarget(potret?.target ?? null),
    realisasi: sah || (baris?.bidang.length ?? 0) <= 1 ? (potret?.realisasi ?? null) : null,
    capaian: sah ? (potret?.capaian ?? null) : null,
    kategori: sah ? (potret?.kategori ?? null) : null,
    targetTahun: angkaTarget(potret?.targetTahun ?? null),
    realisasiTahun: sah ? (potret?.realisasiTahun ?? null) : null,
    capaianTahun: sah ? (potret?.capaianTahun ?? null) : null,
  };
}

const angkaTarget = (target: Target | null): number | string | null =>
  target === null ? null : target.jenis === 'angka' ? target.nilai : target.teks;
