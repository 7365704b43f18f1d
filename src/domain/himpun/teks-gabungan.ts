/** What several bidang wrote of one indikator, as the words of one row. */
import type { KolomUraian } from '../isian-mentah.ts';
import type { BarisPotret, KeadaanIsian } from '../potret.ts';

export function keadaanGabungan(isian: readonly BarisPotret[], ditargetkan: boolean): KeadaanIsian {
  if (isian.length === 0) return ditargetkan ? 'kosong' : 'tidak ditargetkan';
  return isian.find(({ keadaan }) => keadaan === 'terisi')?.keadaan ?? isian[0]?.keadaan ?? 'kosong';
}

/** One cell holds 50,000 characters: joined texts end before that, so that the fingerprint is of what the cell really holds. */
const BATAS_TEKS = 49_000;

type KunciTeks = 'teks' | KolomUraian;

/** Most indikator belong to one bidang: its texts stand as they are. */
export function teksGabungan(isian: readonly BarisPotret[]): Record<KunciTeks, string> {
  const [satu, ...lain] = isian;
  const semua = (kunci: KunciTeks): string =>
    isian
      .filter((baris) => baris[kunci] !== '')
      .map((baris) => `${baris.bidang}: ${baris[kunci]}`)
      .join('\n');
  const joined = (kunci: KunciTeks): string =>
    (satu && lain.length === 0 ? satu[kunci] : semua(kunci)).slice(0, BATAS_TEKS);
  return {
    teks: joined('teks'),
    bukti: joined('bukti'),
    pendorong: joined('pendorong'),
    penghambat: joined('penghambat'),
    tindakLanjut: joined('tindakLanjut'),
    penjelasanBidang: joined('penjelasanBidang'),
  };
}

/** Bidang without isian, and those of them that nobody waits for. */
interface Kurang {
  readonly kurang: readonly string[];
  readonly dilewati: readonly string[];
}

export function kalimat(awal: string, inti: string, tanpa: Kurang = { kurang: [], dilewati: [] }): string {
  const belum = tanpa.kurang.filter((kode) => !tanpa.dilewati.includes(kode));
  const say = (sebutan: string, bidang: readonly string[]) =>
    bidang.length > 0 ? `${sebutan}: bidang ${bidang.join(', ')}` : '';
  return [awal, inti, say('Belum masuk', belum), say('Dilewati', tanpa.dilewati)]
    .filter((bagian) => bagian !== '')
    .map((bagian) => (bagian.endsWith('.') ? bagian : `${bagian}.`))
    .join(' ');
}
