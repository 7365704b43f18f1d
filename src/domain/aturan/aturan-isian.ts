import { type KolomTeks, teksAngka } from '../isian-mentah.ts';
import type { KodeIsian } from '../kode-temuan.ts';
import type { Berat } from '../temuan.ts';
import type { BarisAturan } from './baris.ts';
import { angka, atau, bila, bukan, dan, type Ekspresi, hampa, kurang, sama, tanda, terisi } from './ekspresi.ts';

/** One rule on one row. `syarat` holds when the row is fine. */
export interface Aturan {
  readonly kode: KodeIsian;
  readonly berat: Berat;
  /** The cell to mend. */
  readonly kolom: KolomTeks;
  readonly syarat: Ekspresi;
  /** A few words for the Periksa column. */
  readonly singkat: string;
  /** The whole message with its remedy. */
  readonly pesan: (baris: BarisAturan) => string;
}

const berkomponen = dan(angka('angkaPembilang'), angka('angkaPenyebut'));
const adaNilai = atau(angka('angkaRealisasi'), berkomponen);
const melebihi = kurang('angkaPenyebut', 'angkaPembilang');
const takTercapai = kurang('capaian', 100);

/** In the order in which Periksa shows them: the first that fails is what the person mends first. */
export const ATURAN_ISIAN: readonly Aturan[] = [
  {
    kode: 'BELUM-DIISI',
    berat: 'galat',
    kolom: 'realisasi',
    syarat: bila(tanda('wajib'), bukan(dan(hampa('angkaRealisasi'), hampa('angkaPembilang'), hampa('angkaPenyebut')))),
    singkat: 'Belum diisi',
    pesan: () =>
      'Realisasi belum diisi, padahal ada target periode ini. Isi angkanya, atau tulis “belum rilis” atau “tidak berlaku” beserta alasannya.',
  },
  {
    kode: 'PENYEBUT-KOSONG',
    berat: 'galat',
    kolom: 'penyebut',
    syarat: bila(angka('angkaPembilang'), bukan(hampa('angkaPenyebut'))),
    singkat: 'Penyebut belum diisi',
    pesan: ({ teks }) => `Pembilang “${teks.pembilang}” tanpa penyebut. Isi penyebutnya juga.`,
  },
  {
    kode: 'PEMBILANG-KOSONG',
    berat: 'galat',
    kolom: 'pembilang',
    syarat: bila(angka('angkaPenyebut'), bukan(hampa('angkaPembilang'))),
    singkat: 'Pembilang belum diisi',
    pesan: ({ teks }) => `Penyebut “${teks.penyebut}” tanpa pembilang. Isi pembilangnya juga.`,
  },
  {
    kode: 'PENYEBUT-NOL',
    berat: 'peringatan',
    kolom: 'penyebut',
    syarat: bukan(sama('angkaPenyebut', 0)),
    singkat: 'Penyebut 0',
    pesan: () => 'Penyebut 0, jadi rasio tidak dapat dihitung. Perbaiki penyebutnya, atau jelaskan di Penjelasan.',
  },
  {
    kode: 'KOMPONEN-KOSONG',
    berat: 'peringatan',
    kolom: 'pembilang',
    syarat: bila(dan(tanda('rasio'), adaNilai), berkomponen),
    singkat: 'Isi pembilang dan penyebut',
    pesan: () => 'Pembilang dan penyebut kosong, jadi rasio setahun tidak dapat dihitung ulang. Isi keduanya.',
  },
  {
    kode: 'BAGIAN-MELEBIHI',
    berat: 'galat',
    kolom: 'pembilang',
    syarat: bukan(dan(tanda('bagian'), melebihi)),
    singkat: 'Pembilang melebihi penyebut',
    pesan: ({ teks }) =>
      `Pembilang “${teks.pembilang}” lebih besar dari penyebut “${teks.penyebut}”, padahal ia bagian darinya. Perbaiki salah satunya.`,
  },
  {
    kode: 'LEBIH-SERATUS',
    berat: 'peringatan',
    kolom: 'realisasi',
    syarat: bukan(dan(tanda('persen'), atau(kurang(100, 'angkaRealisasi'), dan(bukan(tanda('bagian')), melebihi)))),
    singkat: 'Lebih dari 100%',
    pesan: ({ teks }) =>
      `Realisasi “${teksAngka(teks)}” lebih dari 100%. Periksa angkanya; bila benar, jelaskan di Penjelasan.`,
  },
  {
    kode: 'BUKTI-KOSONG',
    berat: 'peringatan',
    kolom: 'bukti',
    syarat: bila(adaNilai, terisi('bukti')),
    singkat: 'Bukti dukung belum ada',
    pesan: () => 'Bukti dukung belum ada. Isi tautan berkas atau nomor dokumennya.',
  },
  {
    kode: 'PENGHAMBAT-KOSONG',
    berat: 'peringatan',
    kolom: 'penghambat',
    syarat: bila(takTercapai, terisi('penghambat')),
    singkat: 'Jelaskan faktor penghambat',
    pesan: () => 'Target tidak tercapai dan faktor penghambatnya kosong. Jelaskan sebabnya.',
  },
  {
    kode: 'TINDAK-LANJUT-KOSONG',
    berat: 'peringatan',
    kolom: 'tindakLanjut',
    syarat: bila(takTercapai, terisi('tindakLanjut')),
    singkat: 'Isi tindak lanjut',
    pesan: () => 'Target tidak tercapai dan tindak lanjutnya kosong. Tuliskan rencana perbaikannya.',
  },
];
