import type { OfferPanel } from '../../src/kontrak/giliran.ts';
import type { PanelTools } from '../alat.ts';
import { T } from '../teks.ts';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly tawaran: OfferPanel;
  readonly rupa?: 'utama' | 'biasa';
  readonly tools: PanelTools;
}

/** What the table of aksi lets this person do, with the bidang that it is about. */
export function TombolTawaran({ tawaran, rupa = 'biasa', tools }: Sifat) {
  return (
    <Tombol rupa={rupa} sibuk={tools.sibuk} aksi={tawaran.aksi} tekan={() => tools.request(tawaran)}>
      {T.untukBidang(tawaran.label, tawaran.bidang)}
    </Tombol>
  );
}

export function TombolLain({ daftar, tools }: { readonly daftar: readonly OfferPanel[]; readonly tools: PanelTools }) {
  if (daftar.length === 0) return null;
  return (
    <details>
      <summary>{T.giliran.lain}</summary>
      <div class="tumpuk">
        {daftar.map((satu) => (
          <TombolTawaran key={`${satu.aksi} ${satu.langkah} ${satu.bidang}`} tawaran={satu} tools={tools} />
        ))}
      </div>
    </details>
  );
}
