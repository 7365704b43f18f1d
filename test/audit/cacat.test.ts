/** Defects that an audit of the figures found: each would come back in silence. */
import { readAngka } from '../../src/domain/angka/angka.ts';
import { himpun } from '../../src/domain/himpun/himpun.ts';
import type { Indikator } from '../../src/domain/indikator.ts';
import type { BarisPotret } from '../../src/domain/potret.ts';
import type { Periode } from '../../src/domain/waktu/periode.ts';
import { type Putusan, periksaPak, type TabelTeks } from './buku-audit.ts';
import { INSTANSI, KEPALA_IKI, KEPALA_IKU, KEPALA_ISIAN, tabel } from './pak-audit.ts';

interface Isi {
  readonly iku: string;
  readonly isian: string;
  readonly lain?: Readonly<Record<string, string>>;
}

const ADA = ['BA-1/2026', 'ada', 'ada', 'ada'];
const lengkap = ([periode = '', bidang = '', kode = '', r = '', p = '', q = '']: readonly string[]): string[] => [
  ...[periode, bidang, kode, r, p, q],
  ...ADA,
];

/** `isian`: periode | bidang | kode | realisasi | pembilang | penyebut. */
function putusan({ iku, isian, lain = {} }: Isi, periode: Periode): Putusan {
  const pak: TabelTeks = {
    ...(INSTANSI as TabelTeks),
    IKU: tabel(`${KEPALA_IKU}\n${iku}`),
    IKI: tabel(KEPALA_IKI),
    Isian: [...tabel(KEPALA_ISIAN), ...tabel(isian).map(lengkap)],
    ...Object.fromEntries(Object.entries(lain).map(([nama, teks]) => [nama, tabel(teks)])),
  };
  const hasil = periksaPak(pak, periode);
  if ('bukanPak' in hasil) throw new Error(JSON.stringify(hasil.bukanPak));
  return hasil;
}

const galat = ({ temuan }: Putusan): string[] =>
  temuan.filter(({ berat }) => berat === 'galat').map(({ kode, pesan }) => `${kode} ${pesan}`);
const angka = (hasil: Putusan, kode = 'K') => hasil.angka.find((satu) => satu.kode === kode);

const BERSAMA = 'K | S | U | Indeks | naik | | akhir | B, A | penanggung jawab | 4 | | | 4 | 4 | 4 | 4 | | | | |';
const ORANG = 'K | S | U | Orang | naik | | jumlah | A | | 100 | | | 25 | 25 | 25 | 25 | | | | |';
const RASIO = 'K | S | U | % | naik | | rasio | A | | 80 | | | 80 | 80 | 80 | 80 | | | | |';
const PREDIKAT = 'K | S | U | Predikat | naik | | akhir | A | | A | | | A | A | A | A | | | | |';

describe('earlier quarters of a pack', () => {
  test('the responsible bidang is the first of the indikator, not of the rows', () => {
    const isian = 'TW I | A | K | 3\nTW I | B | K | 2\nTW II | A | K | 3\nTW II | B | K | belum rilis: survei';
    const hasil = putusan({ iku: BERSAMA, isian }, 'TW II');
    expect(angka(hasil)).toMatchObject({ realisasi: null, realisasiTahun: 2 });
  });

  test('a row of a bidang that the indikator does not belong to is a galat and no part of the year', () => {
    const isian = 'TW I | A | K | 20\nTW I | B | K | 50\nTW II | A | K | 30';
    const hasil = putusan({ iku: ORANG, isian }, 'TW II');
    expect(galat(hasil)).toEqual([expect.stringMatching(/^RIWAYAT-ISIAN-RUSAK K: .*milik bidang A, bukan "B"/)]);
    expect(angka(hasil)?.realisasiTahun).toBe(50);
  });

  test('an unreadable row is named with the cell that cannot be read, not with its first remark', () => {
    const isian = 'TW I | A | K | belum rilis | 5x | 9\nTW II | A | K | | 9 | 10';
    expect(galat(putusan({ iku: RASIO, isian }, 'TW II')).join()).toMatch(/^RIWAYAT-ISIAN-RUSAK K.*5x/);
  });

  test('an untargeted quarter may stay empty, also for an indikator without a name', () => {
    const iku = 'K | S | | Orang | naik | | jumlah | A | | 100 | | | | 25 | 25 | 50 | | | | |';
    expect(galat(putusan({ iku, isian: 'TW I | A | K |\nTW II | A | K | 30' }, 'TW II'))).toEqual([]);
  });

  test('a quarter with a target and no row is a gap in the year that is said', () => {
    const hasil = putusan({ iku: ORANG, isian: 'TW III | A | K | 30\nTW I | A | K | 20' }, 'TW III');
    expect(galat(hasil)).toEqual([]);
    expect(hasil.temuan.map(({ pesan }) => pesan)).toEqual([expect.stringMatching(/^K: .*TW II A/)]);
  });
});

