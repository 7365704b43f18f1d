/** A mistyped kode in a reference tab loses its row without a word. */
import { type Hal, type Pemeriksaan, padaTab } from './pemeriksaan.ts';

export const KODE_RUJUKAN: Pemeriksaan = {
  kode: 'KODE-RUJUKAN',
  nama: 'Kode tidak dikenal di Historis atau Rencana Aksi',
  kolom: 'Kode',
  cari: ({ historis, rencanaAksi, perKode }) => {
    const asing = (tab: string, daftar: readonly { readonly kode: string }[]): readonly Hal[] =>
      padaTab(
        tab,
        daftar.flatMap(({ kode }) => (perKode.has(kode) ? [] : `"${kode}"`)),
        'tidak ada di tab IKU maupun IKI, jadi barisnya tidak terpakai. Perbaiki kodenya.',
      );
    return [...asing('Historis', historis), ...asing('Rencana Aksi', rencanaAksi)];
  },
};
