/** Locks that follow what an action has written, in batches of their own: whatever becomes of them, the data stand. */
import type { Email } from '../../domain/pengguna.ts';
import type { Change } from '../../workbook/tulis.ts';
import type { Context } from './aksi.ts';
import type { HasilLindung, Store } from './store.ts';

export interface Lindungan<Res> {
  readonly perubahan: readonly Change[];
  /** The reply with what became of them. */
  withHasil(jawaban: Res, hasil: HasilLindung): Res;
}

export const lindungan = <Res extends { readonly kalimat: string }>(perubahan: readonly Change[]): Lindungan<Res> => ({
  perubahan,
  withHasil: (jawaban, hasil) => ({ ...jawaban, kalimat: jawaban.kalimat + kataHasil(hasil) }),
});

export function putLocks<Res>(store: Store, { who }: Context, jawaban: Res, lindung: Lindungan<Res> | undefined): Res {
  const ada = lindung?.perubahan.some(({ permintaan }) => permintaan.length > 0);
  return lindung && ada ? lindung.withHasil(jawaban, store.protect(lindung.perubahan, who)) : jawaban;
}

const SEBUT = 5;

function kataHasil({ terpasang, tanpaHak }: HasilLindung): string {
  if (!terpasang)
    return ' Perlindungan tab belum terpasang karena Google tidak menerimanya: pemilik file menjalankan Periksa & perbaiki.';
  if (tanpaHak.length === 0) return '';
  return ` ${listEmail(tanpaHak)} belum dapat diberi hak menyunting tab yang dilindungi: bagikan dahulu file ini kepadanya (menu Undang pengguna), lalu pemilik file menjalankan Periksa & perbaiki.`;
}

function listEmail(email: readonly Email[]): string {
  const lebih = email.length - SEBUT;
  return `${email.slice(0, SEBUT).join(', ')}${lebih > 0 ? `, dan ${lebih} orang lain` : ''}`;
}
