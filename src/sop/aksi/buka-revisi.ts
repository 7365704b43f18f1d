/** After the signature, figures change only by a revisi: by the Kepala, for named indikator. The old potret stays. */
import type { Akibat } from '../../domain/peristiwa.ts';
import { isianKembali } from '../akibat.ts';
import type { BarisAksi } from '../baris-aksi.ts';
import type { Attempt } from '../engine-input.ts';
import { adaAlasan, penandaTanganKepala } from '../syarat.ts';
import { angkaSahTerbaca, indikatorDisahkan, sudahSah } from '../syarat-potret.ts';
import { tanyaAlasan } from '../tanya.ts';

export const BUKA_REVISI = {
  label: 'Buka revisi',
  sedang: 'Membuka revisi…',
  objek: 'siklus',
  jenis: [],
  siapa: ['kepala'],
  dari: 'semua',
  syarat: [sudahSah, penandaTanganKepala],
  syaratIsi: [angkaSahTerbaca, indikatorDisahkan, adaAlasan],
  menghitung: ['disahkan', 'segelRusak', 'bekuRusak'],
  akibat: akibatRevisi,
  dapatDiurungkan: false,
  menulis: [],
  berbagian: false,
  tombol: 'lain',
  tanya: () =>
    tanyaAlasan({
      kunci: 'indikator',
      label: 'Indikator yang direvisi',
      bantu: '',
      wajib: true,
      pilihan: 'potret',
      satuSatu: null,
    }),
} as const satisfies BarisAksi;

/** Lets only the isian of the named bidang be handed in again. */
function akibatRevisi({ input, request: { bidangKembali, alasan, indikator } }: Attempt): Akibat {
  const ke = input.siklus.revisi.length + 1;
  return {
    ...isianKembali(input, bidangKembali, `Revisi ke-${ke}: ${alasan.trim()}`),
    potret: null,
    revisi: { ke, alasan: alasan.trim(), indikator },
  };
}
