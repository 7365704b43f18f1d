/** Before the signature a text is mended in one press: sealed again with the same figures, and nothing is opened. */
import type { BarisAksi } from '../baris-aksi.ts';
import type { Attempt } from '../engine-input.ts';
import {
  adaSegel,
  adaTeksBerubah,
  angkaTetap,
  belumSah,
  potretAda,
  potretUtuh,
  segelUtuh,
  teksTercetak,
} from '../syarat-potret.ts';
import { tanpaTanya } from '../tanya.ts';

const akibatRedaksi = ({ input: { siklus, sidikKini }, request: { catat } }: Attempt) => ({
  potret: {
    putaran: siklus.putaranPotret + 1,
    sidik: sidikKini ?? '',
    ...(siklus.potret?.kendali ? { kendali: siklus.potret.kendali } : {}),
  },
  redaksi: catat.redaksi ?? [],
});

export const PERBAIKAN_REDAKSIONAL = {
  label: 'Perbaikan redaksional',
  sedang: 'Menyegel lagi teks yang diperbaiki…',
  objek: 'siklus',
  jenis: [],
  siapa: ['perencana', 'sekretaris'],
  dari: 'semua',
  syarat: [belumSah, potretAda, adaSegel],
  syaratIsi: [angkaTetap, adaTeksBerubah, teksTercetak],
  syaratUtuh: [segelUtuh, potretUtuh],
  menghitung: ['sidikKini', 'redaksi', 'segelRusak', 'bekuRusak'],
  akibat: akibatRedaksi,
  dapatDiurungkan: false,
  menulis: [],
  berbagian: false,
  tombol: 'lain',
  tanya: tanpaTanya,
} as const satisfies BarisAksi;
