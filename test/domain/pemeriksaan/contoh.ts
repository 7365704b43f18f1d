/** The smallest world in which one check can find something, and nothing else does. */
import type { Indikator, Target } from '../../../src/domain/indikator.ts';
import { type CheckSource, createCheckInput, type IsianDiperiksa } from '../../../src/domain/pemeriksaan/bahan.ts';
import { runPemeriksaan, type Setelan } from '../../../src/domain/pemeriksaan/setelan.ts';
import { type BarisPotret, createPotret } from '../../../src/domain/potret.ts';
import type { BarisAnggaran } from '../../../src/domain/profil.ts';
import type { Temuan } from '../../../src/domain/temuan.ts';
import type { Triwulan } from '../../../src/domain/waktu/periode.ts';

export const target = (nilai: number): Target => ({ jenis: 'angka', nilai, teks: String(nilai) });

/** One target for each quarter; null = not targeted. */
export function triwulan(...nilai: readonly (number | null)[]): Record<Triwulan, Target | null> {
  const satu = (ke: number): Target | null => {
    const angka = nilai[ke] ?? null;
    return angka === null ? null : target(angka);
  };
  return { 'TW I': satu(0), 'TW II': satu(1), 'TW III': satu(2), 'TW IV': satu(3) };
}

export function indikator(ubah: Partial<Indikator> = {}): Indikator {
  return {
    ...{ kode: 'K', jenis: 'IKU', induk: null, pemilik: '', sasaran: 'S', uraian: 'U' },
    ...{ definisiOperasional: '', formulasi: '', sumberData: '', satuan: 'Nilai' },
    ...{ arah: 'naik', rumus: '2T-R', akumulasi: 'akhir', gabung: null, bidang: ['A'] },
    ...{
      target: target(80),
      targetPerubahan: null,
      berlakuSejak: null,
      dasarPerubahan: '',
      triwulan: triwulan(80, 80, 80, 80),
    },
    ...{ triwulanPerubahan: triwulan(), realisasiTahunLalu: null, targetRenstra: null, standarNasional: null },
    ...ubah,
  };
}

type Ketik = Partial<IsianDiperiksa['mentah']> & { readonly pembilangnya?: number; readonly penyebutnya?: number };

export function jawab(realisasi: number | null, { pembilangnya, penyebutnya, ...ubah }: Ketik = {}): IsianDiperiksa {
  const uraian = { bukti: '', pendorong: '', penghambat: '', tindakLanjut: '', penjelasanBidang: '' };
  const kosong = { ...uraian, pembilang: '', penyebut: '' };
  const teks = realisasi === null ? '' : String(realisasi);
  return {
    mentah: { kode: 'K', bidang: 'A', tab: 'TW II A', baris: 5, realisasi: teks, ...kosong, ...ubah },
    nilai: { realisasi, pembilang: pembilangnya ?? null, penyebut: penyebutnya ?? null },
    keadaan: realisasi === null ? 'kosong' : 'terisi',
    atas: 'semua',
  };
}

export function dulu(periode: Triwulan, realisasi: number | null, ubah: Partial<BarisPotret> = {}): BarisPotret {
  const letak = { siklus: 's', tahun: 2026, periode, tahap: 'dibekukan', putaran: 1, bidang: 'A' } as const;
  return {
    ...createPotret(letak, indikator(), { keadaan: realisasi === null ? 'kosong' : 'terisi', realisasi }),
    ...ubah,
  };
}

export function anggaran(periode: string, pagu: number | null, realisasi: number | null): BarisAnggaran {
  const nama = { bidang: 'A', program: 'P', kegiatan: 'G', subKegiatan: '', sasaran: 'S' };
  return { ...nama, periode, pagu, paguPerubahan: null, realisasi };
}

/** Findings of one check; without `setelan` with its defaults. */
export function cari(kode: string, bahan: Partial<CheckSource>, setelan: Partial<Setelan> = {}): readonly Temuan[] {
  const kosong: CheckSource = {
    ...{ tahun: 2026, periode: 'TW II', indikator: [indikator()], letak: new Map([['K', 7]]) },
    ...{ jawab: [], potret: [], historis: [], anggaran: [], rencanaAksi: [] },
  };
  const semua = runPemeriksaan(createCheckInput({ ...kosong, ...bahan }), {
    berat: new Map(),
    batas: new Map(),
    ...setelan,
  });
  return semua.filter((satu) => satu.kode === kode);
}

export const pesan = (...args: Parameters<typeof cari>): readonly string[] => cari(...args).map((satu) => satu.pesan);
