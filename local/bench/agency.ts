/** A made-up agency of any size, as the pack that it would fill: people, registry, and what staff type. */
import type { BarisPak } from '../../src/pak/pak.ts';

type Row = Readonly<Record<string, string>>;

/** One line of a collection tab, in the order of its columns. */
interface Answer {
  readonly kode: string;
  /** Realisasi, Pembilang, Penyebut. */
  readonly figures: readonly [string, string, string];
  /** Bukti Dukung, Faktor Pendorong, Faktor Penghambat, Tindak Lanjut. */
  readonly texts: readonly [string, string, string, string];
}

export interface Agency {
  readonly perencana: string;
  readonly emails: readonly string[];
  /** Tables of the pack by tab. */
  readonly tabel: Readonly<Record<string, readonly BarisPak[]>>;
  /** By kode of the bidang. */
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
}

export const ZONA = 'WIB';
export const TAHUN = 2026;
export const PERIODE = 'TW I';
const PERENCANA = 'perencana@example.go.id';
const SATUAN = ['persen', 'dokumen', 'layanan', 'hari', 'orang'] as const;
const AKUMULASI = ['jumlah', 'akhir', 'rata-rata', 'rasio', 'kumulatif'] as const;
/** One indikator in five is the agency's own, the others are of a person. */
const LIMA = 5;

export function buildAgency(bidang: number, indikator: number): Agency {
  const kodeBidang = Array.from({ length: bidang }, (_, i) => `B${String(i + 1).padStart(2, '0')}`);
  const urutan = Array.from({ length: indikator }, (_, i) => i);
  const pengguna = users(kodeBidang);
  const semua = kodeBidang.flatMap((kode) => urutan.map((i) => ({ kode, i })));
  return {
    perencana: PERENCANA,
    emails: pengguna.map(({ Email = '' }) => Email),
    tabel: {
      Profil: numbered(PROFIL.map(([Kunci, Nilai]) => ({ Kunci, Nilai }))),
      Bidang: numbered(kodeBidang.map((Kode) => ({ Kode, Nama: `Bidang Pelayanan ${Kode}` }))),
      Pengguna: numbered(pengguna),
      IKU: numbered(semua.filter(({ i }) => i % LIMA === 0).map(({ kode, i }) => indikatorRow(kode, i))),
      IKI: numbered(semua.filter(({ i }) => i % LIMA !== 0).map(({ kode, i }) => indikatorRow(kode, i))),
      Isian: numbered(semua.map(({ kode, i }) => isianRow(kode, answer(kode, i)))),
      Anggaran: numbered(kodeBidang.map(anggaranRow)),
    },
    answers: new Map(kodeBidang.map((kode) => [kode, urutan.map((i) => answer(kode, i))])),
  };
}

const numbered = (rows: readonly Row[]): readonly BarisPak[] => rows.map((nilai, i) => ({ baris: i + 2, nilai }));

const PROFIL = [
  ['Nama Instansi', 'Dinas Pelayanan Contoh'],
  ['Singkatan', 'DPC'],
  ['Pemerintah Daerah', 'Pemerintah Kota Contoh'],
  ['Alamat', 'Jalan Contoh Nomor 1'],
  ['Tempat', 'Contoh'],
  ['Tahun', String(TAHUN)],
  ['Zona Waktu', ZONA],
  ['Kepala Nama', 'Kepala Contoh'],
  ['Kepala NIP', '197001011995031001'],
  ['Kepala Jabatan', 'Kepala Dinas'],
  ['Kepala Pangkat', 'Pembina Utama Muda'],
] as const;

function users(kodeBidang: readonly string[]): readonly Row[] {
  const user = (nama: string, Peran: string, Bidang: string): Row => ({
    Email: `${nama}@example.go.id`,
    Nama: nama,
    NIP: '',
    Jabatan: Peran,
    Peran,
    Bidang,
    Mulai: '2020-01-01',
    Selesai: '',
  });
  return [
    ...['perencana', 'sekretaris', 'kepala', 'tim'].map((peran) => user(peran, peran, kodeBidang[0] ?? '')),
    ...kodeBidang.flatMap((kode) =>
      ['staf', 'kabid'].map((peran) => user(`${peran}.${kode.toLowerCase()}`, peran, kode)),
    ),
  ];
}

const pick = <T>(daftar: readonly T[], i: number): T | undefined => daftar[i % daftar.length];
const kodeOf = (bidang: string, i: number): string => `${i % LIMA === 0 ? 'IKU' : 'IKI'}-${bidang}-${i + 1}`;

function indikatorRow(bidang: string, i: number): Row {
  const target = String(80 + (i % 20));
  return {
    Kode: kodeOf(bidang, i),
    Induk: i % LIMA === 0 ? '' : kodeOf(bidang, i - (i % LIMA)),
    Pemilik: `staf.${bidang.toLowerCase()}`,
    Sasaran: `Meningkatnya mutu pelayanan bidang ${bidang} (${Math.floor(i / LIMA) + 1})`,
    Indikator: `Indikator pelayanan nomor ${i + 1} yang menjadi tanggung jawab bidang ${bidang}`,
    Satuan: pick(SATUAN, i) ?? '',
    Arah: i % 7 === 3 ? 'turun' : 'naik',
    Rumus: '',
    Akumulasi: pick(AKUMULASI, i) ?? '',
    Bidang: bidang,
    Target: target,
    'TW I': target,
    'TW II': target,
    'TW III': target,
    'TW IV': target,
    'Realisasi Tahun Lalu': '75,5',
  };
}

const anggaranRow = (Bidang: string): Row => ({
  Bidang,
  Program: 'Program Pelayanan',
  Kegiatan: `Kegiatan bidang ${Bidang}`,
  Pagu: '1500000000',
  Realisasi: '375000000',
});

/** What an SOP takes as collected that collects nothing itself. */
function isianRow(Bidang: string, { kode, figures, texts }: Answer): Row {
  const [Realisasi, Pembilang, Penyebut] = figures;
  const [bukti, pendorong, penghambat, tindakLanjut] = texts;
  return {
    Periode: PERIODE,
    Bidang,
    Kode: kode,
    Realisasi,
    Pembilang,
    Penyebut,
    'Bukti Dukung': bukti,
    'Faktor Pendorong': pendorong,
    'Faktor Penghambat': penghambat,
    'Tindak Lanjut': tindakLanjut,
  };
}

function answer(bidang: string, i: number): Answer {
  const isRasio = pick(AKUMULASI, i) === 'rasio';
  return {
    kode: kodeOf(bidang, i),
    figures: isRasio ? ['', String(700 + i), '10'] : [`${70 + (i % 30)},25`, '', ''],
    texts: [
      `https://example.go.id/bukti/${bidang}/${i + 1}`,
      'Koordinasi antarbidang berjalan rutin dan petugas lengkap.',
      'Sebagian data dari unit pelaksana terlambat diterima.',
      'Jadwal penyampaian data dimajukan satu minggu.',
    ],
  };
}
