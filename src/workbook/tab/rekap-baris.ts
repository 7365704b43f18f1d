/** The rows of the Rekap tab: the consolidated figures, and how complete they are. */
import type { HasilHimpun } from '../../domain/himpun/himpun.ts';
import { describeRataRata } from '../../domain/himpun/kategori.ts';
import { teksTarget } from '../../domain/target.ts';
import type { BarisTulis } from '../tulis.ts';

export const rekapRows = (himpun: HasilHimpun): readonly BarisTulis[] => [
  ...indikatorRows(himpun),
  ...summaryRows(himpun),
];

function indikatorRows({ baris }: HasilHimpun): readonly BarisTulis[] {
  return baris.map(({ potret, diharapkan, masuk }) => ({
    jenis: potret.jenis,
    kode: potret.kode,
    sasaran: potret.sasaran,
    uraian: potret.uraian,
    satuan: potret.satuan,
    bidang: potret.bidang,
    masuk: `${masuk} dari ${diharapkan} bidang`,
    keadaan: masuk < diharapkan ? 'belum masuk' : potret.keadaan,
    target: teksTarget(potret.target, ''),
    realisasi: potret.realisasi,
    capaian: potret.capaian,
    kategori: potret.kategori,
    targetTahun: teksTarget(potret.targetTahun, ''),
    realisasiTahun: potret.realisasiTahun,
    capaianTahun: potret.capaianTahun,
    penjelasan: potret.penjelasan,
  }));
}

/** Counts and control total, below the table. */
function summaryRows({ kendali }: HasilHimpun): readonly BarisTulis[] {
  return [
    {},
    { uraian: 'Isian diharapkan', masuk: String(kendali.diharapkan) },
    { uraian: 'Isian masuk', masuk: String(kendali.masuk) },
    { uraian: 'Isian diterima pemeriksa', masuk: String(kendali.diterima) },
    { uraian: 'Jumlah kontrol (semua realisasi yang masuk, tanpa satuan)', realisasi: kendali.jumlahKontrol },
    {
      uraian: 'Rata-rata capaian IKU',
      capaian: kendali.rataRata.nilai,
      penjelasan: describeRataRata(kendali.rataRata),
    },
  ];
}
