/** What happens to workbooks in real offices, and then some. */
import type { TabelTeks } from './buku-audit.ts';

const SAMPAH: readonly string[] = [
  '',
  ' ',
  '-',
  '• -',
  'n/a',
  'NA',
  'nihil',
  '#REF!',
  '#DIV/0!',
  '=SUM(A1:A9)',
  '+1+1',
  '=IMPORTXML("x")',
  '1O0',
  '7 4',
  '2 , 6 0 %',
  '1.250',
  '0.5',
  '0,95',
  '865,864,750',
  '32.49%',
  '12 dari 15',
  '11 Lap',
  '80 - 90%',
  '7 – 8 bulan',
  '½',
  '1/2',
  '2026-04-01',
  '31/12/2026',
  '-5',
  '- 5',
  '−7',
  '1e308',
  '9'.repeat(40),
  '-999999999999999',
  '0',
  '00',
  '0,00',
  'Infinity',
  'NaN',
  'true',
  '😀',
  '👩‍💻 12',
  '\u0000',
  '\u200b12',
  'ا١٢',
  '１２',
  '<script>alert(1)</script>',
  'A',
  'BB',
  'WTP',
  '81 (A)',
  'belum rilis',
  'belum rilis: menunggu',
  'tidak berlaku',
  'tidak berlaku: dihapus',
  'A, B',
  'A;;B',
  'SEK/A',
  'X',
  'Z'.repeat(60000),
  'naik',
  'TURUN',
  'jumlah',
  'rasio',
  'Tahunan',
  'TW 5',
  'tw 1',
  'S0',
  's0',
  'S1',
  "S0'",
  'Rp 6.821.000.000,-',
  '1,5 juta',
  '2,3 M',
];

/** A few accidents in one pack, chosen by `acak`. */
export function rusakkan(pak: TabelTeks, acak: () => number): TabelTeks {
  const tabel: Record<string, string[][]> = Object.fromEntries(
    Object.entries(pak).map(([nama, rows]) => [nama, rows.map((row) => [...row])]),
  );
  const banyak = 1 + (acak() % 12);
  for (let ke = 0; ke < banyak; ke++) accident(tabel, acak);
  return tabel;
}

function accident(tabel: Record<string, string[][]>, acak: () => number): void {
  // Half of it hits the figures, where it matters.
  const nama = pick(acak() % 2 === 0 ? ['Isian', 'IKU', 'IKI'] : Object.keys(tabel), acak);
  const rows = tabel[nama] ?? [];
  const jenis = acak() % 20;
  if (jenis === 0) rows.unshift(['LAPORAN'], ['Tahun 2026', '', ''], []);
  else if (jenis === 1) rows[0] = [...(rows[0] ?? []), pick(rows[0] ?? [''], acak)];
  else if (jenis === 2) rows.splice(1 + (acak() % Math.max(1, rows.length - 1)), 1);
  else if (jenis === 3) rows.push([...pick(rows, acak)]);
  else if (jenis === 4) tabel[nama] = rows.map((row) => [...row].reverse());
  else if (jenis === 5) rows.splice(1);
  else {
    const row = rows[1 + (acak() % Math.max(1, rows.length - 1))];
    if (row) row[acak() % Math.max(1, row.length)] = pick(SAMPAH, acak);
  }
}

function pick<T>(daftar: readonly T[], acak: () => number): T {
  const satu = daftar[acak() % Math.max(1, daftar.length)];
  if (satu === undefined) throw new Error('Nothing to pick from');
  return satu;
}
