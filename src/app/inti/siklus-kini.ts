/** Which siklus people see who name none. */
import type { KeadaanSiklus } from '../../sop/keadaan.ts';

/** The one opened last; where it was cancelled, the last that still runs, else the last that counts. '' = none. */
export function siklusKini(siklus: ReadonlyMap<string, KeadaanSiklus>, id: string): string {
  if ((siklus.get(id)?.batal ?? null) === null) return id;
  const berlaku = [...siklus.values()].filter(({ batal }) => batal === null);
  const berjalan = berlaku.filter(({ selesai }) => selesai === null);
  return (berjalan.at(-1) ?? berlaku.at(-1))?.id ?? '';
}