describe('one cell', () => {
  test('“belum rilis” beside components is asked, not computed', () => {
    const hasil = putusan({ iku: RASIO, isian: 'TW I | A | K | belum rilis: survei | 5 | 10' }, 'TW I');
    expect(galat(hasil)).toEqual([expect.stringMatching(/^ISIAN-KEADAAN-BERANGKA K: .*belum rilis: survei/)]);
    expect(angka(hasil)).toMatchObject({ realisasi: null, capaian: null });
  });

  test('a number against a predikat is two scales', () => {
    const target = { jenis: 'angka', nilai: 6, teks: 'A' } as const;
    expect(readAngka('81', { satuan: 'Predikat', target })).toMatchObject({ jenis: 'rusak' });
    expect(readAngka('81 (A)', { satuan: 'Predikat', target })).toMatchObject({ jenis: 'rusak' });
    expect(readAngka('BB', { satuan: 'Predikat', target })).toMatchObject({ nilai: 5 });
    expect(readAngka('5', { satuan: 'Predikat', target })).toMatchObject({ nilai: 5 });
    const nilai = { jenis: 'angka', nilai: 81, teks: '81 (A)' } as const;
    expect(readAngka('A', { satuan: 'Predikat', target: nilai })).toMatchObject({ jenis: 'rusak' });
    expect(readAngka('78,5', { satuan: 'Predikat', target: nilai })).toMatchObject({ nilai: 78.5 });
    expect(galat(putusan({ iku: PREDIKAT, isian: 'TW I | A | K | 81' }, 'TW I'))).toEqual([
      expect.stringContaining('K'),
    ]);
  });

  test('81 (A) is 81 where the satuan is a number, and A its score where it is a predikat', () => {
    const nilai = 'K | S | U | Nilai | naik | | akhir | A | | 81 (A) | | | 81 (A) | 81 | 81 | 81 | | | | |';
    expect(angka(putusan({ iku: nilai, isian: 'TW I | A | K | 78,57 (BB)' }, 'TW I'))?.capaian).toBe(97);
    expect(angka(putusan({ iku: PREDIKAT, isian: 'TW I | A | K | bb' }, 'TW I'))).toMatchObject({
      target: 6,
      realisasi: 5,
    });
  });

  test('1.547 is a thousand where the target is 1.500 people, and asked where an index might be meant', () => {
    const orang = 'K | S | U | Orang | naik | | akhir | A | | 1.500 | | | 1.500 | | | | | | | |';
    expect(angka(putusan({ iku: orang, isian: 'TW I | A | K | 1.547' }, 'TW I'))?.realisasi).toBe(1547);
    const nilai = 'K | S | U | Nilai | naik | | akhir | A | | 40 | | | 40 | | | | | | | |';
    expect(galat(putusan({ iku: nilai, isian: 'TW I | A | K | 1.547' }, 'TW I'))).toEqual([
      expect.stringMatching(/TAKSA K: .*1\.547/),
    ]);
  });
});

