/** The process of one user: a page without a browser, with the official client in it. The parent tells it what to do. */
import { createRequire } from 'node:module';
import { JSDOM, VirtualConsole } from 'jsdom';
import { drive } from './in-page.js';
import { keepToLoopback } from './loopback-only.js';
import { EDITIONS, type Edition } from './web-client.js';

const PAGE_GLOBALS = [
  'document',
  'localStorage',
  'sessionStorage',
  'XMLHttpRequest',
  'WebSocket',
  'navigator',
] as const;

export type FromHost =
  | { readonly kind: 'event'; readonly name: string; readonly payload: unknown }
  | { readonly kind: 'refused'; readonly host: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };

export interface ToHost {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

function tellParent(message: FromHost): void {
  process.send?.(message);
}

/** What goes wrong in a listener of the page would be lost in there; it ends the process, which the parent reports. */
function openPage(url: string): void {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error: Error & { type?: string; detail?: unknown }) => {
    if (error.type === 'unhandled exception') throw error.detail ?? error;
  });
  const { window } = new JSDOM('', { url, virtualConsole });
  const globals = { window, ...Object.fromEntries(PAGE_GLOBALS.map((name) => [name, window[name]])) };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

function loadClient(edition: Edition): unknown {
  const folder = new URL(`../../web-clients/${EDITIONS[edition]}/`, import.meta.url);
  return createRequire(folder)('@rongcloud/imlib-next');
}

const [edition = '5.38.0', url = 'http://127.0.0.1/'] = process.argv.slice(2);
keepToLoopback((host) => tellParent({ kind: 'refused', host }));
openPage(url);
const call = drive(loadClient(edition as Edition), (name, payload) => tellParent({ kind: 'event', name, payload }));
process.on('message', ({ id, method, args }: ToHost) => {
  call(method, args).then(
    (result) => tellParent({ kind: 'result', id, result }),
    (error: unknown) => tellParent({ kind: 'error', id, message: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
tellParent({ kind: 'ready' });
