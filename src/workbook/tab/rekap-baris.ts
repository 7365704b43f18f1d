/** The rows of Rekap: each sasaran with its IKU below it, the IKI, and the control. A row of an indikator alone has a kode. */
import { formatPasti } from '../../domain/angka/jumlah-pasti.ts';
import { type BarisHimpun, type HasilHimpun, rataRataIku } from '../../domain/himpun/himpun.ts';
import { countTercapai, describeRataRata, kategoriOf, rataRataCapaian } from '../../domain/himpun/kategori.ts';
import { totalKendali } from '../../domain/himpun/kendali.ts';
import { groupBy } from '../../domain/kelompok.ts';
import type { JumlahSatuan, KendaliBidang } from '../../domain/kendali.ts';
import { teksTarget } from '../../domain/target.ts';
import type { BarisTulis } from '../tulis.ts';

export function rekapRows(himpun: HasilHimpun): readonly BarisTulis[] {
  const iku = himpun.baris.filter(({ potret }) => potret.jenis === 'IKU');
  const lain = himpun.baris.filter(({ potret }) => potret.jenis !== 'IKU');
  const perSasaran = [...groupBy(iku, ({ potret }) => potret.sasaran)];
  return [
    ...perSasaran.flatMap(([sasaran, isi]) => [sasaranRow(sasaran, isi), ...isi.map(indikatorRow)]),
    ...lain.map(indikatorRow),
    ...summaryRows(himpun),
  ];
}

/** The mean that the papers print: of the IKU that have a value, each capped. */
function sasaranRow(sasaran: string, isi: readonly BarisHimpun[]): BarisTulis {
  const potret = isi.map((satu) => satu.potret);
  const { tercapai, belum, tanpaNilai } = countTercapai(potret.map(({ capaian }) => capaian));
  const rataRata = rataRataIku(potret);
  return {
    jenis: 'Sasaran',
    sasaran: sasaran || '(tanpa sasaran)',
    uraian: `${isi.length} IKU: ${tercapai} mencapai target, ${belum} belum, ${tanpaNilai} tanpa nilai`,
    capaian: rataRata.nilai,
    kategori: kategoriOf(rataRata.nilai),
    capaianTahun: rataRataCapaian(potret.map(({ capaianTahun }) => capaianTahun)).nilai,
    penjelasan: describeRataRata(rataRata),
  };
}

function indikatorRow(baris: BarisHimpun): BarisTulis {
  const { potret, bidang, kurang } = baris;
  return {
    jenis: potret.jenis,
    kode: potret.kode,
    sasaran: potret.sasaran,
    uraian: potret.uraian,
    satuan: potret.satuan,
    bidang: potret.bidang,
    masuk: `${bidang.length - kurang.length} dari ${bidang.length} bidang`,
    keadaan: keadaanBaris(baris),
    target: teksTarget(potret.target, ''),
    realisasi: potret.realisasi,
    capaian: potret.capaian,
    kategori: potret.kategori,
    targetTahun: teksTarget(potret.targetTahun, ''),
    realisasiTahun: potret.realisasiTahun,
    capaianTahun: potret.capaianTahun,
    penjelasan: potret.penjelasan,
  };
}

/** A figure of several bidang, of which nobody waits for some any more, stands as it is. */
function keadaanBaris({ potret, bidang, kurang, dilewati }: BarisHimpun): string {
  if (kurang.length > dilewati.length) return 'belum masuk';
  if (dilewati.length === bidang.length && bidang.length > 0) return 'dilewati';
  return dilewati.length > 0 ? `${potret.keadaan}; ${dilewati.join(', ')} dilewati` : potret.keadaan;
}

/** Counts and control, below the table. */
function summaryRows({ kendali, rataRata }: HasilHimpun): readonly BarisTulis[] {
  const { diharapkan, masuk, diterima } = totalKendali(kendali);
  return [
    {},
    { uraian: 'Isian diharapkan', masuk: String(diharapkan) },
    { uraian: 'Isian masuk', masuk: String(masuk) },
    { uraian: 'Isian diterima pemeriksa', masuk: String(diterima) },
    ...kendali.bidang.map(bidangRow),
    ...kendali.masuk.map(satuanRow),
    { uraian: 'Rata-rata capaian IKU', capaian: rataRata.nilai, penjelasan: describeRataRata(rataRata) },
  ];
}

function bidangRow({ kode, diharapkan, masuk, diterima, dilewati }: KendaliBidang): BarisTulis {
  const keadaan = dilewati ? 'dilewati' : `${diterima} diterima`;
  return { uraian: 'Isian per bidang', bidang: kode, masuk: `${masuk} dari ${diharapkan} isian`, keadaan };
}

/** A cell shows two decimals of the sum; it is there to be compared, so all of them are said too. Of no value there is no sum. */
function satuanRow({ satuan, baris, bernilai, nilai }: JumlahSatuan): BarisTulis {
  return {
    uraian: 'Jumlah kendali per satuan (untuk dicocokkan, bukan angka kinerja)',
    satuan: satuan || '(tanpa satuan)',
    masuk: `${baris} isian`,
    keadaan: `${bernilai} bernilai`,
    ...(bernilai > 0 && { realisasi: Number(nilai), penjelasan: formatPasti(nilai) }),
  };
}
