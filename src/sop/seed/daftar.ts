import type { Sop } from '../definisi.ts';
import { listSop } from './semua.ts';

/** Null when no SOP of that id is among the seeds. */
export const sopById = (id: string): Sop | null => listSop().find((sop) => sop.id === id) ?? null;
