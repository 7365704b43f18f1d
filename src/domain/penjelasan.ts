/** What a row's Penjelasan answers: the peringatan that stand there when it is written. Nobody types a kode. */
import { type Ketikan, teksAngka } from './isian-mentah.ts';
import { sidikPendek } from './sidik.ts';
import type { Temuan } from './temuan.ts';

/** `semua`: what stands there now, while it is typed; else the kodes that stood there when it was handed in. */
export type Terjawab = 'semua' | ReadonlySet<string>;

const TIADA: Terjawab = new Set();

/** Evidence is answered by evidence, and what was promised by what became of it. */
const isPerluIsinya = (kode: string): boolean => /BUKTI|TAUTAN|TINDAK-LANJUT-LALU|MENYUSUL-LALU/.test(kode);

export function withPenjelasan<T extends Pick<Temuan, 'kode' | 'berat' | 'pesan'>>(
  temuan: T,
  teks: string,
  atas: Terjawab,
): T & Pick<Temuan, 'alasan'> {
  const { kode, berat, pesan } = temuan;
  const alasan = teks.trim().slice(0, 300);
  if (alasan === '' || isPerluIsinya(kode) || !(atas === 'semua' || atas.has(kode))) return temuan;
  return {
    ...temuan,
    berat: berat === 'peringatan' ? 'info' : berat,
    alasan,
    pesan: `${pesan} Penjelasan: “${alasan}”`,
  };
}

/** By indikator: fingerprints of the words and of the figures beside them, then the kodes. As Riwayat keeps it. */
export type CatatanTerjawab = Readonly<Record<string, string>>;

type Baris = Ketikan & { readonly kode: string };

export function recordTerjawab(baris: readonly Baris[], temuan: readonly Temuan[]): CatatanTerjawab {
  return Object.fromEntries(
    baris
      .filter(({ penjelasanBidang }) => penjelasanBidang !== '')
      .map((satu) => {
        const milik = temuan.filter(({ indikator, alasan }) => indikator === satu.kode && alasan !== undefined);
        return [satu.kode, [...tanda(satu), ...new Set(milik.map(({ kode }) => kode))].join(' ')];
      }),
  );
}

/** Of a row as it is typed now; `ketat`: it was handed in, so that words that came later answer nothing. */
export function terjawabOf(baris: Baris, catatan: CatatanTerjawab, ketat: boolean): Terjawab {
  const [teks, angka, ...kode] = catatan[baris.kode]?.split(' ') ?? [];
  const [teksKini, angkaKini] = tanda(baris);
  if (teks !== teksKini) return ketat ? TIADA : 'semua';
  return angka === angkaKini ? new Set(kode) : TIADA;
}

const tanda = (baris: Baris): readonly [string, string] => [
  sidikPendek(baris.penjelasanBidang),
  sidikPendek(teksAngka(baris)),
];

/** Of a figure that several bidang answer: what one of them answered is answered. */
export const terjawabBersama = (kode: string, semua: readonly CatatanTerjawab[]): Terjawab =>
  new Set(semua.flatMap((catatan) => catatan[kode]?.split(' ').slice(2) ?? []));
