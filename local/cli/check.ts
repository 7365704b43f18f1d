/** The Perencana's check: every finding and every figure as they stand. */
import { readTarget } from '../../src/domain/target.ts';
import type { Desk } from './desk.ts';
import { type Finding, traceFinding } from './findings.ts';
import type { Pack } from './pack.ts';
import type { Cycle } from './players.ts';
import type { CheckReply, IndikatorFigures } from './replies.ts';

export interface Check {
  readonly findings: readonly Finding[];
  readonly indikator: readonly IndikatorFigures[];
}

/** Null when the add-in refuses to check, for instance because nobody is in office any more. */
export function check({ office, siklus, perencana }: Cycle, pack: Pack, desk: Desk): Check | null {
  const reply = office.ask<CheckReply>(perencana(), 'periksa', { siklus });
  if (!reply.ok) return null;
  const { temuan, indikator } = reply.data;
  return { findings: temuan.map((each) => traceFinding(each, pack, desk)), indikator };
}

/** What the pack alone says, when there is no SOP run that could be asked. */
export function figuresOfPack({ pak }: Pack): readonly IndikatorFigures[] {
  return (['IKU', 'IKI'] as const).flatMap((jenis) =>
    pak.tabel[jenis].map(({ nilai }) => ({
      kode: nilai.Kode ?? '',
      jenis,
      bidang: nilai.Bidang ?? '',
      target: null,
      realisasi: null,
      capaian: null,
      kategori: null,
      targetTahun: targetOf(nilai.Target ?? '', nilai.Satuan ?? ''),
      realisasiTahun: null,
      capaianTahun: null,
    })),
  );
}

function targetOf(teks: string, satuan: string): number | string | null {
  const bacaan = readTarget(teks, satuan);
  if (!('target' in bacaan) || bacaan.target === null) return null;
  return bacaan.target.jenis === 'angka' ? bacaan.target.nilai : bacaan.target.teks;
}
