/** Opens a zip that a stranger may have made: a small file that claims, or makes, gigabytes must not take the machine along. */
import { unzipSync } from 'fflate';
import { Unreadable } from './mistake.ts';

const MOST_BYTES = 400_000_000;
const MOST_PARTS = 20_000;

/** Parts by name. fflate gives each exactly the room that its entry claims, which is what is counted here. */
export function unzipBounded(bytes: Uint8Array, isNeeded: (part: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const names = new Set<string>();
  let total = 0;
  const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean => {
    // Of two parts with one name each program shows another.
    if (names.has(name)) throw new Unreadable(`memuat bagian "${name}" dua kali.`);
    names.add(name);
    const needed = isNeeded(name);
    total += needed ? originalSize : 0;
    if (total > MOST_BYTES || names.size > MOST_PARTS) throw new Unreadable('terlalu besar bila dibuka.');
    return needed;
  };
  return new Map(Object.entries(opened(bytes, filter)));
}

function opened(bytes: Uint8Array, filter: NonNullable<Parameters<typeof unzipSync>[1]>['filter']) {
  try {
    return unzipSync(bytes, filter ? { filter } : {});
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    throw new Unreadable('rusak atau bukan berkas Office.', { cause });
  }
}
