/** Stopping a change that goes in parts: a mark, which the running execution looks for between them. */
import * as z from 'zod/mini';
import { type ParsedRequest, refuse } from '../app/inti/aksi.ts';
import { refuseAsing, TAB_PENANYA } from '../app/inti/penanya.ts';
import { withRequest } from '../app/inti/request.ts';
import type { Store } from '../app/inti/store.ts';
import type { Reply } from '../kontrak/kontrak.ts';
import { withoutGoogleFailure } from './galat.ts';
import { readHenti, writeHenti } from './properti.ts';

const skema = z.object({ idAksi: z.string().check(z.maxLength(80)) });

/** Only whoever began an aksi can stop it. */
const tandaOf = (who: string, idAksi: string): string => `${who} ${idAksi}`;

/** Takes no lock: the aksi that it stops holds it. Too late is no error; the aksi's own reply says what came of it. */
export function hentikan(data: unknown, store: Store, who: string, now: number): Reply<null> {
  return withRequest(skema, data, ({ idAksi }: ParsedRequest<'hentikan', typeof skema>) => {
    const asing = refuseAsing(store, store.read({ tab: [], bilaAda: TAB_PENANYA }), { who, now });
    if (asing) return refuse(asing);
    writeHenti(tandaOf(who, idAksi));
    return { ok: true, data: null };
  });
}

/** That Google does not answer is nobody's wish to stop. */
export function isDihentikan(who: string, idAksi: string): boolean {
  let berhenti = false;
  withoutGoogleFailure(() => {
    berhenti = readHenti() === tandaOf(who, idAksi);
  });
  return berhenti;
}
