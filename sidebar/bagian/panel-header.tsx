/** Who the server takes this person for, and which run of which SOP is looked at. */
import type { Giliran } from '../../src/kontrak/giliran.ts';
import { T } from '../teks.ts';
import { Ikon } from './ikon.tsx';

interface Sifat {
  /** Null: nothing is known yet. */
  readonly giliran: Giliran | null;
  readonly sibuk: boolean;
  readonly muat: () => void;
  readonly pilihSiklus: (id: string) => void;
}

export function PanelHeader({ giliran, sibuk, muat, pilihSiklus }: Sifat) {
  if (!giliran)
    return (
      <header>
        <h1>Himpun Kinerja</h1>
      </header>
    );
  const { saya, siklus, instansi, daftarSiklus } = giliran;
  return (
    <header>
      <div class="sebaris">
        <p class="instansi">
          {instansi}
          {siklus && ` · ${T.periode(siklus.periode, siklus.tahun)}`}
        </p>
        <button
          type="button"
          class="tombol ikonis"
          aria-label={T.muatUlang}
          aria-disabled={sibuk}
          onClick={() => !sibuk && muat()}
        >
          <Ikon nama="ulang" />
        </button>
      </div>
      <h1>{siklus?.sop ?? 'Himpun Kinerja'}</h1>
      {siklus && daftarSiklus.length > 1 && (
        <label class="kecil">
          {T.lihatSiklus}
          <select value={siklus.id} disabled={sibuk} onChange={({ currentTarget }) => pilihSiklus(currentTarget.value)}>
            {daftarSiklus.map((satu) => (
              <option key={satu.id} value={satu.id}>
                {T.siklusPilihan(satu)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="saya">
        <strong>{saya.nama || saya.email}</strong> · {T.peran(saya.peran)}
        {saya.bidang.length > 0 && ` ${saya.bidang.join(', ')}`}
        <span class="kecil akun">{saya.email}</span>
      </p>
    </header>
  );
}
