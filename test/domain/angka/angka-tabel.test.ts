/** What a person reads in a text, written by hand: satuan, target, text, and the one meaning or both. */
import { readAngka } from '../../../src/domain/angka/angka.ts';
import { readTarget } from '../../../src/domain/target.ts';

/**
 * satuan | target | text | meaning. A meaning is a number; two numbers that are asked; `kosong`; `belum rilis` and
 * `tidak berlaku` with their reason; or `?` and words of the refusal.
 */
const TABEL = `
# Indonesian writing
Dokumen | | 24 | 24
Nilai | | 1.234,5 | 1234.5
Orang | | 1.234.567 | 1234567
Rupiah | | 81.215.500,00 | 81215500
Rupiah | | 0,00 | 0
% | 95 | 0,00 | 0
Rupiah | | 18690,00 | 18690
% | | 98,63 % | 98.63
% | | 98,63% | 98.63
Persen | | 98,63 persen | 98.63
Orang | | 007 | 7
Nilai | | ,5 | 0.5
Nilai | | 5,0 | 5
Nilai | | -5 | -5
Nilai | | −5,25 | -5.25
Nilai | | +5 | 5
Nilai | | 1.000.000,5 | 1000000.5
Nilai | | 12345,678 | 12345.678
# Rupiah
Rupiah | | Rp 6.821.000.000,- | 6821000000
Rupiah | | Rp 6.821.000.000,00 | 6821000000
Rupiah | | Rp. 1.500.000 | 1500000
Rupiah | | Rp1.500.000 | 1500000
Rupiah | | rp 1.500.000,-- | 1500000
Rupiah | | IDR 1.500.000 | 1500000
Rupiah | | 5.295.689.305 | 5295689305
Rupiah | | 120.000 | 120000
Rupiah | | 1.250 | 1250
Rupiah | | 1,5 juta | 1500000
Rupiah | | 1,5 jt | 1500000
Rupiah | | Rp 1,5 juta | 1500000
Rupiah | | 2,3 M | 2300000000
Rupiah | | 2,3 miliar | 2300000000
Rupiah | | 2,3 milyar rupiah | 2300000000
Rupiah | | 1,2 T | 1200000000000
Miliar Rupiah | | 2,3 M | 2.3
Miliar Rupiah | | 2,3 | 2.3
Juta Rupiah | | 500 juta | 500
Juta Rupiah | | 2,3 M | 2300
Miliar Rupiah | | 500 juta | 0.5
Miliar Rupiah | | Rp 6.821.000.000 | 6.821
Miliar Rupiah | 7 | 6.821.000.000,- | 6.821
Triliun Rupiah | | Rp 5.000.000.000.000 | 5
Juta Rupiah | 80 | Rp 81.215.500 | 81.2155
Juta Rupiah | 80000000 juta | 81.215.500 | 81215500
Juta Rupiah | | 81.215.500 | 81215500 / 81.2155
Rupiah | | Rp | kosong
Rupiah | | Rp - | kosong
# A satuan or a remark beside the number
Laporan | | 11 Lap | 11
Laporan | | 11 laporan | 11
Dokumen | | 3 dok. | 3
Hari | | 3 hari kerja | 3
Hari | | 3 Hari | 3
% | | 38% (Evaluasi Semester I) | 38
Nilai | | 81 (A) | 81
Predikat | | 81 (A) | 81
Orang | | 2 ribu | 2000
Orang | | 12 orang (L/P) | 12
% | | 12 dari 15 | 80
% | | 12 dari 15 laporan | 80
% | | 12 laporan dari 15 | 80
% | | 1.250 dari 2.500 | 50
% | | 12.500 dari 15 | ? dua angka
Orang | | 12 dari 15 | ? dua angka
Hari | | ½ | 0.5
Hari | | 1½ | 1.5
Hari | | 2 ¼ | 2.25
Km | | ¾ | 0.75
# One separator before three digits
Orang | | 1.250 | 1250
Dokumen | 2 | 1.250 | 1250
Unit Usaha | | 1,250 | 1250 / 1.25
Indeks | | 1.250 | 1250 / 1.25
Indeks | | 1,250 | 1.25
Indeks | 1,3 | 1.250 | 1.25
Ton | 1000 | 1.250 | 1250
Ton | 200 | 1.250 | 1250 / 1.25
Ton | 35 | 1.250 | 1250 / 1.25
Juta Rupiah | 1200 | 1.250 | 1250
Juta Rupiah | 35 | 1.250 | 1250 / 1.25
Miliar Rupiah | 1,3 | Rp 1.250 | 1.25
Miliar Rupiah | | Rp 1.250 | 1250 / 1.25
Ton | 0,125 | 1.250 | 1.25
Ton | 0,125 | 250,125 | 250.125
% | 95 | 83.333 | 83.333
% | | 83.333 | 83.333
% | | 83,333 % | 83.333
% | 95 | 1.250 | 1250 / 1.25
% | 1200 | 1.250 | 1250
% | 80000 | 83.333 | 83333
Indeks | | 0.125 | 0.125
Indeks | | 0,125 | 0.125
Indeks | | 1250.500 | 1250.5
# Whatever has a name is counted
Ruang | | 1.250 | 1250
Layanan | | 1.250 | 1250
Objek | | 1.250 | 1250
Produk | | 1.250 | 1250
Wilayah | | 1.250 | 1250
Kampung | | 1.250 | 1250
Nagari | | 1.250 | 1250
Dusun | | 1.250 | 1250
Blok | | 1.250 | 1250
Ekor | | 1.250 | 1250
Batang | | 1.250 | 1250
Pohon | | 1.250 | 1250
Bibit | | 1.250 | 1250
Sambungan | | 1.250 | 1250
Rumah | | 1.250 | 1250
Kamar | | 1.250 | 1250
Ranjang | | 1.250 | 1250
Faskes | | 1.250 | 1250
Puskesmas | | 1.250 | 1250
Posyandu | | 1.250 | 1250
Jemaah | | 1.250 | 1250
Santri | | 1.250 | 1250
Guru | | 1.250 | 1250
Dosen | | 1.250 | 1250
Nelayan | | 1.250 | 1250
Petani | | 1.250 | 1250
Pedagang | | 1.250 | 1250
Kios | | 1.250 | 1250
Lapak | | 1.250 | 1250
Pasar | | 1.250 | 1250
Terminal | | 1.250 | 1250
Halte | | 1.250 | 1250
Kendaraan | | 1.250 | 1250
Kapal | | 1.250 | 1250
Perahu | | 1.250 | 1250
Jembatan | | 1.250 | 1250
Embung | | 1.250 | 1250
Sumur | | 1.250 | 1250
Irigasi | | 1.250 | 1250
Saluran | | 1.250 | 1250
Lampu | | 1.250 | 1250
Taman | | 1.250 | 1250
Hutan | | 1.250 | 1250
Kawasan | | 1.250 | 1250
Zona | | 1.250 | 1250
Situs | | 1.250 | 1250
Museum | | 1.250 | 1250
Kesenian | | 1.250 | 1250
Sanggar | | 1.250 | 1250
Atlet | | 1.250 | 1250
Cabang | | 1.250 | 1250
Medali | | 1.250 | 1250
Pramuka | | 1.250 | 1250
Relawan | | 1.250 | 1250
Kejadian | | 1.250 | 1250
Bencana | | 1.250 | 1250
Posko | | 1.250 | 1250
Pelanggaran | | 1.250 | 1250
Putusan | | 1.250 | 1250
Sertifikat | | 1.250 | 1250
Bidang | | 1.250 | 1250
Persil | | 1.250 | 1250
Peta | | 1.250 | 1250
Formulir | | 1.250 | 1250
Kunjungan | | 1.250 | 1250
Kampung KB | | 2.000 | 2000
Destinasi Wisata | | 1.250 | 1250
Laporan per tahun | | 1.250 | 1250
Desa/Kelurahan | | 1.250 | 1250
Hektar | | 1.250 | 1250 / 1.25
Nilai | | 1.250 | 1250 / 1.25
Kasus per 1.000 kelahiran | | 1.250 | 1250 / 1.25
Hari | | 1.250 | 1250 / 1.25
Laju Pertumbuhan | | 1.250 | 1250 / 1.25
MW | | 1.250 | 1250 / 1.25
# A comma before three digits
Unit | | 8,575 | 8575 / 8.575
Unit | 9000 | 8,575 | 8575
Unit | 9 | 8,575 | 8575 / 8.575
Unit | | 8.575 | 8575
Indeks | | 3,400 | 3.4
Indeks | 3,400 | 3,455 | 3.455
Indeks | 3,4 | 3.455 | 3.455
Nilai SAKIP | | 81,250 | 81.25
Rasio Gini | | 0,385 | 0.385
Ton | | 1,250 | 1250 / 1.25
# A thousand things, or one
Dokumen | 10 | 1.000 | 1000 / 1
Dokumen | 10 | 1,000 | 1000 / 1
Dokumen | 1200 | 1.000 | 1000
Dokumen | | 1.000 | 1000
Dokumen | 3 | 5.000 | 5000
Orang | 12 | 2.000 | 2000 / 2
# Negative
Dokumen | | -4 | ? kurang dari nol
Orang | 10 | −1 | ? kurang dari nol
Kampung | | -2 kampung | ? kurang dari nol
Dokumen | | -0 | 0
Rupiah | | -5.000 | -5000
Derajat | | -4 | -4
% | | -2,5 | -2.5
# Another unit
Ton | | 5 kg | ? satuannya “Ton”
Ton | | 5 ton | 5
Meter | | 1.5 km | ? satuannya “Meter”
Meter | | 5 m | 5
Km | | 1,5 kilometer | 1.5
Km | | 300 meter | ? satuannya “Km”
Kg | | 2 kuintal | ? satuannya “Kg”
Ha | | 2,5 hektar | 2.5
Orang | | 12 bln | ? satuannya “Orang”
Bulan | | 12 bln | 12
Bulan | | 2 thn | ? satuannya “Bulan”
Jam | | 30 menit | ? satuannya “Jam”
% | | 12 bulan | ? satuannya “%”
Liter | | 5 ml | ? satuannya “Liter”
# The time of day
Jam | | 08.30 | 8.3 / 8.5
Jam | | 8.30 | 8.3 / 8.5
Jam | 24 | 20,5 jam | 20.5
Jam | | 8,30 | 8.3
Jam | | 8.75 | 8.75
Jam | | 08:30 | ? spasi
# A number in words beside the digits
Dokumen | | 12 (dua belas) | 12
Dokumen | | 12 (dua belas) dokumen | 12
Dokumen | | 12 (tiga belas) | ? mengubah nilainya
Orang | | 1.250 (seribu dua ratus lima puluh) orang | 1250
Orang | | 1.250 (seribu dua ratus) | ? mengubah nilainya
Orang | | 2000 (dua ribu) | 2000
Nilai | | 5,5 (lima koma lima) | 5.5
Dokumen | | 12 (13) | ? mengubah nilainya
% | | 12 (80%) | ? mengubah nilainya
# A rate is no figure of the period
Laporan | | 4 laporan per tahun | ? laju
Laporan | | 4 laporan/tahun | ? laju
% | | 95%/tahun | ? laju
% | | 95% per tahun | ? laju
Laporan | | 4 laporan setiap bulan | ? laju
Laporan per tahun | | 4 laporan per tahun | 4
Kasus per 1.000 penduduk | | 12 kasus per 1.000 penduduk | 12
Orang/hari | | 12 orang/hari | 12
# A level with its name
Level | 3 | Level 3 | 3
Tingkat | | tingkat 2 | 2
Nilai | | Nilai 81,5 | 81.5
Level | | Tahap 3 | ? bukan angka
Dokumen | | Level 3 | ? bukan angka
# English writing
Orang | | 865,864,750 | 865864750
Rupiah | | 865,864,750 | 865864750
Rupiah | | 865,864,750.00 | 865864750
Nilai | | 865,864,750 | 865864750
% | | 32.49% | 32.49
% | 30 | 32.49 | 32.49
Nilai | | 1,234.5 | 1234.5
Nilai | | 95.5 | 95.5
Nilai | | 0.5 | 0.5
Indeks | 0,8 | 0.5 | 0.5
Orang | 1300 | 1,250 | 1250
# Per cent and fraction
% | 95 | 0,95 | 0.95 / 95
% | 95 | 0.95 | 0.95 / 95
% | 50 | 0.5 | 0.5 / 50
Persentase | 100 | 0,875 | 0.875 / 87.5
% | 95 | 0,95% | 0.95
% | 95 | 95 | 95
% | 100 | 1 | 1 / 100
% | 100 | 1,02 | 1.02 / 102
% | 100 | 0,97 | 0.97 / 97
% | 100 | 1% | 1
% | 100 | 1,02% | 1.02
% | 100 | 102% | 102
% | 100 | 2 | 2
% | 5 | 1 | 1
% | 1 | 96 | 96 / 0.96
% | 1 | 96% | 96
% | 1,2 | 1 | 1
% | 95 | 1 | 1 / 100
% | 1,5 | 0,95 | 0.95
% | 0,95 | 0,9 | 0.9
% | 0,95 | 95 | 95 / 0.95
% | 0,95 | 95% | 95
% | 0,95 | 1,2 | 1.2
% | | 0,95 | 0.95
Orang | 95 | 0,95 | 0.95
# A minus or a bullet
Nilai | | - 5 | -5 / 5
Orang | | - 1.250 | ? kurang dari nol
Ton | | - 5 | -5 / 5
% | | • - | kosong
# Two signs
Nilai | | --5 | ? bukan angka
Nilai | | +-3 | ? bukan angka
Nilai | | -5 | -5
# Empty
% | | | kosong
% | | - | kosong
% | | – | kosong
% | | — | kosong
% | | -- | kosong
% | | • | kosong
% | | n/a | kosong
% | | N/A | kosong
% | | n.a | kosong
% | | n.a. | kosong
% | | NA | kosong
% | | nihil | ? nol
% | | Nihil. | ? nol
% | | tidak ada | ? nol
% | | kosong | ? nol
# Answers that are no number
% | | belum rilis | belum rilis:
% | | Belum dirilis: BPS Februari | belum rilis: BPS Februari
% | | belum terbit (menunggu SK) | belum rilis: menunggu SK
% | | tidak berlaku | tidak berlaku:
% | | Tidak berlaku – tidak ada kasus | tidak berlaku: tidak ada kasus
# A range is no realisasi
% | | 80 - 90% | ? delapan puluh sampai sembilan puluh
Bulan | | 7 – 8 bulan | ? tujuh sampai delapan
Nilai | | 11,9 hingga 12,4 | ? sebelas koma sembilan sampai dua belas koma empat
Hari | | 7 s.d. 8 | ? rentang
Hari | | 7 s/d 8 hari | ? rentang
Orang | | 1.2.3 - 5 | ? adalah rentang.
% | | > 90 | ? nilai pasti
% | | ≥90 | ? nilai pasti
% | | ±90 | ? nilai pasti
# Broken
% | | #REF! | ? galat rumus
% | | #DIV/0! | ? galat rumus
% | | =B2/C2 | ? adalah rumus
Orang | | 1O0 | ? huruf
Orang | | 1l | ? huruf
Orang | | 12a | ? huruf
Orang | | 1e5 | ? huruf
Orang | | 7 4 | ? spasi
Orang | | 1 250 | ? spasi
% | | 2 , 6 0 % | ? spasi
Orang | | 1.2.3 | ? bukan angka
Orang | | 12.34.567 | ? bukan angka
Orang | | 1..5 | ? bukan angka
Orang | | 5. | ? bukan angka
Orang | | 2026-03-31 | ? tanggal
Orang | | 31/03/2026 | ? tanggal
Orang | | 31 Maret | ? tanggal
Orang | | 1/2 | ? pecahan atau tanggal
Orang | | (5) | ? bukan angka
Orang | | lima | ? bukan angka
Orang | | lihat lampiran | ? bukan angka
Orang | | 95% | ? tanda persen
Orang | | Rp 5.000 | ? rupiah
Orang | | 2,3 M | ? “M”
Hari | | 5 bulan | ? satuannya “Hari”
Orang | | 5 lusin | ? “lusin”
Orang | | 5 (juta) | ? mengubah nilainya
Orang | | 9999 triliun | ? terlalu besar
# Predikat
Predikat | | A | 6
Predikat | | BB | 5
Predikat | | b | 4
Opini | | WTP | 4
Opini BPK | | Opini WTP | 4
Predikat | | Sangat Baik | 5
Predikat | | A (Memuaskan) | 6
Predikat | | Wajar Tanpa Pengecualian | 4
Predikat | | Zz | ? tab Predikat
Predikat | | Hijau | ? tab Predikat
Predikat | A | 81 | ? tidak setakar
Predikat | 81 | A | ? tidak setakar
Predikat | 75 | 81 | 81
# As two offices published them (Tangerang Selatan, 2023)
Rupiah | | 5.295.689.305 | 5295689305
Rupiah | | 249.450 | 249450
Rupiah | | 120.000 | 120000
Rupiah | | 6.493.410 | 6493410
% | | 18,58% | 18.58
% | | 33,85% | 33.85
% | | 0,00% | 0
% | | 0% | 0
% | | 66,76 | 66.76
% | | 31,44 | 31.44
Predikat | | A | 6
Nilai | | 24 | 24
Laporan | | 1547 | 1547
% | | #REF! | ? galat rumus
Rupiah | | - | kosong
`;

