import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { checkAccess } from './access.js';
import { NotThere } from './problem.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const HEADERS = {
  // No script and no style but the page's own files; nothing of another origin; in no frame.
  'Content-Security-Policy':
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Files of the page: `/_rongkit/assets/index-1a2b.js`. */
const FILE = /^\/_rongkit\/((?:assets|forms)\/[\w-][\w.-]*|icon\.svg)$/;

/** The file of the inspector that a request asks for; undefined if it asks for something else. */
export function pageFileAt({ method, url, headers: { accept = '' } }: FastifyRequest): string | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  const [place = ''] = url.split('?');
  if (/^\/_rongkit\/?$/.test(place)) return accept.includes('text/html') ? 'index.html' : undefined;
  return FILE.exec(place)?.[1];
}

/**
 * Answers with a file of the inspector. The files hold no data, so with an admin token everybody gets them: the page has
 * the form for the token.
 */
export async function sendPageFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { file, token }: { readonly file: string; readonly token: string | undefined },
): Promise<FastifyReply> {
  if (token === undefined) checkAccess(request, token);
  // The page names its files from its own folder.
  if (file === 'index.html' && request.url.split('?')[0] === '/_rongkit') return reply.redirect('/_rongkit/', 302);
  const folder = findFolder();
  const contents = folder === undefined ? undefined : await readFile(path.join(folder, file)).catch(() => undefined);
  if (contents === undefined)
    throw new NotThere('This emulator was built without the inspector: npm run build makes it.');
  const isHashed = file.startsWith('assets/');
  return reply
    .headers({ ...HEADERS, 'Cache-Control': isHashed ? 'max-age=31536000, immutable' : 'no-cache' })
    .header('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream')
    .send(contents);
}

/** The built page: beside the file of the built package, or where the sources are built to. A bundle has none. */
function findFolder(): string | undefined {
  try {
    const isSource = import.meta.url.endsWith('.ts');
    const folder = fileURLToPath(new URL(isSource ? '../../../dist/ui/' : './ui/', import.meta.url));
    return existsSync(path.join(folder, 'forms/index.json')) ? folder : undefined;
  } catch {
    // In a bundle that is an ES module, the built file does not know its own name.
    return undefined;
  }
}
