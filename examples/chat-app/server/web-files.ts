import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

/** File of the page: content type and body of the answer. */
export interface WebFile {
  readonly type: string;
  readonly body: string;
}

const WEB = fileURLToPath(new URL('../web/', import.meta.url));
const PACKAGES = ['@rongcloud/imlib-next', '@rongcloud/engine'];
const require = createRequire(import.meta.url);

/**
 * Content security policy of the page. The page may connect only to this server and to the emulator, so RongCloud's web
 * client cannot send its statistics either.
 */
export async function contentSecurityPolicy(emulator: string): Promise<string> {
  const [, importMap = ''] = /<script type="importmap">(.*?)<\/script>/s.exec(await text('index.html')) ?? [];
  const hash = createHash('sha256').update(importMap).digest('base64');
  const gateway = `${emulator} ${emulator.replace(/^http/, 'ws')}`;
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    // The web client makes thumbnails from `blob:` and `data:` URLs, and the service hosts the pictures.
    `img-src 'self' data: blob: ${emulator}`,
    `connect-src 'self' ${gateway}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Reads a file of the page by its URL path; undefined if there is no such file. */
export async function webFile(path: string): Promise<WebFile | undefined> {
  if (path === '/') return { type: 'text/html', body: await text('index.html') };
  const [, vendor] = /^\/vendor\/(.+)\.js$/.exec(path) ?? [];
  if (vendor !== undefined && PACKAGES.includes(vendor)) return { type: 'text/javascript', body: await client(vendor) };
  const [, name] = /^\/((?:[a-z-]+\/)?[a-z0-9-]+\.(?:js|css|svg))$/.exec(path) ?? [];
  if (name === undefined) return undefined;
  return fileNamed(name).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

async function fileNamed(name: string): Promise<WebFile> {
  if (extname(name) === '.css') return { type: 'text/css', body: await text(name) };
  if (extname(name) === '.svg') return { type: 'image/svg+xml', body: await text(name) };
  // The page requests JavaScript, and the file is TypeScript. The file is compiled on each request, so no build is
  // needed.
  const source = await text(name.replace(/\.js$/, '.ts'));
  const { code } = await transform(source, { loader: 'ts', target: 'es2022' });
  return { type: 'text/javascript', body: code };
}

function text(name: string): Promise<string> {
  return readFile(join(WEB, name), 'utf8');
}

/** Module of RongCloud's web client, as published on npm. */
function client(name: string): Promise<string> {
  return readFile(join(dirname(require.resolve(name)), 'index.mjs'), 'utf8');
}
