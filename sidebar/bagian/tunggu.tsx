/** What waits for this person, with its main button, or whose turn it is otherwise. */
import type { BidangPanel, Giliran, LangkahPanel } from '../../src/kontrak/giliran.ts';
import type { PanelTools } from '../alat.ts';
import { idElemen } from '../id-elemen.ts';
import { bidangDitunggu, chooseTombol, giliranBidang, orangDitunggu } from '../pilihan.ts';
import { T } from '../teks.ts';
import { Halangan } from './halangan.tsx';
import { Tombol } from './tombol.tsx';
import { TombolLain, TombolTawaran } from './tombol-tawaran.tsx';

interface Sifat {
  readonly giliran: Giliran;
  readonly tools: PanelTools;
}

export function Tunggu({ giliran, tools }: Sifat) {
  const { saya, langkah, hariIni, periksa } = giliran;
  const milik = langkah.filter(({ menunggu }) =>
    menunggu.some(({ orang }) => orang.some(({ email }) => email === saya.email)),
  );
  const { utama, lain } = chooseTombol(giliran);
  const ditunggu = bidangDitunggu(giliran, milik);
  return (
    <section aria-labelledby="tunggu" class="kartu">
      <h2 id="tunggu">{T.giliran.judul}</h2>
      {milik.length === 0 ? (
        <>
          <p>{utama?.aksi === 'serahkan' ? T.giliran.dapat : T.giliran.tidakAda}</p>
          <YangDitunggu giliran={giliran} />
        </>
      ) : (
        milik.map((satu) => <Langkah key={satu.nomor} langkah={satu} hariIni={hariIni} saya={saya.email} />)
      )}
      <Halangan daftar={giliran.halangan} />
      {ditunggu.length > 0 && <p>{T.giliran.tungguIsian(ditunggu.map((satu) => siapaBidang(giliran, satu)))}</p>}
      {utama && <TombolTawaran tawaran={utama} rupa="utama" tools={tools} />}
      {!utama && periksa[0] && <KePeriksa bidang={periksa[0].bidang} jumlah={periksa.length} />}
      <TombolLain daftar={lain} tools={tools} />
    </section>
  );
}

/** Brings the eye and the keyboard to the section below. */
function KePeriksa({ bidang, jumlah }: { readonly bidang: string; readonly jumlah: number }) {
  return (
    <Tombol rupa="utama" tekan={() => document.getElementById(idElemen('periksa', bidang))?.focus()}>
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

/** Whose turn it is, langkah by langkah. */
export function YangDitunggu({ giliran: { langkah, hariIni } }: { readonly giliran: Giliran }) {
  const aktif = langkah.filter(({ menunggu }) => menunggu.length > 0);
  return (
    <>
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
