/** A labelled field. */
import { useId } from 'preact/hooks';
import { T } from '../teks.ts';

interface Sifat {
  readonly label: string;
  readonly isi: string;
  readonly ubah: (isi: string) => void;
  readonly bantu?: string | undefined;
  readonly wajib?: boolean;
  /** Value and what is shown for it. */
  readonly pilihan?: readonly (readonly [string, string])[] | undefined;
}

const TERPANJANG = 2000;

export function Medan({ label, isi, ubah, bantu = '', wajib = false, pilihan }: Sifat) {
  const id = useId();
  const sifat = { id, value: isi, 'aria-describedby': bantu === '' ? undefined : `${id}-bantu` };
  return (
    <div>
      <label for={id}>
        {label} {wajib && <span class="kecil">{T.wajib}</span>}
      </label>
      {pilihan ? (
        <select {...sifat} onChange={({ currentTarget }) => ubah(currentTarget.value)}>
          {lengkap(pilihan, isi).map(([nilai, teks]) => (
            <option key={nilai} value={nilai}>
              {teks}
            </option>
          ))}
        </select>
      ) : (
        <input
          type="text"
          maxLength={TERPANJANG}
          {...sifat}
          onInput={({ currentTarget }) => ubah(currentTarget.value)}
        />
      )}
      {bantu !== '' && (
        <span id={`${id}-bantu`} class="kecil">
          {bantu}
        </span>
      )}
    </div>
  );
}

/** What a pack says stays to be seen, also where it is none of the choices. */
function lengkap(pilihan: NonNullable<Sifat['pilihan']>, isi: string): NonNullable<Sifat['pilihan']> {
  return pilihan.some(([nilai]) => nilai === isi) ? pilihan : [...pilihan, [isi, isi]];
}
