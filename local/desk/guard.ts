/** Which requests the desk answers: those of its own page, on this computer. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Desk, Session } from './desk.ts';

/** The desk is spoken to by these names only: a foreign name that leads here would let a foreign page in. */
export function objectionTo({ headers, method }: IncomingMessage, port: number): string | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return 'Host lain';
  const { origin } = headers;
  if (origin === undefined && method !== 'GET') return 'Tanpa Origin';
  if (origin !== undefined && origin !== `http://${headers.host}`) return 'Origin lain';
  return headers['sec-fetch-site'] === 'cross-site' ? 'Situs lain' : null;
}

const TOKEN_HEADER = 'x-meja';

/** The browser tab that holds this token; undefined when nobody does. */
export function sessionOf({ headers }: IncomingMessage, { sessions }: Desk): Session | undefined {
  const given = Buffer.from(String(headers[TOKEN_HEADER] ?? ''));
  return [...sessions.values()].find(({ token }) => {
    const known = Buffer.from(token);
    return known.length === given.length && timingSafeEqual(known, given);
  });
}
