/** What runs and what came of it, said aloud by screen readers; focus comes here when a result is there. */
import { useEffect, useRef } from 'preact/hooks';
import type { IsiKabar } from '../kerja.ts';
import { T } from '../teks.ts';
import { Ikon } from './ikon.tsx';
import { Tombol } from './tombol.tsx';

export function Kabar({ sedang, kabar }: { readonly sedang: string | null; readonly kabar: IsiKabar | null }) {
  const kotak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone by now.
    if (kabar) kotak.current?.focus();
  }, [kabar]);
  return (
    <div class="bawah">
      <div
        ref={kotak}
        role="status"
        tabIndex={-1}
        class={kabar ? `kabar ${kabar.berhasil ? 'baik' : 'galat'}` : 'kabar'}
      >
        {kabar && (
          <>
            <Ikon nama={kabar.berhasil ? 'centang' : 'galat'} />
            <div>
              <p>{kabar.teks}</p>
              {kabar.tautan.map(({ nama, url }) => (
                <p key={url}>
                  <a href={url} target="_blank" rel="noreferrer noopener">
                    {T.bukaDokumen(nama)}
                  </a>
                </p>
              ))}
              {kabar.ulang && <Tombol tekan={kabar.ulang}>{T.cobaLagi}</Tombol>}
            </div>
          </>
        )}
      </div>
      <div role="status" class="sedang">
        {sedang && (
          <>
            <span class="putar" aria-hidden="true" /> {sedang}
          </>
        )}
      </div>
    </div>
  );
}
