/** An office as small as an SOP allows, so that whole cycles are played by hand: two bidang, four indikator, seven people. */
import { writePack } from '../../cycle/packs.ts';

export const ORANG = {
  kepala: 'Bagus Santoso',
  sekretaris: 'Citra Dewi',
  perencana: 'Dian Lestari',
  tim: 'Eko Prabowo',
  kabid: 'Fitri Handayani',
  stafLayanan: 'Gilang Ramadhan',
  stafSekretariat: 'Hesti Wulandari',
} as const;

const email = (nama: string): string => `${nama.toLowerCase().replaceAll(' ', '.')}@example.go.id`;

function orang(nama: string, peran: string, bidang: string, ke: number): string[] {
  return [
    email(nama),
    nama,
    `198001012005011${String(ke).padStart(3, '0')}`,
    `Jabatan ${peran}`,
    peran,
    bidang,
    '',
    '',
  ];
}

const INDIKATOR = ['Satuan', 'Arah', 'Rumus', 'Akumulasi', 'Bidang', 'Target'];
const TRIWULAN = ['TW I', 'TW II', 'TW III', 'TW IV'];

/** Path of its pack. Every figure below is checked by hand in the suites. */
export const dinasKecil = (): Promise<string> =>
  writePack({
    Profil: [
      ['Kunci', 'Nilai'],
      ['Nama Instansi', 'Dinas Layanan Kota Contoh'],
      ['Singkatan', 'Dislayan'],
      ['Pemerintah Daerah', 'Kota Contoh'],
      ['Tempat', 'Contoh'],
      ['Tahun', '2026'],
      ['Zona Waktu', 'WIB'],
      ['Kepala Nama', ORANG.kepala],
      ['Kepala Jabatan', 'Kepala Dinas Layanan'],
    ],
    Bidang: [
      ['Kode', 'Nama'],
      ['LAY', 'Bidang Layanan'],
      ['SEK', 'Sekretariat'],
    ],
    Pengguna: [
      ['Email', 'Nama', 'NIP', 'Jabatan', 'Peran', 'Bidang', 'Mulai', 'Selesai'],
      orang(ORANG.kepala, 'kepala', '', 1),
      orang(ORANG.sekretaris, 'sekretaris', 'SEK', 2),
      orang(ORANG.perencana, 'perencana', 'SEK', 3),
      orang(ORANG.tim, 'tim', 'SEK', 4),
      orang(ORANG.kabid, 'kabid', 'LAY', 5),
      orang(ORANG.stafLayanan, 'staf', 'LAY', 6),
      orang(ORANG.stafSekretariat, 'staf', 'SEK', 7),
    ],
    IKU: [
      ['Kode', 'Sasaran', 'Indikator', ...INDIKATOR, 'Target Perubahan', ...TRIWULAN, ...PEMBANDING],
      iku(
        'IKU-01',
        'Persentase izin terbit tepat waktu',
        ['%', 'naik', '', 'rasio', 'LAY', '90'],
        ['90', '90', '90', '90'],
      ),
      iku('IKU-02', 'Rata-rata lama layanan', ['Hari', 'turun', '', 'akhir', 'LAY', '5'], ['5', '5', '5', '5']),
      iku('IKU-03', 'Persentase arsip tertata', ['%', 'naik', '', 'kumulatif', 'SEK', '80'], ['20', '40', '60', '80']),
    ],
    IKI: [
      ['Kode', 'Induk', 'Pemilik', 'Indikator', ...INDIKATOR, ...TRIWULAN],
      [
        ...['IKI-01', 'IKU-01', 'Analis Layanan', 'Jumlah laporan layanan'],
        ...['Laporan', 'naik', '', 'jumlah', 'LAY', '4', '1', '1', '1', '1'],
      ],
    ],
    Isian: [
      [
        ...['Periode', 'Bidang', 'Kode', 'Realisasi', 'Pembilang', 'Penyebut'],
        ...['Bukti Dukung', 'Faktor Pendorong', 'Faktor Penghambat', 'Tindak Lanjut'],
      ],
    ],
    Anggaran: [
      ['Bidang', 'Program', 'Kegiatan', 'Pagu', 'Realisasi'],
      ['LAY', 'Program Layanan', 'Kegiatan Layanan', '1000000', '250000'],
      ['SEK', 'Program Penunjang', 'Kegiatan Umum', '2000000', '500000'],
    ],
  });

const PEMBANDING = ['Realisasi Tahun Lalu', 'Target Renstra', 'Standar Nasional'];

function iku(kode: string, uraian: string, sifat: string[], triwulan: string[]): string[] {
  return [kode, 'Layanan yang cepat dan tertib', uraian, ...sifat, '', ...triwulan, '', '', ''];
}

/** What a bidang types: the answer columns Realisasi, Pembilang, Penyebut; then Bukti Dukung to Tindak Lanjut. */
export interface Jawaban {
  readonly kode: string;
  readonly angka: readonly [realisasi: string, pembilang: string, penyebut: string];
  readonly uraian: readonly [bukti: string, pendorong: string, penghambat: string, tindakLanjut: string];
}

const bukti = (nama: string): string => `https://contoh.example.go.id/2026/tw1/${nama}`;

/** Sound answers, bidang by bidang, in the order of their rows. */
export const JAWABAN: Readonly<Record<'LAY' | 'SEK', readonly Jawaban[]>> = {
  LAY: [
    { kode: 'IKU-01', angka: ['', '180', '200'], uraian: [bukti('izin'), 'Loket tambahan', '', ''] },
    {
      kode: 'IKU-02',
      angka: ['6', '', ''],
      uraian: [bukti('lama'), '', 'Dua petugas cuti', 'Jadwal cuti disusun bergilir'],
    },
    { kode: 'IKI-01', angka: ['1', '', ''], uraian: [bukti('laporan'), '', '', ''] },
  ],
  SEK: [{ kode: 'IKU-03', angka: ['25%', '', ''], uraian: [bukti('arsip'), 'Tenaga magang', '', ''] }],
};
