/** The dialog of the Kepala's review. */
import { Keputusan } from './bagian/keputusan.tsx';
import { renderLebar, type SifatIsi } from './bagian/lebar.tsx';
import { Tombol } from './bagian/tombol.tsx';
import { pilihTombol } from './pilihan.ts';
import { T } from './teks.ts';
import './gaya.css';
import './lebar.css';

function Tinjau({ giliran, alat }: SifatIsi) {
  const { utama, lain } = pilihTombol(giliran);
  const daftar = [...(utama ? [utama] : []), ...lain];
  return (
    <>
      <Keputusan giliran={giliran} />
      <div class="sebaris">
        {daftar.map((satu) => (
          <Tombol
            key={`${satu.aksi} ${satu.langkah} ${satu.bidang}`}
            rupa={satu === utama ? 'utama' : 'biasa'}
            sibuk={alat.sibuk}
            tekan={() => alat.minta(satu)}
          >
            {T.untukBidang(satu.label, satu.bidang)}
          </Tombol>
        ))}
      </div>
    </>
  );
}

renderLebar(Tinjau);
