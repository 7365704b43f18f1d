/** A siklus begun by mistake counts no more: its period is free again, and everything that was done stays in Riwayat. */
import type { BarisAksi } from '../baris-aksi.ts';
import { adaAlasan, belumSelesai } from '../syarat.ts';
import { belumPernahBeku } from '../syarat-potret.ts';
import { tanyaAlasan } from '../tanya.ts';

export const BATALKAN_SIKLUS = {
  label: 'Batalkan siklus ini',
  sedang: 'Membatalkan siklus…',
  objek: 'siklus',
  jenis: [],
  siapa: ['perencana'],
  dari: 'semua',
  syarat: [belumSelesai, belumPernahBeku],
  syaratIsi: [adaAlasan],
  menghitung: [],
  akibat: ({ request: { alasan } }) => ({ batal: alasan.trim(), isian: 'tertutup' }),
  dapatDiurungkan: false,
  menulis: ['Isian'],
  berbagian: false,
  tombol: 'lain',
  tanya: () => ({
    ...tanyaAlasan(),
    yakin:
      'Siklus ini dibatalkan untuk semua bidang, dan tidak dapat diurungkan. Yang sudah diketik tetap tersimpan; periodenya dapat dimulai lagi, juga dengan SOP lain.',
  }),
} as const satisfies BarisAksi;
