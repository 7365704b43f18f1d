import { groupBy } from '../../domain/kelompok.ts';
import type { BarisLaporan, DataLaporan } from '../../domain/laporan.ts';
import { formatTanggal } from '../../domain/waktu/kalender.ts';
import { type Blok, baris, judul, paragraf, type Tabel } from '../naskah.ts';
import { numberTabel } from '../penomoran.ts';
import { formatTarget } from '../sebutan.ts';
import { namaIndikator } from '../tabel-kinerja.ts';

/** Bab II: the perjanjian kinerja of the year in short. */
export function perencanaan(data: DataLaporan): Blok[] {
  const pengantar = `Perjanjian Kinerja ${data.profil.namaInstansi} Tahun ${data.tahun} memuat sasaran, indikator kinerja utama, dan target yang disepakati untuk dicapai dalam satu tahun.`;
  const isi = [
    judul(1, 'Bab II Perencanaan Kinerja'),
    judul(2, `A. Ringkasan Perjanjian Kinerja Tahun ${data.tahun}`),
    paragraf(pengantar),
    tabelPerjanjian(data, `Perjanjian Kinerja Tahun ${data.tahun}`),
    ...adaPerubahan(data),
  ];
  return numberTabel(isi, '2.');
}

/** Sasaran, indikator and target; a second target column when a PK Perubahan changed any. */
export function tabelPerjanjian(data: DataLaporan, keterangan: string): Tabel {
  const iku = data.indikator.filter((satu) => satu.jenis === 'IKU');
  const perubahan = iku.some((satu) => satu.targetPerubahan !== null);
  let nomor = 0;
  const isi = [...groupBy(iku, (satu) => satu.sasaran)].flatMap(([sasaran, anggota]) =>
    anggota.map((satu, ke) => {
      nomor += 1;
      const selSasaran = ke === 0 ? [{ teks: sasaran, baris: anggota.length }] : [];
      const target = [
        satu.targetMurni ?? (perubahan ? null : satu.targetTahun),
        ...(perubahan ? [satu.targetPerubahan] : []),
      ];
      const angka = target.map((teks) => ({ teks: formatTarget(teks), rata: 'kanan' as const }));
      const satuan = { teks: satu.satuan, rata: 'tengah' as const };
      return {
        sel: [
          { teks: `${nomor}`, rata: 'tengah' as const },
          ...selSasaran,
          { teks: namaIndikator(satu) },
          satuan,
          ...angka,
        ],
      };
    }),
  );
  const kolomTarget = perubahan ? ['Target', 'Target Perubahan'] : ['Target'];
  return {
    jenis: 'tabel',
    keterangan,
    kolom: [{ lebar: 6 }, { lebar: 30 }, { lebar: 38 }, { lebar: 14 }, ...kolomTarget.map(() => ({ lebar: 15 }))],
    judul: [baris('No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', ...kolomTarget)],
    isi,
  };
}

function adaPerubahan(data: DataLaporan): Blok[] {
  const berubah = data.indikator.filter((satu) => satu.jenis === 'IKU' && satu.targetPerubahan !== null);
  if (berubah.length === 0) return [];
  return [...groupBy(berubah, dasarBerubah)].map(([dasar, anggota]) =>
    paragraf(
      `Target ${anggota.map((satu) => satu.kode).join(', ')} diubah dengan Perjanjian Kinerja Perubahan${dasar}.`,
    ),
  );
}

const dasarBerubah = ({ berlakuSejak, dasarPerubahan }: BarisLaporan): string =>
  (berlakuSejak === null ? '' : `, berlaku sejak ${formatTanggal(berlakuSejak)}`) +
  (dasarPerubahan === '' ? '' : ` (${dasarPerubahan})`);
