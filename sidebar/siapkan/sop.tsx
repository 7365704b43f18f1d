/** Which SOPs, and who each of their pelaksana is; whoever is not named follows the peran. */
import type { Sop } from '../../src/sop/definisi.ts';
import { listSop } from '../../src/sop/seed/semua.ts';
import { T } from '../teks.ts';
import { JudulHalaman } from './judul.tsx';
import type { KerjaSiapkan } from './kerja.ts';
import { Medan } from './medan.tsx';
import { S } from './teks.ts';

export function HalamanSop({ kerja }: { readonly kerja: KerjaSiapkan }) {
  const { sop } = kerja.wizard;
  const choose = (id: string, dipakai: boolean): void =>
    kerja.change({ sop: dipakai ? [...sop, id] : sop.filter((satu) => satu !== id) });
  return (
    <section aria-labelledby="tahap">
      <JudulHalaman judul={S.sop.judul} jelas={S.sop.jelas} />
      {listSop().map((satu) => (
        <div key={satu.id} class="kartu sop">
          <label class="pilihan">
            <input
              type="checkbox"
              checked={sop.includes(satu.id)}
              onChange={({ currentTarget }) => choose(satu.id, currentTarget.checked)}
            />
            <span>
              <strong>{satu.nama}</strong> <span class="kecil">{satu.instansi}</span>
            </span>
          </label>
          {sop.includes(satu.id) && <Pelaksana sop={satu} kerja={kerja} />}
        </div>
      ))}
    </section>
  );
}

function Pelaksana({ sop, kerja }: { readonly sop: Sop; readonly kerja: KerjaSiapkan }) {
  const { orang, tabel } = kerja.wizard;
  const peta = orang[sop.id] ?? {};
  const choose = (nama: string, email: string): void =>
    kerja.change({ orang: { ...orang, [sop.id]: { ...peta, [nama]: email } } });
  const semua = new Map(
    tabel.Pengguna.flatMap(({ nilai: { Email = '', Nama = '' } }) =>
      Email === '' ? [] : [[Email.toLowerCase(), Nama] as const],
    ),
  );
  const daftar = [...semua].map(([email, nama]) => [email, nama === '' ? email : `${nama} (${email})`] as const);
  return (
    <fieldset>
      <legend>{S.sop.pelaksana(sop.nama)}</legend>
      <div class="kisi">
        {sop.pelaksana.map(({ nama, peran }) => (
          <Medan
            key={nama}
            label={nama}
            isi={peta[nama] ?? ''}
            pilihan={[['', S.sop.peran(T.peran([peran]))], ...daftar]}
            ubah={(email) => choose(nama, email)}
          />
        ))}
      </div>
    </fieldset>
  );
}
