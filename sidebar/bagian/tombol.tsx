import type { ComponentChildren } from 'preact';
import type { NamaAksi } from '../../src/kontrak/kontrak.ts';

interface Sifat {
  readonly rupa?: 'utama' | 'biasa' | 'tautan' | 'bahaya';
  readonly sibuk?: boolean;
  /** Why it cannot be pressed: the id of the words that say so. */
  readonly karena?: string | undefined;
  readonly label?: string | undefined;
  /** What it does, by the name of the contract: a menu item finds it so. */
  readonly aksi?: NamaAksi;
  readonly tekan: () => void;
  readonly children: ComponentChildren;
}

/** Never `disabled`: the keyboard would lose its place, and nobody could ask why. */
export function Tombol({ rupa = 'biasa', sibuk = false, karena, label, aksi, tekan, children }: Sifat) {
  const mati = sibuk || karena !== undefined;
  return (
    <button
      type="button"
      class={`tombol ${rupa}`}
      aria-disabled={mati}
      aria-describedby={karena}
      aria-label={label}
      data-aksi={aksi}
      onClick={() => {
        if (!mati) tekan();
      }}
    >
      {children}
    </button>
  );
}
