/** A status as icon and word; colour only helps. */
import { Ikon, type NamaIkon } from './ikon.tsx';

const RUPA: Readonly<Record<string, readonly [NamaIkon, string]>> = {
  'belum mengisi': ['kosong', 'netral'],
  draf: ['draf', 'netral'],
  diserahkan: ['kirim', 'jalan'],
  dikembalikan: ['kembali', 'awas'],
  diterima: ['centang', 'baik'],
  dilewati: ['lewati', 'netral'],
  susulan: ['jam', 'netral'],
  belum: ['kosong', 'netral'],
  berjalan: ['jalan', 'jalan'],
  selesai: ['centang', 'baik'],
  galat: ['galat', 'galat'],
  peringatan: ['peringatan', 'awas'],
  info: ['info', 'netral'],
  'Sangat Tinggi': ['centang', 'baik'],
  Tinggi: ['centang', 'baik'],
  Sedang: ['info', 'awas'],
  Rendah: ['peringatan', 'galat'],
  'Sangat Rendah': ['galat', 'galat'],
};

export function Status({ nama, teks }: { readonly nama: string; readonly teks?: string }) {
  const [ikon, warna] = RUPA[nama] ?? (['info', 'netral'] as const);
  return (
    <span class={`status ${warna}`}>
      <Ikon nama={ikon} />
      {teks ?? nama}
    </span>
  );
}
