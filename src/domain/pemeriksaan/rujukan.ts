/** The registry and its reference tabs name each other: IKU and IKI, Historis, Rencana Aksi. */
import { readTarget, targetUntuk, teksTarget } from '../target.ts';
import { DAFTAR_TRIWULAN } from '../waktu/periode.ts';
import { atTab, type Found, type Pemeriksaan } from './jenis.ts';

const RENCANA_AKSI = 'Rencana Aksi';

/** Only cells that hold nothing but a figure: "1 pameran" is what is done, not a target. */
const ANGKA_SAJA = /^[\d.,]+ ?%?$/;

export const PEMERIKSAAN_RUJUKAN: readonly Pemeriksaan[] = [
  // The cascade of PermenPANRB 89/2021: an IKU that nobody's IKI carries is nobody's work.
  {
    kode: 'IKU-TANPA-IKI',
    nama: 'IKU tanpa IKI',
    berat: 'info',
    kolom: 'Kode',
    find: ({ indikator }) => {
      const induk = new Set(indikator.map((satu) => satu.induk));
      // An agency that has not cascaded at all knows it.
      if (!indikator.some(({ jenis }) => jenis === 'IKI')) return [];
      const tanpa = indikator.flatMap(({ jenis, kode }) => (jenis === 'IKU' && !induk.has(kode) ? kode : []));
      return atTab('IKU', tanpa, 'belum ada IKI yang menginduk ke sini. Isi kolom Induk pada IKI pendukungnya.');
    },
  },
  // A mistyped kode in a reference tab loses its row without a word.
  {
    kode: 'KODE-RUJUKAN',
    nama: 'Kode tidak dikenal di Historis atau Rencana Aksi',
    kolom: 'Kode',
    find: ({ historis, rencanaAksi, perKode }) => {
      const asing = (tab: string, daftar: readonly { readonly kode: string }[]): readonly Found[] =>
        atTab(
          tab,
          daftar.flatMap(({ kode }) => (perKode.has(kode) ? [] : `"${kode}"`)),
          'tidak ada di tab IKU maupun IKI, jadi barisnya tidak terpakai. Perbaiki kodenya.',
        );
      return [...asing('Historis', historis), ...asing(RENCANA_AKSI, rencanaAksi)];
    },
  },
  // Every IKU needs its rencana aksi (PermenPANRB 88/2021, LKE perencanaan) …
  {
    kode: 'RENCANA-AKSI-KURANG',
    nama: 'IKU tanpa rencana aksi',
    berat: 'info',
    kolom: 'Kode',
    find: ({ rencanaAksi, indikator }) => {
      const ada = new Set(rencanaAksi.map(({ kode }) => kode));
      if (ada.size === 0) return [];
      const tanpa = indikator.flatMap(({ kode, jenis }) => (jenis === 'IKU' && !ada.has(kode) ? kode : []));
      return atTab(RENCANA_AKSI, tanpa, 'belum ada rencana aksinya. Tambahkan.');
    },
  },
  // … with the quarters' targets of the PK.
  {
    kode: 'RENCANA-AKSI-BEDA',
    nama: 'Target rencana aksi berbeda dari PK',
    kolom: 'Kode',
    find: ({ rencanaAksi, perKode, tahun }) =>
      rencanaAksi.flatMap(({ kode, triwulan }) => {
        const milik = perKode.get(kode);
        return triwulan.flatMap((teks, ke) => {
          if (!milik || !ANGKA_SAJA.test(teks)) return [];
          const masa = DAFTAR_TRIWULAN[ke] ?? 'TW I';
          const rencana = readTarget(teks, milik.satuan);
          const pk = teksTarget(targetUntuk(milik, masa, tahun), '');
          if ('rusak' in rencana || teksTarget(rencana.target, '') === pk) return [];
          return atTab(RENCANA_AKSI, [kode], `target ${masa} ${teks}, di PK ${pk}. Samakan.`);
        });
      }),
  },
];
