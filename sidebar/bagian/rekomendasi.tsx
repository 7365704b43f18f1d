/** What the Tim says of each indikator, and what became of its recommendations of the period before. */
import { useState } from 'preact/hooks';
import { kataRekomendasi } from '../../src/domain/rekomendasi.ts';
import type { Giliran, RekomendasiPanel } from '../../src/shared/panel.ts';
import type { Alat } from '../alat.ts';
import { bacaDraf, simpanDraf } from '../draf.ts';
import { T } from '../teks.ts';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly giliran: Giliran;
  readonly alat: Alat;
}

export function RekomendasiLalu({ daftar }: { readonly daftar: RekomendasiPanel['lalu'] }) {
  if (daftar.length === 0) return null;
  return (
    <section aria-labelledby="rekomendasi-lalu">
      <h2 id="rekomendasi-lalu">{T.rekomendasi.lalu}</h2>
      <ul class="daftar">
        {daftar.map(({ kode, teks, tindakLanjut }) => (
          <li key={kode}>
            <h3>{kode}</h3>
            <p>{teks}</p>
            <p class="kutip">
              <strong>{T.rekomendasi.tindakLanjut}</strong> {tindakLanjut.join('; ') || T.rekomendasi.belum}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Isi = Readonly<Record<'kode' | 'catatan' | 'rekomendasi' | 'pic' | 'batas', string>>;
const KOSONG: Isi = { kode: '', catatan: '', rekomendasi: '', pic: '', batas: '' };

/** Written by the Tim; read by whoever the indikator concerns. */
export function RekomendasiTim({ giliran, alat }: Sifat) {
  const { indikator, kini } = giliran.rekomendasi;
  const kunci = `rekomendasi ${giliran.siklus?.id}`;
  const [isi, ubah] = useState<Isi>(() => ({ ...KOSONG, ...parseDraf(bacaDraf(kunci)) }));
  const tampak = kini.filter(({ catatan, rekomendasi }) => catatan + rekomendasi !== '');
  if (indikator.length + tampak.length === 0) return null;
  const ketik = (baru: Isi): void => {
    simpanDraf(kunci, JSON.stringify(baru));
    ubah(baru);
  };
  return (
    <section aria-labelledby="rekomendasi">
      <h2 id="rekomendasi">{T.rekomendasi.judul}</h2>
      <ul class="daftar">
        {tampak.map((satu) => (
          <li key={satu.kode}>
            <h3>{satu.kode}</h3>
            {satu.catatan !== '' && <p>{satu.catatan}</p>}
            {satu.rekomendasi !== '' && <p class="kutip">{kataRekomendasi(satu)}</p>}
            {indikator.length > 0 && (
              <Tombol
                rupa="tautan"
                label={T.rekomendasi.ubahUntuk(satu.kode)}
                tekan={() => ketik({ ...KOSONG, ...satu })}
              >
                {T.rekomendasi.ubah}
              </Tombol>
            )}
          </li>
        ))}
      </ul>
      {indikator.length > 0 && (
        <Borang
          isi={isi}
          ketik={ketik}
          indikator={indikator}
          sibuk={alat.sibuk}
          kirim={() => {
            alat.kirim('rekomendasi', { siklus: giliran.siklus?.id, ...isi }, [kunci]);
            ubah(KOSONG);
          }}
        />
      )}
    </section>
  );
}

function parseDraf(teks: string): Partial<Isi> {
  try {
    const isi: unknown = JSON.parse(teks === '' ? '{}' : teks);
    const milik = Object.entries(isi ?? {}).filter(([kunci, nilai]) => kunci in KOSONG && typeof nilai === 'string');
    return Object.fromEntries(milik);
  } catch {
    // Somebody's browser kept half of it.
    return {};
  }
}

interface SifatBorang {
  readonly isi: Isi;
  readonly ketik: (isi: Isi) => void;
  readonly indikator: RekomendasiPanel['indikator'];
  readonly sibuk: boolean;
  readonly kirim: () => void;
}

function Borang({ isi, ketik, indikator, sibuk, kirim }: SifatBorang) {
  const sifat = (nama: keyof Isi) => ({
    value: isi[nama],
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement }) =>
      ketik({ ...isi, [nama]: currentTarget.value }),
  });
  const sebab = sebabBelum(isi);
  return (
    <div class="tumpuk">
      <label>
        {T.rekomendasi.indikator}
        <select {...sifat('kode')}>
          <option value="">{T.rekomendasi.pilih}</option>
          {indikator.map(({ kode, uraian }) => (
            <option key={kode} value={kode}>
              {kode} {uraian}
            </option>
          ))}
        </select>
      </label>
      <label>
        {T.rekomendasi.catatan}
        <textarea rows={2} maxLength={2000} {...sifat('catatan')} />
      </label>
      <label>
        {T.rekomendasi.rekomendasi}
        <textarea rows={3} maxLength={2000} {...sifat('rekomendasi')} />
      </label>
      <label>
        {T.rekomendasi.pic}
        <input type="text" maxLength={200} {...sifat('pic')} />
      </label>
      <label>
        {T.rekomendasi.batas}
        <input type="date" {...sifat('batas')} />
      </label>
      <Tombol sibuk={sibuk} karena={sebab === null ? undefined : 'belum-rekomendasi'} tekan={kirim}>
        {T.rekomendasi.simpan}
      </Tombol>
      {sebab && (
        <p id="belum-rekomendasi" class="sebab">
          {sebab}
        </p>
      )}
    </div>
  );
}

function sebabBelum({ kode, catatan, rekomendasi, pic, batas }: Isi): string | null {
  if (kode === '') return T.rekomendasi.kurangIndikator;
  if ((catatan + rekomendasi).trim() === '') return T.rekomendasi.kurang;
  return rekomendasi.trim() !== '' && (pic.trim() === '' || batas === '') ? T.rekomendasi.kurangPic : null;
}
