import type { Tanggal } from './periode.ts';

/** "hari kerja" withdraws a decreed day, or makes a Saturday a working day: both need their decree. */
export const DAFTAR_JENIS_LIBUR = ['libur nasional', 'cuti bersama', 'libur daerah', 'hari kerja'] as const;
type JenisLibur = (typeof DAFTAR_JENIS_LIBUR)[number];

/** A day on which ASN do not work, or do although it was none for work; `sumber` names the decree. */
export interface HariLibur {
  readonly tanggal: Tanggal;
  readonly nama: string;
  readonly jenis: JenisLibur;
  readonly sumber: string;
}

const SKB_2026 = 'SKB 3 Menteri Nomor 1497, 2, dan 5 Tahun 2025 (19 September 2025)';
const SKB_2027 = 'SKB 3 Menteri Nomor 1205, 3, dan 2 Tahun 2026 (15 September 2026)';

type BarisLibur = readonly [tanggal: Tanggal, nama: string];

const NASIONAL_2026: readonly BarisLibur[] = [
  ['2026-01-01', 'Tahun Baru 2026 Masehi'],
  ['2026-01-16', 'Isra Mikraj Nabi Muhammad saw.'],
  ['2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'],
  ['2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'],
  ['2026-03-21', 'Idulfitri 1447 Hijriah'],
  ['2026-03-22', 'Idulfitri 1447 Hijriah'],
  ['2026-04-03', 'Wafat Yesus Kristus'],
  ['2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)'],
  ['2026-05-01', 'Hari Buruh Internasional'],
  ['2026-05-14', 'Kenaikan Yesus Kristus'],
  ['2026-05-27', 'Iduladha 1447 Hijriah'],
  ['2026-05-31', 'Hari Raya Waisak 2570 BE'],
  ['2026-06-01', 'Hari Lahir Pancasila'],
  ['2026-06-16', '1 Muharam Tahun Baru Islam 1448 Hijriah'],
  ['2026-08-17', 'Proklamasi Kemerdekaan'],
  ['2026-08-25', 'Maulid Nabi Muhammad saw.'],
  ['2026-12-25', 'Kelahiran Yesus Kristus (Natal)'],
];

const CUTI_BERSAMA_2026: readonly BarisLibur[] = [
  ['2026-02-16', 'Cuti bersama Tahun Baru Imlek'],
  ['2026-03-18', 'Cuti bersama Hari Suci Nyepi'],
  ['2026-03-20', 'Cuti bersama Idulfitri'],
  ['2026-03-23', 'Cuti bersama Idulfitri'],
  ['2026-03-24', 'Cuti bersama Idulfitri'],
  ['2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus'],
  ['2026-05-28', 'Cuti bersama Iduladha'],
  ['2026-12-24', 'Cuti bersama Natal'],
];

const NASIONAL_2027: readonly BarisLibur[] = [
  ['2027-01-01', 'Tahun Baru 2027 Masehi'],
  ['2027-01-05', 'Isra Mikraj Nabi Muhammad saw. 1448 Hijriah'],
  ['2027-02-06', 'Tahun Baru Imlek 2578 Kongzili'],
  ['2027-03-08', 'Hari Suci Nyepi (Tahun Baru Saka 1949)'],
  ['2027-03-10', 'Idulfitri 1448 Hijriah'],
  ['2027-03-11', 'Idulfitri 1448 Hijriah'],
  ['2027-03-26', 'Wafat Yesus Kristus'],
  ['2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)'],
  ['2027-05-01', 'Hari Buruh Internasional'],
  ['2027-05-06', 'Kenaikan Yesus Kristus'],
  ['2027-05-17', 'Iduladha 1448 Hijriah'],
  ['2027-05-20', 'Hari Raya Waisak 2571 BE'],
  ['2027-06-01', 'Hari Lahir Pancasila'],
  ['2027-06-06', '1 Muharam Tahun Baru Islam 1449 Hijriah'],
  ['2027-08-15', 'Maulid Nabi Muhammad saw.'],
  ['2027-08-17', 'Proklamasi Kemerdekaan'],
  ['2027-12-25', 'Kelahiran Yesus Kristus (Natal)'],
  ['2027-12-26', 'Isra Mikraj Nabi Muhammad saw. 1449 Hijriah'],
];

const CUTI_BERSAMA_2027: readonly BarisLibur[] = [
  ['2027-02-05', 'Cuti bersama Tahun Baru Imlek'],
  ['2027-03-09', 'Cuti bersama Idulfitri'],
  ['2027-03-12', 'Cuti bersama Idulfitri'],
  ['2027-03-15', 'Cuti bersama Idulfitri'],
  ['2027-03-25', 'Cuti bersama Wafat Yesus Kristus'],
  ['2027-05-18', 'Cuti bersama Iduladha'],
  ['2027-05-19', 'Cuti bersama Waisak'],
  ['2027-12-24', 'Cuti bersama Natal'],
];

const baris = (daftar: readonly BarisLibur[], jenis: JenisLibur, sumber: string): HariLibur[] =>
  daftar.map(([tanggal, nama]) => ({ tanggal, nama, jenis, sumber }));

/** Idulfitri and Iduladha may still shift by decree of the Minister of Religious Affairs. No decree for 2028 exists yet. */
export const LIBUR_DITETAPKAN: readonly HariLibur[] = [
  ...baris(NASIONAL_2026, 'libur nasional', SKB_2026),
  ...baris(CUTI_BERSAMA_2026, 'cuti bersama', SKB_2026),
  ...baris(NASIONAL_2027, 'libur nasional', SKB_2027),
  ...baris(CUTI_BERSAMA_2027, 'cuti bersama', SKB_2027),
];
