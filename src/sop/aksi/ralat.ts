/** After the signature a text is put right by the Kepala: the signed paper stands, and those made later say what it should read. */
import type { BarisAksi } from '../baris-aksi.ts';
import { adaAlasan, penandaTanganKepala } from '../syarat.ts';
import { ralatMuat } from '../syarat-permintaan.ts';
import {
  adaSegel,
  adaTeksBerubah,
  angkaTetap,
  butirDilihat,
  segelUtuh,
  sudahSah,
  teksTercetak,
} from '../syarat-potret.ts';
import { tanyaAlasan } from '../tanya.ts';

export const RALAT = {
  label: 'Ralat',
  sedang: 'Mencatat ralat…',
  objek: 'siklus',
  jenis: [],
  siapa: ['kepala'],
  dari: 'semua',
  syarat: [sudahSah, penandaTanganKepala, adaSegel],
  syaratIsi: [angkaTetap, adaTeksBerubah, butirDilihat, teksTercetak, adaAlasan, ralatMuat],
  syaratUtuh: [segelUtuh],
  menghitung: ['redaksi', 'segelRusak'],
  akibat: ({ request: { catat } }) => (catat.ralat ? { ralat: catat.ralat } : {}),
  dapatDiurungkan: false,
  menulis: [],
  berbagian: false,
  tombol: 'lain',
  tanya: () =>
    tanyaAlasan({
      kunci: 'butir',
      label: 'Teks yang diralat',
      bantu:
        'Yang di tab berbeda dari dokumen sah. Dokumen sah tetap; yang dicetak sesudah ini memuat ralatnya. Bila daftar ini kosong, betulkan dahulu teksnya di tab asalnya. Angka hanya berubah lewat revisi.',
      wajib: true,
      pilihan: 'ralat',
      satuSatu: null,
    }),
} as const satisfies BarisAksi;
