/** What runs and what came of it, said aloud by screen readers; focus comes here when a result is there. */
import { useEffect, useRef } from 'preact/hooks';
import type { IsiKabar } from '../kerja.ts';
import { T } from '../teks.ts';
import { Ikon } from './ikon.tsx';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly sedang: string | null;
  readonly kabar: IsiKabar | null;
  /** Takes back what was done last; undefined where that cannot be. */
  readonly urungkan?: (() => void) | undefined;
}

export function Kabar({ sedang, kabar, urungkan }: Sifat) {
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
              {kabar.berhasil && urungkan && <Tombol tekan={urungkan}>{T.urungkan}</Tombol>}
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
