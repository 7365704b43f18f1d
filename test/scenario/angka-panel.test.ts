import { expect, test } from '@jest/globals';
import type { Giliran } from '../../src/kontrak/giliran.ts';
import { bekukanDepok, bukaKantor, type Kantor, mulaiDepok, type Pak, terimaDepok } from './kantor-daring.ts';

const giliran = (kantor: Kantor, nama: string) => kantor.harus(nama, 'giliran').data as unknown as Giliran;

/** Money, a ratio and a predikat: three figures that are easily misread. */
function ubahSatuan({ IKU = [] }: Pak): void {
  const triwulan = (target: string) => ({ 'TW I': target, 'TW II': target, 'TW III': target, 'TW IV': target });
  Object.assign(IKU[0] ?? {}, { Satuan: 'Rupiah', Target: '5000000000', ...triwulan('1250000000') });
  Object.assign(IKU[1] ?? {}, { Satuan: 'Persen', Akumulasi: 'rasio', Target: '90', ...triwulan('90') });
  Object.assign(IKU[2] ?? {}, { Satuan: 'Predikat', Akumulasi: 'akhir', Target: 'BB', ...triwulan('BB') });
}

const A = {
  ...{ 'IKU-1': '1100000000', 'IKU-1.bukti': 'Laporan', 'IKU-1.penghambat': 'Lelang', 'IKU-1.tindakLanjut': 'Ulang' },
  ...{ 'IKU-3': 'B', 'IKU-3.bukti': 'LHE', 'IKU-3.penghambat': 'Bukti', 'IKU-3.tindakLanjut': 'Lengkapi' },
  ...{ 'IKI-1': '10', 'IKI-1.bukti': 'Laporan' },
};
const B = {
  ...{ 'IKU-2.pembilang': '5', 'IKU-2.penyebut': '6', 'IKU-2.bukti': 'Laporan' },
  ...{ 'IKU-2.penghambat': 'Satu berkas tertunda', 'IKU-2.tindakLanjut': 'Diselesaikan' },
};

test('checker and Kepala read figures as on paper: thousands apart, a comma, a percent sign, the predikat itself', () => {
  const kantor = bukaKantor(['depok-pengumpulan'], ubahSatuan);
  mulaiDepok(kantor);
  kantor.ketik('TW I', 'A', A);
  kantor.harus('staf.a', 'serahkan', { bidang: 'A' });
  kantor.harus('rencana', 'selesaikan', { bidang: 'A' });
  const diperiksa = giliran(kantor, 'kabid.a').periksa[0]?.baris ?? [];
  expect(diperiksa.map(({ target }) => target)).toEqual(['1.250.000.000 Rupiah', 'BB', '10 Dokumen']);
  kantor.harus('kabid.a', 'terima', { bidang: 'A' });
  terimaDepok(kantor, 'B', 'TW I', B);
  bekukanDepok(kantor);
  const [sasaran] = giliran(kantor, 'kepala').keputusan?.sasaran ?? [];
  expect(sasaran?.indikator.map(({ target, realisasi }) => [target, realisasi])).toEqual([
    ['1.250.000.000 Rupiah', '1.100.000.000 Rupiah'],
    ['90%', '83,3333%'],
    ['BB', 'B'],
  ]);
});
