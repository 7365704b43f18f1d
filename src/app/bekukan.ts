import type { HasilHimpun } from '../domain/himpun.ts';
import type { BarisPotret } from '../domain/potret.ts';

/** The consolidated rows as one frozen round of the potret. */
export function frozenRows({ baris }: HasilHimpun, putaran: number): readonly BarisPotret[] {
  return baris.map(({ potret }) => ({ ...potret, putaran }));
}
