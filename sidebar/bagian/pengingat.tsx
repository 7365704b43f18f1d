/** The reminder, copy-ready: also where the browser lets no page copy. */
import { useRef, useState } from 'preact/hooks';
import type { BidangPanel } from '../../src/kontrak/giliran.ts';
import type { PanelTools } from '../alat.ts';
import { T } from '../teks.ts';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly teks: string;
  readonly bidang: BidangPanel;
  readonly tools: PanelTools;
}

export function Pengingat({ teks, bidang, tools }: Sifat) {
  const [terbuka, buka] = useState(false);
  const [gagal, gagalkan] = useState(false);
  const kotak = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    // What Ctrl+C copies is what has the focus.
    kotak.current?.focus();
    kotak.current?.select();
    const tersalin = await navigator.clipboard.writeText(teks).then(
      () => true,
      // Frames may not use the clipboard; the older way still works in some browsers.
      () => document.execCommand('copy'),
    );
    gagalkan(!tersalin);
    if (tersalin) tools.notify(T.papan.tersalin);
  };
  return (
    <details onToggle={({ currentTarget }) => buka(currentTarget.open)}>
      <summary>
        {T.papan.ingatkan} <span class="tersembunyi">{bidang.nama}</span>
      </summary>
      {terbuka && (
        <div class="tumpuk">
          <textarea ref={kotak} readOnly rows={11} value={teks} aria-label={T.papan.teksPengingat(bidang.nama)} />
          <Tombol tekan={() => void copy()}>{T.papan.salin}</Tombol>
          <p role="alert" class="sebab">
            {gagal && T.papan.gagalSalin}
          </p>
        </div>
      )}
    </details>
  );
}
