/** The desk's web server, on this computer only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './call.ts';
import { type Desk, newSession, type Session } from './desk.ts';
import { downloadOf } from './downloads.ts';
import { objectionTo, sessionOf } from './guard.ts';
import { deskPage, framePage, type Page } from './pages.ts';

export interface Assets {
  /** The page's own script and style, by path. */
  readonly own: Readonly<Record<string, { readonly type: string; readonly text: string }>>;
  /** Put into the add-in's pages. */
  readonly shim: string;
  /** Functions of the bundle that a page may call. */
  readonly functions: readonly string[];
  readonly html: (name: string) => string;
}

export interface Serving {
  readonly desk: Desk;
  readonly calls: Readonly<Record<string, Answer>>;
  readonly assets: Assets;
  /** Is told after each call. */
  readonly after: () => void;
  /** Is told of what broke. */
  readonly complain: (cause: unknown) => void;
}

/** Port 0: any free one. */
export async function serve(serving: Serving, port: number): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    respond(serving, request, response, (server.address() as AddressInfo).port).catch((cause: unknown) => {
      serving.complain(cause);
      if (!response.headersSent) send(response, 500, 'application/json', JSON.stringify({ galat: String(cause) }));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

async function respond(serving: Serving, request: IncomingMessage, response: ServerResponse, port: number) {
  const objection = objectionTo(request, port);
  if (objection) return send(response, 403, 'text/plain; charset=utf-8', `Ditolak: ${objection}.`);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://meja');
  if (request.method === 'POST') return answerCall(serving, request, response, pathname);
  if (request.method !== 'GET') return send(response, 405, 'text/plain', '');
  const { desk, assets } = serving;
  if (pathname === '/') return sendPage(response, deskPage(newSession(desk).token, assets.functions));
  if (pathname === '/bingkai') {
    const html = assets.html(searchParams.get('berkas') ?? '') + (searchParams.get('tambahan') ?? '');
    return sendPage(response, framePage(html, assets.shim));
  }
  const own = assets.own[pathname];
  if (own) return send(response, 200, own.type, own.text);
  const download = await downloadOf(desk, pathname);
  if (!download) return send(response, 404, 'text/plain; charset=utf-8', 'Tidak ada.');
  response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(download.name)}`);
  return send(response, 200, download.type, download.bytes);
}

async function answerCall(
  { desk, calls, after }: Serving,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) {
  const session = sessionOf(request, desk);
  if (!session) return send(response, 401, 'application/json', '{}');
  const name = path.replace(/^\/panggil\//, '');
  const answer = Object.hasOwn(calls, name) ? calls[name] : undefined;
  if (!answer) return send(response, 404, 'application/json', '{}');
  const reply = await answered(answer, desk, session, await bodyOf(request));
  after();
  return send(response, 200, 'application/json', JSON.stringify(reply ?? null));
}

const answered = async (answer: Answer, desk: Desk, session: Session, body: string): Promise<unknown> =>
  answer(desk, session, JSON.parse(body));

const LARGEST_BODY = 20_000_000;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST_BODY) throw new Error('The request is too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function sendPage(response: ServerResponse, { html, policy }: Page): void {
  response.setHeader('Content-Security-Policy', policy);
  send(response, 200, 'text/html; charset=utf-8', html);
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    // With no-referrer browsers send no Origin either.
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  response.end(body);
}
