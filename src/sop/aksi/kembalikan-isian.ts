/** The Perencana opens the isian of one bidang again, and everything after it. */
import { isianKembali } from '../akibat.ts';
import type { BarisAksi } from '../baris-aksi.ts';
import { adaAlasan, belumSelesai } from '../syarat.ts';
import { potretBelumBeku } from '../syarat-potret.ts';
import { tanyaAlasan } from '../tanya.ts';

export const KEMBALIKAN_ISIAN = {
  label: 'Buka kembali isian bidang',
  sedang: 'Membuka kembali isian…',
  objek: 'bidang',
  jenis: [],
  siapa: ['perencana'],
  dari: ['diserahkan', 'diterima'],
  syarat: [belumSelesai, potretBelumBeku],
  syaratIsi: [adaAlasan],
  menghitung: [],
  akibat: ({ input, request }) => isianKembali(input, [request.bidang], request.alasan),
  dapatDiurungkan: false,
  menulis: [],
  berbagian: false,
  tombol: 'bagian',
  tanya: () => tanyaAlasan(),
} as const satisfies BarisAksi;
