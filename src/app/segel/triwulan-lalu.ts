/** Earlier quarters that were revised after a signed paper of the year had counted with them. */
import { teksRealisasi } from '../../documents/sebutan.ts';
import { formatAngka } from '../../domain/angka/tulis-angka.ts';
import type { PerubahanTriwulan } from '../../domain/laporan.ts';
import { type BarisPotret, isSameAngka } from '../../domain/potret.ts';
import { formatTanggal } from '../../domain/waktu/kalender.ts';
import { DAFTAR_PERIODE } from '../../domain/waktu/periode.ts';
import { isSebelum, type KeadaanSiklus, putaranBerlaku, putaranPada } from '../../sop/keadaan.ts';
import type { Buku } from '../inti/buku.ts';
import type { PilihPutaran } from '../isian/potret-berlaku.ts';
import { frozenRound } from './putaran-beku.ts';

/** Which round of an earlier quarter a paper counted with, and which one counts now. */
export interface Rentang {
  readonly dulu: PilihPutaran;
  readonly kini: PilihPutaran;
}

const urutan = ({ periode }: KeadaanSiklus): number => DAFTAR_PERIODE.indexOf(periode);

const pada =
  (nomor: number): PilihPutaran =>
  (siklus) =>
    putaranPada(siklus, nomor);

/**
 * For a round of this siklus, or its draft (0). Of a revisi the paper that it revises; else the last paper of an earlier
 * quarter that was signed. Null: nothing was.
 */
export function rentangLalu({ siklus: semua }: Buku, siklus: KeadaanSiklus, putaran: number): Rentang | null {
  const sampai = siklus.beku.get(putaran)?.nomorAngka ?? Number.POSITIVE_INFINITY;
  const kini = pada(sampai);
  const direvisi = siklus.revisi.length > 0 ? siklus.beku.get(siklus.putaranDirevisi) : undefined;
  if (direvisi) return { dulu: pada(direvisi.nomorAngka), kini };
  const acuan = [...semua.values()]
    .filter((satu) => isSebelum(satu, siklus))
    .filter(({ sah }) => sah.some(({ nomor }) => nomor < sampai))
    .sort((a, b) => urutan(a) - urutan(b))
    .at(-1);
  const beku = acuan?.beku.get(kini(acuan));
  if (!acuan || !beku) return null;
  // Of its own quarter it printed the very round.
  return { dulu: (satu) => (satu.id === acuan.id ? kini(satu) : putaranPada(satu, beku.nomorAngka)), kini };
}

/** Since a paper was signed that this nomor froze. */
export const sejak = (nomor: number): Rentang => ({ dulu: pada(nomor), kini: putaranBerlaku });

/** In the order of the quarters. */
export function perubahanTriwulan(buku: Buku, siklus: KeadaanSiklus, rentang: Rentang): readonly PerubahanTriwulan[] {
  const dulu = angkaPada(buku, siklus, rentang.dulu);
  return [...angkaPada(buku, siklus, rentang.kini)].flatMap(([kunci, { baris, sebab }]) => {
    const lama = dulu.get(kunci)?.baris;
    if (lama && isSameAngka(lama, baris)) return [];
    const { kode, periode } = baris;
    return [{ kode, periode, ...sebutkan(lama, baris), sebab }];
  });
}

interface AngkaSah {
  readonly baris: BarisPotret;
  readonly sebab: string;
}

/** By kode and quarter. */
function angkaPada(
  { siklus, snapshot }: Buku,
  kini: KeadaanSiklus,
  pilih: PilihPutaran,
): ReadonlyMap<string, AngkaSah> {
  const angka = new Map<string, AngkaSah>();
  const lalu = [...siklus.values()].filter((satu) => isSebelum(satu, kini));
  for (const satu of lalu.sort((a, b) => urutan(a) - urutan(b))) {
    const putaran = pilih(satu);
    const sebab = sebabOf(satu, putaran);
    for (const baris of frozenRound(snapshot, satu, putaran) ?? [])
      angka.set(`${baris.kode}/${baris.periode}`, { baris, sebab });
  }
  return angka;
}

function sebabOf({ sah }: KeadaanSiklus, putaran: number): string {
  const satu = sah.find((tertanda) => tertanda.putaran === putaran);
  if (!satu) return 'belum disahkan';
  return `${satu.ke === 0 ? 'disahkan' : `revisi ke-${satu.ke},`} ${formatTanggal(satu.tanggal)}`;
}

/** Where the ratio stayed, what it is made of is said. */
function sebutkan(lama: BarisPotret | undefined, baru: BarisPotret) {
  const [semula, menjadi] = [lama ? teksRealisasi(lama) : 'belum ada', teksRealisasi(baru)];
  if (!lama || semula !== menjadi) return { semula, menjadi };
  return { semula: `${semula}${bahan(lama)}`, menjadi: `${menjadi}${bahan(baru)}` };
}

const bahan = ({ pembilang, penyebut }: BarisPotret): string =>
  pembilang === null || penyebut === null ? '' : ` (${formatAngka(pembilang)} dari ${formatAngka(penyebut)})`;