describe('the registry', () => {
  test('of a row that is not sound the readable targets are kept and nothing is computed', () => {
    const iku = 'K | S | U | Orang | naik | | entah | A | | 100 | | | 25 | 25 | 25 | 25 | | | | |';
    const hasil = putusan({ iku, isian: 'TW I | A | K | 20' }, 'TW I');
    expect(angka(hasil)).toMatchObject({ target: 25, targetTahun: 100, realisasi: 20, realisasiTahun: null });
    expect(angka(hasil)).toMatchObject({ capaian: null, kategori: null, capaianTahun: null });
  });

  test('a range for what is one figure is said, not dropped', () => {
    const iku = 'K | S | U | Orang | naik | | jumlah | A | | 100 | | | 25 | | | | | | 80-90 | |';
    expect(galat(putusan({ iku, isian: 'TW I | A | K | 20' }, 'TW I'))).toEqual([expect.stringContaining('80-90')]);
  });

  test('a score that cannot be read does not leave the known one in force', () => {
    const lain = { Predikat: 'Teks | Skor\nBB | 8O' };
    expect(galat(putusan({ iku: PREDIKAT, isian: 'TW I | A | K | BB', lain }, 'TW I'))).toEqual([
      expect.stringMatching(/^PREDIKAT .*"BB".*"8O"/),
    ]);
  });

  test('history without a year and money without a known period are said', () => {
    const lain = {
      Historis: 'Kode | Tahun | Target | Realisasi\nK | dulu | 1 | 2\nK | 2025 | 3-4 | 5',
      Anggaran: 'Bidang | Program | Kegiatan | Pagu | Realisasi | Periode\nA | P | G | 10 | 5 | Semester I',
    };
    const hasil = putusan({ iku: ORANG, isian: 'TW I | A | K | 25', lain }, 'TW I');
    expect(hasil.temuan.map(({ kode, kolom, pesan }) => [kode, kolom, pesan])).toEqual([
      ['ANGGARAN', 'Periode', expect.stringContaining('"Semester I"')],
      ['HISTORIS', 'Tahun', expect.stringContaining('"dulu"')],
      ['HISTORIS', 'Target', expect.stringContaining('"3-4"')],
    ]);
  });
});

test('the control total has no binary noise', () => {
  const iku = 'K | S | U | Indeks | naik | | akhir | A, B | rata-rata | 4 | | | 4 | 4 | 4 | 4 | | | | |';
  const { masuk } = putusan({ iku, isian: 'TW I | A | K | 0,1\nTW I | B | K | 0,2' }, 'TW I').himpun.kendali;
  expect(masuk).toEqual([{ satuan: 'Indeks', baris: 2, bernilai: 2, nilai: '0.3' }]);
});

test('handing in again replaces all that the bidang handed in before', () => {
  const iku = `${ORANG}\n${ORANG.replace('K |', 'L |')}`;
  const { himpun: awal } = putusan({ iku, isian: 'TW I | A | K | 20\nTW I | A | L | 30' }, 'TW I');
  const serahkan = (kode: string, putaran: number, realisasi: number): BarisPotret[] =>
    awal.baris
      .filter(({ potret }) => potret.kode === kode)
      .map(({ potret }) => ({ ...potret, tahap: 'diserahkan', putaran, realisasi }));
  const potret = [...serahkan('K', 1, 20), ...serahkan('L', 1, 30), ...serahkan('K', 2, 21)];
  const bidang = new Map([['A', { masuk: true, diterima: true, dilewati: false }]]);
  const indikator = ['K', 'L'].flatMap((kode) => awal.baris.filter((b) => b.potret.kode === kode).map(toIndikator));
  const hasil = himpun({ siklus: 'audit', tahun: 2026, periode: 'TW I', indikator, bidang, potret });
  expect(hasil.baris.map((baris) => baris.potret.realisasi)).toEqual([21, null]);
  expect(hasil.kendali.bidang).toEqual([{ kode: 'A', diharapkan: 2, masuk: 1, diterima: 1, dilewati: false }]);
  expect(hasil.kendali.masuk).toMatchObject([{ satuan: 'Orang', baris: 1, nilai: '21' }]);
});

function toIndikator({ potret }: { readonly potret: BarisPotret }): Indikator {
  const { kode, jenis, sasaran, uraian, satuan, arah, rumus, akumulasi, gabung, target, targetTahun, bidang } = potret;
  const triwulan = { 'TW I': target, 'TW II': null, 'TW III': null, 'TW IV': null };
  const kosong = { 'TW I': null, 'TW II': null, 'TW III': null, 'TW IV': null };
  const teks = { pemilik: '', definisiOperasional: '', formulasi: '', sumberData: '' };
  const pembanding = { realisasiTahunLalu: null, targetRenstra: null, standarNasional: null };
  const perubahan = { targetPerubahan: null, berlakuSejak: null, dasarPerubahan: '', triwulanPerubahan: kosong };
  const definisi = { kode, jenis, induk: null, sasaran, uraian, satuan, arah, rumus, akumulasi, gabung };
  return { ...definisi, ...teks, ...pembanding, ...perubahan, target: targetTahun, triwulan, bidang: [bidang] };
}
