import type { ComponentChildren } from 'preact';

interface Sifat {
  readonly rupa?: 'utama' | 'biasa' | 'tautan' | 'bahaya';
  readonly sibuk?: boolean;
  /** Why it cannot be pressed: the id of the words that say so. */
  readonly karena?: string | undefined;
  readonly label?: string | undefined;
  readonly tekan: () => void;
  readonly children: ComponentChildren;
}

/** Never `disabled`: the keyboard would lose its place, and nobody could ask why. */
export function Tombol({ rupa = 'biasa', sibuk = false, karena, label, tekan, children }: Sifat) {
  const mati = sibuk || karena !== undefined;
  return (
    <button
      type="button"
      class={`tombol ${rupa}`}
      aria-disabled={mati}
      aria-describedby={karena}
      aria-label={label}
      onClick={() => {
        if (!mati) tekan();
      }}
    >
      {children}
    </button>
  );
}
