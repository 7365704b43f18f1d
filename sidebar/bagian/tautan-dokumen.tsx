/** A paper in Drive, in a window of its own. */
import { T } from '../teks.ts';

export function TautanDokumen({ nama, url }: { readonly nama: string; readonly url: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {T.bukaDokumen(nama)}
    </a>
  );
}
