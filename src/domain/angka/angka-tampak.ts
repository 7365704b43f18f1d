/** A number as its cell shows it, where the format changes what it means; see https://developers.google.com/workspace/sheets/api/guides/formats */
import { dropNoise } from './bulat.ts';
import { writeAngka } from './tulis-angka.ts';

/** Null: the value itself says it. Percent multiplies by a hundred; a comma behind the last digit divides by a thousand. */
export function shownNumber(nilai: number, pola: string): string | null {
  const [bagian = ''] = pola.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '').split(';');
  if (bagian.includes('%')) return `${writeAngka(dropNoise(nilai * 100))}%`;
  const koma = /[0#?](,+)(?=[^0#?,]*$)/.exec(bagian)?.[1]?.length ?? 0;
  return koma === 0 ? null : writeAngka(dropNoise(nilai / 1000 ** koma));
}
