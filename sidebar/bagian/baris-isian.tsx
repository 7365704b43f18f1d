/** One indikator as it was handed in: figure, evidence, what changed, and why the figure is what it is. */
import type { BarisTelaah } from '../../src/kontrak/telaah.ts';
import type { PanelTools } from '../alat.ts';
import { tautanBukti } from '../pilihan.ts';
import { T } from '../teks.ts';
import { KeSel } from './ke-sel.tsx';
import { Status } from './status.tsx';

export function BarisIsian({ baris, tools }: { readonly baris: BarisTelaah; readonly tools: PanelTools }) {
  const { kode, uraian, target, teks, dibaca, capaian, kategori, keadaan, tempat } = baris;
  return (
    <article class="indikator">
      <h3>
        {kode} <span class="uraian">{uraian}</span>
      </h3>
      <p>
        {T.telaah.target} {target ?? T.telaah.tanpaTarget} · {T.telaah.realisasi}{' '}
        <strong>{teks || T.telaah.kosong}</strong> {dibaca !== '' && <i>{T.telaah.dibaca(dibaca)}</i>} ·{' '}
        {T.telaah.capaian} {capaian === null ? T.telaah.tanpaCapaian(baris.penjelasan) : T.persen(capaian)}{' '}
        {kategori ? <Status nama={kategori} /> : keadaan !== 'terisi' && <Status nama="info" teks={keadaan} />}
      </p>
      <Bukti isi={baris.bukti} />
      <Uraian judul={T.telaah.pendorong} isi={baris.pendorong} />
      <Uraian judul={T.telaah.penghambat} isi={baris.penghambat} />
      <Uraian judul={T.telaah.tindakLanjut} isi={baris.tindakLanjut} />
      <Uraian judul={T.telaah.penjelasan} isi={baris.penjelasanBidang} />
      {baris.peringatan.map(({ berat, pesan }) => (
        <p key={pesan}>
          <Status nama={berat} /> {pesan}
        </p>
      ))}
      {baris.diminta !== '' && (
        <p class="kutip">
          <strong>{T.telaah.diminta}</strong> {baris.diminta}
        </p>
      )}
      {baris.berubah.map(({ kolom, lama, baru }) => (
        <p key={kolom} class="ubah">
          <strong>{kolom}</strong> {T.telaah.dulu}: <del>{lama || T.telaah.kosong}</del> {T.telaah.kini}:{' '}
          <ins>{baru || T.telaah.kosong}</ins>
        </p>
      ))}
      {capaian !== null && (
        <details>
          <summary>{T.telaah.mengapa}</summary>
          <p>{baris.penjelasan}</p>
        </details>
      )}
      <KeSel kode={kode} tempat={tempat} tools={tools} />
    </article>
  );
}

function Bukti({ isi }: { readonly isi: string }) {
  const tautan = tautanBukti(isi);
  return (
    <p>
      {T.telaah.bukti}:{' '}
      {tautan ? (
        <a href={tautan} target="_blank" rel="noreferrer noopener">
          {T.telaah.bukaBukti}
        </a>
      ) : (
        isi || T.telaah.kosong
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
