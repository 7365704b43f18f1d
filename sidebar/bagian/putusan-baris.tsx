/** One row before its checker: what was handed in, and the verdict on it. */
import type { BarisPeriksa } from '../../src/kontrak/telaah.ts';
import type { Alat } from '../alat.ts';
import type { Putusan } from '../putusan.ts';
import { T } from '../teks.ts';
import { BarisIsian } from './baris-isian.tsx';

interface Sifat {
  readonly baris: BarisPeriksa;
  readonly nama: string;
  /** Else rows can only go back: accepting is an aksi of its own. */
  readonly dapatTerima: boolean;
  readonly putusan: Putusan;
  readonly ubah: (baru: Putusan) => void;
  readonly alat: Alat;
}

export function PutusanBaris({ baris, nama, dapatTerima, putusan, ubah, alat }: Sifat) {
  const pilihan = (nilai: 'sesuai' | 'kembali', label: string) => (
    <label class="pilihan">
      <input type="radio" name={nama} checked={putusan.nilai === nilai} onChange={() => ubah({ ...putusan, nilai })} />
      {label}
    </label>
  );
  return (
    <>
      <BarisIsian baris={baris} alat={alat} />
      <fieldset>
        <legend>{T.periksa.putusan(baris.kode)}</legend>
        {dapatTerima ? (
          <>
            <label class="pilihan">
              <input
                type="checkbox"
                checked={putusan.bukti}
                onChange={({ currentTarget }) => ubah({ ...putusan, bukti: currentTarget.checked })}
              />
              {T.periksa.sesuai}
            </label>
            <div class="sebaris">
              {pilihan('sesuai', T.periksa.terimaBaris)}
              {pilihan('kembali', T.periksa.kembali)}
            </div>
          </>
        ) : (
          <label class="pilihan">
            <input
              type="checkbox"
              checked={putusan.nilai === 'kembali'}
              onChange={({ currentTarget }) => ubah({ ...putusan, nilai: currentTarget.checked ? 'kembali' : '' })}
            />
            {T.periksa.kembali}
          </label>
        )}
        {putusan.nilai === 'kembali' && (
          <label>
            {T.periksa.alasan(baris.kode)}
            <textarea
              rows={2}
              maxLength={2000}
              value={putusan.alasan}
              onInput={({ currentTarget }) => ubah({ ...putusan, alasan: currentTarget.value })}
            />
          </label>
        )}
      </fieldset>
    </>
  );
}
