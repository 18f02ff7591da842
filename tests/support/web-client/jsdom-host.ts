/**
 * Child process with the jsdom pages of all web clients. Opens a page for each user, and executes the commands of its
 * parent process.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import './browser-sockets.js';
import { JsdomPage } from './jsdom-page.js';
import { keepToLoopback } from './loopback-only.js';
import type { Edition } from './web-client.js';

/** A message from a page to the parent process. */
export type FromHost = { readonly page: number } & (
  | { readonly kind: 'event'; readonly name: string; readonly payload: unknown }
  | { readonly kind: 'refused'; readonly host: string }
  | { readonly kind: 'result'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string }
);

/** A command for a page. */
export type ToHost = { readonly page: number } & (
  | { readonly kind: 'open'; readonly edition: Edition; readonly url: string }
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
);

const pages = new Map<number, JsdomPage>();
/** The page that the running code belongs to. */
const current = new AsyncLocalStorage<number>();

function tellParent(message: FromHost): void {
  process.send?.(message);
}

function fail(page: number, error: unknown): void {
  tellParent({ kind: 'failed', page, message: error instanceof Error ? String(error.stack) : String(error) });
}

function open(page: number, edition: Edition, url: string): void {
  const tell = (name: string, payload: unknown) => tellParent({ kind: 'event', page, name, payload });
  pages.set(page, new JsdomPage({ edition, url, tell, fail: (error) => fail(page, error) }));
}

async function call(page: number, id: number, method: string, args: readonly unknown[]): Promise<void> {
  try {
    tellParent({ kind: 'result', page, id, result: await pages.get(page)?.call(method, args) });
  } catch (error) {
    tellParent({ kind: 'error', page, id, message: String(error) });
  }
}

function close(page: number): void {
  pages.get(page)?.close();
  pages.delete(page);
}

keepToLoopback((host) => {
  const page = current.getStore();
  if (page !== undefined) tellParent({ kind: 'refused', page, host });
});

// A closed page leaves calls unfinished. The promises of its client then reject, which is no error.
process.on('unhandledRejection', (reason) => {
  const page = current.getStore();
  if (page === undefined || pages.has(page)) throw reason;
});

process.on('message', (message: ToHost) => {
  const { page } = message;
  current.run(page, () => {
    if (message.kind === 'open') open(page, message.edition, message.url);
    else if (message.kind === 'close') close(page);
    else void call(page, message.id, message.method, message.args);
  });
});
process.on('disconnect', () => process.exit());