interface Kasus {
  readonly satuan: string;
  readonly target: string;
  readonly teks: string;
  readonly arti: string;
}

const KASUS: readonly Kasus[] = TABEL.split('\n')
  .filter((baris) => baris !== '' && !baris.startsWith('# '))
  .map((baris) => {
    const [satuan = '', target = '', teks = '', arti = ''] = baris.split('|').map((sel) => sel.trim());
    return { satuan, target, teks, arti };
  });

function petunjuk({ satuan, target }: Kasus) {
  const bacaan = readTarget(target, satuan);
  if ('rusak' in bacaan) throw new Error(bacaan.rusak);
  return { satuan, target: bacaan.target };
}

function arti(kasus: Kasus): string {
  const bacaan = readAngka(kasus.teks, petunjuk(kasus));
  switch (bacaan.jenis) {
    case 'angka':
      return String(bacaan.nilai);
    case 'taksa':
      return bacaan.pilihan.join(' / ');
    case 'keadaan':
      return `${bacaan.keadaan}: ${bacaan.alasan}`.trim();
    case 'kosong':
      return 'kosong';
    case 'rusak':
      return `? ${bacaan.sebab}`;
  }
}

test('the table has at least 300 texts', () => {
  expect(new Set(KASUS.map((kasus) => Object.values(kasus).join('|'))).size).toBeGreaterThanOrEqual(300);
});

