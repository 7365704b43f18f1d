/** The row rules applied to one isian: findings that ask for a reason or a mend. */
import type { IsianTerbaca, MasaIsian } from './isian.ts';
import type { Temuan } from './temuan.ts';

export function checkAturan(_isian: IsianTerbaca, _masa: MasaIsian): readonly Temuan[] {
  return [];
}
