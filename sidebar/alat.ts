/** What the sections may do; the panel itself holds the state. */
import type { TawaranPanel, Tempat } from '../src/kontrak/giliran.ts';
import type { Minta } from '../src/kontrak/kontrak.ts';
import type { NamaDialog } from '../src/kontrak/requests.ts';
import type { AksiSop } from '../src/sop/tabel-aksi.ts';

/** What the panel's buttons do. */
export type AksiPanel = AksiSop | 'mulaiSiklus' | 'tulisTemuan';

/** What the screen has to know of what it sends. */
export interface Kiriman<N extends AksiPanel = AksiPanel> extends Pick<TawaranPanel, 'sedang' | 'berbagian'> {
  readonly aksi: N;
  readonly tanya?: TawaranPanel['tanya'];
}

export interface Alat {
  /** A call runs: buttons stay in reach of the keyboard, but do nothing. */
  readonly sibuk: boolean;
  /** Asks what has to be asked, then sends. */
  minta(tawaran: TawaranPanel): void;
  /** Asks what has to be asked, and sends nothing yet. */
  openQuestion(tawaran: TawaranPanel): void;
  /** Sends as it is, and answers whether it was recorded; `draf`: forgotten once it is. */
  kirim<N extends AksiPanel>(aksi: Kiriman<N>, data: Minta<N>, draf?: readonly string[]): Promise<boolean>;
  lompat(tempat: Tempat): void;
  /** Opens a page of its own, wider than the panel. */
  bukaLebar(nama: NamaDialog): void;
  kabari(teks: string): void;
}
