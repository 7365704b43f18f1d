import type { GoogleError } from './state.ts';

/** An exception as the façade throws it again. */
export interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly details?: {
    readonly code: number;
    readonly message: string;
    readonly errors: readonly { readonly domain: string; readonly reason: string; readonly message: string }[];
  };
}

const REASONS: Readonly<Record<number, string>> = { 403: 'forbidden', 404: 'notFound' };

/**
 * Measured 26 September 2026 in Apps Script, of Gmail's advanced service: the constructor is Error, its own keys are
 * stack, message, name and details, and `details` tells the reason without the words around it and without a status.
 * Asumsi: Sheets and Drive do the same, a 400 of theirs is `badRequest`, and built-in services have no `details`.
 */
export function thrownAs({ name, message, code }: GoogleError): Thrown {
  if (code === undefined) return { name, message };
  const bare = message.replace(/^API call to \S+ failed with error: /, '');
  const error = { domain: 'global', reason: REASONS[code] ?? 'badRequest', message: bare };
  return { name, message, details: { code, message: bare, errors: [error] } };
}
