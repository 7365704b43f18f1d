/** The pack of the hand-worked year: what the agency wrote, in the many ways in which people write numbers. */
import { INSTANSI, KEPALA_IKI, KEPALA_IKU, KEPALA_ISIAN, packBytes, type Sel, type Tabs, tabel } from './pak-audit.ts';

const IKU = `${KEPALA_IKU}
K01 | Sasaran satu | Peserta | Orang | naik | | jumlah | A | | 1.000 Orang | | | 250 | 250 | 250 | 250 orang | | | 900 | 1.200 |
K02 | Sasaran satu | Investasi | Miliar Rupiah | naik | | kumulatif | A | | 5200 | 5400 | 2026-08-03 | 1200 | 2500 | 3900 | 5200 | 4000 | 5400 | 5.000,5 | 6000 |
K03 | Sasaran satu | Cakupan | % | naik | | akhir | B | | 70% | 75 % | 2026-07-01 | 60% | 65% | 68 persen | 70% | | | 64,2% | 80% |
K04 | Sasaran satu | Lama layanan | Hari | turun | 2T-R | rata-rata | B | | 7 – 8 hari | | | 7-8 | 7-8 | 7 - 8 | 7-8 | | | 8,5 | 5-6 | 9
K05 | Sasaran satu | Ketepatan | % | naik | | rasio | A, B | rasio | 80% | | | 80 | 80 | 80% | 80 | | | | |
K06 | Sasaran dua | Nilai AKIP | Nilai | naik | | tahunan | SEK | | 81 (A) | | | | | | | | | 79,85 | 83 | 60
K07 | Sasaran dua | Predikat SAKIP | Predikat | naik | | tahunan | SEK | | A | | | | | | | | | BB | A |
K08 | Sasaran dua | Pengaduan | Pengaduan | turun | T/R | jumlah | A | | 40 | | | 10 | 10 | 10 | 10 | | | | |
K09 | Sasaran dua | Kasus | Kasus | turun | | jumlah | B | | 0 | | | 0 | 0 | 0 | 0 | | | | |
K10 | Sasaran dua | Dokumen | Dokumen | naik | | jumlah | SEK | | 20 | | | 0 | 5 | 5 | 10 | | | | |
K11 | Sasaran dua | Stok | % | stabil | | akhir | SEK | | 95-105 | | | 95-105 | 95-105% | 95% - 105% | 95 s.d. 105 | | | | |
K12 | Sasaran dua | Keseimbangan | Indeks | stabil | | rata-rata | B | | 4 | | | 4 | 4,0 | 4.00 | 4 | | | | |
K13 | Sasaran dua | Gangguan | Kejadian | turun | 2T-R | akhir | A | | 5 | | | 5 | 5 | 5 | 5 | | | | |
K14 | Sasaran tiga | Layanan bersama | Orang | naik | | jumlah | A, B | jumlah | 400 | | | 100 | 100 | 100 | 100 | | | | |
K15 | Sasaran tiga | Indeks tertinggi | Indeks | naik | | akhir | B, A | tertinggi | 4 | | | 4 | 4 | 4 | 4 | | | | |
K16 | Sasaran tiga | Indeks terendah | Indeks | naik | | akhir | B, A | terendah | 4 | | | 4 | 4 | 4 | 4 | | | | |
K17 | Sasaran tiga | Indeks rata-rata | Indeks | naik | | akhir | B, A | rata-rata | 4 | | | 4 | 4 | 4 | 4 | | | | |
K18 | Sasaran tiga | Indeks penanggung jawab | Indeks | naik | | rata-rata | B, A | penanggung jawab | 4 | | | 4 | 4 | 4 | 4 | | | | |
K19 | Sasaran tiga | Nilai layanan | Nilai | naik | | akhir | A | | 80-90 | | | 80 - 90 | 80–90 | 80-90 | 80-90 | | | | |
K20 | Sasaran tiga | Kegiatan | Kegiatan | naik | | jumlah | B | | 10 | | | - | 4 | | 6 | | | | |
K21 | Sasaran tiga | Penerimaan | Rupiah | naik | | jumlah | SEK | | Rp 6.821.000.000,- | | | 1.705.250.000 | Rp. 1.705.250.000 | 1705250000 | 1.705.250.000,00 | | | | |`;

const IKI = `${KEPALA_IKI}
I01 | K01 | Analis A | Laporan | Laporan | naik | | kumulatif | A | 4 Lap | 1 | 2 Lap | 3 | 4
I02 | I01 | Analis B | Rasio | Rasio | naik | | rasio | B | 2 | 2 | 2 | 2 | 2`;

