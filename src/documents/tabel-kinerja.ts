import { formatPersen } from '../domain/angka/tulis-angka.ts';
import { groupBy, splitDaftar } from '../domain/kelompok.ts';
import type { BarisLaporan, DataLaporan } from '../domain/laporan.ts';
import type { BarisTabel, KolomTabel, SelTabel, Tabel } from './naskah.ts';
import {
  formatTarget,
  kategoriWithSebelumnya,
  masaBerjalan,
  namaPeriode,
  TANPA_NILAI,
  teksRealisasi,
  teksRealisasiTahun,
  withSebelumnya,
} from './sebutan.ts';

const KOLOM_ANGKA: readonly KolomTabel[] = [
  { lebar: 20, rata: 'tengah' },
  { lebar: 25, rata: 'kanan' },
  { lebar: 27, rata: 'kanan' },
  { lebar: 21, rata: 'kanan' },
  { lebar: 20, rata: 'tengah' },
  { lebar: 25, rata: 'kanan' },
  { lebar: 25, rata: 'kanan' },
  { lebar: 20, rata: 'kanan' },
];

/** IKU by sasaran: the period against its target and the year so far against the year's. */
export function tabelIku(data: DataLaporan, keterangan: string): Tabel {
  const iku = data.indikator.filter((baris) => baris.jenis === 'IKU');
  let nomor = 0;
  const isi = [...groupBy(iku, (baris) => baris.sasaran)].flatMap(([sasaran, anggota]) =>
    anggota.map((baris, ke): BarisTabel => {
      nomor += 1;
      const selSasaran: SelTabel[] = ke === 0 ? [{ teks: sasaran || TANPA_NILAI, baris: anggota.length }] : [];
      return {
        sel: [{ teks: `${nomor}`, rata: 'tengah' }, ...selSasaran, { teks: namaIndikator(baris) }, ...selAngka(baris)],
      };
    }),
  );
  return tabelKinerja(data, keterangan, ['Sasaran', 'Indikator (IKU)'], isi);
}

/** IKI under its bidang and owner. */
export function tabelIki(data: DataLaporan, keterangan: string): Tabel {
  const iki = data.indikator.filter((baris) => baris.jenis === 'IKI');
  let nomor = 0;
  const isi = [...groupBy(iki, (baris) => pemilikOf(data, baris))].flatMap(([pemilik, anggota]) => [
    { kelompok: true, sel: [{ teks: pemilik, kolom: 3 + KOLOM_ANGKA.length, rata: 'kiri' }] } satisfies BarisTabel,
    ...anggota.map((baris): BarisTabel => {
      nomor += 1;
      const awal: SelTabel[] = [{ teks: `${nomor}`, rata: 'tengah' }, { teks: baris.induk || TANPA_NILAI }];
      return { sel: [...awal, { teks: namaIndikator(baris) }, ...selAngka(baris)] };
    }),
  ]);
  return tabelKinerja(data, keterangan, ['Mendukung IKU/IKI', 'Indikator (IKI)'], isi);
}

function pemilikOf(data: DataLaporan, baris: BarisLaporan): string {
  const bidang = namaBidang(data, baris.bidang);
  return baris.pemilik === '' ? bidang : `${bidang} – ${baris.pemilik}`;
}

/** Names of the bidang whose codes a row holds, joined by ", ". */
export function namaBidang(data: DataLaporan, kode: string): string {
  return splitDaftar(kode)
    .map((satu) => data.bidang.find((bidang) => bidang.kode === satu)?.nama ?? satu)
    .join(', ');
}

export const namaIndikator = (baris: BarisLaporan): string => `${baris.kode} ${baris.uraian}`;

export function selAngka(baris: BarisLaporan): SelTabel[] {
  return [
    { teks: baris.satuan, rata: 'tengah' },
    { teks: formatTarget(baris.target), rata: 'kanan' },
    { teks: withSebelumnya(baris, teksRealisasi(baris), 'realisasi'), rata: 'kanan' },
    { teks: withSebelumnya(baris, formatPersen(baris.capaian), 'capaian'), rata: 'kanan' },
    { teks: kategoriWithSebelumnya(baris), rata: 'tengah' },
    { teks: formatTarget(baris.targetTahun), rata: 'kanan' },
    { teks: withSebelumnya(baris, teksRealisasiTahun(baris), 'realisasiTahun'), rata: 'kanan' },
    { teks: withSebelumnya(baris, formatPersen(baris.capaianTahun), 'capaianTahun'), rata: 'kanan' },
  ];
}

function tabelKinerja(data: DataLaporan, keterangan: string, dua: readonly [string, string], isi: BarisTabel[]): Tabel {
  const masa = namaPeriode(data.periode);
  const kembar = (teks: string): SelTabel => ({ teks, baris: 2 });
  return {
    jenis: 'tabel',
    keterangan,
    kolom: [{ lebar: 10, rata: 'tengah' }, { lebar: 36 }, { lebar: 50 }, ...KOLOM_ANGKA],
    judul: [
      {
        sel: [
          ...['No', ...dua, 'Satuan'].map(kembar),
          { teks: masa, kolom: 4 },
          { teks: masaBerjalan(data), kolom: 3 },
        ],
      },
      {
        sel: ['Target', 'Realisasi', 'Capaian %', 'Kategori', 'Target tahun', 'Realisasi tahun', 'Capaian %'].map(
          (teks) => ({ teks }),
        ),
      },
    ],
    isi,
  };
}
