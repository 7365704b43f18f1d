/** What an adopted registry changes in the siklus that run: as Pakai definisi baru, in each that is not frozen; and bidang that join. */
import { toDefinisi } from '../../domain/definisi.ts';
import { splitDaftar } from '../../domain/kelompok.ts';
import type { Akibat } from '../../domain/peristiwa.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { withLanjutan } from '../../sop/alur.ts';
import { keadaanBidang } from '../../sop/keadaan.ts';
import { keadaanKelak } from '../../sop/keadaan-sesudah.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { definisiSiklus, masa, type Perbedaan, readRegistriSiklus } from '../registri/registri-siklus.ts';

export interface PerubahanSiklus {
  readonly run: SopRun;
  readonly akibat: Akibat;
  readonly definisi: readonly BarisPotret[];
  /** Bidang that have to get their isian back first. */
  readonly harusKembali: readonly string[];
  /** Indikator that are gathered and whose rows would go. */
  readonly dihapus: readonly string[];
  /** Bidang that begin with the next one. */
  readonly menyusul: readonly string[];
}

/** `sesudah`: the book as it will be; `isDipilih`: of the kode of an indikator, whether its row is adopted. */
export function changeSiklus(sesudah: Buku, run: SopRun, isDipilih: (kode: string) => boolean): PerubahanSiklus {
  const beku = run.siklus.potret !== null;
  const registri = readRegistriSiklus(sesudah, run);
  const perbedaan = beku ? [] : registri.perbedaan.filter(({ indikator }) => isDipilih(indikator.kode));
  const ada = new Set(registri.daftar.map(({ indikator }) => indikator.kode));
  const punya = sesudah.bidang.map(({ kode }) => kode).filter((kode) => !run.siklus.bidang.has(kode));
  const baru = punya.filter((kode) => registri.indikator.some(({ bidang }) => bidang.includes(kode)));
  const ikut = run.siklus.isianTerbuka && !beku && run.siklus.himpun === null ? baru : [];
  return {
    run,
    akibat: akibatOf(run, ikut),
    definisi: perbedaan.map((p) => toDefinisi(p.indikator, masa(run), p.putaran + 1)),
    harusKembali: [...new Set(perbedaan.flatMap((p) => sudahDiserahkan(run, p)))],
    dihapus: beku
      ? []
      : [...definisiSiklus(sesudah, run).beku.keys()].filter((kode) => !ada.has(kode) && isDipilih(kode)),
    menyusul: baru.filter((kode) => !ikut.includes(kode)),
  };
}

/** Bidang that join, and langkah that begin because those before them are no more. */
function akibatOf({ sop, siklus }: SopRun, kode: readonly string[]): Akibat {
  const bidang = kode.map((satu) => ({ kode: satu, status: 'belum mengisi' as const }));
  const { langkah = [], ...lain } = withLanjutan(sop, keadaanKelak(siklus, { bidang }), {});
  return { ...(kode.length > 0 ? { bidang } : {}), ...(langkah.length > 0 ? { langkah } : {}), ...lain };
}

/** Figures that were read or joined in the old way must come in again. */
export function sudahDiserahkan({ siklus }: SopRun, { beku, beda, indikator }: Perbedaan): readonly string[] {
  if (!beda.some(({ caraBaca }) => caraBaca)) return [];
  return [...indikator.bidang, ...splitDaftar(beku?.bidang ?? '')].filter((kode) => {
    const { status, dilewati } = keadaanBidang(siklus, kode);
    return dilewati === null && (status === 'diserahkan' || status === 'diterima');
  });
}
