import fc from 'fast-check';
import { calculate } from '../../../local/formula/calculate.ts';
import { ATURAN_ISIAN } from '../../../src/domain/aturan/aturan-isian.ts';
import { type BarisInput, createBaris, petunjukKomponen } from '../../../src/domain/aturan/baris.ts';
import type { KolomEkspresi } from '../../../src/domain/aturan/ekspresi.ts';
import { compilePredicate } from '../../../src/domain/aturan/predikat-ts.ts';
import { formulaAngka } from '../../../src/domain/aturan/rumus-angka.ts';
import { formulaPeriksa } from '../../../src/domain/aturan/rumus-periksa.ts';
import { listTakTerbaca } from '../../../src/domain/aturan/terbaca.ts';
import { bookOf, cellAt, resultOf } from '../../local/formula/book.ts';

const LETAK: Readonly<Record<Exclude<KolomEkspresi, 'rasio' | 'wajib' | 'persen' | 'bagian'>, string>> = {
  realisasi: 'A',
  pembilang: 'B',
  penyebut: 'C',
  bukti: 'D',
  pendorong: 'E',
  penghambat: 'F',
  tindakLanjut: 'G',
  penjelasanBidang: 'M',
  capaian: 'H',
  angkaRealisasi: 'I',
  angkaPembilang: 'J',
  angkaPenyebut: 'K',
};

/** What the Periksa column says for rows laid out as the collection tab lays them out. */
function periksa(daftar: readonly BarisInput[]): readonly unknown[] {
  const baris = daftar.map((bahan, n) => {
    const { teks, petunjuk, perihal, capaian } = bahan;
    const komponen = petunjukKomponen(petunjuk.satuan, perihal).satuan;
    const { tanda } = createBaris(bahan);
    const ref = (kolom: KolomEkspresi): string =>
      kolom === 'rasio' || kolom === 'wajib' || kolom === 'persen' || kolom === 'bagian'
        ? tanda[kolom]
          ? 'TRUE'
          : 'FALSE'
        : `$${LETAK[kolom]}${n + 1}`;
    return [
      ...[teks.realisasi, teks.pembilang, teks.penyebut, teks.bukti, teks.pendorong, teks.penghambat],
      teks.tindakLanjut,
      capaian ?? '',
      `=${formulaAngka(ref('realisasi'), petunjuk.satuan, petunjuk.target)}`,
      `=${formulaAngka(ref('pembilang'), komponen)}`,
      `=${formulaAngka(ref('penyebut'), komponen)}`,
      `=${formulaPeriksa(ref)}`,
    ];
  });
  const book = bookOf({ Data: baris });
  calculate(book);
  return daftar.map((_, n) => resultOf(cellAt(book, 'Data', n + 1, 12)));
}

const KOSONG = {
  realisasi: '',
  pembilang: '',
  penyebut: '',
  bukti: '',
  pendorong: '',
  penghambat: '',
  tindakLanjut: '',
  penjelasanBidang: '',
};

function bahan(teks: Partial<BarisInput['teks']>, ubah: Partial<Omit<BarisInput, 'teks'>> = {}): BarisInput {
  const petunjuk = { satuan: '%', target: null };
  return { teks: { ...KOSONG, ...teks }, petunjuk, perihal: '', rasio: false, wajib: true, capaian: null, ...ubah };
}

test('the Periksa column names the first thing to mend', () => {
  const tabel: readonly (readonly [BarisInput, string])[] = [
    [bahan({}), 'Belum diisi'],
    [bahan({ realisasi: '-' }), 'Belum diisi'],
    [bahan({}, { wajib: false }), ''],
    [bahan({ realisasi: '7 4' }), 'Klik Periksa isian'],
    [bahan({ realisasi: 'belum rilis' }), 'Klik Periksa isian'],
    [bahan({ pembilang: '5' }), 'Penyebut belum diisi'],
    [bahan({ penyebut: '5' }), 'Pembilang belum diisi'],
    [bahan({ pembilang: '5', penyebut: '0' }), 'Penyebut 0'],
    [bahan({ realisasi: '80' }, { rasio: true }), 'Isi pembilang dan penyebut'],
    [bahan({ realisasi: '101' }), 'Lebih dari 100%'],
    [bahan({ realisasi: '101', bukti: 'x' }, { petunjuk: { satuan: 'orang', target: null } }), 'OK'],
    [bahan({ realisasi: '80' }), 'Bukti dukung belum ada'],
    [bahan({ realisasi: '80', bukti: ' - ' }), 'Bukti dukung belum ada'],
    [bahan({ realisasi: '80', bukti: 'BA-01' }, { capaian: 80 }), 'Jelaskan faktor penghambat'],
    [bahan({ realisasi: '80', bukti: 'BA-01', penghambat: 'SDM' }, { capaian: 80 }), 'Isi tindak lanjut'],
    [bahan({ realisasi: '80', bukti: 'BA-01', penghambat: 'SDM', tindakLanjut: 'Bimtek' }, { capaian: 80 }), 'OK'],
    [bahan({ realisasi: '80', bukti: 'BA-01' }, { capaian: 100 }), 'OK'],
    [bahan({ pembilang: '1.200', penyebut: '1500', bukti: 'BA-01' }, { rasio: true }), 'OK'],
  ];
  expect(periksa(tabel.map(([baris]) => baris))).toEqual(tabel.map(([, harapan]) => harapan));
});

