/** The dialog with the flowchart, its langkah in words beside it. */
import { BaganAlir } from './bagian/bagan.tsx';
import { renderLebar, type SifatIsi } from './bagian/lebar.tsx';
import { DaftarLangkah } from './bagian/sop.tsx';
import { T } from './teks.ts';
import './gaya.css';
import './lebar.css';

function Bagan({ giliran }: SifatIsi) {
  if (!giliran.siklus) return <p>{T.giliran.belumAda}</p>;
  return (
    <div class="dua">
      <section aria-labelledby="bagan">
        <h2 id="bagan">{T.sop.bagan}</h2>
        <BaganAlir giliran={giliran} />
      </section>
      <section aria-labelledby="daftar">
        <h2 id="daftar">{T.sop.daftar}</h2>
        <DaftarLangkah giliran={giliran} />
      </section>
    </div>
  );
}

renderLebar(Bagan);
