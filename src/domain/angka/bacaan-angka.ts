import type { Target } from '../indikator.ts';

/** What a typed text says: a number, one of the answers that are no number, or why it cannot be read (Bahasa, with the remedy). */
export type AngkaReading =
  | { readonly jenis: 'angka'; readonly nilai: number; readonly teks: string; readonly cara: string }
  | { readonly jenis: 'kosong' }
  | { readonly jenis: 'keadaan'; readonly keadaan: 'belum rilis' | 'tidak berlaku'; readonly alasan: string }
  | { readonly jenis: 'taksa'; readonly pilihan: readonly [number, number]; readonly sebab: string }
  | { readonly jenis: 'rusak'; readonly sebab: string };

/** What is known about the cell; without it more texts are taksa. */
export interface Petunjuk {
  readonly satuan: string;
  readonly target: Target | null;
  /** Keys as `kunciPredikat` writes them; without it the default table. */
  readonly predikat?: ReadonlyMap<string, number>;
}
