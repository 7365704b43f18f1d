/** The Perencana takes over what the registry says otherwise than when the siklus opened. */
import type { BarisAksi } from '../baris-aksi.ts';
import { adaAlasan, belumSelesai } from '../syarat.ts';
import { adaBedaDefinisi, isianSudahKembali, potretBelumBeku } from '../syarat-potret.ts';
import { tanyaAlasan } from '../tanya.ts';

export const PAKAI_DEFINISI = {
  label: 'Pakai definisi baru',
  sedang: 'Memakai definisi baru…',
  objek: 'siklus',
  jenis: [],
  siapa: ['perencana'],
  dari: 'semua',
  syarat: [belumSelesai, potretBelumBeku, adaBedaDefinisi],
  syaratIsi: [isianSudahKembali, adaAlasan],
  menghitung: ['adaBedaDefinisi', 'harusKembali'],
  akibat: () => ({}),
  dapatDiurungkan: false,
  menulis: [],
  berbagian: false,
  tombol: 'lain',
  tanya: () =>
    tanyaAlasan({
      kunci: 'indikator',
      label: 'Indikator yang definisinya diganti',
      bantu: 'Berubah di tab IKU atau IKI sejak SOP dibuka. Yang tidak dicentang tetap memakai yang lama.',
      wajib: true,
      pilihan: 'definisi',
      satuSatu: null,
    }),
} as const satisfies BarisAksi;
