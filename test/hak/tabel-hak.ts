/**
 * Who may do what, written by hand from the five SOPs and the rules of the office; nothing here comes from the code's own
 * table. A moment begins from a kept office, goes on by a few presses, and lists for each person what the panel offers.
 */

type Tekan = readonly [siapa: string, aksi: string, data: object];

export interface Saat {
  readonly nama: string;
  readonly kantor: string;
  readonly siklus: string;
  readonly lanjut?: readonly Tekan[];
  /** "aksi langkah/bidang" by the beginning of the address; whoever is not named is offered nothing but what is always theirs. */
  readonly boleh: Readonly<Record<string, string>>;
}

/** Papers and words of the Tim, whatever the state. */
export const SELALU: Readonly<Record<string, readonly string[]>> = {
  perencana: ['susun'],
  sekretaris: ['susun', 'rekomendasi'],
  kepala: ['susun'],
  tim: ['susun', 'rekomendasi'],
};

const alasan = 'mohon diperiksa lagi';
const BAKESBANGPOL = 'bakesbangpol-pengumpulan 2026';
const DEPOK = 'depok-pengumpulan 2026';

export const DAFTAR_SAAT: readonly Saat[] = [
  {
    nama: 'Depok berjalan: A diterima, B dikembalikan, C belum mengisi',
    kantor: 'depok-tengah',
    siklus: `${DEPOK} TW I`,
    boleh: {
      rencana: 'bagikanUlang, kembalikanIsian A, lewatiBidang B, lewatiBidang C, batalkanSiklus, kelengkapan',
      'staf.b': 'serahkan B',
      'staf.c': 'serahkan C',
    },
  },
  {
    nama: 'Depok, B diserahkan lagi dan menunggu Kabid',
    kantor: 'depok-tengah',
    siklus: `${DEPOK} TW I`,
    lanjut: [
      ['staf.b', 'serahkan', { bidang: 'B' }],
      ['rencana', 'selesaikan', { bidang: 'B' }],
    ],
    boleh: {
      rencana:
        'bagikanUlang, kembalikanIsian A, kembalikanIsian B, lewatiBidang C, batalkanSiklus, kelengkapan, terimaKertas 3/B, urungkan',
      'staf.b': 'tarik B',
      'staf.c': 'serahkan C',
      'kabid.b': 'terima 3/B, kembalikan 3/B',
    },
  },
  {
    nama: 'Depok, revisi kedua dibekukan: dalam jendela Plt hanya dia yang mengesahkan dan mengembalikan',
    kantor: 'depok-revisi',
    siklus: `${DEPOK} TW I`,
    boleh: {
      rencana: 'catatPengesahan 6, kelengkapan',
      sekretaris: 'catatPengesahan 6',
      plt: 'sahkan 6, kembalikan 6',
    },
  },
  {
    nama: 'Depok, revisi dikembalikan Plt ke Sekdis',
    kantor: 'depok-revisi',
    siklus: `${DEPOK} TW I`,
    lanjut: [['plt', 'kembalikan', { alasan }]],
    boleh: {
      rencana: 'himpunUlang, kembalikanIsian A, kembalikanIsian B, kelengkapan',
      sekretaris: 'selesaikan 5, kembalikan 5',
      tim: 'himpunUlang',
    },
  },
  {
    nama: 'Depok selesai',
    kantor: 'depok-dua-triwulan',
    siklus: `${DEPOK} TW I`,
    boleh: { kepala: 'bukaRevisi' },
  },
  {
    nama: 'Depok, revisi baru dibuka untuk satu indikator bidang A',
    kantor: 'depok-dua-triwulan',
    siklus: `${DEPOK} TW II`,
    lanjut: [['kepala', 'bukaRevisi', { indikator: ['IKU-1'], alasan }]],
    boleh: {
      rencana: 'bagikanUlang, kembalikanIsian B, lewatiBidang A, kelengkapan',
      'staf.a': 'serahkan A',
    },
  },
  {
    nama: 'Bakesbangpol dikembalikan: koreksi langkah 11',
    kantor: 'bakesbangpol-koreksi',
    siklus: `${BAKESBANGPOL} TW I`,
    boleh: {
      anton: 'himpun 11, himpunUlang, kembalikanIsian SEK, kembalikanIsian IDE, kembalikanIsian POL, kelengkapan',
      mega: 'himpunUlang',
      doni: 'himpunUlang',
    },
  },
  {
    nama: 'Bakesbangpol, triwulan berikutnya dimulai sementara yang ini dikoreksi',
    kantor: 'bakesbangpol-koreksi',
    siklus: `${BAKESBANGPOL} TW II`,
    lanjut: [['anton', 'mulaiSiklus', { sop: 'bakesbangpol-pengumpulan', periode: 'TW II' }]],
    boleh: {
      gunawan: 'selesaikan 1',
      anton: 'lewatiBidang SEK, lewatiBidang IDE, lewatiBidang POL, batalkanSiklus, kelengkapan',
    },
  },
  {
    nama: 'Probolinggo selesai tanpa tanda tangan: tidak ada yang direvisi',
    kantor: 'probolinggo-selesai',
    siklus: 'probolinggo-pengumpulan 2026 TW I',
    boleh: {},
  },
  {
    nama: 'Probolinggo berjalan: Perencana menyiapkan',
    kantor: 'probolinggo-selesai',
    siklus: 'probolinggo-pengumpulan 2026 TW II',
    lanjut: [['anton', 'mulaiSiklus', { sop: 'probolinggo-pengumpulan', periode: 'TW II' }]],
    boleh: { anton: 'selesaikan 1, lewatiBidang SEK, lewatiBidang IDE, lewatiBidang POL, batalkanSiklus, kelengkapan' },
  },
  {
    nama: 'Lumajang mengumpulkan: SEK menunggu Sekretaris sebagai kabidnya',
    kantor: 'lumajang-pengumpulan',
    siklus: 'lumajang-pengumpulan 2026 TW I',
    boleh: {
      siti: 'terima 5/SEK, kembalikan 5/SEK',
      anton:
        'bagikanUlang, terimaKertas 5/SEK, kembalikanIsian SEK, lewatiBidang IDE, lewatiBidang POL, batalkanSiklus, kelengkapan',
      rina: 'tarik SEK',
      ahmad: 'serahkan IDE',
      galih: 'serahkan POL',
    },
  },
  {
    nama: 'Lumajang mengumpulkan: SEK dikembalikan kepada stafnya',
    kantor: 'lumajang-pengumpulan',
    siklus: 'lumajang-pengumpulan 2026 TW I',
    lanjut: [['siti', 'kembalikan', { bidang: 'SEK', alasan }]],
    boleh: {
      anton: 'bagikanUlang, lewatiBidang SEK, lewatiBidang IDE, lewatiBidang POL, batalkanSiklus, kelengkapan',
      rina: 'serahkan SEK',
      ahmad: 'serahkan IDE',
      galih: 'serahkan POL',
    },
  },
  {
    nama: 'Lumajang mengukur selesai',
    kantor: 'lumajang-pengukuran',
    siklus: 'lumajang-pengukuran 2026 TW I',
    boleh: { gunawan: 'bukaRevisi' },
  },
];

