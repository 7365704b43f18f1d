import type { DataLaporan } from '../domain/laporan.ts';
import { kataBerubah } from '../domain/segel/petikan.ts';
import { formatTanggal } from '../domain/waktu/kalender.ts';
import { type BagianNaskah, catatan, daftar, judul, paragraf } from './naskah.ts';

/** What the Pengukuran prints of them; the Laporan prints all. */
export const withRalatPengukuran = (data: DataLaporan): DataLaporan => ({
  ...data,
  ralat: data.ralat
    .map(({ butir, ...satu }) => ({ ...satu, butir: butir.filter(({ dokumen }) => dokumen !== 'laporan') }))
    .filter(({ butir }) => butir.length > 0),
});

/** Closes a paper: its words stay as they were signed, and here is what they should read. */
export function bagianRalat(tingkat: 1 | 2, { ralat }: DataLaporan): readonly BagianNaskah[] {
  if (ralat.length === 0) return [];
  return [
    {
      arah: 'tegak',
      isi: [
        judul(tingkat, 'Ralat'),
        paragraf('Teks dokumen ini dicetak sebagaimana disahkan. Yang diralat sesudahnya, tanpa mengubah angka:'),
        ...ralat.flatMap(({ ke, tanggal, alasan, oleh, butir }) => [
          daftar(
            butir.map((satu) => `Ralat ke-${ke} (${formatTanggal(tanggal)}): pada ${kataBerubah(satu)}, oleh ${oleh}.`),
          ),
          catatan(`Alasan ralat ke-${ke}: ${alasan}`),
        ]),
      ],
    },
  ];
}
