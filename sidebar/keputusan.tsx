/** The dialog of the Kepala's review. */
import { Dokumen } from './bagian/dokumen.tsx';
import { Halangan } from './bagian/halangan.tsx';
import { Keputusan } from './bagian/keputusan.tsx';
import { renderLebar, type SifatIsi } from './bagian/lebar.tsx';
import { TombolTawaran } from './bagian/tombol-tawaran.tsx';
import { YangDitunggu } from './bagian/tunggu.tsx';
import { chooseTombol } from './pilihan.ts';
import { T } from './teks.ts';
import './gaya.css';
import './lebar.css';

function Tinjau({ giliran, tools }: SifatIsi) {
  if (!giliran.keputusan) return <TanpaKeputusan giliran={giliran} />;
  const { utama, lain } = chooseTombol(giliran);
  const daftar = [...(utama ? [utama] : []), ...lain];
  return (
    <>
      <Keputusan giliran={giliran} />
      <Dokumen giliran={giliran} />
      <Halangan daftar={giliran.halangan} />
      {giliran.catatan.map((kalimat) => (
        <p key={kalimat} class="catatan">
          {kalimat}
        </p>
      ))}
      <div class="sebaris">
        {daftar.map((satu) => (
          <TombolTawaran
            key={`${satu.aksi} ${satu.langkah} ${satu.bidang}`}
            tawaran={satu}
            rupa={satu === utama ? 'utama' : 'biasa'}
            tools={tools}
          />
        ))}
      </div>
    </>
  );
}

/** Nothing to decide for this person, or nothing yet: then whose turn it is. */
function TanpaKeputusan({ giliran }: Pick<SifatIsi, 'giliran'>) {
  const { siklus } = giliran;
  if (!siklus) return <p>{T.giliran.belumAda}</p>;
  return (
    <section aria-labelledby="tanpa">
      <h2 id="tanpa">{T.keputusan.judul}</h2>
      <p>{siklus.selesai ? T.giliran.selesai : T.keputusan.bukan}</p>
      <YangDitunggu giliran={giliran} />
    </section>
  );
}

renderLebar(Tinjau);
