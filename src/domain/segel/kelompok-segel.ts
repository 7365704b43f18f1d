/** Texts by which the papers group and add up. A whole group may be renamed; a row that goes to another group moves a figure. */
import { normalise } from '../kelompok.ts';
import type { Rekam } from './pasangan-rekam.ts';
import { ANGGARAN, type DaftarTeks, INDIKATOR, NARASI } from './teks-segel.ts';

export type Pasangan = readonly (readonly [Rekam | undefined, Rekam | undefined])[];
export type PasanganPer = ReadonlyMap<DaftarTeks, Pasangan>;

interface Kelompok {
  readonly daftar: readonly DaftarTeks[];
  /** Together the name of the group. */
  readonly medan: readonly string[];
  /** As the papers compare them. */
  readonly tulis: (teks: string) => string;
}

const apaAdanya = (teks: string): string => teks.trim();

const KELOMPOK: readonly Kelompok[] = [
  { daftar: [INDIKATOR], medan: ['sasaran'], tulis: apaAdanya },
  { daftar: [INDIKATOR, ANGGARAN, NARASI], medan: ['sasaran'], tulis: normalise },
  { daftar: [ANGGARAN], medan: ['program'], tulis: apaAdanya },
  { daftar: [ANGGARAN], medan: ['bidang', 'program', 'kegiatan', 'subKegiatan'], tulis: normalise },
];

/** Of a row as it is now: the texts that took it to another group. */
export type Pindah = ReadonlyMap<Rekam, ReadonlySet<string>>;

export function findPindah(pasangan: PasanganPer): Pindah {
  const pindah = new Map<Rekam, Set<string>>();
  for (const kelompok of KELOMPOK)
    for (const { lama, baru } of movesIn(kelompok, pasangan))
      for (const medan of kelompok.medan)
        if (lama[medan] !== baru[medan]) pindah.set(baru, (pindah.get(baru) ?? new Set()).add(medan));
  return pindah;
}

interface Langkah {
  readonly lama: Rekam;
  readonly baru: Rekam;
  readonly dari: string;
  readonly ke: string;
}

function movesIn({ daftar, medan, tulis }: Kelompok, pasangan: PasanganPer): readonly Langkah[] {
  const nama = (satu: Rekam): string => medan.map((apa) => tulis(`${satu[apa] ?? ''}`)).join('\n');
  const semua = daftar.flatMap((satu) =>
    (pasangan.get(satu) ?? []).flatMap(([lama, baru]): readonly Langkah[] => {
      if (!lama || !baru) return [];
      const [dari, ke] = [nama(lama), nama(baru)];
      // A text that was put under another sasaran is a text; one that was left behind keeps its sasaran from being renamed.
      return satu === NARASI && (dari !== ke || dari === '') ? [] : [{ lama, baru, dari, ke }];
    }),
  );
  const [menjadi, asal] = [namesPer(semua, 'dari', 'ke'), namesPer(semua, 'ke', 'dari')];
  return semua.filter(
    ({ dari, ke }) =>
      dari !== ke && ((menjadi.get(dari) ?? 0) > 1 || (asal.get(ke) ?? 0) > 1 || isKosong(dari) || isKosong(ke)),
  );
}

/** What has no name belongs to no group. */
const isKosong = (nama: string): boolean => nama.trim() === '';

function namesPer(semua: readonly Langkah[], kunci: 'dari' | 'ke', apa: 'dari' | 'ke'): ReadonlyMap<string, number> {
  const per = new Map<string, Set<string>>();
  for (const satu of semua) per.set(satu[kunci], (per.get(satu[kunci]) ?? new Set()).add(satu[apa]));
  return new Map([...per].map(([nama, isi]) => [nama, isi.size]));
}
