/** Gathered again, with what came in late. */
import { angkaKini, dikonfirmasi, diterima } from '../akibat.ts';
import type { BarisAksi } from '../baris-aksi.ts';
import { penerimaanUlang } from '../penerimaan.ts';
import { belumSelesai, bukanPenyerah } from '../syarat.ts';
import { angkaDikonfirmasi, tanpaGalat } from '../syarat-isian.ts';
import {
  hanyaRevisinya,
  kendaliCocok,
  langkahHimpunSelesai,
  potretBelumBeku,
  potretTercatat,
} from '../syarat-potret.ts';
import { tanyaKonfirmasi } from '../tanya.ts';

export const HIMPUN_ULANG = {
  label: 'Himpun ulang',
  sedang: 'Menghimpun ulang…',
  objek: 'siklus',
  jenis: [],
  siapa: ['perencana', 'tim'],
  dari: 'semua',
  syarat: [belumSelesai, langkahHimpunSelesai, potretBelumBeku, tanpaGalat, hanyaRevisinya],
  syaratIsi: [angkaDikonfirmasi],
  syaratUtuh: [bukanPenyerah, potretTercatat, kendaliCocok],
  menghitung: ['galat', 'sidikKini', 'diLuarRevisi', 'kendaliKini', 'bedaKendali', 'rusakPotret', 'perluKonfirmasi'],
  akibat: ({ input, request }) => ({
    himpun: angkaKini(input),
    bidang: diterima(penerimaanUlang(input.sop, input.siklus)),
    ...dikonfirmasi(input, request),
  }),
  dapatDiurungkan: false,
  menulis: [],
  berbagian: true,
  tombol: 'lain',
  tanya: tanyaKonfirmasi,
} as const satisfies BarisAksi;