test('where the Periksa column says fine, the check that counts finds nothing, for 1,000 random rows', () => {
  const angka = fc.constantFrom(
    '',
    '-',
    '0',
    '5',
    '80',
    '1.250',
    '120',
    '0,5',
    '12,5',
    '95%',
    'n/a',
    '7 4',
    'belum rilis',
  );
  const teks = fc.constantFrom('', ' ', '-', '\n', 'BA-01', '\u00a0', '0', 'x');
  const baris: fc.Arbitrary<BarisInput> = fc.record({
    teks: fc.record({
      realisasi: angka,
      pembilang: angka,
      penyebut: angka,
      bukti: teks,
      pendorong: teks,
      penghambat: teks,
      tindakLanjut: teks,
      penjelasanBidang: teks,
    }),
    petunjuk: fc.constantFrom('%', 'orang', 'indeks').map((satuan) => ({ satuan, target: null })),
    perihal: fc.constantFrom('', 'Persentase panjang jalan mantap', 'Persentase OPD yang patuh'),
    rasio: fc.boolean(),
    wajib: fc.boolean(),
    capaian: fc.constantFrom(null, 0, 99.99, 100, 130),
  });
  const predikat = ATURAN_ISIAN.map(({ kode, syarat }) => ({ kode, baik: compilePredicate(syarat) }));
  fc.assert(
    fc.property(fc.array(baris, { minLength: 50, maxLength: 50 }), (daftar) => {
      periksa(daftar).forEach((tampak, n) => {
        const isi = daftar[n];
        if (!isi || tampak !== 'OK') return;
        const dibaca = createBaris(isi);
        const salah = predikat.filter(({ baik }) => !baik(dibaca)).map(({ kode }) => kode);
        expect([isi, salah, listTakTerbaca(dibaca)]).toEqual([isi, [], []]);
      });
    }),
    { numRuns: 20, endOnFailure: true },
  );
});

test('every rule has its own code, a short word for the column and a remedy for the finding', () => {
  const kode = ATURAN_ISIAN.map((aturan) => aturan.kode);
  expect(new Set(kode).size).toBe(kode.length);
  const baris = createBaris(bahan({ realisasi: '80' }));
  for (const aturan of ATURAN_ISIAN) {
    expect(aturan.singkat.length).toBeLessThanOrEqual(30);
    expect(aturan.pesan(baris)).toMatch(/(?:Isi|Perbaiki|Periksa|Jelaskan|Tuliskan)\b.*\.$/);
  }
});

test('what only the script can read becomes a finding that quotes the cell', () => {
  const baca = (realisasi: string): unknown =>
    listTakTerbaca(createBaris(bahan({ realisasi }, { petunjuk: { satuan: 'indeks', target: null } })));
  expect(baca('7 4')).toMatchObject([{ kode: 'TIDAK-TERBACA', berat: 'galat', kolom: 'realisasi' }]);
  expect(baca('1.250')).toEqual([
    {
      kode: 'TAKSA',
      berat: 'galat',
      kolom: 'realisasi',
      pesan: '“1.250” dapat dibaca seribu dua ratus lima puluh (ketik 1250) atau satu koma dua lima (ketik 1,25).',
    },
  ]);
  expect(baca('belum rilis')).toMatchObject([{ kode: 'ALASAN-KOSONG', berat: 'peringatan' }]);
  expect(baca('belum rilis: terbit Februari')).toEqual([]);
  expect(baca('5')).toEqual([]);
});

test('components are counted, unless the indikator is made of lengths, areas or hours', () => {
  const komponen = (perihal: string, satuan: string, pembilang: string, penyebut: string): unknown[] => {
    const baris = createBaris(bahan({ pembilang, penyebut }, { perihal, petunjuk: { satuan, target: null } }));
    return [baris.angka.angkaPembilang, baris.angka.angkaPenyebut];
  };
  expect(komponen('Persentase izin terbit tepat waktu', '%', '1.250', '1.500')).toEqual([1250, 1500]);
  expect(komponen('Persentase panjang jalan mantap', '%', '512.345', '600,5')).toEqual(['lain', 600.5]);
  expect(komponen('Luas lahan (ha) dibagi luas wilayah', '%', '1.250', '1500')).toEqual(['lain', 1500]);
  expect(komponen('Rata-rata lama layanan', 'hari', '1.250', '500')).toEqual(['lain', 500]);
  expect(komponen('Persentase panjang jalan mantap', '%', '1.250.000', '1250')).toEqual([1250000, 1250]);
});
