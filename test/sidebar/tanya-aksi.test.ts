import { dataAksi, isLangsung, pertanyaan, yangKurang } from '../../sidebar/tanya-aksi.ts';
import type { JenisLangkah } from '../../src/sop/definisi.ts';
import { bidang, giliran, tawaran } from './contoh.ts';

const POTRET = { potret: { sidik: 'abcd1234', kode: 'ABCD-1234' } };

test('handing in asks nothing; signing asks once more with the code', () => {
  const kini = giliran();
  expect(isLangsung(pertanyaan(kini, tawaran('serahkan')))).toBe(true);
  const sahkan = pertanyaan(kini, tawaran('sahkan', {}, POTRET));
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
  expect(yangKurang(tanya, { medan: { alasan: '  ' }, centang: [] })).toEqual(['Alasan']);
  expect(yangKurang(tanya, { medan: { alasan: 'angka belum cocok' }, centang: [] })).toEqual([]);
  expect(pertanyaan(kini, tawaran('kembalikan', { bidang: 'A' })).centang).toBeNull();
});

test('the answer of somebody outside is recorded with its letter', () => {
  const selesaikan = (jenis: JenisLangkah) => tawaran('selesaikan', { langkah: 8 }, { jenis });
  const nama = (jenis: JenisLangkah) =>
    pertanyaan(giliran(), selesaikan(jenis)).medan.map((satu) => [satu.nama, satu.wajib]);
  expect(nama('pihak luar')).toEqual([
    ['surat.nomor', true],
    ['surat.tanggal', true],
    ['surat.tautan', false],
    ['catatan', false],
  ]);
  expect(nama('rapat')).toEqual([['catatan', false]]);
  const medan = { 'surat.nomor': '005/12', 'surat.tanggal': '2026-04-20', catatan: 'diterima lewat pos' };
  expect(dataAksi(giliran(), selesaikan('pihak luar'), { medan, centang: [] })).toMatchObject({
    surat: { nomor: '005/12', tanggal: '2026-04-20' },
    catatan: 'diterima lewat pos',
  });
});

test('documents want at least one tick', () => {
  const tanya = pertanyaan(giliran(), tawaran('susun'));
  expect(yangKurang(tanya, { medan: {}, centang: [] })).toEqual(['Dokumen']);
});

test('a request says where it belongs and which potret was looked at', () => {
  const kini = giliran();
  const kosong = { medan: {}, centang: [] };
  const siklus = 'depok-pengumpulan 2026 TW I';
  expect(dataAksi(kini, tawaran('sahkan', { langkah: 6 }, POTRET), kosong)).toEqual({
    siklus,
    langkah: 6,
    sidik: 'abcd1234',
  });
  expect(dataAksi(kini, tawaran('serahkan', { bidang: 'A' }), kosong)).toEqual({ siklus, bidang: 'A' });
  expect(dataAksi(kini, tawaran('kembalikan', { langkah: 5 }), { medan: { alasan: 'salah' }, centang: ['A'] })).toEqual(
    { siklus, langkah: 5, alasan: 'salah', bidangKembali: ['A'] },
  );
  expect(dataAksi(kini, tawaran('susun'), { medan: {}, centang: ['laporan'] })).toEqual({
    siklus,
    dokumen: ['laporan'],
  });
});

test('a changed definition is shown with old and new, and taken over by ticking it', () => {
  const beda = 'target periode "10" menjadi "5"';
  const kini = giliran({ definisi: [{ kode: 'IKU-2', beda }] });
  const tanya = pertanyaan(kini, tawaran('pakaiDefinisi'));
  expect(tanya.centang?.pilihan).toEqual([{ nilai: 'IKU-2', label: `IKU-2 ${beda}`, awal: false }]);
  expect(yangKurang(tanya, { medan: { alasan: 'PK Perubahan' }, centang: [] })).toEqual([
    'Indikator yang definisinya diganti',
  ]);
  const isi = { medan: { alasan: 'PK Perubahan' }, centang: ['IKU-2'] };
  expect(dataAksi(kini, tawaran('pakaiDefinisi'), isi)).toMatchObject({ alasan: 'PK Perubahan', indikator: ['IKU-2'] });
});
