/** Google too busy, or failing for a moment: what may be asked again waits and is asked again, longer each time. */
import { sidikTeks } from '../domain/sidik.ts';
import { sebabGoogle } from './galat.ts';

/**
 * Waits of one execution, in seconds, each with up to one second more: truncated exponential backoff as
 * https://developers.google.com/workspace/sheets/api/limits asks for. About half a minute altogether: somebody looks at
 * the screen, and colleagues wait for the lock. An execution itself may last six minutes.
 */
const TUNGGU_DETIK = [1, 2, 4, 8, 16] as const;

/** How long one execution goes on being patient, whatever it asks for. */
export interface Sabar {
  /** Runs what changes nothing, or nothing more the second time, and again after a failure that may pass. Throws the last one. */
  readonly read: <T>(work: () => T) => T;
  /** Waits before another try; false, at once, when this failure will not pass or enough was waited. */
  readonly rest: (sebab: unknown) => boolean;
}

/** `benih`: one press has its own, so that two that were refused together do not come back together. */
export function createSabar(benih: string): Sabar {
  let ke = 0;
  const rest = (sebab: unknown): boolean => {
    const detik = TUNGGU_DETIK[ke];
    if (detik === undefined || !isPassing(sebab)) return false;
    Utilities.sleep(Math.round((detik + jitter(benih, ke)) * 1_000));
    ke += 1;
    return true;
  };
  const read = <T>(work: () => T): T => {
    for (;;) {
      try {
        return work();
      } catch (sebab) {
        if (!rest(sebab)) throw sebab;
      }
    }
  };
  return { read, rest };
}

/** A daily quota does not come back while somebody waits, and what Google refused it refuses again. */
function isPassing(sebab: unknown): boolean {
  const jenis = sebabGoogle(sebab);
  return jenis === 'sibuk' || jenis === 'gangguan';
}

/** From 0 to 1, the same each time for the same press and try. */
const jitter = (benih: string, ke: number): number =>
  Number.parseInt(sidikTeks(`${benih}/${ke}`).slice(0, 8), 16) / 0xffffffff;
