/** The board of bidang, and every finding with the bidang that it concerns. */
import { adaKetikan } from '../../domain/isian-mentah.ts';
import { splitDaftar } from '../../domain/kelompok.ts';
import type { Temuan } from '../../domain/temuan.ts';
import type { BidangPanel, TemuanPanel } from '../../kontrak/giliran.ts';
import type { BidangPapan } from '../../kontrak/keadaan.ts';
import { sheetIdIsian } from '../../workbook/tab/isian.ts';
import type { Buku, SopRun } from '../inti/buku.ts';
import type { IsianBidang } from '../isian/isian.ts';
import type { Registri } from '../registri/registri.ts';
import { tempatIsian, tempatTemuan } from './tempat.ts';

export type Sebut = (email: string) => string;

export function temuanPanel(buku: Buku, run: SopRun, registri: Registri, temuan: Temuan): TemuanPanel {
  const { berat, pesan, tab, baris } = temuan;
  return {
    berat,
    pesan,
    letak: baris === null ? tab : `${tab} baris ${baris}`,
    bidang: bidangTemuan(temuan, registri),
    tempat: tempatTemuan(buku, run, temuan),
  };
}

/** A finding of the registry concerns every bidang that answers for its indikator. */
function bidangTemuan({ bidang, indikator }: Temuan, { daftar }: Registri): readonly string[] {
  if (bidang !== null && bidang !== '') return splitDaftar(bidang);
  return [...new Set(daftar.filter((i) => i.indikator.kode === indikator).flatMap((i) => i.indikator.bidang))];
}

export function bidangPanel(
  buku: Buku,
  { kode, nama, ...papan }: BidangPapan,
  run: SopRun,
  isian: IsianBidang | undefined,
  temuan: readonly TemuanPanel[],
  sebut: Sebut,
): BidangPanel {
  const { siklus } = run;
  const letak = (satu: string) => {
    const baris = isian?.terbaca.find(({ mentah }) => mentah.kode === satu)?.mentah.baris;
    return baris === undefined ? null : tempatIsian(buku, run, kode, baris);
  };
  const milik = temuan.filter(({ bidang }) => bidang.includes(kode));
  const diminta = (isian?.terbaca ?? []).filter(({ keadaan }) => keadaan !== 'tidak ditargetkan');
  const mulai = (isian?.terbaca ?? []).some(({ mentah }) => adaKetikan(mentah));
  return {
    kode,
    nama,
    status: papan.status === 'belum mengisi' && mulai ? 'draf' : papan.status,
    putaran: papan.putaran,
    dilewati: papan.dilewati,
    susulan: papan.susulan,
    alasanKembali: papan.alasanKembali,
    kembali: papan.barisKembali.map((satu) => ({ ...satu, tempat: letak(satu.kode) })),
    diserahkanOleh: sebut(papan.diserahkanOleh),
    diterimaOleh: sebut(papan.diterimaOleh),
    penyerah: papan.penyerah.map((email) => ({ email, nama: sebut(email) })),
    sheetId: isian ? sheetIdIsian(siklus.tahun, siklus.periode, kode) : null,
    diminta: diminta.length,
    terisi: diminta.filter(({ keadaan }) => keadaan !== 'kosong').length,
    galat: milik.filter(({ berat }) => berat === 'galat').length,
    peringatan: milik.filter(({ berat }) => berat === 'peringatan').length,
  };
}
