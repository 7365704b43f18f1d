/** An office drawn by lot: 2 to 30 people, one to five bidang, a few indikator; from the smallest that works to a whole dinas. */
import type { RequestData } from '../../src/kontrak/kontrak.ts';
import type { Undi } from './undi.ts';

type Baris = Readonly<Record<string, string>>;

export const PEMILIK = 'pemilik@example.go.id';

export interface KantorAcak {
  readonly sop: string;
  readonly orang: readonly string[];
  readonly bidang: readonly string[];
  readonly siapkan: RequestData<'siapkan'>;
}

export const DAFTAR_SOP = [
  'depok-pengumpulan',
  'bakesbangpol-pengumpulan',
  'probolinggo-pengumpulan',
  'lumajang-pengumpulan',
  'lumajang-pengukuran',
];

const orang = (nama: string, Peran: string, Bidang = ''): Baris => ({
  ...{ Email: `${nama}@example.go.id`, Nama: nama, NIP: '', Jabatan: Peran === 'kepala' ? 'Kepala Dinas' : Peran },
  ...{ Peran, Bidang, Mulai: '', Selesai: '' },
});

const iku = (ke: number, bidang: string, lain: Baris): Baris => ({
  ...{ Kode: `IKU-${ke}`, Sasaran: 'Meningkatnya layanan', Indikator: `Indikator ${ke}`, Satuan: 'Dokumen' },
  ...{ Arah: 'naik', Rumus: '', Akumulasi: 'jumlah', Bidang: bidang, Target: '40' },
  ...{ 'TW I': '10', 'TW II': '10', 'TW III': '10', 'TW IV': '10' },
  ...lain,
});

const PROFIL = {
  ...{ 'Nama Instansi': 'Dinas Contoh', Singkatan: 'DC', 'Pemerintah Daerah': 'Pemerintah Kota Contoh' },
  ...{ Alamat: 'Jalan Contoh 1', Tempat: 'Contoh', Tahun: '2026', 'Zona Waktu': 'WIB', 'Kepala Nama': 'Kepala' },
  ...{ 'Kepala NIP': '', 'Kepala Jabatan': 'Kepala Dinas', 'Kepala Pangkat': '' },
};

/** Who is there in any office, and who joins as it grows. */
function orangKantor(undi: Undi, bidang: readonly string[]): readonly Baris[] {
  const inti = [orang('rencana', 'perencana'), orang('kepala', 'kepala')];
  const tambahan = [
    ...bidang.flatMap((kode) => [orang(`staf.${kode}`, 'staf', kode), orang(`kabid.${kode}`, 'kabid', kode)]),
    ...[orang('sekretaris', 'sekretaris'), orang('tim', 'tim'), orang('rencana.dua', 'perencana')],
    ...bidang.flatMap((kode) => [orang(`staf.${kode}.dua`, 'staf', kode), orang(`staf.${kode}.tiga`, 'staf', kode)]),
  ];
  // Most offices are whole; some lack people, down to two.
  const jumlah = undi.persen(75) ? tambahan.length : undi.bulat(tambahan.length + 1);
  return [...inti, ...tambahan.slice(0, Math.min(jumlah, 28))];
}

export function kantorAcak(undi: Undi, sop: string): KantorAcak {
  const bidang = ['A', 'B', 'C', 'D', 'E'].slice(0, 1 + undi.bulat(undi.persen(80) ? 3 : 5));
  const Pengguna = orangKantor(undi, bidang);
  const IKU = Array.from({ length: bidang.length + undi.bulat(4) }, (_, i) => {
    const bersama = undi.persen(20) && bidang.length > 1 ? `${bidang[0]}, ${bidang[1]}` : undi.satu(bidang);
    const rasio = undi.persen(20) ? { Akumulasi: 'rasio', Satuan: '%' } : {};
    return iku(i + 1, i < bidang.length ? (bidang[i] ?? '') : bersama, rasio);
  });
  const tabel = {
    Profil: [
      ...Object.entries(PROFIL).map(([Kunci, Nilai]) => ({ Kunci, Nilai })),
      { Kunci: 'Boleh Periksa Sendiri', Nilai: Pengguna.length < 8 ? 'ya' : 'tidak' },
    ],
    Bidang: bidang.map((Kode) => ({ Kode, Nama: `Bidang ${Kode}` })),
    ...{ Pengguna, IKU, IKI: [], Isian: [], Anggaran: [] },
  };
  const isiTabel = Object.fromEntries(
    Object.entries(tabel).map(([nama, baris]) => [
      nama,
      (baris as readonly Baris[]).map((nilai, i) => ({ baris: i + 2, nilai })),
    ]),
  );
  // Measuring goes on with what the other SOP collects.
  const semua = sop === 'lumajang-pengukuran' ? ['lumajang-pengumpulan', sop] : [sop];
  const emails = Pengguna.map(({ Email = '' }) => Email);
  return { sop, orang: emails, bidang, siapkan: { sop: semua, pak: { tabel: isiTabel }, zona: 'WIB' } };
}
