/** People: one closed line each, opened to be filled in. */
import { DAFTAR_PERAN } from '../../src/domain/pengguna.ts';
import { TAB_PENGGUNA } from '../../src/workbook/tab/pengguna.ts';
import { Tombol } from '../bagian/tombol.tsx';
import { DaftarTemuan } from './daftar-temuan.tsx';
import { JudulHalaman } from './judul.tsx';
import type { KerjaSiapkan } from './kerja.ts';
import { Medan } from './medan.tsx';
import { S } from './teks.ts';
import { checkTabel } from './temuan.ts';
import { withBaris, withoutBaris, withSel } from './wizard-draft.ts';

const WAJIB: readonly string[] = ['Email', 'Peran'];
const PERAN = [['', S.profil.pilih], ...DAFTAR_PERAN.map((peran) => [peran, peran] as const)] as const;

export function HalamanPengguna({ kerja }: { readonly kerja: KerjaSiapkan }) {
  const { tabel } = kerja.wizard;
  const remove = (urutan: number, nama: string): void => {
    kerja.change({ tabel: withoutBaris(tabel, 'Pengguna', urutan) });
    kerja.notify(S.pengguna.dihapus(nama));
  };
  return (
    <section aria-labelledby="tahap">
      <JudulHalaman judul={S.pengguna.judul} jelas={S.pengguna.jelas} />
      {tabel.Pengguna.length === 0 && <p>{S.pengguna.kosong}</p>}
      {tabel.Pengguna.map(({ baris, nilai }, i) => (
        <Orang
          key={baris}
          nilai={nilai}
          baru={baris < 1}
          ubah={(kolom, isi) => kerja.change({ tabel: withSel(tabel, 'Pengguna', i, kolom, isi) })}
          hapus={(nama) => remove(i, nama)}
        />
      ))}
      <Tombol tekan={() => kerja.change({ tabel: withBaris(tabel, 'Pengguna') })}>{S.pengguna.tambah}</Tombol>
      <DaftarTemuan judul={S.halaman.pengguna} temuan={checkTabel(tabel).filter(({ tab }) => tab === 'Pengguna')} />
    </section>
  );
}

interface SifatOrang {
  readonly nilai: Readonly<Record<string, string>>;
  readonly baru: boolean;
  readonly ubah: (kolom: string, isi: string) => void;
  readonly hapus: (nama: string) => void;
}

function Orang({ nilai, baru, ubah, hapus }: SifatOrang) {
  const { Nama = '', Email = '', Peran = '', Bidang = '' } = nilai;
  const nama = Nama || Email || S.pengguna.baru;
  return (
    <details class="orang" open={baru}>
      <summary>
        <strong>{nama}</strong> · {Peran || S.pengguna.tanpaPeran} {Bidang}
      </summary>
      <div class="kisi">
        {TAB_PENGGUNA.kolom.map(({ judul, catatan }) => (
          <Medan
            key={judul}
            label={judul}
            wajib={WAJIB.includes(judul)}
            bantu={catatan}
            pilihan={judul === 'Peran' ? PERAN : undefined}
            isi={nilai[judul] ?? ''}
            ubah={(isi) => ubah(judul, isi)}
          />
        ))}
      </div>
      <Tombol label={S.pengguna.hapus(nama)} tekan={() => hapus(nama)}>
        {S.hapus}
      </Tombol>
    </details>
  );
}
