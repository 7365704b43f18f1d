/** Findings by severity; each is a button that jumps to its cell. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TemuanPanel } from '../../src/kontrak/giliran.ts';
import type { PanelTools } from '../alat.ts';
import { groupTemuan } from '../pilihan.ts';
import { T } from '../teks.ts';
import { Status } from './status.tsx';
import { Tombol } from './tombol.tsx';

/** A long list is read in portions. */
const SEKALI = 20;

const CATAT = { aksi: 'tulisTemuan', sedang: T.temuan.memeriksa, berbagian: false } as const;

interface Sifat {
  readonly temuan: readonly TemuanPanel[];
  readonly siklus: string;
  readonly tools: PanelTools;
}

export function Temuan({ temuan, siklus, tools }: Sifat) {
  return (
    <section aria-labelledby="temuan">
      <h2 id="temuan">{T.temuan.judul}</h2>
      <Tombol sibuk={tools.sibuk} aksi="tulisTemuan" tekan={() => tools.send(CATAT, { siklus })}>
        {T.temuan.catat}
      </Tombol>
      {temuan.length === 0 && <p>{T.temuan.bersih}</p>}
      {groupTemuan(temuan).map(([berat, daftar]) => (
        <div key={berat}>
          <h3>
            <Status nama={berat} teks={`${T.temuan.berat[berat]} (${daftar.length})`} />
            <span class="kecil"> {T.temuan.jelas[berat]}</span>
          </h3>
          <DaftarTemuan daftar={daftar} tools={tools} />
        </div>
      ))}
    </section>
  );
}

function DaftarTemuan({ daftar, tools }: { readonly daftar: readonly TemuanPanel[]; readonly tools: PanelTools }) {
  const [tampak, tambah] = useState(SEKALI);
  const baru = useRef<HTMLLIElement>(null);
  // The button that was pressed is gone with the last portion.
  useLayoutEffect(() => baru.current?.focus(), [tampak]);
  return (
    <>
      <ul class="daftar">
        {daftar.slice(0, tampak).map((satu, i) => (
          <li key={`${satu.letak} ${satu.pesan}`} ref={i > 0 && i === tampak - SEKALI ? baru : null} tabIndex={-1}>
            <SatuTemuan temuan={satu} tools={tools} />
          </li>
        ))}
      </ul>
      {daftar.length > tampak && (
        <button type="button" class="tombol tautan" onClick={() => tambah(tampak + SEKALI)}>
          {T.temuan.lagi(Math.min(SEKALI, daftar.length - tampak))}
        </button>
      )}
    </>
  );
}

function SatuTemuan({ temuan, tools }: { readonly temuan: TemuanPanel; readonly tools: PanelTools }) {
  const { tempat, letak, pesan } = temuan;
  if (tempat === null)
    return (
      <p class="temuan">
        <span class="letak">{letak}</span>
        {pesan}
      </p>
    );
  return (
    <button type="button" class="temuan" aria-disabled={tools.sibuk} onClick={() => !tools.sibuk && tools.jump(tempat)}>
      <span class="letak">{T.temuan.lompat(letak)}</span>
      {pesan}
    </button>
  );
}
