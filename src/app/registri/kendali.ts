/** The control of a siklus along its way: what was handed in, what Potret keeps of it, what was gathered, frozen and is printed. */
import { compareGabung, compareJumlah } from '../../domain/himpun/beda-kendali.ts';
import type { HasilHimpun } from '../../domain/himpun/himpun.ts';
import { isianTerpakai, sumPerSatuan } from '../../domain/himpun/kendali.ts';
import type { Indikator } from '../../domain/indikator.ts';
import { groupBy } from '../../domain/kelompok.ts';
import type { BedaKendali, JumlahSatuan, Kendali } from '../../domain/kendali.ts';
import type { BarisPotret } from '../../domain/potret.ts';
import { keadaanBidang } from '../../sop/keadaan.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import { roundOf } from '../isian/putaran-isian.ts';
import { readAngka } from '../potret/potret-tercatat.ts';
import { frozenRound } from '../segel/putaran-beku.ts';
import { bidangMasuk, himpunKini } from './registri.ts';

/**
 * By the rounds that Riwayat knows, not by what stands last in the tab: what was handed in is in Potret, and was
 * gathered; and each figure can have come from what went into it.
 */
export function checkHimpun(buku: Buku, run: SopRun, { baris }: HasilHimpun): readonly BedaKendali[] {
  const potret = readAngka(buku, run.siklus.tahun);
  const terpakai = groupBy(isianTerpakai(baris), ({ bidang }) => bidang);
  const perBidang = [...bidangMasuk(run)].flatMap(([bidang, { masuk }]) => {
    const { jumlah, isi } = masuk ? serahanBidang(buku, run, bidang, potret) : TANPA_SERAHAN;
    const tersimpan = sumPerSatuan(isi);
    const dihimpun = sumPerSatuan(terpakai.get(bidang) ?? []);
    return [
      ...(jumlah ? compareJumlah({ bidang, dari: 'saat diserahkan', ke: 'pada tab Potret' }, jumlah, tersimpan) : []),
      ...compareJumlah({ bidang, dari: 'diserahkan', ke: 'dihimpun' }, tersimpan, dihimpun),
    ];
  });
  return [...perBidang, ...compareGabung(baris)];
}

/** What a bidang handed in last: its control as Riwayat has it, and the rows of the Potret. */
interface Serahan {
  readonly jumlah: readonly JumlahSatuan[] | null;
  readonly isi: readonly BarisPotret[];
}

const TANPA_SERAHAN: Serahan = { jumlah: null, isi: [] };

/** A siklus that began with what stood there already has it from another siklus of the period, or from the pack. */
function serahanBidang(buku: Buku, run: SopRun, bidang: string, potret: readonly BarisPotret[]): Serahan {
  const { tahun, periode } = run.siklus;
  const semasa = [...buku.siklus.values()].filter(
    (satu) => satu.batal === null && satu.tahun === tahun && satu.periode === periode,
  );
  const [siklus] = [run.siklus, ...semasa.reverse()].filter((satu) => keadaanBidang(satu, bidang).putaran > 0);
  if (siklus) {
    const { putaran, jumlah } = keadaanBidang(siklus, bidang);
    return { jumlah, isi: roundOf(potret, { ...run, siklus }, bidang, putaran) };
  }
  const isi = potret.filter(
    (b) => b.tahap === 'riwayat' && b.bidang === bidang && b.tahun === tahun && b.periode === periode,
  );
  return { jumlah: null, isi };
}

/** What will be frozen is what was gathered: also where the figures came out alike from other isian. */
export function checkBeku(buku: Buku, run: SopRun, hasil: HasilHimpun): readonly BedaKendali[] {
  const dihimpun = run.siklus.himpun?.kendali;
  const kini = hasil.kendali;
  return [...checkHimpun(buku, run, hasil), ...(dihimpun ? compareKendali(dihimpun, kini) : [])];
}

function compareKendali(dihimpun: Kendali, kini: Kendali): readonly BedaKendali[] {
  const sumber = { bidang: '', dari: 'saat dihimpun', ke: 'sekarang' };
  return [...compareJumlah(sumber, dihimpun.masuk, kini.masuk), ...compareJumlah(sumber, dihimpun.hasil, kini.hasil)];
}

/** What a paper prints is what was frozen; a draft prints what has been gathered so far. */
export function checkCetak(buku: Buku, run: SopRun, indikator: () => readonly Indikator[]): readonly BedaKendali[] {
  const { potret } = run.siklus;
  if (!potret) return checkHimpun(buku, run, himpunKini(buku, run, indikator()));
  const beku = frozenRound(buku.snapshot, run.siklus, potret.putaran);
  if (!potret.kendali || beku === null) return [];
  const sumber = { bidang: '', dari: 'saat dibekukan', ke: 'pada potret yang dicetak' };
  return compareJumlah(sumber, potret.kendali.hasil, sumPerSatuan(beku));
}