/** kode bidang | TW I | TW II | TW III | TW IV | Tahunan; `p/q` fills the components. */
const JAWABAN = `
K01 A | 200 | 255 orang | 300,0 | 245 | 1.000
K02 A | 1.260 | 2,4 T | 3800 | 5.670,00 | 5670
K03 B | PERSEN | 65,65 % | 68 | 72,1 | 75%
K04 B | 6,5 | 9 | 7.5 | 8 hari | 7,75
K05 A | 40/50 | 45/50 | 10/20 | 30/30 | 125/150
K05 B | 30/50 | 45/50 | 20/20 | 20/30 | 115/150
K06 SEK | | | | belum rilis: LHE terbit Februari | 78,57
K07 SEK | | | | BB | a
K08 A | 8 | 16 | 10 | 6 pengaduan | 40
K09 B | 0 | 2 | 0 | 0 kasus | 2
K10 SEK | 3 | 5 | tidak berlaku: moratorium sejak Juli | 12 | 20
K11 SEK | 90 | 112% | 100 | 105,00 | 100
K12 B | 5 | 3 | 9 | 4 | 5,25
K13 A | 12 | 4 | 8 | 5 | 5
K14 A | 60 | 50 | 0 | 41 | 151
K14 B | 30 | 60 | 100 | 60 | 250
K15 A | 3 | 2 | 5 | 4 | 4
K15 B | 3,5 | 4 | 1 | 4,4 | 4,4
K16 A | 3 | 2 | 5 | 4 | 4
K16 B | 3,5 | 4 | 1 | 4,4 | 4,4
K17 A | 3 | 2 | 5 | 4 | 4
K17 B | 3,5 | 4 | 1 | 4,4 | 4,4
K18 A | 3 | 2 | 5 | 4 | 4
K18 B | 3,5 | 4 | 1 | 4,4 | 3,225
K19 A | 76 | 85 | 99 | 90 | 90
K20 B | | 4 | 1 | 5 | 10
K21 SEK | Rp 1.705.250.000,- | 852.625.000 | 3,4105 miliar | 852625000 | Rp. 6.821.000.000
I01 A | 1 Lap | 2 | 2 | 4 laporan | 4
I02 B | 10/4 | 6/4 | 3/2 | 5/2 | 24/12`;

const ANGGARAN = `
Bidang | Program | Kegiatan | Pagu | Realisasi | Periode | Sasaran
A | Program Layanan | Kegiatan satu | 1.000.000.000 | 100.000.000 | TW I | Sasaran satu
A | Program Layanan | Kegiatan satu | 1.000.000.000 | 400.000.000 | TW II | Sasaran satu
B | Program Dukungan | Kegiatan dua | Rp 500.000.000,- | 50.000.000 | TW I | Sasaran dua
B | Program Dukungan | Kegiatan dua | Rp 500.000.000,- | 200.000.000 | TW II | Sasaran dua
A | Program Layanan | Kegiatan satu | 1.000.000.000 | 900.000.000 | TW IV | Sasaran satu
B | Program Dukungan | Kegiatan dua | Rp 500.000.000,- | 450.000.000 | TW IV | Sasaran dua`;

const PERIODE = ['TW I', 'TW II', 'TW III', 'TW IV', 'Tahunan'];

/** Everything a careful office fills in beside the figure, so that no peringatan is about an empty column. */
function isianRow(periode: string, kodeBidang: string, jawaban: string): Sel[] {
  const [kode = '', bidang = ''] = kodeBidang.split(' ');
  const [pembilang = '', penyebut = ''] = jawaban.includes('/') ? jawaban.split('/') : [];
  const realisasi: Sel = jawaban === 'PERSEN' ? 0.63 : jawaban.includes('/') ? '' : jawaban;
  const ada = jawaban === '' ? '' : 'ada';
  return [periode, bidang, kode, realisasi, pembilang, penyebut, ada, ada, ada, ada];
}

/** The pack of the whole year; later periods stand in it already, as they do when an office keeps one file. */
export async function packSetahun(): Promise<Uint8Array> {
  const isian = tabel(JAWABAN).flatMap(([siapa = '', ...jawaban]) =>
    PERIODE.map((periode, ke) => isianRow(periode, siapa, jawaban[ke] ?? '')),
  );
  const tabs: Tabs = {
    ...INSTANSI,
    IKU: tabel(IKU),
    IKI: tabel(IKI),
    Isian: [...tabel(KEPALA_ISIAN), ...isian],
    Anggaran: tabel(ANGGARAN),
    Historis: tabel('Kode | Tahun | Target | Realisasi\nK01 | 2024 | 800 | 840\nK01 | 2025 | 1000 | 900'),
  };
  const persen = isian.flatMap((row, ke) => (row[3] === 0.63 ? [['Isian', ke + 1, 3] as const] : []));
  return packBytes(tabs, persen);
}
