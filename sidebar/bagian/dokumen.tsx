/** Papers that lie in Drive, by their names there. */
import type { Giliran } from '../../src/kontrak/giliran.ts';
import { T } from '../teks.ts';
import { TautanDokumen } from './tautan-dokumen.tsx';

export function Dokumen({ giliran: { siklus } }: { readonly giliran: Giliran }) {
  const dokumen = siklus?.dokumen ?? [];
  if (dokumen.length === 0) return null;
  return (
    <section aria-labelledby="dokumen">
      <h2 id="dokumen">{T.dokumen.judul}</h2>
      <ul class="daftar">
        {dokumen.map(({ nama, keadaan, url }) => (
          <li key={url}>
            <TautanDokumen nama={nama} url={url} /> <span class="kecil">{T.dokumen.keadaan[keadaan]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
