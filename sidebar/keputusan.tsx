/** The dialog of the Kepala's review. */
import { Keputusan } from './bagian/keputusan.tsx';
import { renderLebar, type SifatIsi } from './bagian/lebar.tsx';
import { TombolTawaran } from './bagian/tombol-tawaran.tsx';
import { pilihTombol } from './pilihan.ts';
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
          <TombolTawaran
            key={`${satu.aksi} ${satu.langkah} ${satu.bidang}`}
            tawaran={satu}
            rupa={satu === utama ? 'utama' : 'biasa'}
            alat={alat}
          />
        ))}
      </div>
    </>
  );
}

renderLebar(Tinjau);
