/** The form of the Tim: one indikator, what is said of it, and who follows it up until when. */
import type { RekomendasiPanel } from '../../src/kontrak/giliran.ts';
import { T } from '../teks.ts';
import { Tombol } from './tombol.tsx';

export type IsiRekomendasi = Readonly<Record<'kode' | 'catatan' | 'rekomendasi' | 'pic' | 'batas', string>>;
export const REKOMENDASI_KOSONG: IsiRekomendasi = { kode: '', catatan: '', rekomendasi: '', pic: '', batas: '' };

interface Sifat {
  readonly isi: IsiRekomendasi;
  readonly ketik: (isi: IsiRekomendasi) => void;
  readonly indikator: RekomendasiPanel['indikator'];
  readonly sibuk: boolean;
  readonly send: () => void;
}

export function BorangRekomendasi({ isi, ketik, indikator, sibuk, send }: Sifat) {
  const sifat = (nama: keyof IsiRekomendasi) => ({
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
      <Tombol sibuk={sibuk} karena={sebab === null ? undefined : 'belum-rekomendasi'} tekan={send}>
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

function sebabBelum({ kode, catatan, rekomendasi, pic, batas }: IsiRekomendasi): string | null {
  if (kode === '') return T.rekomendasi.kurangIndikator;
  if ((catatan + rekomendasi).trim() === '') return T.rekomendasi.kurang;
  return rekomendasi.trim() !== '' && (pic.trim() === '' || batas === '') ? T.rekomendasi.kurangPic : null;
}
