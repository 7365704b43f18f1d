/** Isian of earlier periods in a pack: taken over as already accepted, one potret row each. */
import type { Indikator } from '../../domain/indikator.ts';
import { type IsianTerbaca, readIsian } from '../../domain/isian.ts';
import { createKetikan, type IsianMentah, JUDUL_KETIK, teksAngka } from '../../domain/isian-mentah.ts';
import { type BarisPotret, createPotret, DASAR_KOSONG } from '../../domain/potret.ts';
import { targetTahunUntuk, targetUntuk } from '../../domain/target.ts';
import { createTemuan, isGalat, type Temuan } from '../../domain/temuan.ts';
import { type Periode, parsePeriode } from '../../domain/waktu/periode.ts';
import type { BarisPakTeks } from '../../pak/ke-tab.ts';

export interface BarisIsianPak {
  readonly baris: number;
  readonly nilai: BarisPakTeks;
}

interface MasaLalu {
  readonly tahun: number;
  readonly periode: readonly Periode[];
  readonly predikat: ReadonlyMap<string, number>;
}

/** Potret rows for the Isian rows of these periods. What cannot be read keeps its text and no number; `checkIsianLalu` names it. */
export function potretLalu(
  baris: readonly BarisIsianPak[],
  indikator: readonly Indikator[],
  masa: MasaLalu,
): readonly BarisPotret[] {
  const perKode = new Map(indikator.map((i) => [i.kode, i]));
  return baris.flatMap((satu) => {
    const periode = parsePeriode(satu.nilai.Periode ?? '');
    if (periode === null || !masa.periode.includes(periode)) return [];
    return [toRow(satu, periode, perKode.get(satu.nilai.Kode ?? ''), masa)];
  });
}

const TANPA_NILAI = { realisasi: null, pembilang: null, penyebut: null };

function toRow(
  { baris, nilai }: BarisIsianPak,
  periode: Periode,
  indikator: Indikator | undefined,
  { tahun, predikat }: MasaLalu,
): BarisPotret {
  const ketikan = createKetikan((kolom) => nilai[JUDUL_KETIK[kolom]] ?? '');
  const mentah = { bidang: nilai.Bidang ?? '', tab: 'Isian', baris, kode: nilai.Kode ?? '', ...ketikan };
  const hasil = indikator ? readIsian(mentah, indikator, { tahun, periode, predikat }) : null;
  const keberatan = listKeberatan(mentah, hasil);
  const galat = hasil === null || keberatan.length > 0;
  const { kode, bidang, bukti, pendorong, penghambat, tindakLanjut, penjelasanBidang } = mentah;
  const angka = galat ? TANPA_NILAI : hasil.nilai;
  const letak = { siklus: '', tahun, periode, tahap: 'riwayat', putaran: 1, bidang } as const;
  return createPotret(letak, indikator ?? { ...DASAR_KOSONG, kode }, {
    target: indikator ? targetUntuk(indikator, periode, tahun) : null,
    targetTahun: indikator ? targetTahunUntuk(indikator, periode, tahun) : null,
    keadaan: galat ? 'kosong' : hasil.keadaan,
    teks: teksAngka(mentah),
    realisasi: angka.realisasi,
    pembilang: angka.pembilang,
    penyebut: angka.penyebut,
    bukti,
    pendorong,
    penghambat,
    tindakLanjut,
    penjelasanBidang,
    penjelasan: [...keberatan, `Isian baris ${baris}.`].join(' '),
  });
}

/** Why a row cannot count, in whole sentences; none when it can. */
function listKeberatan({ kode, bidang }: IsianMentah, hasil: IsianTerbaca | null): readonly string[] {
  if (hasil === null) return [`${kode}: kode "${kode}" tidak ada di tab IKU maupun IKI.`];
  const milik = hasil.indikator.bidang;
  if (!milik.includes(bidang)) return [`${kode}: indikator ini milik bidang ${milik.join(', ')}, bukan "${bidang}".`];
  return hasil.temuan.filter(isGalat).map(({ pesan }) => pesan);
}

/** History that cannot be read, has no indikator, or stands twice: the year's figures would be wrong without anybody noticing. */
export function checkIsianLalu(
  potret: readonly BarisPotret[],
  tahun: number,
  bidang: ReadonlySet<string>,
): readonly Temuan[] {
  const sudah = new Set<string>();
  return potret
    .filter((b) => b.tahap === 'riwayat' && b.tahun === tahun)
    .flatMap((b) => {
      const kunci = `${b.periode}/${b.bidang}/${b.kode}`;
      const ganda = sudah.has(kunci);
      sudah.add(kunci);
      if (ganda)
        return [
          temuan(
            b,
            'GANDA',
            `${b.kode}: isian ${b.periode} bidang ${b.bidang} berisi dua kali ("${b.teks}"). Sisakan satu. ${b.penjelasan}`,
          ),
        ];
      if (!bidang.has(b.bidang))
        return [temuan(b, 'BIDANG', `${b.kode}: bidang "${b.bidang}" tidak ada di tab Bidang. ${b.penjelasan}`)];
      const rusak = b.keadaan === 'kosong' && !/^Isian baris \d+\.$/.test(b.penjelasan);
      return rusak ? [temuan(b, 'RUSAK', b.penjelasan)] : [];
    });
}

function temuan({ bidang, kode }: BarisPotret, salah: 'RUSAK' | 'GANDA' | 'BIDANG', pesan: string): Temuan {
  const tempat = { tab: 'Potret', kolom: 'Realisasi', bidang, indikator: kode };
  return createTemuan(`RIWAYAT-ISIAN-${salah}`, 'galat', tempat, pesan);
}
