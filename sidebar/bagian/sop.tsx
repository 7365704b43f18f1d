/** The SOP as a list of its langkah, or as its flowchart. */
import { useState } from 'preact/hooks';
import type { Giliran, LangkahPanel } from '../../src/kontrak/giliran.ts';
import type { PanelTools } from '../alat.ts';
import { T } from '../teks.ts';
import { BaganAlir } from './bagan.tsx';
import { Status } from './status.tsx';
import { Tombol } from './tombol.tsx';

export function Sop({ giliran, tools }: { readonly giliran: Giliran; readonly tools: PanelTools }) {
  const [bagan, pilih] = useState(false);
  const bentuk = (nilai: boolean, label: string) => (
    <button type="button" class="tombol" aria-pressed={bagan === nilai} onClick={() => pilih(nilai)}>
      {label}
    </button>
  );
  return (
    <section aria-labelledby="sop">
      <h2 id="sop">{T.sop.judul}</h2>
      <p>{giliran.siklus?.sop}</p>
      <fieldset class="sebaris">
        <legend class="tersembunyi">{T.sop.bentuk}</legend>
        {bentuk(false, T.sop.daftar)}
        {bentuk(true, T.sop.bagan)}
      </fieldset>
      {bagan ? <BaganAlir giliran={giliran} /> : <DaftarLangkah giliran={giliran} />}
      <Tombol sibuk={tools.sibuk} tekan={() => tools.openWide('bagan')}>
        {T.bukaLebar}
      </Tombol>
    </section>
  );
}

export function DaftarLangkah({ giliran: { langkah, hariIni } }: { readonly giliran: Giliran }) {
  return (
    <ol class="alur">
      {langkah.map((satu) => (
        <li key={satu.nomor} value={satu.nomor} aria-current={satu.menunggu.length > 0 ? 'step' : undefined}>
          <Langkah langkah={satu} hariIni={hariIni} />
        </li>
      ))}
    </ol>
  );
}

function Langkah({ langkah, hariIni }: { readonly langkah: LangkahPanel; readonly hariIni: string }) {
  const { uraian, pelaksana, status, putaran, waktuBaku, kembaliKe, usulan, oleh, tenggat, menunggu } = langkah;
  const rinci = [
    pelaksana.join(', '),
    waktuBaku === '' ? '' : T.sop.waktuBaku(waktuBaku),
    kembaliKe === null ? '' : T.sop.kembali(kembaliKe),
    usulan ? T.sop.usulan : '',
  ];
  return (
    <>
      <p>{uraian}</p>
      <p>
        <Status nama={status} teks={T.sop.status(status, putaran)} />{' '}
        {menunggu.length > 0 && <strong>{T.sop.sekarang}</strong>}
      </p>
      <p class="kecil">{rinci.filter((teks) => teks !== '').join(' · ')}</p>
      {tenggat && menunggu.length > 0 && <p class="kecil">{T.tenggat(tenggat, hariIni)}</p>}
      {oleh.length > 0 && (
        <p class="kecil">
          {T.sop.oleh}: {oleh.join(', ')}
        </p>
      )}
    </>
  );
}
