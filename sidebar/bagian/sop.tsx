/** The SOP as a list of its langkah. */
import type { Giliran, LangkahPanel } from '../../src/shared/panel.ts';
import { T } from '../teks.ts';
import { Status } from './status.tsx';

export function Sop({ giliran: { siklus, langkah, hariIni } }: { readonly giliran: Giliran }) {
  return (
    <section aria-labelledby="sop">
      <h2 id="sop">{T.sop.judul}</h2>
      <p>{siklus?.sop ?? T.giliran.belumAda}</p>
      <ol class="alur">
        {langkah.map((satu) => (
          <li key={satu.nomor} value={satu.nomor} aria-current={satu.menunggu.length > 0 ? 'step' : undefined}>
            <Langkah langkah={satu} hariIni={hariIni} />
          </li>
        ))}
      </ol>
    </section>
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
