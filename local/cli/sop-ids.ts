/** What `--sop` may say, as the commands list it. */
import { listSop } from '../../src/sop/seed/semua.ts';

export const SOP_IDS = listSop()
  .map(({ id }) => id)
  .join(', ');
