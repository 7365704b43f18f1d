/** The rows that the Potret must hold, as the ledger tells them. */
import { type BarisTercatat, readCatatan } from '../../domain/catatan-potret.ts';
import type { JejakPotret } from '../../domain/peristiwa.ts';
import type { BarisPotret } from '../../domain/potret.ts';

export interface BarisDicari extends Omit<BarisTercatat, 'tahap'> {
  readonly tahap: BarisPotret['tahap'];
  readonly siklus: string;
  /** Row of the ledger that knows it. */
  readonly nomor: number;
  /** The putaran of what was recorded later in its place; null: nothing was, so it counts. */
  readonly digantikan: number | null;
}

export function listDicari(
  jejak: readonly JejakPotret[],
  isDiminta: (tahun: number) => boolean,
): readonly BarisDicari[] {
  const diakui = new Set(jejak.flatMap(({ akibat: { akui } }) => akui?.potret ?? []));
  const tercatat = jejak.flatMap(({ nomor, siklus, akibat: { barisPotret = [] } }) =>
    barisPotret
      .filter(({ tahun }) => isDiminta(tahun))
      .flatMap(readCatatan)
      .map((satu) => ({ ...satu, nomor, siklus })),
  );
  const semua = tercatat.filter(({ sidik }) => !diakui.has(sidik));
  const terakhir = new Map(semua.map((satu) => [successionOf(satu), satu]));
  return semua.map((satu) => {
    const pengganti = terakhir.get(successionOf(satu)) ?? satu;
    return { ...satu, digantikan: isSatuSerah(pengganti, satu) ? null : pengganti.putaran };
  });
}

/** Rows of the ledger that count, and those of siklus that were cancelled since. */
export function partBatal(jejak: readonly JejakPotret[]) {
  const batal = new Map(
    jejak.flatMap(({ nomor, siklus, akibat }) => (akibat.batal === undefined ? [] : [[siklus, nomor] as const])),
  );
  const isBatal = ({ siklus, nomor }: JejakPotret): boolean => nomor <= (batal.get(siklus) ?? 0);
  return { berlaku: jejak.filter((baris) => !isBatal(baris)), batal: jejak.filter(isBatal) };
}

type Terletak = Omit<BarisDicari, 'digantikan'>;

/** Handing in again replaces all that the bidang handed in before; a definition replaces the one before of its kode. */
function successionOf({ tahap, siklus, tahun, periode, bidang, kode, nomor }: Terletak): string {
  if (tahap === 'diserahkan') return `${tahun}/${periode}/${bidang}`;
  return tahap === 'definisi' ? `${siklus}/${kode}` : String(nomor);
}

const isSatuSerah = (a: Terletak, b: Terletak): boolean =>
  b.tahap === 'riwayat' || (a.siklus === b.siklus && a.putaran === b.putaran);
