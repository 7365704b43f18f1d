/** First step: a pack is chosen, looked at, and taken whole or not at all. */
import { useState } from 'preact/hooks';
import { isGalat } from '../../src/domain/temuan.ts';
import { NAMA_TAB_PAK, TAB_WAJIB } from '../../src/pak/tab-pak.ts';
import { emptyPack } from '../../src/pak/xlsx/empty-pack.ts';
import { Tombol } from '../bagian/tombol.tsx';
import { type Paket, readPaket } from './baca-paket.ts';
import { DaftarTemuan } from './daftar-temuan.tsx';
import { JudulHalaman } from './judul.tsx';
import type { KerjaSiapkan } from './kerja.ts';
import { S } from './teks.ts';
import { EMPTY_WIZARD, type TabelPaket } from './wizard-draft.ts';

export function HalamanPaket({ kerja }: { readonly kerja: KerjaSiapkan }) {
  const [paket, lihat] = useState<Paket | null>(null);
  const choose = async (berkas: File | undefined): Promise<void> => {
    if (!berkas) return;
    lihat(null);
    kerja.begin(S.paket.membaca(berkas.name));
    const hasil = await readPaket(berkas)
      .catch((sebab) => {
        kerja.notify(S.tidakTerbaca(berkas.name), false);
        throw sebab;
      })
      .finally(() => kerja.begin(null));
    if (typeof hasil === 'string') return kerja.notify(hasil, false);
    lihat(hasil);
    kerja.notify(summarise(hasil), !adaGalat(hasil));
  };
  const apply = ({ nama, tabel }: Paket): void => {
    lihat(null);
    kerja.change({ ...EMPTY_WIZARD, berkas: nama, tabel, sop: kerja.wizard.sop });
    kerja.notify(S.paket.dipakai(nama));
  };
  const clear = (): void => {
    kerja.clear();
    kerja.notify(S.paket.dikosongkan);
  };
  const { berkas } = kerja.wizard;
  return (
    <section aria-labelledby="tahap">
      <JudulHalaman judul={S.paket.judul} jelas={S.paket.jelas} />
      <input
        id="berkas"
        class="tersembunyi"
        type="file"
        accept=".xlsx"
        onChange={({ currentTarget }) => {
          const [satu] = currentTarget.files ?? [];
          // The same file may be chosen again once it was mended.
          void choose(satu).finally(() => {
            currentTarget.value = '';
          });
        }}
      />
      <label for="berkas" class="tombol">
        {S.paket.berkas}
      </label>
      <Tombol rupa="tautan" tekan={downloadEmptyPack}>
        {S.paket.unduh}
      </Tombol>
      {paket && <Pratinjau paket={paket} pakai={() => apply(paket)} />}
      {berkas !== '' && <p>{S.paket.asal(berkas)}</p>}
      {kerja.wizard !== EMPTY_WIZARD && (
        <Tombol rupa="tautan" tekan={clear}>
          {S.paket.kosongkan}
        </Tombol>
      )}
    </section>
  );
}

/** Its few bytes are held until the dialog closes. */
function downloadEmptyPack(): void {
  const tautan = document.createElement('a');
  tautan.href = URL.createObjectURL(new Blob([new Uint8Array(emptyPack())]));
  tautan.download = 'paket-kosong.xlsx';
  tautan.click();
}

const jumlahBaris = (tabel: TabelPaket): number => NAMA_TAB_PAK.reduce((jumlah, tab) => jumlah + tabel[tab].length, 0);

const adaGalat = ({ bentuk, isi }: Paket): boolean => [...bentuk, ...isi].some(isGalat);

function summarise({ nama, tabel, bentuk, isi }: Paket): string {
  const count = (berat: string): number => [...bentuk, ...isi].filter((satu) => satu.berat === berat).length;
  return S.paket.terbaca(nama, jumlahBaris(tabel), count('galat'), count('peringatan'));
}

function Pratinjau({ paket, pakai }: { readonly paket: Paket; readonly pakai: () => void }) {
  const { nama, tabel, bentuk, isi } = paket;
  const rusak = adaGalat(paket);
  return (
    <div class="pratinjau">
      <JumlahTab tabel={tabel} judul={S.paket.jumlah} />
      <div>
        <DaftarTemuan judul={nama} temuan={[...bentuk, ...isi]} />
        <p id="sebab-pakai" class={rusak ? 'sebab' : 'kecil'}>
          {rusak ? S.paket.galat : S.paket.mengganti}
        </p>
        <Tombol rupa="utama" karena={rusak ? 'sebab-pakai' : undefined} tekan={pakai}>
          {S.paket.pakai}
        </Tombol>
      </div>
    </div>
  );
}

export function JumlahTab({ tabel, judul }: { readonly tabel: TabelPaket; readonly judul: string }) {
  const ada = NAMA_TAB_PAK.filter((tab) => tabel[tab].length > 0 || TAB_WAJIB.includes(tab));
  return (
    <table>
      <caption>{judul}</caption>
      <thead>
        <tr>
          <th scope="col">{S.paket.tab}</th>
          <th scope="col">{S.paket.baris}</th>
        </tr>
      </thead>
      <tbody>
        {ada.map((tab) => (
          <tr key={tab}>
            <th scope="row">{tab}</th>
            <td>{tabel[tab].length === 0 ? S.paket.tidakAda : tabel[tab].length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
