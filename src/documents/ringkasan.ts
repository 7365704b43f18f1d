import { formatPersen } from '../domain/angka/tulis-angka.ts';
import { countTercapai, rataRataCapaian } from '../domain/himpun/kategori.ts';
import type { BarisLaporan, DataLaporan } from '../domain/laporan.ts';
import { type Blok, baris, daftar, type KolomTabel, paragraf, type Tabel } from './naskah.ts';
import { masaBerjalan, namaPeriode } from './sebutan.ts';

/** Averages of the IKU with all that stands behind them: how many counted, without a value, capped. */
export function ringkasanCapaian(data: DataLaporan): Blok[] {
  const iku = data.indikator.filter((satu) => satu.jenis === 'IKU');
  if (iku.length === 0) return [paragraf('Belum ada Indikator Kinerja Utama.')];
  const periode = iku.map((satu) => satu.capaian);
  const { tercapai, belum, tanpaNilai } = countTercapai(periode);
  return [
    daftar([
      kalimatRataRata('Rata-rata capaian IKU periode ini', periode),
      kalimatRataRata(
        'Rata-rata capaian IKU tahun berjalan',
        iku.map((satu) => satu.capaianTahun),
      ),
      `Dari ${iku.length} IKU: ${tercapai} mencapai target, ${belum} belum mencapai target, ${tanpaNilai} tanpa nilai.`,
    ]),
  ];
}

function kalimatRataRata(pembuka: string, capaian: readonly (number | null)[]): string {
  const { nilai, dihitung, tanpaNilai, dipangkas, batas } = rataRataCapaian(capaian);
  return `${pembuka}: ${nilai === null ? 'belum dapat dihitung' : `${formatPersen(nilai)}%`} (${dihitung} dihitung, ${tanpaNilai} tanpa nilai, ${dipangkas} dihitung sebesar batas ${batas}%).`;
}

/** Each sasaran with the mean of its IKU. */
export function tabelSasaran(
  data: DataLaporan,
  sasaran: readonly (readonly [string, readonly BarisLaporan[]])[],
): Tabel {
  const masa = namaPeriode(data.periode);
  return {
    jenis: 'tabel',
    keterangan: 'Rata-rata Capaian per Sasaran',
    kolom: [
      { lebar: 8, rata: 'tengah' },
      { lebar: 48 },
      ...[12, 16, 16].map((lebar): KolomTabel => ({ lebar, rata: 'tengah' })),
    ],
    judul: [baris('No', 'Sasaran', 'Jumlah IKU', `Capaian ${masa} %`, `Capaian ${masaBerjalan(data)} %`)],
    isi: sasaran.map(([nama, iku], ke) =>
      baris(
        `${ke + 1}`,
        nama,
        `${iku.length}`,
        formatPersen(rataRataCapaian(iku.map((satu) => satu.capaian)).nilai),
        formatPersen(rataRataCapaian(iku.map((satu) => satu.capaianTahun)).nilai),
      ),
    ),
  };
}
