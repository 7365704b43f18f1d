import { DAFTAR_ZONA } from '../../src/domain/waktu/kalender.ts';
import { KUNCI_PROFIL } from '../../src/workbook/tab/profil.ts';
import { DaftarTemuan } from './daftar-temuan.tsx';
import { JudulTahap } from './judul.tsx';
import type { KerjaSiapkan } from './kerja.ts';
import { Medan } from './medan.tsx';
import { type KunciProfil, nilaiProfil, withProfil } from './wizard-draft.ts';
import { S } from './teks.ts';
import { checkTabel } from './temuan.ts';

/** Without these no siklus can begin. */
const WAJIB: readonly KunciProfil[] = ['Nama Instansi', 'Tahun', 'Zona Waktu'];

const PILIHAN: Readonly<Partial<Record<KunciProfil, readonly (readonly [string, string])[]>>> = {
  'Zona Waktu': [['', S.profil.pilih], ...DAFTAR_ZONA.map((zona) => [zona, zona] as const)],
  'Boleh Periksa Sendiri': [
    ['', S.profil.tidak],
    ['ya', S.profil.ya],
  ],
};

export function TahapProfil({ kerja }: { readonly kerja: KerjaSiapkan }) {
  const { tabel } = kerja.rancangan;
  return (
    <section aria-labelledby="tahap">
      <JudulTahap judul={S.profil.judul} />
      <div class="kisi">
        {KUNCI_PROFIL.map((kunci) => (
          <Medan
            key={kunci}
            label={kunci}
            wajib={WAJIB.includes(kunci)}
            bantu={S.bantuProfil[kunci]}
            pilihan={PILIHAN[kunci]}
            isi={nilaiProfil(tabel, kunci)}
            ubah={(isi) => kerja.ubah({ tabel: withProfil(tabel, kunci, isi) })}
          />
        ))}
      </div>
      <DaftarTemuan judul={S.tahap.profil} temuan={checkTabel(tabel).filter(({ tab }) => tab === 'Profil')} />
    </section>
  );
}
