/** One row before its checker: what was handed in, and the verdict on it. */
import type { BarisTelaah } from '../../src/kontrak/telaah.ts';
import type { PanelTools } from '../alat.ts';
import type { Putusan } from '../putusan.ts';
import { T } from '../teks.ts';
import { BarisIsian } from './baris-isian.tsx';

interface Sifat {
  readonly baris: BarisTelaah;
  readonly nama: string;
  /** Else rows can only go back: accepting is an aksi of its own. */
  readonly dapatTerima: boolean;
  readonly jauh: boolean;
  readonly putusan: Putusan;
  readonly ubah: (baru: Putusan) => void;
  readonly tools: PanelTools;
}

export function PutusanBaris({ baris, nama, dapatTerima, jauh, putusan, ubah, tools }: Sifat) {
  const pilihan = (nilai: 'sesuai' | 'kembali', label: string) => (
    <label class="pilihan">
      <input type="radio" name={nama} checked={putusan.nilai === nilai} onChange={() => ubah({ ...putusan, nilai })} />
      {label}
    </label>
  );
  return (
    <>
      <BarisIsian baris={baris} tools={tools} />
      <fieldset>
        <legend>{T.telaah.putusan(baris.kode)}</legend>
        {dapatTerima ? (
          <>
            <label class="pilihan">
              <input
                type="checkbox"
                checked={putusan.bukti}
                onChange={({ currentTarget }) => ubah({ ...putusan, bukti: currentTarget.checked })}
              />
              {T.telaah.sesuai}
            </label>
            {jauh && (
              <label class="pilihan">
                <input
                  type="checkbox"
                  checked={putusan.pasti === true}
                  onChange={({ currentTarget }) => ubah({ ...putusan, pasti: currentTarget.checked })}
                />
                {T.telaah.pasti(baris.teks)}
              </label>
            )}
            <div class="sebaris">
              {pilihan('sesuai', T.telaah.terimaBaris)}
              {pilihan('kembali', T.telaah.kembali)}
            </div>
          </>
        ) : (
          <label class="pilihan">
            <input
              type="checkbox"
              checked={putusan.nilai === 'kembali'}
              onChange={({ currentTarget }) => ubah({ ...putusan, nilai: currentTarget.checked ? 'kembali' : '' })}
            />
            {T.telaah.kembali}
          </label>
        )}
        {putusan.nilai === 'kembali' && (
          <label>
            {T.telaah.alasan(baris.kode)}
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
