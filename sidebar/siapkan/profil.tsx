import { DAFTAR_ZONA } from '../../src/domain/waktu/kalender.ts';
import { KUNCI_PROFIL } from '../../src/workbook/tab/profil.ts';
import { DaftarTemuan } from './daftar-temuan.tsx';
import { JudulHalaman } from './judul.tsx';
import type { KerjaSiapkan } from './kerja.ts';
import { Medan } from './medan.tsx';
import { S } from './teks.ts';
import { checkTabel } from './temuan.ts';
import { type KunciProfilPaket, nilaiProfil, withProfil } from './wizard-draft.ts';

/** Without these no siklus can begin. */
const WAJIB: readonly KunciProfilPaket[] = ['Nama Instansi', 'Tahun', 'Zona Waktu'];

const PILIHAN: Readonly<Partial<Record<KunciProfilPaket, readonly (readonly [string, string])[]>>> = {
  'Zona Waktu': [['', S.profil.pilih], ...DAFTAR_ZONA.map((zona) => [zona, zona] as const)],
  'Boleh Periksa Sendiri': [
    ['', S.profil.tidak],
    ['ya', S.profil.ya],
  ],
};

export function HalamanProfil({ kerja }: { readonly kerja: KerjaSiapkan }) {
  const { tabel } = kerja.wizard;
  return (
    <section aria-labelledby="tahap">
      <JudulHalaman judul={S.profil.judul} />
      <div class="kisi">
        {KUNCI_PROFIL.map((kunci) => (
          <Medan
            key={kunci}
            label={kunci}
            wajib={WAJIB.includes(kunci)}
            bantu={S.bantuProfil[kunci]}
            pilihan={PILIHAN[kunci]}
            isi={nilaiProfil(tabel, kunci)}
            ubah={(isi) => kerja.change({ tabel: withProfil(tabel, kunci, isi) })}
          />
        ))}
      </div>
      <DaftarTemuan judul={S.halaman.profil} temuan={checkTabel(tabel).filter(({ tab }) => tab === 'Profil')} />
    </section>
  );
}