/** Questions, and what stands in no SOP; whoever is not named is refused. `tamu` may edit the file and is nobody in Pengguna. */
export const DAFTAR_TANYA: Readonly<Record<string, { readonly data: object; readonly boleh: string }>> = {
  giliran: { data: {}, boleh: 'rencana staf.a kabid.a sekretaris kepala tim pemilik' },
  keadaan: { data: {}, boleh: 'rencana staf.a kabid.a sekretaris kepala tim' },
  periksa: { data: {}, boleh: 'rencana staf.a kabid.a sekretaris kepala tim' },
  verifikasi: { data: {}, boleh: 'rencana staf.a kabid.a sekretaris kepala tim pemilik' },
  hentikan: { data: { idAksi: 'x' }, boleh: 'rencana staf.a kabid.a sekretaris kepala tim pemilik' },
  periksaBuku: { data: {}, boleh: 'rencana sekretaris pemilik' },
  aturLokal: { data: { zona: 'WIB' }, boleh: 'pemilik' },
  perbaiki: { data: {}, boleh: 'pemilik' },
  undang: { data: { email: 'staf.a@example.go.id' }, boleh: 'rencana pemilik' },
  tulisTemuan: { data: {}, boleh: 'rencana staf.a kabid.a sekretaris kepala tim' },
  siapkan: { data: { sop: ['depok-pengumpulan'] }, boleh: '' },
  mulaiSiklus: { data: { sop: 'depok-pengumpulan', periode: 'TW II' }, boleh: 'rencana' },
};
