/** What runs and what came of it, said aloud by screen readers; focus comes here when a result is there. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Henti } from '../action-parts.ts';
import type { IsiKabar } from '../kerja.ts';
import { T } from '../teks.ts';
import { Ikon } from './ikon.tsx';
import { TautanDokumen } from './tautan-dokumen.tsx';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly sedang: string | null;
  readonly kabar: IsiKabar | null;
  /** Takes back what was done last; undefined where that cannot be. */
  readonly urungkan?: (() => void) | undefined;
  /** Whether what runs can be stopped, and how. */
  readonly henti?: Henti;
  readonly hentikan?: () => void;
}

export function Kabar({ sedang, kabar, urungkan, henti = null, hentikan }: Sifat) {
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
              {kabar.catatan.map((kalimat) => (
                <p key={kalimat}>{kalimat}</p>
              ))}
              {kabar.tautan.map(({ nama, url }) => (
                <p key={url}>
                  <TautanDokumen nama={nama} url={url} />
                </p>
              ))}
              {kabar.ulang && <Tombol tekan={kabar.ulang}>{T.cobaLagi}</Tombol>}
              {kabar.tercatat && urungkan && <Tombol tekan={urungkan}>{T.urungkan}</Tombol>}
            </div>
          </>
        )}
      </div>
      <div role="status" class="sedang">
        {sedang && (
          <>
            <span class="putar" aria-hidden="true" /> {sedang} <Lama key={sedang} />
          </>
        )}
      </div>
      {henti && hentikan && (
        <Tombol sibuk={henti === 'diminta'} tekan={hentikan}>
          {T.bagianAksi.hentikan}
        </Tombol>
      )}
    </div>
  );
}

const MULAI_DISEBUT = 5;
/** By then the server may be waiting for Google. It is not asked: that would be one call more. */
const MUNGKIN_RAMAI = 20;

/** That it still goes on: the number for the eye only, since one every second would be read aloud. */
function Lama() {
  const [detik, ubah] = useState(0);
  useEffect(() => {
    const jam = setInterval(() => ubah((lalu) => lalu + 1), 1000);
    return () => clearInterval(jam);
  }, []);
  return (
    <>
      <span aria-hidden="true">{detik >= MULAI_DISEBUT && T.bagianAksi.lama(detik)}</span>
      {detik >= MUNGKIN_RAMAI && ` ${T.bagianAksi.ramai}`}
    </>
  );
}
