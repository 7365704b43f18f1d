/** The flowchart; the list beside it says the same in words. */
import type { Giliran } from '../../src/kontrak/giliran.ts';
import { type JenisSimbol, layOutBagan, type Simbol, UKURAN } from '../bagan.ts';
import { T } from '../teks.ts';

const [X, Y] = [UKURAN.simbolX / 2, UKURAN.simbolY / 2];
const BENTUK: Readonly<Record<JenisSimbol, string>> = {
  kapsul: `M${-X + Y} ${-Y}H${X - Y}A${Y} ${Y} 0 0 1 ${X - Y} ${Y}H${-X + Y}A${Y} ${Y} 0 0 1 ${-X + Y} ${-Y}Z`,
  kotak: `M${-X} ${-Y}H${X}V${Y}H${-X}Z`,
  belah: `M0 ${-Y - UKURAN.runcing}L${X + 2} 0L0 ${Y + UKURAN.runcing}L${-X - 2} 0Z`,
  segilima: `M${-X} ${-Y}H${X}V${Y - 7}L0 ${Y + 3}L${-X} ${Y - 7}Z`,
};

export function BaganAlir({ giliran: { siklus, langkah } }: { readonly giliran: Giliran }) {
  if (!siklus) return null;
  const lanjut = siklus.lanjutan.length > 0;
  const bagan = layOutBagan(siklus.pelaksana, langkah, {
    mulai: T.sop.mulai,
    akhir: lanjut ? '' : T.sop.akhir,
    lanjut,
  });
  return (
    <>
      <svg class="bagan" viewBox={`0 0 ${bagan.lebar} ${bagan.tinggi}`} role="img" aria-label={T.sop.uraianBagan}>
        <defs>
          <marker
            id="panah"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="6"
            markerHeight="6"
            orient="auto-start-reverse"
          >
            <path d="M0 0 8 4 0 8Z" />
          </marker>
        </defs>
        {bagan.kolom.map(({ nama, x }, i) => (
          <g key={nama}>
            <path class="lajur" d={`M${x} ${UKURAN.judul}V${bagan.tinggi}`} />
            <text class="judul" x={x} y={20}>
              {huruf(i)}
            </text>
          </g>
        ))}
        {bagan.garis.map(({ titik, kembali, panah }) => (
          <polyline
            key={titik.join(' ')}
            class={kembali ? 'garis kembali' : 'garis'}
            points={titik.map((satu) => satu.join(',')).join(' ')}
            marker-end={panah ? 'url(#panah)' : undefined}
          />
        ))}
        {bagan.simbol.map((satu) => (
          <Gambar key={`${satu.x} ${satu.y}`} simbol={satu} />
        ))}
      </svg>
      <ul class="kunci">
        {bagan.kolom.map(({ nama }, i) => (
          <li key={nama}>
            <strong>{huruf(i)}</strong> {nama}
          </li>
        ))}
        {lanjut && <li>{T.sop.lanjut(siklus.lanjutan.join(', '))}</li>}
      </ul>
      <Legenda />
    </>
  );
}

/** Column heads are letters: names do not fit, and stand below. */
const huruf = (urutan: number): string => String.fromCharCode(65 + urutan);

function Gambar({ simbol: { jenis, x, y, teks, aktif, serta } }: { readonly simbol: Simbol }) {
  return (
    <g transform={`translate(${x} ${y})`} class={`simbol${aktif ? ' aktif' : ''}${serta ? ' serta' : ''}`}>
      {aktif && <path class="lingkar" d={BENTUK[jenis]} transform="scale(1.25)" />}
      <path d={BENTUK[jenis]} />
      <text y={4}>{teks}</text>
    </g>
  );
}

function Legenda() {
  const bentuk = ['kapsul', 'kotak', 'belah', 'segilima'] as const;
  return (
    <details>
      <summary>{T.sop.legenda}</summary>
      <ul class="kunci">
        {bentuk.map((jenis) => (
          <li key={jenis}>
            <svg class="bagan contoh" viewBox="-20 -16 40 32" aria-hidden="true">
              <g class="simbol">
                <path d={BENTUK[jenis]} />
              </g>
            </svg>
            {T.sop.simbol[jenis]}
          </li>
        ))}
        <li>
          <span aria-hidden="true">→</span> {T.sop.simbol.panah}
        </li>
      </ul>
    </details>
  );
}
