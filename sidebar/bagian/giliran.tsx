/** Giliran Anda: what the SOP waits for from this person, and the sections in which they do it. */
import type { Giliran } from '../../src/kontrak/giliran.ts';
import type { Alat } from '../alat.ts';
import { bidangSaya, pilihTombol } from '../pilihan.ts';
import { T } from '../teks.ts';
import { Halangan } from './halangan.tsx';
import { Kelengkapan } from './kelengkapan.tsx';
import { Keputusan } from './keputusan.tsx';
import { Mulai } from './mulai.tsx';
import { Periksa } from './telaah.tsx';
import { RekomendasiLalu, RekomendasiTim } from './rekomendasi.tsx';
import { Staf } from './staf.tsx';
import { Temuan } from './temuan.tsx';
import { Tombol } from './tombol.tsx';
import { TombolLain } from './tombol-tawaran.tsx';
import { Tunggu } from './tunggu.tsx';

interface Sifat {
  readonly giliran: Giliran;
  readonly alat: Alat;
}

/** `tampilkanTemuan`: also to whom they concern little; the menu asked for them. */
export function GiliranAnda({ giliran, alat, tampilkanTemuan }: Sifat & { readonly tampilkanTemuan: boolean }) {
  const { siklus, keputusan, periksa, saya, temuan, catatan } = giliran;
  if (siklus === null || siklus.selesai)
    return (
      <>
        <TanpaGiliran giliran={giliran} alat={alat} />
        {siklus && tampilkanTemuan && <Temuan temuan={temuan} siklus={siklus.id} alat={alat} />}
      </>
    );
  return (
    <>
      <Tunggu giliran={giliran} alat={alat} />
      {catatan.map((kalimat) => (
        <p key={kalimat} class="catatan">
          {kalimat}
        </p>
      ))}
      {(keputusan || saya.peran.includes('kepala')) && <Keputusan giliran={giliran} />}
      {keputusan && <Lebar alat={alat} />}
      {periksa.length > 0 && <Periksa giliran={giliran} alat={alat} />}
      <Kelengkapan giliran={giliran} alat={alat} />
      {bidangSaya(giliran).map((bidang) => (
        <Staf key={bidang.kode} bidang={bidang} giliran={giliran} alat={alat} />
      ))}
      <RekomendasiLalu daftar={giliran.rekomendasi.lalu} />
      <RekomendasiTim giliran={giliran} alat={alat} />
      {(tampilkanTemuan || !isKepalaSaja(saya.peran)) && <Temuan temuan={temuan} siklus={siklus.id} alat={alat} />}
    </>
  );
}

/** What is open stands in the decision already. */
const isKepalaSaja = (peran: Giliran['saya']['peran']): boolean => peran.every((satu) => satu === 'kepala');

function TanpaGiliran({ giliran, alat }: Sifat) {
  const { siklus, sopTersedia, periodeUsulan, keputusan, halangan } = giliran;
  const { lain, utama } = pilihTombol(giliran);
  const sah = siklus?.pengesahan;
  return (
    <section aria-labelledby="tanpa">
      <h2 id="tanpa">{siklus ? T.giliran.selesai : T.giliran.belumAda}</h2>
      {sah && <p>{(sah.cara === 'kertas' ? T.giliran.sahKertas : T.giliran.sah)(sah.nama, sah.tanggal)}</p>}
      {sopTersedia.length > 0 ? (
        <Mulai sop={sopTersedia} usulan={periodeUsulan} alat={alat} />
      ) : (
        !siklus && halangan.length === 0 && <p>{T.giliran.tunggu}</p>
      )}
      <Halangan daftar={halangan} />
      <TombolLain daftar={[...(utama ? [utama] : []), ...lain]} alat={alat} />
      {keputusan && <Keputusan giliran={giliran} />}
      {keputusan && <Lebar alat={alat} />}
      {siklus && <RekomendasiTim giliran={giliran} alat={alat} />}
    </section>
  );
}

function Lebar({ alat }: { readonly alat: Alat }) {
  return (
    <Tombol sibuk={alat.sibuk} tekan={() => alat.bukaLebar('keputusan')}>
      {T.bukaLebar}
    </Tombol>
  );
}
