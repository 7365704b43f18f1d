/** One button under the rows: accept when all is well, return when something goes back. */
import type { OfferPanel } from '../../src/kontrak/giliran.ts';
import type { PanelTools } from '../alat.ts';
import { idElemen } from '../id-elemen.ts';
import {
  BATAS_ALASAN,
  type BarisPutusan,
  type DaftarPutusan,
  type RingkasanPutusan,
  summarisePutusan,
} from '../putusan.ts';
import { T } from '../teks.ts';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly baris: readonly BarisPutusan[];
  readonly putusan: DaftarPutusan;
  readonly tawaran: { readonly terima: OfferPanel | undefined; readonly kembalikan: OfferPanel | undefined };
  readonly siklus: string | undefined;
  readonly draf: string;
  readonly tools: PanelTools;
}

export function Putuskan({ baris, putusan, tawaran: { terima, kembalikan }, siklus, draf, tools }: Sifat) {
  const hasil = summarisePutusan(baris, putusan);
  const { kembali, bukti, konfirmasi } = hasil;
  const tawaran = kembali.length > 0 ? kembalikan : terima;
  if (!tawaran) return <p class="kecil">{T.telaah.tanpaTerima}</p>;
  const sebab = sebabBelum(hasil);
  const id = idElemen('belum', baris[0]?.bidang ?? '');
  const data = {
    siklus,
    langkah: tawaran.langkah,
    bidang: tawaran.bidang,
    ...(kembali.length > 0 ? { indikator: kembali } : { bukti, ...(konfirmasi.length > 0 ? { konfirmasi } : {}) }),
  };
  return (
    <div class="tumpuk">
      {kembali.length === 0 && <p class="kecil">{T.telaah.bukaBuktiDari(bukti.length, baris.length)}</p>}
      <Tombol
        rupa="utama"
        sibuk={tools.sibuk}
        karena={sebab === null ? undefined : id}
        tekan={() => tools.send(tawaran, data, [draf])}
      >
        {kembali.length > 0 ? T.telaah.kembalikan(kembali.length) : T.telaah.terima}
      </Tombol>
      {sebab && (
        <p id={id} class="sebab">
          {sebab}
        </p>
      )}
    </div>
  );
}

function sebabBelum({ belum, kembali, tanpaAlasan, panjang, belumPasti }: RingkasanPutusan): string | null {
  if (tanpaAlasan > 0) return T.telaah.sisa(tanpaAlasan);
  if (panjang > BATAS_ALASAN) return T.telaah.panjang;
  if (kembali.length > 0) return null;
  if (belumPasti > 0) return T.telaah.belumPasti(belumPasti);
  return belum > 0 ? T.telaah.belum(belum) : null;
}
