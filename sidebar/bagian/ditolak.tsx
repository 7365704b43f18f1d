/** Instead of the contents: why the server shows nothing, and what to do about it. */
import type { ComponentChildren } from 'preact';
import type { Penolakan } from '../../src/domain/penolakan.ts';
import { T } from '../teks.ts';
import { Tombol } from './tombol.tsx';

/** Refusals that mean: this browser is signed in as somebody else. */
const SOAL_AKUN: readonly string[] = ['PENGGUNA-TIDAK-DIKENAL', 'TANPA-AKUN', 'MASA-TUGAS-BERAKHIR'];

interface Sifat {
  readonly penolakan: Penolakan;
  readonly sibuk: boolean;
  readonly muat: () => void;
  /** A button that leads on. */
  readonly children?: ComponentChildren;
}

export function Ditolak({ penolakan, sibuk, muat, children }: Sifat) {
  const akun = SOAL_AKUN.includes(penolakan.kode);
  return (
    <section class="kartu awas" aria-labelledby="ditolak">
      <h2 id="ditolak">{akun ? T.gagal.akun : T.gagal.lain}</h2>
      <p>{penolakan.pesan}</p>
      {akun && <p>{T.gagal.akunPesan}</p>}
      {children}
      <Tombol sibuk={sibuk} tekan={muat}>
        {T.muatUlang}
      </Tombol>
    </section>
  );
}
