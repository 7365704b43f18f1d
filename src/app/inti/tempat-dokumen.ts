/** Where papers will lie in Drive, drawn before they are recorded: Riwayat and the Dokumen tab then name them in the same write. */
import { type CatatanDokumen, urlDokumen } from '../../domain/dokumen.ts';
import type { Peristiwa } from '../../domain/peristiwa.ts';
import type { RencanaDokumen } from './aksi.ts';
import type { Store } from './store.ts';

/** Null where Drive gives no place: what is decided is recorded all the same, without its papers. */
export function placeDokumen(store: Store, rencana: readonly RencanaDokumen[]): readonly CatatanDokumen[] | null {
  const perlu = rencana.filter(({ id }) => id === null).length;
  const id = perlu > 0 ? store.drawFileIds(perlu) : [];
  if (id === null) return null;
  const sisa = [...id];
  return rencana.map((satu) => ({ ...satu, id: satu.id ?? sisa.shift() ?? '' }));
}

export function withDokumen(peristiwa: Peristiwa, dokumen: readonly CatatanDokumen[]): Peristiwa {
  if (dokumen.length === 0) return peristiwa;
  return {
    ...peristiwa,
    kalimat: `${peristiwa.kalimat}${kataDisimpan(dokumen)}`,
    akibat: { ...peristiwa.akibat, dokumen },
  };
}

/** As it ends the sentence in Riwayat; '' without papers. */
export function kataDisimpan(dokumen: readonly CatatanDokumen[]): string {
  const disimpan = dokumen.map(({ nama, id }) => `${nama} (${urlDokumen(id)})`);
  return disimpan.length === 0 ? '' : ` Disimpan di Drive: ${disimpan.join('; ')}.`;
}

/** As many as a person reads in one sentence. */
const SEBUT = 5;

export function kataTanpaAkses(email: readonly string[]): string {
  const lebih = email.length > SEBUT ? ` dan ${email.length - SEBUT} orang lain` : '';
  return `Dokumen tersimpan, tetapi Google belum membagikannya kepada ${email.slice(0, SEBUT).join(', ')}${lebih}. Bagikan sendiri dari Drive, atau kirim berkasnya.`;
}
