/** The Kepala's screen: capaian per sasaran, what is red and why, what was skipped, what is open, what changed. */
import type { Giliran } from '../../src/kontrak/giliran.ts';
import type { IndikatorPanel, KeputusanPanel, SasaranPanel } from '../../src/kontrak/keputusan.ts';
import { indikatorMerah, lebarBatang } from '../pilihan.ts';
import { T } from '../teks.ts';
import { Status } from './status.tsx';

export function Keputusan({ giliran: { keputusan, siklus } }: { readonly giliran: Giliran }) {
  return (
    <section aria-labelledby="keputusan">
      <h2 id="keputusan">{siklus?.pengesahan ? T.keputusan.sah : T.keputusan.judul}</h2>
      {keputusan ? <Isi keputusan={keputusan} /> : <p>{T.keputusan.belum}</p>}
    </section>
  );
}

function Isi({ keputusan }: { readonly keputusan: KeputusanPanel }) {
  const {
    kode,
    putaran,
    rataRata,
    sasaran,
    dilewati,
    peringatan,
    diberlakukan,
    triwulanLalu,
    redaksi,
    ralat,
    berubah,
  } = keputusan;
  const merah = indikatorMerah(keputusan);
  return (
    <>
      <p class="kode">{T.keputusan.potret(kode, putaran)}</p>
      <Daftar judul={T.keputusan.diberlakukan} isi={diberlakukan} />
      <h3>{T.keputusan.merah}</h3>
      {merah.length === 0 ? (
        <p>{T.keputusan.tanpaMerah}</p>
      ) : (
        merah.map((satu) => <Merah key={satu.kode} indikator={satu} />)
      )}
      <Daftar judul={T.keputusan.dilewati} isi={dilewati.map(({ bidang, alasan }) => `${bidang}: ${alasan}`)} />
      <Daftar judul={T.keputusan.peringatan} isi={peringatan} />
      <Daftar judul={T.keputusan.triwulanLalu} isi={triwulanLalu} />
      <Daftar judul={T.keputusan.redaksi} isi={redaksi} />
      <Daftar judul={T.keputusan.ralat} isi={ralat} />
      <Daftar
        judul={T.keputusan.berubah}
        isi={berubah.map(({ kode: k, lama, baru }) => `${k}: ${T.keputusan.menjadi(lama, baru)}`)}
      />
      {putaran > 1 && berubah.length === 0 && <p>{T.keputusan.tetap}</p>}
      <h3>{T.keputusan.sasaran}</h3>
      <p class="kecil">
        {T.keputusan.rataRataInstansi} {rataRata}
      </p>
      {sasaran.map((satu) => (
        <Sasaran key={satu.nama} sasaran={satu} />
      ))}
    </>
  );
}

function Sasaran({ sasaran: { nama, rataRata, indikator } }: { readonly sasaran: SasaranPanel }) {
  return (
    <div class="sasaran">
      <h4>{nama}</h4>
      <p class="kecil">
        {T.keputusan.rataRata} {rataRata}
      </p>
      {indikator.map((satu) => (
        <Batang key={satu.kode} indikator={satu} />
      ))}
    </div>
  );
}

/** The number stands beside the bar; the bar is decoration. */
function Batang({ indikator }: { readonly indikator: IndikatorPanel }) {
  const { kode, uraian, target, realisasi, capaian, kategori, keadaan, penjelasan } = indikator;
  return (
    <details class="hasil">
      <summary>
        <span class="nama">
          {kode} {uraian}
        </span>
        <span class="nilai">
          {T.persen(capaian)} <Status nama={kategori ?? 'info'} teks={kategori ?? keadaan} />
        </span>
        <span
          class={`batang capaian ${kategori === 'Rendah' || kategori === 'Sangat Rendah' ? 'rendah' : ''}`}
          aria-hidden="true"
        >
          <span style={{ width: `${lebarBatang(capaian)}%` }} />
        </span>
      </summary>
      <p class="kecil">{T.keputusan.targetRealisasi(target, realisasi)}</p>
      <p class="kecil">{penjelasan}</p>
    </details>
  );
}

function Merah({ indikator }: { readonly indikator: IndikatorPanel }) {
  const { kode, uraian, capaian, kategori, keadaan, penghambat, tindakLanjut } = indikator;
  return (
    <div class="kutip">
      <p>
        <strong>{kode}</strong> {uraian}: {T.persen(capaian)}{' '}
        <Status nama={kategori ?? 'galat'} teks={kategori ?? keadaan} />
      </p>
      <p class="kecil">
        {T.keputusan.sebab}: {penghambat || T.keputusan.belumDijelaskan}
      </p>
      <p class="kecil">
        {T.keputusan.tindak}: {tindakLanjut || T.keputusan.belumDijelaskan}
      </p>
    </div>
  );
}

function Daftar({ judul, isi }: { readonly judul: string; readonly isi: readonly string[] }) {
  if (isi.length === 0) return null;
  return (
    <>
      <h3>{judul}</h3>
      <ul class="butir">
        {isi.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
    </>
  );
}
