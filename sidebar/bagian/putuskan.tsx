/** One button under the rows: accept when all is well, return when something goes back. */
import type { TawaranPanel } from '../../src/kontrak/giliran.ts';
import type { Alat } from '../alat.ts';
import { idElemen } from '../id-elemen.ts';
import { BATAS_ALASAN, type Baris, type DaftarPutusan, type RingkasanPutusan, ringkasPutusan } from '../putusan.ts';
import { T } from '../teks.ts';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly baris: readonly Baris[];
  readonly putusan: DaftarPutusan;
  readonly tawaran: { readonly terima: TawaranPanel | undefined; readonly kembalikan: TawaranPanel | undefined };
  readonly siklus: string | undefined;
  readonly draf: string;
  readonly alat: Alat;
}

export function Putuskan({ baris, putusan, tawaran: { terima, kembalikan }, siklus, draf, alat }: Sifat) {
  const hasil = ringkasPutusan(baris, putusan);
  const { kembali, bukti } = hasil;
  const tawaran = kembali.length > 0 ? kembalikan : terima;
  if (!tawaran) return <p class="kecil">{T.periksa.tanpaTerima}</p>;
  const sebab = sebabBelum(hasil);
  const id = idElemen('belum', baris[0]?.bidang ?? '');
  const data = {
    siklus,
    langkah: tawaran.langkah,
    bidang: tawaran.bidang,
    ...(kembali.length > 0 ? { indikator: kembali } : { bukti }),
  };
  return (
    <div class="tumpuk">
      {kembali.length === 0 && <p class="kecil">{T.periksa.bukaBuktiDari(bukti.length, baris.length)}</p>}
      <Tombol
        rupa="utama"
        sibuk={alat.sibuk}
        karena={sebab === null ? undefined : id}
        tekan={() => alat.kirim(tawaran, data, [draf])}
      >
        {kembali.length > 0 ? T.periksa.kembalikan(kembali.length) : T.periksa.terima}
      </Tombol>
      {sebab && (
        <p id={id} class="sebab">
          {sebab}
        </p>
      )}
    </div>
  );
}

function sebabBelum({ belum, kembali, tanpaAlasan, panjang }: RingkasanPutusan): string | null {
  if (tanpaAlasan > 0) return T.periksa.sisa(tanpaAlasan);
  if (panjang > BATAS_ALASAN) return T.periksa.panjang;
  return belum > 0 && kembali.length === 0 ? T.periksa.belum(belum) : null;
}
