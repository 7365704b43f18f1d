/** Findings by severity; each is a button that jumps to its cell. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TemuanPanel } from '../../src/kontrak/giliran.ts';
import type { Alat } from '../alat.ts';
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
  readonly alat: Alat;
}

export function Temuan({ temuan, siklus, alat }: Sifat) {
  return (
    <section aria-labelledby="temuan">
      <h2 id="temuan">{T.temuan.judul}</h2>
      <Tombol sibuk={alat.sibuk} aksi="tulisTemuan" tekan={() => alat.kirim(CATAT, { siklus })}>
        {T.temuan.catat}
      </Tombol>
      {temuan.length === 0 && <p>{T.temuan.bersih}</p>}
      {groupTemuan(temuan).map(([berat, daftar]) => (
        <div key={berat}>
          <h3>
            <Status nama={berat} teks={`${T.temuan.berat[berat]} (${daftar.length})`} />
            <span class="kecil"> {T.temuan.jelas[berat]}</span>
          </h3>
          <DaftarTemuan daftar={daftar} alat={alat} />
        </div>
      ))}
    </section>
  );
}

function DaftarTemuan({ daftar, alat }: { readonly daftar: readonly TemuanPanel[]; readonly alat: Alat }) {
  const [tampak, tambah] = useState(SEKALI);
  const baru = useRef<HTMLLIElement>(null);
  // The button that was pressed is gone with the last portion.
  useLayoutEffect(() => baru.current?.focus(), [tampak]);
  return (
    <>
      <ul class="daftar">
        {daftar.slice(0, tampak).map((satu, i) => (
          <li key={`${satu.letak} ${satu.pesan}`} ref={i > 0 && i === tampak - SEKALI ? baru : null} tabIndex={-1}>
            <SatuTemuan temuan={satu} alat={alat} />
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

function SatuTemuan({ temuan, alat }: { readonly temuan: TemuanPanel; readonly alat: Alat }) {
  const { tempat, letak, pesan } = temuan;
  if (tempat === null)
    return (
      <p class="temuan">
        <span class="letak">{letak}</span>
        {pesan}
      </p>
    );
  return (
    <button type="button" class="temuan" aria-disabled={alat.sibuk} onClick={() => !alat.sibuk && alat.lompat(tempat)}>
      <span class="letak">{T.temuan.lompat(letak)}</span>
      {pesan}
    </button>
  );
}
