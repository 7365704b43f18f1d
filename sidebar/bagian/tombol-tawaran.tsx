import type { TawaranPanel } from '../../src/kontrak/giliran.ts';
import type { Alat } from '../alat.ts';
import { T } from '../teks.ts';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly tawaran: TawaranPanel;
  readonly rupa?: 'utama' | 'biasa';
  readonly alat: Alat;
}

/** What the table of aksi lets this person do, with the bidang that it is about. */
export function TombolTawaran({ tawaran, rupa = 'biasa', alat }: Sifat) {
  return (
    <Tombol rupa={rupa} sibuk={alat.sibuk} aksi={tawaran.aksi} tekan={() => alat.minta(tawaran)}>
      {T.untukBidang(tawaran.label, tawaran.bidang)}
    </Tombol>
  );
}

export function TombolLain({ daftar, alat }: { readonly daftar: readonly TawaranPanel[]; readonly alat: Alat }) {
  if (daftar.length === 0) return null;
  return (
    <details>
      <summary>{T.giliran.lain}</summary>
      <div class="tumpuk">
        {daftar.map((satu) => (
          <TombolTawaran key={`${satu.aksi} ${satu.langkah} ${satu.bidang}`} tawaran={satu} alat={alat} />
        ))}
      </div>
    </details>
  );
}
