import { Tombol } from '../bagian/tombol.tsx';
import { DaftarTemuan } from './daftar-temuan.tsx';
import { JudulHalaman } from './judul.tsx';
import type { KerjaSiapkan } from './kerja.ts';
import { Medan } from './medan.tsx';
import { S } from './teks.ts';
import { checkTabel } from './temuan.ts';
import { withBaris, withoutBaris, withSel } from './wizard-draft.ts';

export function HalamanBidang({ kerja }: { readonly kerja: KerjaSiapkan }) {
  const { tabel } = kerja.wizard;
  const change = (urutan: number, kolom: string, isi: string): void =>
    kerja.change({ tabel: withSel(tabel, 'Bidang', urutan, kolom, isi) });
  const remove = (urutan: number, nama: string): void => {
    kerja.change({ tabel: withoutBaris(tabel, 'Bidang', urutan) });
    kerja.notify(S.bidang.dihapus(nama));
  };
  return (
    <section aria-labelledby="tahap">
      <JudulHalaman judul={S.bidang.judul} jelas={S.bidang.jelas} />
      {tabel.Bidang.length === 0 && <p>{S.bidang.kosong}</p>}
      {tabel.Bidang.map(({ baris, nilai: { Kode = '', Nama = '' } }, i) => {
        const sebut = Nama || Kode || S.urutan(i + 1);
        return (
          <div key={baris} class="baris-bidang">
            <Medan label={`${S.bidang.kode} (${S.urutan(i + 1)})`} isi={Kode} ubah={(isi) => change(i, 'Kode', isi)} />
            <Medan label={`${S.bidang.nama} (${S.urutan(i + 1)})`} isi={Nama} ubah={(isi) => change(i, 'Nama', isi)} />
            <Tombol label={S.bidang.hapus(sebut)} tekan={() => remove(i, sebut)}>
              {S.hapus}
            </Tombol>
          </div>
        );
      })}
      <Tombol tekan={() => kerja.change({ tabel: withBaris(tabel, 'Bidang') })}>{S.bidang.tambah}</Tombol>
      <DaftarTemuan judul={S.halaman.bidang} temuan={checkTabel(tabel).filter(({ tab }) => tab === 'Bidang')} />
    </section>
  );
}
