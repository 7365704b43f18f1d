import type { Temuan } from './temuan.ts';

/** An action that may not be done now: why, and what to do next. Never an exception. */
export interface Penolakan {
  readonly kode: string;
  readonly pesan: string;
  readonly temuan?: readonly Temuan[];
}
