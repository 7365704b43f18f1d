import { Tombol } from '../bagian/tombol.tsx';
import { DaftarTemuan } from './daftar-temuan.tsx';
import { JudulTahap } from './judul.tsx';
import type { KerjaSiapkan } from './kerja.ts';
import { Medan } from './medan.tsx';
import { withBaris, withoutBaris, withSel } from './wizard-draft.ts';
import { S } from './teks.ts';
import { checkTabel } from './temuan.ts';

export function TahapBidang({ kerja }: { readonly kerja: KerjaSiapkan }) {
  const { tabel } = kerja.rancangan;
  const ubah = (urutan: number, kolom: string, isi: string): void =>
    kerja.ubah({ tabel: withSel(tabel, 'Bidang', urutan, kolom, isi) });
  const hapus = (urutan: number, nama: string): void => {
    kerja.ubah({ tabel: withoutBaris(tabel, 'Bidang', urutan) });
    kerja.kabari(S.bidang.dihapus(nama));
  };
  return (
    <section aria-labelledby="tahap">
      <JudulTahap judul={S.bidang.judul} jelas={S.bidang.jelas} />
      {tabel.Bidang.length === 0 && <p>{S.bidang.kosong}</p>}
      {tabel.Bidang.map(({ baris, nilai: { Kode = '', Nama = '' } }, i) => {
        const sebut = Nama || Kode || S.urutan(i + 1);
        return (
          <div key={baris} class="baris-bidang">
            <Medan label={`${S.bidang.kode} (${S.urutan(i + 1)})`} isi={Kode} ubah={(isi) => ubah(i, 'Kode', isi)} />
            <Medan label={`${S.bidang.nama} (${S.urutan(i + 1)})`} isi={Nama} ubah={(isi) => ubah(i, 'Nama', isi)} />
            <Tombol label={S.bidang.hapus(sebut)} tekan={() => hapus(i, sebut)}>
              {S.hapus}
            </Tombol>
          </div>
        );
      })}
      <Tombol tekan={() => kerja.ubah({ tabel: withBaris(tabel, 'Bidang') })}>{S.bidang.tambah}</Tombol>
      <DaftarTemuan judul={S.tahap.bidang} temuan={checkTabel(tabel).filter(({ tab }) => tab === 'Bidang')} />
    </section>
  );
}
