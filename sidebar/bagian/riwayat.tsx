/** What happened, in the sentences of the ledger, newest first. */
import type { KalimatPanel } from '../../src/kontrak/giliran.ts';
import { T } from '../teks.ts';
import { TautanDokumen } from './tautan-dokumen.tsx';

export function Riwayat({ riwayat }: { readonly riwayat: readonly KalimatPanel[] }) {
  return (
    <section aria-labelledby="riwayat">
      <h2 id="riwayat">{T.riwayat.judul}</h2>
      <p>{riwayat.length === 0 ? T.riwayat.kosong : T.riwayat.baru(riwayat.length)}</p>
      <ol class="daftar">
        {riwayat.map(({ nomor, waktu, oleh, kalimat, dokumen = [] }) => (
          <li key={nomor}>
            <p>{kalimat}</p>
            {dokumen.map(({ nama, url }) => (
              <p key={url}>
                <TautanDokumen nama={nama} url={url} />
              </p>
            ))}
            <p class="kecil">
              {oleh} · <time dateTime={waktu}>{T.waktu(waktu)}</time>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
