/** Years that were signed before: a siklus that was really played, told again for other periods, with its rows of Potret and its seals. */

import { withBarisPotret } from '../../src/app/inti/record-rows.ts';
import type { BarisRiwayat, Peristiwa } from '../../src/domain/peristiwa.ts';
import type { BarisPotret } from '../../src/domain/potret.ts';
import type { IsiSegel } from '../../src/domain/segel/isi-segel.ts';
import { packSegel } from '../../src/domain/segel/kemas-segel.ts';
import { sidikBaris } from '../../src/domain/sidik.ts';
import { DAFTAR_PERIODE, type Periode } from '../../src/domain/waktu/periode.ts';
import { siklusId } from '../../src/sop/keadaan.ts';
import type { SegelTertulis } from '../../src/workbook/tab/arsip.ts';

/** A siklus from its beginning to its end. */
export interface Played {
  readonly sop: string;
  readonly rows: readonly BarisRiwayat[];
  readonly potret: readonly BarisPotret[];
  readonly segel: IsiSegel;
}

export interface Told {
  readonly events: readonly (Peristiwa & { readonly oleh: string })[];
  readonly potret: readonly BarisPotret[];
  readonly segel: SegelTertulis;
}

/** The quarters in front of this year, the newest last. */
export function quartersBefore(tahun: number, count: number): readonly { tahun: number; periode: Periode }[] {
  return Array.from({ length: count }, (_, i) => {
    const back = count - 1 - i;
    return { tahun: tahun - 1 - Math.floor(back / 4), periode: DAFTAR_PERIODE[3 - (back % 4)] ?? 'TW I' };
  });
}

/** `remarks`: as many of the Tim's, one row each. */
export function tellAgain(
  { sop, rows, potret, segel }: Played,
  masa: { readonly tahun: number; readonly periode: Periode },
  remarks: number,
): Told {
  const siklus = siklusId(sop, masa.tahun, masa.periode);
  const moved = <T extends BarisPotret>(baris: readonly T[]): readonly T[] =>
    baris.map((satu) => ({ ...satu, ...masa, siklus }));
  const tersegel = { ...segel, ...masa, siklus, indikator: moved(segel.indikator) };
  const { catatan, potongan } = packSegel(tersegel);
  const frozen = moved(potret.filter(({ tahap }) => tahap === 'dibekukan'));
  const retell = (row: BarisRiwayat) => {
    const { buka, barisPotret: tercatat, potret: beku } = row.akibat;
    const akibat = {
      ...row.akibat,
      ...(buka && { buka: { ...buka, ...masa } }),
      ...(beku && { potret: { ...beku, sidik: sidikBaris(frozen), segel: catatan } }),
    };
    const baru = tercatat?.flatMap(({ tahap, putaran, bidang }) =>
      potret.filter((b) => b.tahap === tahap && b.putaran === putaran && (bidang === '' || b.bidang === bidang)),
    );
    const events = baru ? withBarisPotret({ ...row, siklus, akibat }, moved(baru)) : [{ ...row, siklus, akibat }];
    return events.map((event) => ({ ...event, oleh: row.oleh }));
  };
  const events = rows.flatMap(retell);
  const said = Array.from({ length: remarks }, (_, i) => ({ ...remark(siklus, potret, i), oleh: rows[0]?.oleh ?? '' }));
  return {
    events: [...events.slice(0, -1), ...said, ...events.slice(-1)],
    potret: moved(potret),
    segel: { siklus, putaran: segel.putaran, sidik: catatan.sidik, potongan },
  };
}

/** As long as the Tim writes them. */
export function remark(siklus: string, potret: readonly BarisPotret[], i: number): Peristiwa {
  const kode = potret[i % potret.length]?.kode ?? '';
  const catatan = `Realisasi perlu dijelaskan dengan data pendukung dari unit pelaksana (catatan ${i + 1}).`;
  const rekomendasi = 'Susun rencana aksi percepatan bersama bidang terkait dan laporkan kemajuannya setiap bulan.';
  const isi = { kode, catatan, rekomendasi, pic: 'Kepala Bidang', batas: '2026-06-30' };
  return {
    ...{ aksi: 'rekomendasi', siklus, langkah: null, bidang: '', peran: 'tim' },
    kalimat: `Catatan Tim untuk ${kode}: ${catatan} Rekomendasi: ${rekomendasi}`,
    akibat: { rekomendasi: isi },
    jawaban: { kalimat: `Catatan Tim untuk ${kode}: ${catatan}`, kelengkapanKurang: [] },
  };
}
