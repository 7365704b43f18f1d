/** The Perencana's check: every finding and every figure as they stand. */
import type { AngkaIndikator } from '../../src/kontrak/replies.ts';
import type { Desk } from './desk.ts';
import { type Finding, traceFinding } from './findings.ts';
import type { Pack } from './pack.ts';
import type { Cycle } from './players.ts';

export interface Check {
  readonly findings: readonly Finding[];
  readonly indikator: readonly AngkaIndikator[];
}

/** Null when the add-in refuses to check, for instance because nobody is in office any more. */
export function check({ office, siklus, perencana }: Cycle, pack: Pack, desk: Desk): Check | null {
  const reply = office.ask(perencana(), 'periksa', { siklus });
  if (!reply.ok) return null;
  const { temuan, indikator } = reply.data;
  return { findings: temuan.map((each) => traceFinding(each, pack, desk)), indikator };
}
