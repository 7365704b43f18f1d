import { useState } from 'preact/hooks';
import { DAFTAR_PERIODE, type Periode, parsePeriode } from '../../src/domain/waktu/periode.ts';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import type { PanelTools } from '../alat.ts';
import { T } from '../teks.ts';
import { Tombol } from './tombol.tsx';

const MULAI = { aksi: 'mulaiSiklus', sedang: T.giliran.memulai, berbagian: false } as const;

interface Sifat {
  readonly sop: Giliran['sopTersedia'];
  readonly usulan: Periode;
  readonly tools: PanelTools;
  /** Beside a siklus that runs: no menu item leads here. */
  readonly lain?: boolean;
}

/** The Perencana opens an SOP for a period. */
export function Mulai({ sop, usulan, tools, lain = false }: Sifat) {
  const [id, pilihSop] = useState(sop[0]?.id ?? '');
  const [periode, pilihPeriode] = useState(usulan);
  return (
    <form class="tumpuk" onSubmit={(kejadian) => kejadian.preventDefault()}>
      <label>
        {T.giliran.pilihSop}
        <select
          data-aksi={lain ? undefined : 'mulaiSiklus'}
          value={id}
          onChange={({ currentTarget }) => pilihSop(currentTarget.value)}
        >
          {sop.map((satu) => (
            <option key={satu.id} value={satu.id}>
              {satu.nama}
            </option>
          ))}
        </select>
      </label>
      <label>
        {T.giliran.pilihPeriode}
        <select
          value={periode}
          onChange={({ currentTarget }) => pilihPeriode(parsePeriode(currentTarget.value) ?? usulan)}
        >
          {DAFTAR_PERIODE.map((satu) => (
            <option key={satu} value={satu}>
              {satu}
            </option>
          ))}
        </select>
      </label>
      <Tombol rupa="utama" sibuk={tools.sibuk} tekan={() => tools.send(MULAI, { sop: id, periode })}>
        {T.giliran.mulai}
      </Tombol>
    </form>
  );
}
