/** Equal findings are said once, with all whom they are about. */
import { groupBy } from './kelompok.ts';

const BANYAK = 4;

interface Satu {
  readonly indikator: string | null;
  readonly pesan: string;
}

/** "39 indikator (IKU-1, IKU-2, …): Bukti dukung belum ada. …", where the first of them stood. */
export function sayOnce(semua: readonly Satu[]): readonly string[] {
  const inti = ({ indikator, pesan }: Satu): string =>
    indikator !== null && pesan.startsWith(`${indikator}: `) ? pesan.slice(indikator.length) : pesan;
  const per = groupBy(semua, inti);
  const sudah = new Set<string>();
  return semua.flatMap((satu) => {
    const kunci = inti(satu);
    const milik = per.get(kunci) ?? [];
    if (milik.length < BANYAK || kunci === satu.pesan) return [satu.pesan];
    if (sudah.has(kunci)) return [];
    sudah.add(kunci);
    return [`${milik.length} indikator (${milik.map(({ indikator }) => indikator).join(', ')})${kunci}`];
  });
}