test.each(KASUS)('$satuan (target $target) “$teks” is $arti', (kasus) => {
  if (kasus.arti.startsWith('? ')) expect(arti(kasus)).toMatch(/^\? .*[.?]$/);
  if (kasus.arti.startsWith('? ')) expect(arti(kasus)).toContain(kasus.arti.slice(2));
  else expect(arti(kasus)).toBe(kasus.arti);
});

test.each(KASUS.filter(({ arti }) => arti.includes(' / ')))(
  '“$teks” in $satuan is asked with both readings, each typed as told is that reading',
  (kasus) => {
    const bacaan = readAngka(kasus.teks, petunjuk(kasus));
    if (bacaan.jenis !== 'taksa') throw new Error(bacaan.jenis);
    expect(bacaan.sebab).toContain(`“${kasus.teks}” dapat dibaca `);
    const ketikan = [...bacaan.sebab.matchAll(/\(ketik ([^)]+)\)/g)].map(([, teks = '']) => teks);
    expect(ketikan.map((teks) => arti({ ...kasus, teks })).join(' / ')).toBe(kasus.arti);
  },
);

test('a question is asked in words', () => {
  const tanya = (satuan: string, target: string, teks: string): string => {
    const bacaan = readAngka(teks, petunjuk({ satuan, target, teks, arti: '' }));
    return bacaan.jenis === 'taksa' ? bacaan.sebab : bacaan.jenis;
  };
  expect(tanya('Indeks', '', '1.250')).toBe(
    '“1.250” dapat dibaca seribu dua ratus lima puluh (ketik 1250) atau satu koma dua lima (ketik 1,25).',
  );
  expect(tanya('%', '95', '0,95')).toBe(
    '“0,95” dapat dibaca nol koma sembilan lima persen (ketik 0,95%) atau sembilan puluh lima persen (ketik 95%).',
  );
  expect(tanya('Juta Rupiah', '35', '1.250')).toBe(
    '“1.250” dapat dibaca seribu dua ratus lima puluh juta rupiah (ketik 1250 juta) atau satu koma dua lima juta rupiah (ketik 1,25 juta).',
  );
});
