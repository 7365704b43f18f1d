/** What the sections may do; the panel itself holds the state. */
import type { OfferPanel } from '../src/kontrak/giliran.ts';
import type { RequestData } from '../src/kontrak/kontrak.ts';
import type { NamaDialog } from '../src/kontrak/requests.ts';
import type { Tempat } from '../src/kontrak/tempat.ts';
import type { AksiSop } from '../src/sop/tabel-aksi.ts';

/** What the panel's buttons do. */
export type AksiPanel = AksiSop | 'berlakukan' | 'mulaiSiklus' | 'tulisTemuan';

/** What the screen has to know of what it sends. */
export interface Kiriman<N extends AksiPanel = AksiPanel> extends Pick<OfferPanel, 'sedang' | 'berbagian'> {
  readonly aksi: N;
  readonly tanya?: OfferPanel['tanya'];
}

export interface PanelTools {
  /** A call runs: buttons stay in reach of the keyboard, but do nothing. */
  readonly sibuk: boolean;
  /** Asks what has to be asked, then sends. */
  request(tawaran: OfferPanel): void;
  /** Asks what has to be asked, and sends nothing yet. */
  openQuestion(tawaran: OfferPanel): void;
  /** Sends as it is, and answers whether it was recorded; `draf`: forgotten once it is. */
  send<N extends AksiPanel>(aksi: Kiriman<N>, data: RequestData<N>, draf?: readonly string[]): Promise<boolean>;
  jump(tempat: Tempat): void;
  /** Opens a page of its own, wider than the panel. */
  openWide(nama: NamaDialog): void;
  notify(teks: string): void;
}
