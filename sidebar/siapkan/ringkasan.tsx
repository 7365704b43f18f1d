/** Last step: all that will be made, what stands against it, and the one button. */
import { parsePeriode } from '../../src/domain/waktu/periode.ts';
import { listSop } from '../../src/sop/seed/semua.ts';
import { Tombol } from '../bagian/tombol.tsx';
import { DaftarTemuan } from './daftar-temuan.tsx';
import { JudulHalaman } from './judul.tsx';
import type { KerjaSiapkan } from './kerja.ts';
import { JumlahTab } from './paket.tsx';
import { S } from './teks.ts';
import { checkTabel } from './temuan.ts';
import { periodeIsian, type WizardDraft, zonaOf } from './wizard-draft.ts';

export function HalamanRingkasan({ kerja }: { readonly kerja: KerjaSiapkan }) {
  const { tabel, sop, riwayat } = kerja.wizard;
  const Isian = tabel.Isian.filter(({ nilai }) =>
    riwayat.some((periode) => periode === parsePeriode(nilai.Periode ?? '')),
  );
  const tanpaSop = sop.length === 0;
  return (
    <section aria-labelledby="tahap">
      <JudulHalaman judul={S.ringkasan.judul} />
      <div class="pratinjau">
        <JumlahTab tabel={{ ...tabel, Isian }} judul={S.ringkasan.akan} />
        <div>
          <Terpilih wizard={kerja.wizard} />
          <IsianLalu kerja={kerja} />
          <DaftarTemuan judul={S.temuan.semua} temuan={checkTabel(tabel)} />
        </div>
      </div>
      {tanpaSop && (
        <p id="tanpa-sop" class="sebab">
          {S.ringkasan.belumSop}
        </p>
      )}
      <Tombol
        rupa="utama"
        sibuk={kerja.sedang !== null}
        karena={tanpaSop ? 'tanpa-sop' : undefined}
        tekan={kerja.siapkan}
      >
        {S.ringkasan.siapkan}
      </Tombol>
    </section>
  );
}

function Terpilih({ wizard: { tabel, sop, orang } }: { readonly wizard: WizardDraft }) {
  const dipilih = listSop().filter(({ id }) => sop.includes(id));
  const ditunjuk = dipilih.flatMap(({ id, pelaksana }) =>
    pelaksana.flatMap(({ nama }) => (orang[id]?.[nama] ? [`${nama}: ${orang[id][nama]}`] : [])),
  );
  const baris = [
    [S.ringkasan.sop, dipilih.map(({ nama, instansi }) => `${nama} (${instansi})`)],
    [S.ringkasan.zona, [zonaOf(tabel)]],
    [S.ringkasan.pelaksana, ditunjuk],
  ] as const;
  return (
    <dl>
      {baris
        .filter(([, isi]) => isi.length > 0)
        .map(([judul, isi]) => (
          <div key={judul}>
            <dt>{judul}</dt>
            {isi.map((satu) => (
              <dd key={satu}>{satu}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

function IsianLalu({ kerja }: { readonly kerja: KerjaSiapkan }) {
  const { tabel, riwayat } = kerja.wizard;
  const ada = periodeIsian(tabel);
  if (ada.length === 0) return null;
  const jumlah = (periode: string): number =>
    tabel.Isian.filter(({ nilai }) => parsePeriode(nilai.Periode ?? '') === periode).length;
  return (
    <fieldset>
      <legend>{S.ringkasan.riwayat}</legend>
      <p class="kecil">{S.ringkasan.riwayatJelas}</p>
      {ada.map((periode) => (
        <label key={periode} class="pilihan">
          <input
            type="checkbox"
            checked={riwayat.includes(periode)}
            onChange={({ currentTarget }) =>
              kerja.change({
                riwayat: currentTarget.checked ? [...riwayat, periode] : riwayat.filter((satu) => satu !== periode),
              })
            }
          />
          {S.ringkasan.isianPeriode(periode, jumlah(periode))}
        </label>
      ))}
    </fieldset>
  );
}
