/** Small drawings, so that state is never told by colour alone. Decoration: the words stand beside them. */
const BENTUK = {
  galat: 'M8 1.5 15 14H1L8 1.5Zm0 4.2v4m0 1.6v1.2',
  peringatan: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 3v4.5m0 1.7v1.1',
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 5.8v4M8 4.3v1.1',
  centang: 'm2.5 8.5 3.5 3.5 7.5-8',
  jalan: 'M4 2.5 12 8l-8 5.5v-11Z',
  jam: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.5V8l2.6 1.8',
  kembali: 'M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H6',
  lewati: 'M2.5 3.5 8 8l-5.5 4.5v-9Zm6 0L14 8l-5.5 4.5v-9Z',
  kosong: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z',
  draf: 'M3 13l.6-3L11 2.6 13.4 5 6 12.4 3 13Z',
  kirim: 'M2 8h10M8.5 4.5 12 8l-3.5 3.5',
  ulang: 'M13 8a5 5 0 1 1-1.6-3.7M13 1.8v3h-3',
} as const;

export type NamaIkon = keyof typeof BENTUK;

export function Ikon({ nama }: { readonly nama: NamaIkon }) {
  return (
    <svg class="ikon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path
        d={BENTUK[nama]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
