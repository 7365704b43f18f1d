/** Giliran Anda: what the SOP waits for from this person, and the sections in which they do it. */
import type { Giliran } from '../../src/kontrak/giliran.ts';
import type { PanelTools } from '../alat.ts';
import { bidangSaya, chooseTombol } from '../pilihan.ts';
import { T } from '../teks.ts';
import { Dokumen } from './dokumen.tsx';
import { Halangan } from './halangan.tsx';
import { Kelengkapan } from './kelengkapan.tsx';
import { Keputusan } from './keputusan.tsx';
import { Mulai } from './mulai.tsx';
import { RekomendasiLalu, RekomendasiTim } from './rekomendasi.tsx';
import { Staf } from './staf.tsx';
import { TelaahIsian } from './telaah.tsx';
import { Temuan } from './temuan.tsx';
import { Tombol } from './tombol.tsx';
import { TombolLain } from './tombol-tawaran.tsx';
import { Tunggu } from './tunggu.tsx';
import { Usulan } from './usulan.tsx';

interface Sifat {
  readonly giliran: Giliran;
  readonly tools: PanelTools;
}

/** `tampilkanTemuan`: also to whom they concern little; the menu asked for them. */
export function GiliranAnda({ giliran, tools, tampilkanTemuan }: Sifat & { readonly tampilkanTemuan: boolean }) {
  const { siklus, keputusan, periksa, saya, temuan, catatan } = giliran;
  if (siklus === null || siklus.selesai)
    return (
      <>
        <TanpaGiliran giliran={giliran} tools={tools} />
        <Usulan usulan={giliran.usulan} tools={tools} />
        <Dokumen giliran={giliran} />
        {siklus && tampilkanTemuan && <Temuan temuan={temuan} siklus={siklus.id} tools={tools} />}
      </>
    );
  return (
    <>
      <Tunggu giliran={giliran} tools={tools} />
      <Usulan usulan={giliran.usulan} tools={tools} />
      {catatan.map((kalimat) => (
        <p key={kalimat} class="catatan">
          {kalimat}
        </p>
      ))}
      {(keputusan || saya.peran.includes('kepala')) && <Keputusan giliran={giliran} />}
      {keputusan && <Lebar tools={tools} />}
      <Dokumen giliran={giliran} />
      {periksa.length > 0 && <TelaahIsian giliran={giliran} tools={tools} />}
      <Kelengkapan giliran={giliran} tools={tools} />
      {bidangSaya(giliran).map((bidang) => (
        <Staf key={bidang.kode} bidang={bidang} giliran={giliran} tools={tools} />
      ))}
      <RekomendasiLalu daftar={giliran.rekomendasi.lalu} />
      <RekomendasiTim giliran={giliran} tools={tools} />
      {(tampilkanTemuan || !isKepalaSaja(saya.peran)) && <Temuan temuan={temuan} siklus={siklus.id} tools={tools} />}
      {giliran.sopTersedia.length > 0 && (
        <details>
          <summary>{T.giliran.mulaiLain}</summary>
          <Mulai sop={giliran.sopTersedia} usulan={giliran.periodeUsulan} tools={tools} lain />
        </details>
      )}
    </>
  );
}

/** What is open stands in the decision already. */
const isKepalaSaja = (peran: Giliran['saya']['peran']): boolean => peran.every((satu) => satu === 'kepala');

function TanpaGiliran({ giliran, tools }: Sifat) {
  const { siklus, sopTersedia, periodeUsulan, keputusan, halangan } = giliran;
  const { lain, utama } = chooseTombol(giliran);
  const sah = siklus?.pengesahan;
  return (
    <section aria-labelledby="tanpa">
      <h2 id="tanpa">{siklus ? T.giliran.selesai : T.giliran.belumAda}</h2>
      {sah && <p>{(sah.cara === 'kertas' ? T.giliran.sahKertas : T.giliran.sah)(sah.nama, sah.tanggal)}</p>}
      {sopTersedia.length > 0 ? (
        <Mulai sop={sopTersedia} usulan={periodeUsulan} tools={tools} />
      ) : (
        !siklus && halangan.length === 0 && <p>{T.giliran.tunggu}</p>
      )}
      <Halangan daftar={halangan} />
      <TombolLain daftar={[...(utama ? [utama] : []), ...lain]} tools={tools} />
      {keputusan && <Keputusan giliran={giliran} />}
      {keputusan && <Lebar tools={tools} />}
      {siklus && <RekomendasiTim giliran={giliran} tools={tools} />}
    </section>
  );
}

function Lebar({ tools }: { readonly tools: PanelTools }) {
  return (
    <Tombol sibuk={tools.sibuk} tekan={() => tools.openWide('keputusan')}>
      {T.bukaLebar}
    </Tombol>
  );
}
