/** What a bidang hands in of its collection tab: rows for the Potret, and their fingerprint. */
import { nilaiOf } from '../../domain/himpun/akumulasi.ts';
import { calculateCapaian } from '../../domain/himpun/capaian.ts';
import { DARI_TRIWULAN } from '../../domain/himpun/dari-triwulan.ts';
import { kategoriOf } from '../../domain/himpun/kategori.ts';
import type { IsianTerbaca } from '../../domain/isian.ts';
import { DAFTAR_KETIK, teksAngka } from '../../domain/isian-mentah.ts';
import { type BarisPotret, createPotret } from '../../domain/potret.ts';
import { sidikTeks } from '../../domain/sidik.ts';
import { targetTahunUntuk, targetUntuk } from '../../domain/target.ts';
import type { SopRun } from '../inti/buku.ts';
import type { IsianBidang } from './isian.ts';

/** Figures with definition and target as they stand now. */
export function toPotret({ terbaca }: IsianBidang, { siklus }: SopRun, putaran: number): readonly BarisPotret[] {
  return terbaca.map((satu) => barisPotret(satu, siklus, putaran));
}

function barisPotret(
  { mentah, indikator, keadaan, nilai }: IsianTerbaca,
  { id, tahun, periode }: SopRun['siklus'],
  putaran: number,
): BarisPotret {
  const { arah, rumus, akumulasi, satuan } = indikator;
  const target = targetUntuk(indikator, periode, tahun);
  const sendiri = indikator.bidang.length === 1;
  const capaian = calculateCapaian({ arah, rumus, target, realisasi: nilaiOf(nilai, akumulasi, satuan) });
  const letak = { siklus: id, tahun, periode, tahap: 'diserahkan', putaran, bidang: mentah.bidang } as const;
  return createPotret(letak, indikator, {
    target,
    targetTahun: targetTahunUntuk(indikator, periode, tahun),
    keadaan,
    teks: teksAngka(mentah) || (keadaan === 'terisi' ? DARI_TRIWULAN : ''),
    realisasi: nilai.realisasi,
    pembilang: nilai.pembilang,
    penyebut: nilai.penyebut,
    bukti: mentah.bukti,
    pendorong: mentah.pendorong,
    penghambat: mentah.penghambat,
    tindakLanjut: mentah.tindakLanjut,
    penjelasanBidang: mentah.penjelasanBidang,
    capaian: sendiri ? capaian.nilai : null,
    kategori: sendiri ? kategoriOf(capaian.nilai) : null,
    penjelasan: sendiri ? capaian.penjelasan : 'Digabung dengan bidang lain di Rekap.',
  });
}

/** Whether it is what was handed in; earlier builds saw of a link its label alone. */
export const isDiserahkan = (isian: IsianBidang, sidik: string): boolean =>
  sidik === sidikIsian(isian) || sidik === sidikIsian(withLabels(isian));

const withLabels = ({ terbaca, ...lain }: IsianBidang): IsianBidang => ({
  ...lain,
  terbaca: terbaca.map((satu) => ({
    ...satu,
    mentah: { ...satu.mentah, bukti: satu.mentah.bukti.replace(/ \((?:https?:|www\.).*\)$/, '') },
  })),
});

/** Fingerprint of what was typed, to notice drift after handing in. */
export function sidikIsian({ terbaca }: IsianBidang): string {
  const isi = terbaca.map(({ mentah }) => [
    mentah.kode,
    // Says nothing in what was handed in before there was such a column.
    ...DAFTAR_KETIK.filter((kolom) => kolom !== 'penjelasanBidang' || mentah[kolom] !== '').map(
      (kolom) => mentah[kolom],
    ),
  ]);
  return sidikTeks(JSON.stringify(isi.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))));
}
