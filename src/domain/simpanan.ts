/** What the workbook stores as JSON. Each kind has one schema and one version; see docs/adr/0009-versi-simpanan.md. */
import * as z from 'zod/mini';

export interface Simpanan<Isi> {
  /** Of what this build writes, and the highest that it reads. Stands in the JSON as `versi`; absent = 1. */
  readonly versi: number;
  /** The lowest version that has what is in this one, so that an earlier build reads all that it can; without it `versi`. */
  readonly versiIsi?: (isi: Isi) => number;
  /** Strict objects: a key that this build does not know must not get lost. */
  readonly skema: z.ZodMiniType<Isi>;
}

export type SimpananTerbaca<Isi> =
  | { readonly status: 'terbaca'; readonly isi: Isi }
  /** A later build wrote it. */
  | { readonly status: 'lebih baru' }
  | { readonly status: 'rusak' };

/** What a schema says, as nobody may change it. */
export type Tetap<T> = T extends readonly (infer Satu)[]
  ? readonly Tetap<Satu>[]
  : T extends object
    ? { readonly [Kunci in keyof T]: Tetap<T[Kunci]> }
    : T;

export function readSimpanan<Isi>({ versi, skema }: Simpanan<Isi>, teks: string): SimpananTerbaca<Isi> {
  const tertulis = splitVersi(parseJson(teks));
  if (tertulis.versi > versi) return { status: 'lebih baru' };
  const hasil = z.safeParse(skema, tertulis.isi);
  if (hasil.success) return { status: 'terbaca', isi: hasil.data };
  const asing = hasil.error.issues.some(({ code }) => code === 'unrecognized_keys');
  return { status: asing ? 'lebih baru' : 'rusak' };
}

/** A `versi` that is no number stays in, for the schema to refuse. */
function splitVersi(json: unknown): { readonly versi: number; readonly isi: unknown } {
  if (typeof json !== 'object' || json === null || !('versi' in json)) return { versi: 1, isi: json };
  const { versi, ...isi } = json;
  return typeof versi === 'number' ? { versi, isi } : { versi: 1, isi: json };
}

export function writeSimpanan<Isi extends object>({ versi, versiIsi }: Simpanan<Isi>, isi: Isi): string {
  const perlu = versiIsi?.(isi) ?? versi;
  return JSON.stringify(perlu === 1 ? isi : { versi: perlu, ...isi });
}

/** Undefined when it is no JSON, which no schema takes. */
export function parseJson(teks: string): unknown {
  try {
    return JSON.parse(teks);
  } catch {
    return undefined;
  }
}
