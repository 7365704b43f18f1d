/** What the Kepala decides on: the frozen potret, told by sasaran, and what changed since the one before. */
import { formatNilai, teksRealisasi } from '../../documents/sebutan.ts';
import { isPredikat, withSatuan } from '../../domain/angka/satuan.ts';
import { rataRataIku } from '../../domain/himpun/himpun.ts';
import { describeRataRata } from '../../domain/himpun/kategori.ts';
import { kataTriwulan } from '../../domain/laporan.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { kataBerubah } from '../../domain/segel/petikan.ts';
import { kodeSidik } from '../../domain/sidik.ts';
import { teksTarget } from '../../domain/target.ts';
import type { IndikatorPanel, KeputusanPanel, SasaranPanel } from '../../kontrak/keputusan.ts';
import { type KeadaanSiklus, type PotretBeku, sidikPotret } from '../../sop/keadaan.ts';
import { tellBerlaku } from '../berlaku/kata-penanda-tangan.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import type { Registri } from '../registri/registri.ts';
import { frozenRound } from '../segel/putaran-beku.ts';
import { sealed } from '../segel/redaksi.ts';
import { catatanBeku } from '../temuan/temuan-pemeriksaan.ts';

/** Null: nothing is frozen. */
export function keputusanPanel(
  buku: Buku,
  run: SopRun,
  registri: Registri,
  potret: readonly BarisPotret[],
): KeputusanPanel | null {
  const { siklus } = run;
  if (!siklus.potret) return null;
  const { putaran } = siklus.potret;
  const sidik = sidikPotret(siklus.potret);
  const baris = frozenRound(buku.snapshot, siklus, putaran) ?? [];
  // As in the papers.
  const iku = baris.filter(({ jenis, target }) => jenis === 'IKU' && target !== null);
  const namaBidang = (kode: string): string => buku.bidang.find((b) => b.kode === kode)?.nama ?? kode;
  return {
    sidik,
    kode: kodeSidik(sidik),
    putaran,
    rataRata: rataRata(iku),
    sasaran: groupSasaran(iku),
    dilewati: [...siklus.bidang].flatMap(([kode, { dilewati }]) =>
      dilewati === null ? [] : [{ bidang: namaBidang(kode), alasan: dilewati }],
    ),
    peringatan: catatan(buku, run, registri, potret, baris),
    diberlakukan: tellBerlaku(buku, siklus),
    triwulanLalu: sealed(buku, run)?.perubahanTriwulan.map(kataTriwulan) ?? [],
    redaksi: siklus.redaksi.map(kataBerubah),
    ralat: siklus.ralat
      .filter((satu) => satu.putaran === putaran)
      .flatMap(({ ke, butir }) => butir.map((satu) => `Ralat ke-${ke}: ${kataBerubah(satu)}`)),
    berubah: perubahan(frozenRound(buku.snapshot, siklus, angkaSebelum(siklus, siklus.potret)) ?? [], baris),
  };
}

/** The round before that had figures of its own; 0 = none. */
const angkaSebelum = ({ beku }: KeadaanSiklus, { putaran, nomorAngka }: PotretBeku): number =>
  Math.max(
    0,
    ...[...beku.values()].filter((b) => b.putaran < putaran && b.nomorAngka !== nomorAngka).map((b) => b.putaran),
  );

/** As the paper says them; a round of an earlier build has no seal that does. */
function catatan(
  buku: Buku,
  run: SopRun,
  registri: Registri,
  potret: readonly BarisPotret[],
  baris: readonly BarisPotret[],
) {
  return sealed(buku, run)?.catatanPeringatan ?? catatanBeku(buku, run, registri, potret, baris);
}

function groupSasaran(iku: readonly BarisPotret[]): readonly SasaranPanel[] {
  return [...new Set(iku.map(({ sasaran }) => sasaran))].map((nama) => {
    const milik = iku.filter(({ sasaran }) => sasaran === nama);
    return { nama, rataRata: rataRata(milik), indikator: milik.map(indikatorPanel) };
  });
}

const rataRata = (iku: readonly BarisPotret[]): string => describeRataRata(rataRataIku(iku));

function indikatorPanel(baris: BarisPotret): IndikatorPanel {
  const { kode, uraian, satuan, capaian, kategori, keadaan, penghambat, tindakLanjut, penjelasan } = baris;
  const hitungan = { target: teksTarget(baris.target, satuan), realisasi: realisasi(baris), capaian, kategori };
  return { kode, uraian, ...hitungan, keadaan, penghambat, tindakLanjut, penjelasan };
}

/** As the papers print it; a predikat and words have no satuan. */
function realisasi(baris: BarisPotret): string {
  const teks = teksRealisasi(baris);
  return baris.realisasi === null || isPredikat(baris.satuan) ? teks : withSatuan(teks, baris.satuan);
}

function perubahan(semula: readonly BarisPotret[], kini: readonly BarisPotret[]): KeputusanPanel['berubah'] {
  const dulu = new Map(semula.map((baris) => [baris.kode, baris]));
  return kini.flatMap((baris) => {
    const sebelum = dulu.get(baris.kode);
    if (!sebelum) return [];
    if (sebelum.realisasi !== baris.realisasi)
      return [{ kode: baris.kode, lama: realisasi(sebelum), baru: realisasi(baris) }];
    const [lama, baru] = [formatNilai(sebelum.realisasiTahun), formatNilai(baris.realisasiTahun)];
    return lama === baru ? [] : [{ kode: `${baris.kode} tahun berjalan`, lama, baru }];
  });
}
