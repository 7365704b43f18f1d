/** Which siklus this panel asks for: the one that was chosen, else the one under way that it shows. */
import type { Giliran } from '../src/kontrak/giliran.ts';
import type { RequestData } from '../src/kontrak/kontrak.ts';
import { SIKLUS_ID } from '../src/kontrak/panel-place.ts';

export interface SiklusPanelIni {
  asked(): RequestData<'giliran'>;
  chosen(id: string): void;
  shown(giliran: Pick<Giliran, 'siklus'>): void;
  /** Whether that siklus has ended while another runs, such as one that it has opened: the work goes on there. */
  leadsOn(giliran: Pick<Giliran, 'siklus' | 'daftarSiklus'>): boolean;
}

/** Another siklus that somebody begins meanwhile takes nobody away from this one; after its end the server proposes the next. */
export function createSiklusPanel(awal?: string): SiklusPanelIni {
  let kini = awal;
  let dipilih = awal !== undefined;
  return {
    asked: () => (kini === undefined ? {} : { siklus: kini }),
    chosen: (id) => {
      kini = id;
      dipilih = true;
    },
    shown: ({ siklus }) => {
      if (!dipilih) kini = siklus && !siklus.selesai ? siklus.id : undefined;
    },
    leadsOn: ({ siklus, daftarSiklus }) =>
      !dipilih && siklus?.selesai === true && daftarSiklus.some(({ selesai }) => !selesai),
  };
}

/** Of the panel that opened this page; undefined where no panel did. */
export const siklusPembuka = (): string | undefined => document.getElementById(SIKLUS_ID)?.textContent ?? undefined;
