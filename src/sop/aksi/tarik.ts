/** Whoever handed in takes it back, as long as nobody has begun to use it. */
import type { Akibat } from '../../domain/peristiwa.ts';
import { isKerjaBidang, langkahJalan } from '../alur.ts';
import type { BarisAksi } from '../baris-aksi.ts';
import type { Attempt } from '../engine-input.ts';
import { keadaanLangkah } from '../keadaan.ts';
import { belumSelesai } from '../syarat.ts';
import { belumDipakai, isianTerbuka } from '../syarat-isian.ts';
import { tanpaTanya } from '../tanya.ts';

export const TARIK = {
  label: 'Tarik isian',
  sedang: 'Menarik isian…',
  objek: 'bidang',
  jenis: [],
  siapa: 'penyerah',
  dari: ['diserahkan'],
  syarat: [belumSelesai, isianTerbuka, belumDipakai],
  syaratIsi: [],
  menghitung: [],
  akibat: akibatTarik,
  dapatDiurungkan: false,
  menulis: [],
  berbagian: false,
  tombol: 'bagian',
  tanya: tanpaTanya,
} as const satisfies BarisAksi;

/** The bidang's own langkah goes back to where it was, without a new putaran. */
function akibatTarik({ input, request: { bidang } }: Attempt): Akibat {
  const langkah = langkahJalan(input.sop)
    .filter((l) => isKerjaBidang(l) && keadaanLangkah(input.siklus, l.nomor, bidang).status !== 'belum')
    .map((l) => ({ nomor: l.nomor, unit: bidang, status: 'belum' as const }));
  return { langkah, bidang: [{ kode: bidang, status: 'draf' }] };
}
