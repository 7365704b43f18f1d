/** One indikator as it was handed in: figure, evidence, what changed, and why the figure is what it is. */
import type { BarisPeriksa } from '../../src/kontrak/telaah.ts';
import type { Alat } from '../alat.ts';
import { tautanBukti } from '../pilihan.ts';
import { T } from '../teks.ts';
import { KeSel } from './ke-sel.tsx';
import { Status } from './status.tsx';

export function BarisIsian({ baris, alat }: { readonly baris: BarisPeriksa; readonly alat: Alat }) {
  const { kode, uraian, target, teks, dibaca, capaian, kategori, keadaan, tempat } = baris;
  return (
    <article class="indikator">
      <h3>
        {kode} <span class="uraian">{uraian}</span>
      </h3>
      <p>
        {T.periksa.target} {target ?? T.periksa.tanpaTarget} · {T.periksa.realisasi}{' '}
        <strong>{teks || T.periksa.kosong}</strong> {dibaca !== '' && <i>{T.periksa.dibaca(dibaca)}</i>} ·{' '}
        {T.periksa.capaian} {capaian === null ? T.periksa.tanpaCapaian(baris.penjelasan) : T.persen(capaian)}{' '}
        {kategori ? <Status nama={kategori} /> : keadaan !== 'terisi' && <Status nama="info" teks={keadaan} />}
      </p>
      <Bukti isi={baris.bukti} />
      <Uraian judul={T.periksa.pendorong} isi={baris.pendorong} />
      <Uraian judul={T.periksa.penghambat} isi={baris.penghambat} />
      <Uraian judul={T.periksa.tindakLanjut} isi={baris.tindakLanjut} />
      {baris.peringatan.map(({ berat, pesan }) => (
        <p key={pesan}>
          <Status nama={berat} /> {pesan}
        </p>
      ))}
      {baris.diminta !== '' && (
        <p class="kutip">
          <strong>{T.periksa.diminta}</strong> {baris.diminta}
        </p>
      )}
      {baris.berubah.map(({ kolom, lama, baru }) => (
        <p key={kolom} class="ubah">
          <strong>{kolom}</strong> {T.periksa.dulu}: <del>{lama || T.periksa.kosong}</del> {T.periksa.kini}:{' '}
          <ins>{baru || T.periksa.kosong}</ins>
        </p>
      ))}
      {capaian !== null && (
        <details>
          <summary>{T.periksa.mengapa}</summary>
          <p>{baris.penjelasan}</p>
        </details>
      )}
      <KeSel kode={kode} tempat={tempat} alat={alat} />
    </article>
  );
}

function Bukti({ isi }: { readonly isi: string }) {
  const tautan = tautanBukti(isi);
  return (
    <p>
      {T.periksa.bukti}:{' '}
      {tautan ? (
        <a href={tautan} target="_blank" rel="noreferrer noopener">
          {T.periksa.bukaBukti}
        </a>
      ) : (
        isi || T.periksa.kosong
      )}
    </p>
  );
}

const Uraian = ({ judul, isi }: { readonly judul: string; readonly isi: string }) =>
  isi === '' ? null : (
    <p>
      {judul}: {isi}
    </p>
  );
