/** The rows of the Kendali tab. */
import { nameByEmail } from '../../domain/akun.ts';
import { kataKembali } from '../../domain/kata-kembali.ts';
import { formatTanggal, type Instant, tanggalOf } from '../../domain/waktu/kalender.ts';
import type { BarisPapan, BidangPapan } from '../../kontrak/keadaan.ts';
import type { BarisKendali } from '../../workbook/tab/kendali.ts';
import { LEWAT } from '../../workbook/tab/kendali-menua.ts';
import type { BarisTulis } from '../../workbook/tulis.ts';
import { type Buku, findRun, type SopRun } from '../inti/buku.ts';
import { composePapan } from './papan.ts';

export function isiKendali(buku: Buku, now: Instant): readonly BarisKendali[] {
  const run = findRun(buku, undefined);
  if (!run) return tanpaSiklus(buku);
  const papan = composePapan(buku, run, now);
  const nama = nameByEmail(buku.pengguna);
  return [
    { uraian: `${run.sop.nama} · ${run.siklus.periode} ${run.siklus.tahun}`, status: statusSiklus(run) },
    ...papan.langkah.map((baris) => barisLangkah(baris, tanggalOf(now, buku.profil.zona), nama)),
    {},
    { uraian: 'Bidang', status: 'Status isian' },
    ...papan.bidang.map((bidang) => barisBidang(bidang, nama)),
    ...(papan.catatan.length > 0 ? [{}, ...papan.catatan.map((uraian) => ({ uraian, status: 'perhatian' }))] : []),
  ];
}

const tanpaSiklus = ({ siklus }: Buku): readonly BarisTulis[] => [
  { uraian: 'Belum ada SOP yang berjalan.' },
  ...[...siklus.values()].flatMap(({ id, batal }) =>
    batal === null ? [] : [{ uraian: `${id} dibatalkan: ${batal}` }],
  ),
];

/** People know each other by name, not by address. */
type NamaOrang = (email: string) => string;

function statusSiklus({ siklus }: SopRun): string {
  if (siklus.pengesahan) return siklus.pengesahan.cara === 'kertas' ? 'disahkan di kertas' : 'disahkan';
  return siklus.selesai === null ? 'berjalan' : 'selesai, belum disahkan';
}

function barisLangkah(baris: BarisPapan, hariIni: string, nama: NamaOrang): BarisKendali {
  const jalan = baris.selesai === null && baris.status !== 'dilewati' && baris.status !== 'belum';
  const lambat = jalan && baris.tenggat !== null && hariIni > baris.tenggat;
  return {
    nomor: String(baris.nomor),
    uraian: baris.uraian,
    status: lambat ? `${baris.status}${LEWAT}` : baris.status,
    ...(jalan ? { menua: baris.tenggat ?? '' } : {}),
    giliran: baris.menunggu.map(giliran).join('\n'),
    tenggat: baris.tenggat === null ? '' : formatTanggal(baris.tenggat),
    pelaksana: baris.pelaksana,
    oleh: baris.oleh.map(nama).join('\n'),
    mulai: waktu(baris.mulai),
    selesai: waktu(baris.selesai),
    putaran: baris.putaran,
    waktuBaku: baris.waktuBaku,
    terpakai: baris.menitTerpakai === null ? '' : lama(baris.menitTerpakai),
    kelengkapan: baris.kelengkapanKurang.join('\n'),
    keterangan: keterangan(baris),
  };
}

function giliran({ unit, orang }: BarisPapan['menunggu'][number]): string {
  const nama = orang[0]?.nama ?? 'belum ada orangnya';
  return unit === '' ? nama : `${unit}: ${nama}`;
}

function keterangan({ usulan, perkiraan, menitTerpakai, menitBaku }: BarisPapan): string {
  const lebih = menitTerpakai !== null && menitBaku !== null && menitTerpakai > menitBaku;
  return [
    lebih ? 'melebihi waktu baku' : '',
    usulan ? 'usulan, tidak tertulis dalam SOP' : '',
    perkiraan.length > 0 ? `perkiraan: ${perkiraan.join(', ')}` : '',
  ]
    .filter((teks) => teks !== '')
    .join('; ');
}

/** 2026-04-21T10:15:00+07:00 → 21 April 2026 10.15 */
function waktu(iso: string | null): string {
  return iso === null ? '' : `${formatTanggal(iso.slice(0, 10))} ${iso.slice(11, 16).replace(':', '.')}`;
}

function lama(menit: number): string {
  const jam = Math.floor(menit / 60);
  return jam > 0 ? `${jam} jam ${menit % 60} menit` : `${menit} menit`;
}

function barisBidang(bidang: BidangPapan, nama: NamaOrang): BarisTulis {
  return {
    nomor: bidang.kode,
    uraian: bidang.nama,
    status: bidang.dilewati === null ? bidang.status : 'dilewati',
    oleh: bidang.diserahkanOleh === '' ? '' : nama(bidang.diserahkanOleh),
    putaran: bidang.putaran,
    keterangan: [
      bidang.dilewati === null ? '' : `dilewati: ${bidang.dilewati}`,
      bidang.status === 'dikembalikan' ? `dikembalikan: ${kataKembali(bidang.alasanKembali, bidang.barisKembali)}` : '',
      bidang.susulan ? 'susulan' : '',
      kataKertas(bidang, nama),
      bidang.diperiksaSendiri ? 'diperiksa oleh yang menyerahkan' : '',
    ]
      .filter((teks) => teks !== '')
      .join('; '),
  };
}

function kataKertas({ diterimaOleh, diterimaKertas }: BidangPapan, nama: NamaOrang): string {
  if (!diterimaKertas) return '';
  const { tanggal, dicatatOleh } = diterimaKertas;
  return `diterima di kertas oleh ${nama(diterimaOleh)} pada ${formatTanggal(tanggal)}, dicatat ${nama(dicatatOleh)}`;
}
