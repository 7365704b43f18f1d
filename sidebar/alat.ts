/** What the sections may do; the panel itself holds the state. */
import type { TawaranPanel, Tempat } from '../src/shared/panel.ts';

/** What the screen has to know of what it sends. */
export type Kiriman = Pick<TawaranPanel, 'sedang' | 'berbagian'> & {
  readonly aksi: string;
  readonly tanya?: TawaranPanel['tanya'];
};

export interface Alat {
  /** A call runs: buttons stay in reach of the keyboard, but do nothing. */
  readonly sibuk: boolean;
  /** Asks what has to be asked, then sends. */
  minta(tawaran: TawaranPanel): void;
  /** Sends as it is, and answers whether it was recorded; `draf`: forgotten once it is. */
  kirim(aksi: Kiriman, data: object, draf?: readonly string[]): Promise<boolean>;
  lompat(tempat: Tempat): void;
  /** Opens a page of its own, wider than the panel. */
  bukaLebar(nama: 'bagan' | 'keputusan' | 'impor'): void;
  kabari(teks: string): void;
}
