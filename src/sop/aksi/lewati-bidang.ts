/** The work goes on without one bidang, and says why. */
import type { BarisAksi } from '../baris-aksi.ts';
import { adaAlasan, belumSelesai } from '../syarat.ts';
import { belumDilewati } from '../syarat-isian.ts';
import { potretBelumBeku } from '../syarat-potret.ts';
import { tanyaAlasan } from '../tanya.ts';

export const LEWATI_BIDANG = {
  label: 'Lewati bidang',
  sedang: 'Mencatat bidang yang dilewati…',
  objek: 'bidang',
  jenis: [],
  siapa: ['perencana'],
  dari: ['belum mengisi', 'draf', 'dikembalikan'],
  syarat: [belumSelesai, potretBelumBeku, belumDilewati],
  syaratIsi: [adaAlasan],
  menghitung: [],
  akibat: ({ request: { bidang, alasan } }) => ({ bidang: [{ kode: bidang, dilewati: alasan.trim() }] }),
  dapatDiurungkan: true,
  menulis: [],
  berbagian: false,
  tombol: 'bagian',
  tanya: () => tanyaAlasan(),
} as const satisfies BarisAksi;
