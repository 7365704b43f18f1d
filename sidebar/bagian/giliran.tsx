/** Giliran Anda: what the SOP waits for from this person, one main button, and whose turn it is otherwise. */
import type { BidangPanel, Giliran, LangkahPanel } from '../../src/shared/panel.ts';
import type { Alat } from '../alat.ts';
import { bidangDitunggu, bidangSaya, giliranBidang, orangDitunggu, pilihTombol } from '../pilihan.ts';
import { T } from '../teks.ts';
import { Kelengkapan } from './kelengkapan.tsx';
import { Keputusan } from './keputusan.tsx';
import { Mulai } from './mulai.tsx';
import { Periksa } from './periksa.tsx';
import { RekomendasiLalu, RekomendasiTim } from './rekomendasi.tsx';
import { Staf } from './staf.tsx';
import { Temuan } from './temuan.tsx';
import { Tombol } from './tombol.tsx';

interface Sifat {
  readonly giliran: Giliran;
  readonly alat: Alat;
}

export function GiliranAnda({ giliran, alat }: Sifat) {
  const { siklus, keputusan, periksa, saya, temuan, catatan } = giliran;
  if (siklus === null || siklus.selesai) return <TanpaGiliran giliran={giliran} alat={alat} />;
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
      {!isKepalaSaja(saya.peran) && <Temuan temuan={temuan} alat={alat} />}
    </>
  );
}

/** What is open stands in the decision already. */
const isKepalaSaja = (peran: Giliran['saya']['peran']): boolean => peran.every((satu) => satu === 'kepala');

function TanpaGiliran({ giliran, alat }: Sifat) {
  const { siklus, sopTersedia, keputusan } = giliran;
  const { lain, utama } = pilihTombol(giliran);
  const sah = siklus?.pengesahan;
  return (
    <section aria-labelledby="tanpa">
      <h2 id="tanpa">{siklus ? T.giliran.selesai : T.giliran.belumAda}</h2>
      {sah && <p>{(sah.cara === 'kertas' ? T.giliran.sahKertas : T.giliran.sah)(sah.nama, sah.tanggal)}</p>}
      {sopTersedia.length > 0 ? <Mulai sop={sopTersedia} alat={alat} /> : !siklus && <p>{T.giliran.tunggu}</p>}
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

function Tunggu({ giliran, alat }: Sifat) {
  const { saya, langkah, hariIni, periksa } = giliran;
  const milik = langkah.filter(({ menunggu }) =>
    menunggu.some(({ orang }) => orang.some(({ email }) => email === saya.email)),
  );
  const { utama, lain } = pilihTombol(giliran);
  const ditunggu = bidangDitunggu(giliran, milik);
  return (
    <section aria-labelledby="tunggu" class="kartu">
      <h2 id="tunggu">{T.giliran.judul}</h2>
      {milik.length === 0 ? (
        <BukanSaya giliran={giliran} dapat={utama?.aksi === 'serahkan'} />
      ) : (
        milik.map((satu) => <Langkah key={satu.nomor} langkah={satu} hariIni={hariIni} saya={saya.email} />)
      )}
      {ditunggu.length > 0 && <p>{T.giliran.tungguIsian(ditunggu.map((satu) => siapaBidang(giliran, satu)))}</p>}
      {utama && (
        <Tombol rupa="utama" sibuk={alat.sibuk} tekan={() => alat.minta(utama)}>
          {T.untukBidang(utama.label, utama.bidang)}
        </Tombol>
      )}
      {!utama && periksa[0] && <KePeriksa bidang={periksa[0].bidang} jumlah={periksa.length} />}
      <TombolLain daftar={lain} alat={alat} />
    </section>
  );
}

/** Brings the eye and the keyboard to the section below. */
function KePeriksa({ bidang, jumlah }: { readonly bidang: string; readonly jumlah: number }) {
  return (
    <Tombol rupa="utama" tekan={() => document.getElementById(`periksa-${bidang}`)?.focus()}>
      {T.giliran.mulaiPeriksa(jumlah)}
    </Tombol>
  );
}

interface SifatLangkah {
  readonly langkah: LangkahPanel;
  readonly hariIni: string;
  readonly saya: string;
}

function Langkah({ langkah, hariIni, saya }: SifatLangkah) {
  const { nomor, uraian, tenggat, putaran, kelengkapanKurang, menunggu } = langkah;
  const milik = menunggu.filter(({ orang }) => orang.some(({ email }) => email === saya));
  const unit = milik.map((satu) => satu.unit).filter((satu) => satu !== '');
  return (
    <div class="langkah">
      <p>
        <strong>{T.giliran.langkah(nomor)}</strong> {uraian}
        {unit.length > 0 && ` (${unit.map(T.bidang).join(', ')})`}
        {putaran > 1 && `, ${T.giliran.putaran(putaran)}`}
      </p>
      {tenggat && <p class="kecil">{T.tenggat(tenggat, hariIni)}</p>}
      {kelengkapanKurang.length > 0 && (
        <p class="kecil">
          {T.giliran.kelengkapan} {kelengkapanKurang.join('; ')}
        </p>
      )}
    </div>
  );
}

function BukanSaya({ giliran: { langkah, hariIni }, dapat }: { readonly giliran: Giliran; readonly dapat: boolean }) {
  const aktif = langkah.filter(({ menunggu }) => menunggu.length > 0);
  return (
    <>
      <p>{dapat ? T.giliran.dapat : T.giliran.tidakAda}</p>
      {aktif.map((satu) => (
        <div key={satu.nomor} class="langkah">
          <Menunggu orang={orangDitunggu(satu)} />
          <p class="kecil">
            {T.giliran.langkah(satu.nomor)} {satu.uraian}
          </p>
          {satu.tenggat && <p class="kecil">{T.tenggat(satu.tenggat, hariIni)}</p>}
        </div>
      ))}
    </>
  );
}

const siapaBidang = (giliran: Giliran, bidang: BidangPanel): string =>
  `${giliranBidang(giliran, bidang) ?? T.giliran.belumAdaOrang} (${T.bidang(bidang.kode)})`;

function Menunggu({ orang }: { readonly orang: ReturnType<typeof orangDitunggu> }) {
  const siapa = orang.slice(0, 3).map(([nama, bidang]) => {
    const sebutan = nama || T.giliran.belumAdaOrang;
    return bidang.length === 0 ? sebutan : `${sebutan} (${T.bidang(bidang.join(', '))})`;
  });
  return (
    <p>
      {T.giliran.menunggu}: <strong>{siapa.join('; ')}</strong>
      {orang.length > 3 && ` ${T.giliran.dan(orang.length - 3)}`}
    </p>
  );
}

function TombolLain({ daftar, alat }: { readonly daftar: Giliran['tawaran']; readonly alat: Alat }) {
  if (daftar.length === 0) return null;
  return (
    <details>
      <summary>{T.giliran.lain}</summary>
      <div class="tumpuk">
        {daftar.map((satu) => (
          <Tombol key={`${satu.aksi} ${satu.langkah} ${satu.bidang}`} sibuk={alat.sibuk} tekan={() => alat.minta(satu)}>
            {T.untukBidang(satu.label, satu.bidang)}
          </Tombol>
        ))}
      </div>
    </details>
  );
}
