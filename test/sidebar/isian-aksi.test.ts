import { dataAksi, isLangsung, pertanyaan, yangKurang } from '../../sidebar/isian-aksi.ts';
import { bidang, giliran, langkah, tawaran } from './contoh.ts';

const KEPUTUSAN = {
  sidik: 'abcd1234',
  kode: 'ABCD-1234',
  putaran: 1,
  rataRata: '',
  sasaran: [],
  dilewati: [],
  peringatan: [],
  berubah: [],
};

test('handing in asks nothing; signing asks once more with the code', () => {
  const kini = giliran({ keputusan: KEPUTUSAN });
  expect(isLangsung(pertanyaan(kini, tawaran('serahkan')))).toBe(true);
  const sahkan = pertanyaan(kini, tawaran('sahkan'));
  expect(isLangsung(sahkan)).toBe(false);
  expect(sahkan.yakin).toContain('ABCD-1234');
});

test('returning wants a reason, and names only bidang that have handed in', () => {
  const kini = giliran({
    bidang: [
      bidang({ kode: 'A', status: 'diserahkan' }),
      bidang({ kode: 'B', status: 'draf' }),
      bidang({ kode: 'C', status: 'diterima', dilewati: 'kosong' }),
    ],
  });
  const tanya = pertanyaan(kini, tawaran('kembalikan'));
  expect(tanya.centang?.pilihan.map(({ nilai }) => nilai)).toEqual(['A']);
  expect(yangKurang(tanya, { isian: { alasan: '  ' }, centang: [] })).toEqual(['Alasan']);
  expect(yangKurang(tanya, { isian: { alasan: 'angka belum cocok' }, centang: [] })).toEqual([]);
  expect(pertanyaan(kini, tawaran('kembalikan', { bidang: 'A' })).centang).toBeNull();
});

test('the answer of somebody outside is recorded with its letter', () => {
  const kini = giliran({ langkah: [langkah(8, { jenis: 'pihak luar' }), langkah(9)] });
  const nama = (nomor: number) =>
    pertanyaan(kini, tawaran('selesaikan', { langkah: nomor })).isian.map((satu) => [satu.nama, satu.wajib]);
  expect(nama(8)).toEqual([
    ['nomor', true],
    ['tanggal', true],
    ['tautan', false],
    ['catatan', false],
  ]);
  expect(nama(9)).toEqual([['catatan', false]]);
});

test('documents want at least one tick', () => {
  const tanya = pertanyaan(giliran(), tawaran('susun'));
  expect(yangKurang(tanya, { isian: {}, centang: [] })).toEqual(['Dokumen']);
});

test('a request says where it belongs and which potret was looked at', () => {
  const kini = giliran({ keputusan: KEPUTUSAN });
  const kosong = { isian: {}, centang: [] };
  const siklus = 'depok-pengumpulan 2026 TW I';
  expect(dataAksi(kini, tawaran('sahkan', { langkah: 6 }), kosong)).toEqual({ siklus, langkah: 6, sidik: 'abcd1234' });
  expect(dataAksi(kini, tawaran('serahkan', { bidang: 'A' }), kosong)).toEqual({ siklus, bidang: 'A' });
  expect(dataAksi(kini, tawaran('kembalikan', { langkah: 5 }), { isian: { alasan: 'salah' }, centang: ['A'] })).toEqual(
    { siklus, langkah: 5, alasan: 'salah', bidangKembali: ['A'] },
  );
  expect(dataAksi(kini, tawaran('susun'), { isian: {}, centang: ['laporan'] })).toEqual({
    siklus,
    dokumen: ['laporan'],
  });
});

test('a changed definition is shown with old and new, and taken over by ticking it', () => {
  const beda = 'target periode "10" menjadi "5"';
  const kini = giliran({ definisi: [{ kode: 'IKU-2', beda }] });
  const tanya = pertanyaan(kini, tawaran('pakaiDefinisi'));
  expect(tanya.centang?.pilihan).toEqual([{ nilai: 'IKU-2', label: `IKU-2 ${beda}`, awal: false }]);
  expect(yangKurang(tanya, { isian: { alasan: 'PK Perubahan' }, centang: [] })).toEqual([
    'Indikator yang definisinya diganti',
  ]);
  const isi = { isian: { alasan: 'PK Perubahan' }, centang: ['IKU-2'] };
  expect(dataAksi(kini, tawaran('pakaiDefinisi'), isi)).toMatchObject({ alasan: 'PK Perubahan', indikator: ['IKU-2'] });
});
