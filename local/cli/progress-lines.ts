/** What the terminal shows while the cycle runs: one line a langkah. */
import { formatTanggal, type Instant, isoOf, type Zona } from '../../src/domain/waktu/kalender.ts';
import type { BarisPapan } from '../../src/kontrak/keadaan.ts';

/** `Langkah 3 · Memeriksa … · Kabid bidang PTSP: Rina W. · selesai 21 Apr 2026 10.15` */
export function stepLine(
  { nomor, uraian, pelaksana }: BarisPapan,
  unit: string,
  nama: string,
  now: Instant,
  zona: Zona,
): string {
  const where = unit === '' ? '' : ` bidang ${unit}`;
  return `Langkah ${nomor} · ${shorten(uraian)} · ${pelaksana}${where}: ${nama} · selesai ${shownTime(now, zona)}`;
}

export function returnLine({ nomor, pelaksana, menunggu }: BarisPapan): string {
  const [waiting] = menunggu;
  const where = waiting?.unit ? ` bidang ${waiting.unit}` : '';
  return `Langkah ${nomor} · dikembalikan oleh ${pelaksana}${where}: ${waiting?.orang[0]?.nama ?? ''}`;
}

const LONGEST = 70;

const shorten = (uraian: string): string =>
  uraian.length <= LONGEST ? uraian : `${uraian.slice(0, LONGEST - 1).trimEnd()}…`;

function shownTime(now: Instant, zona: Zona): string {
  const iso = isoOf(now, zona);
  const [hari, bulan = '', tahun] = formatTanggal(iso.slice(0, 10)).split(' ');
  return `${hari} ${bulan.slice(0, 3)} ${tahun} ${iso.slice(11, 16).replace(':', '.')}`;
}
