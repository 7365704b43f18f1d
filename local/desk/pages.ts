/** The desk's page, and the add-in's pages as HtmlService puts them into a frame. */
import { randomBytes } from 'node:crypto';

export interface Page {
  readonly html: string;
  readonly policy: string;
}

/** `token` names the browser tab in each of its requests, `functions` are those of the bundle that a page may call. The grid library makes its styles itself, hence the nonce. */
export function deskPage(token: string, functions: readonly string[]): Page {
  const nonce = randomBytes(16).toString('base64');
  const html = `<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="csp-nonce" content="${nonce}">
<meta name="meja-token" content="${token}">
<meta name="meja-fungsi" content="${functions.join(' ')}">
<title>Meja coba Himpun Kinerja</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/halaman.css">
</head>
<body>
<div id="meja"></div>
<script type="module" src="/halaman.js"></script>
</body>
</html>
`;
  return { html, policy: deskPolicy(nonce) };
}

const deskPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** As in Google but for the origin, which is nobody's: the frame cannot even read the desk's own answers. */
const FRAME_SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

/** A page of the add-in with `google.script` put in front of its own scripts. */
export function framePage(html: string, shim: string): Page {
  const withShim = html.replace(/<head>/i, (head) => `${head}\n<script>${shim}</script>`);
  const policy = [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    `sandbox ${FRAME_SANDBOX}`,
  ].join('; ');
  return { html: withShim, policy };
}
