import {
  bidangDitunggu,
  bidangSaya,
  chooseTombol,
  giliranBidang,
  groupTemuan,
  indikatorMerah,
  lebarBatang,
  orangDitunggu,
  tautanBukti,
} from '../../sidebar/pilihan.ts';
import type { BidangPanel, TemuanPanel } from '../../src/kontrak/giliran.ts';
import { bidang, giliran, indikator, langkah, tawaran } from './contoh.ts';

const aksi = (ubah: Parameters<typeof giliran>[0]) => {
  const { utama, lain } = chooseTombol(giliran(ubah));
  return [utama?.aksi ?? null, lain.map((satu) => satu.aksi)];
};

describe('the main button', () => {
  test('is what finishes the langkah; documents come after it', () => {
    expect(aksi({ tawaran: [tawaran('susun'), tawaran('himpun'), tawaran('kembalikan')] })).toEqual([
      'himpun',
      ['susun', 'kembalikan'],
    ]);
  });

  test('is signing, for the Kepala', () => {
    expect(aksi({ tawaran: [tawaran('selesaikan'), tawaran('sahkan')] })).toEqual(['sahkan', ['selesaikan']]);
  });

  test('is never handing in while there is a galat', () => {
    const serahkan = tawaran('serahkan', { bidang: 'PTSP' });
    expect(aksi({ tawaran: [serahkan], bidang: [bidang()] })).toEqual(['serahkan', []]);
    expect(aksi({ tawaran: [serahkan], bidang: [bidang({ galat: 1 })] })).toEqual([null, []]);
  });

  test('leaves to their sections what is decided there', () => {
    const periksa = [{ bidang: 'PTSP', putaran: 1, baris: [], sel: null }];
    const milik = [tawaran('terima', { bidang: 'PTSP' }), tawaran('kembalikan', { bidang: 'PTSP' })];
    expect(aksi({ periksa, tawaran: [...milik, tawaran('tarik'), tawaran('lewatiBidang')] })).toEqual([null, []]);
  });
});

test('my bidang are those that I hand in', () => {
  const milik = bidang({ kode: 'SEK', penyerah: [{ email: 'sari@example.go.id', nama: 'Sari Dewi' }] });
  expect(bidangSaya(giliran({ bidang: [bidang(), milik] })).map(({ kode }) => kode)).toEqual(['SEK']);
});

describe('where isian has to be handed in first', () => {
  const [LAY, SEK] = [bidang({ kode: 'LAY' }), bidang({ kode: 'SEK', penyerah: [] })];
  const menunggu = ['LAY', 'SEK'].map((unit) => ({
    unit,
    orang: [{ email: 'sari@example.go.id', nama: 'Sari Dewi' }],
  }));
  const periksa = langkah(3, { jenis: 'pemeriksaan', menunggu });

  test('the checker is told which bidang, and only until something is offered for it', () => {
    const buku = giliran({ bidang: [LAY, SEK], langkah: [periksa] });
    expect(bidangDitunggu(buku, [periksa])).toEqual([LAY, SEK]);
    const tawar = [tawaran('terima', { langkah: 3, bidang: 'SEK' })];
    expect(bidangDitunggu({ ...buku, tawaran: tawar }, [periksa])).toEqual([LAY]);
    expect(bidangDitunggu(buku, [langkah(3, { jenis: 'rapat', menunggu })])).toEqual([]);
    const masuk: readonly BidangPanel[] = [
      { ...LAY, status: 'diserahkan' },
      { ...SEK, dilewati: 'Cuti bersama' },
    ];
    expect(bidangDitunggu({ ...buku, bidang: masuk }, [periksa])).toEqual([]);
  });

  test('the turn is the staff’s, unless the SOP has an order come first', () => {
    expect(giliranBidang(giliran({ langkah: [periksa] }), LAY)).toBe('Galih Pradana');
    expect(giliranBidang(giliran({ langkah: [langkah(2, { jenis: 'penugasan', menunggu })] }), LAY)).toBe('Sari Dewi');
    expect(giliranBidang(giliran({ langkah: [periksa] }), SEK)).toBeUndefined();
  });
});

test('findings come by severity, empty severities not at all', () => {
  const temuan = (['info', 'galat', 'galat'] as const).map(
    (berat): TemuanPanel => ({ berat, pesan: '', letak: '', bidang: [], tempat: null }),
  );
  expect(groupTemuan(temuan).map(([berat, isi]) => [berat, isi.length])).toEqual([
    ['galat', 2],
    ['info', 1],
  ]);
});

test('red is low, very low, or without a figure; not medium', () => {
  const semua = [
    indikator({ kode: 'tinggi' }),
    indikator({ kode: 'sedang', kategori: 'Sedang', capaian: 70 }),
    indikator({ kode: 'rendah', kategori: 'Rendah', capaian: 60 }),
    indikator({ kode: 'sangat', kategori: 'Sangat Rendah', capaian: 10 }),
    indikator({ kode: 'kosong', kategori: null, capaian: null }),
  ];
  const kosong = {
    dilewati: [],
    peringatan: [],
    diberlakukan: [],
    triwulanLalu: [],
    redaksi: [],
    ralat: [],
    berubah: [],
  };
  const keputusan = { sidik: '', rataRata: '', kode: '', putaran: 1, ...kosong };
  const merah = indikatorMerah({ ...keputusan, sasaran: [{ nama: 'S', rataRata: '', indikator: semua }] });
  expect(merah.map(({ kode }) => kode)).toEqual(['rendah', 'sangat', 'kosong']);
});

test.each([
  [null, 0],
  [-5, 0],
  [60, 50],
  [120, 100],
  [300, 100],
])('a capaian of %p fills %p percent of its bar', (capaian, lebar) => {
  expect(lebarBatang(capaian)).toBe(lebar);
});

test.each([
  ['https://example.go.id/bukti', 'https://example.go.id/bukti'],
  ['javascript:alert(1)', null],
  ['http://example.go.id', null],
  ['Surat 12/2026, https://example.go.id', null],
])('evidence %p opens %p', (bukti, tautan) => {
  expect(tautanBukti(bukti)).toBe(tautan);
});

test('whoever is waited for in several bidang is named once', () => {
  const sri = { email: 'sri@example.go.id', nama: 'Sri Lestari' };
  const rina = { email: 'rina@example.go.id', nama: 'Rina' };
  const menunggu = [
    { unit: 'SEK', orang: [sri, rina] },
    { unit: 'LAY', orang: [rina] },
    { unit: 'YAN', orang: [sri] },
    { unit: 'DAL', orang: [] },
  ];
  expect(orangDitunggu(langkah(2, { menunggu }))).toEqual([
    ['Sri Lestari', ['SEK', 'YAN']],
    ['Rina', ['LAY']],
    ['', ['DAL']],
  ]);
  expect(orangDitunggu(langkah(4, { menunggu: [{ unit: '', orang: [sri] }] }))).toEqual([['Sri Lestari', []]]);
});
