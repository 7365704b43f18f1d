import { expect } from '@jest/globals';
import type { StandIn } from '../../local/stand-in.ts';
import type { Reply } from '../../src/kontrak/kontrak.ts';

/** One aksi that brought its screen along, and what both cost. */
export interface Pembawa {
  readonly aksi: string;
  readonly baca: number;
  readonly tulis: number;
}

const TANYA: readonly string[] = ['giliran', 'keadaan', 'periksa', 'verifikasi', 'periksaBuku'];

/**
 * The same stand-in, on which everybody who presses asks for the screen too, as the panel does. The screen that came
 * along is held against what the panel would then have been answered, had it asked.
 */
export function berlayar(google: StandIn, saksi: (satu: Pembawa) => void): StandIn {
  const run: StandIn['run'] = (email, nama, args, aksi) => {
    const permintaan = nama === 'jalankan' ? JSON.parse(String(args[0])) : { aksi: nama };
    if (nama !== 'jalankan' || TANYA.includes(permintaan.aksi)) return google.run(email, nama, args, aksi);
    const sebelum = google.calls.length;
    const teks = google.run(email, nama, [JSON.stringify({ ...permintaan, layar: {} })], aksi);
    const dibuat = google.calls.slice(sebelum);
    const { giliran, ...jawaban } = JSON.parse(String(teks)) as Reply<unknown> & { readonly giliran?: unknown };
    if (giliran !== undefined) {
      const jumlah = (jenis: string): number => dibuat.filter((satu) => satu.jenis === jenis).length;
      saksi({ aksi: permintaan.aksi, baca: jumlah('baca'), tulis: jumlah('tulis') });
      const segar = JSON.parse(
        String(google.run(email, 'jalankan', [JSON.stringify({ aksi: 'giliran', idAksi: 'layar', data: {} })])),
      );
      const sebut = (isi: unknown) => ({ aksi: permintaan.aksi, email, giliran: JSON.stringify(isi) });
      expect(sebut(giliran)).toEqual(sebut(segar.data));
    }
    return JSON.stringify(jawaban);
  };
  return { ...google, run };
}
