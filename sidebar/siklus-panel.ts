/** Which siklus this panel asks for: the one that was chosen, else the one under way that it shows. */
import type { Giliran } from '../src/kontrak/giliran.ts';
import type { RequestData } from '../src/kontrak/kontrak.ts';

export interface SiklusPanelIni {
  asked(): RequestData<'giliran'>;
  chosen(id: string): void;
  shown(giliran: Pick<Giliran, 'siklus'>): void;
}

/** Another siklus that somebody begins meanwhile takes nobody away from this one; after its end the server proposes the next. */
export function createSiklusPanel(): SiklusPanelIni {
  let kini: string | undefined;
  let dipilih = false;
  return {
    asked: () => (kini === undefined ? {} : { siklus: kini }),
    chosen: (id) => {
      kini = id;
      dipilih = true;
    },
    shown: ({ siklus }) => {
      if (!dipilih) kini = siklus && !siklus.selesai ? siklus.id : undefined;
    },
  };
}
