/** Of a text and what became of it, the part that people have to read. */
const UTUH = 160;
const SEKITAR = 40;
const PANJANG = 400;

export interface Petikan {
  readonly semula: string;
  readonly menjadi: string;
}

/** Short texts whole; of long ones what differs, with some words around it. */
export function clipPair(semula: string, menjadi: string): Petikan {
  const [a, b] = [[...rapi(semula)], [...rapi(menjadi)]];
  if (Math.max(a.length, b.length) <= UTUH) return { semula: a.join(''), menjadi: b.join('') };
  const depan = sameStart(a, b, Math.min(a.length, b.length));
  const belakang = sameStart([...a].reverse(), [...b].reverse(), Math.min(a.length, b.length) - depan);
  const mulai = Math.max(0, depan - SEKITAR);
  return { semula: clip(a, mulai, belakang), menjadi: clip(b, mulai, belakang) };
}

/** Lines of a cell are one sentence in a list. */
const rapi = (teks: string): string => teks.replace(/\s*\n\s*/g, ' ').trim();

function sameStart(a: readonly string[], b: readonly string[], paling: number): number {
  let sama = 0;
  while (sama < paling && a[sama] === b[sama]) sama += 1;
  return sama;
}

function clip(huruf: readonly string[], mulai: number, belakang: number): string {
  const akhir = Math.min(huruf.length, huruf.length - belakang + SEKITAR);
  const inti = huruf.slice(mulai, akhir);
  const tengah = inti.length <= PANJANG ? inti : [...inti.slice(0, PANJANG / 2), '…', ...inti.slice(-PANJANG / 2)];
  return `${mulai > 0 ? '…' : ''}${tengah.join('')}${akhir < huruf.length ? '…' : ''}`;
}

/** `semula “…” menjadi “…”` */
const kataMenjadi = ({ semula, menjadi }: Petikan): string => `semula ${quoted(semula)} menjadi ${quoted(menjadi)}`;

export const kataBerubah = (teks: Petikan & { readonly tempat: string }): string =>
  `${teks.tempat} ${kataMenjadi(teks)}`;

const quoted = (teks: string): string => (teks === '' ? '(kosong)' : `“${teks}”`);
