/** The one sentence of a file that holds, and what an .xlsx cannot tell. */
import type { Book } from './book.ts';
import type { Ledger } from './ledger.ts';

export interface Counted {
  readonly rounds: number;
  readonly papers: number;
  readonly earlier: number;
}

export function summarise({ name }: Book, { sel }: Ledger, { rounds, papers, earlier }: Counted): string {
  const parts = [
    `${sel.length} baris Riwayat bersambung sampai sidik ${(sel.at(-1)?.hash ?? '').slice(0, 8)}`,
    rounds === 0 ? 'belum ada putaran yang dibekukan' : `${rounds} putaran beku sama dengan yang tercatat`,
    ...(earlier === 0 ? [] : [`melanjutkan ${earlier} ekspor lama`]),
    ...(papers === 0 ? [] : [`${papers} dokumen sama dengan yang tercatat`]),
    'tab lain, seperti Kendali dan IKU, tidak diperiksa',
  ];
  return `${name} utuh: ${parts.join('; ')}.`;
}

export const limitsOf = ({ heads, snapshot, isCopy }: Book, { cut }: Ledger): readonly string[] => [
  ...(isCopy ? ['Catatan: file ini salinan; ujung Riwayatnya ditulis di file lain.'] : []),
  ...(heads === null
    ? ['Catatan: .xlsx tidak memuat ujung Riwayat; baris terakhir yang dihapus hanya tampak bila ada pembanding.']
    : []),
  ...(heads !== null && snapshot.tinggi === null
    ? ['Catatan: properti.json tidak ada; salinan lama file ini tidak dapat dibedakan tanpa pembanding.']
    : []),
  ...(cut.length === 0
    ? []
    : [
        `Catatan: isi baris Riwayat nomor ${cut.join(', ')} terpotong oleh batas sel .xlsx; hanya sambungannya diperiksa.`,
      ]),
];
