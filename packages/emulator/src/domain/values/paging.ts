import { Refusal } from './refusal.js';

/** A page of a list, by the number of the page; the first page is 1. */
export function pageOf<T>(items: readonly T[], page: number, size: number): T[] {
  return items.slice((page - 1) * size, page * size);
}

/** The page that a token names, or the first page without a token, and the token of the next page if there is one. */
export function pageAt<T>(items: readonly T[], token: string | undefined, size: number): { page: T[]; next?: string } {
  const start = token === undefined ? 0 : offsetOf(token);
  const end = start + size;
  const page = items.slice(start, end);
  return end < items.length ? { page, next: tokenOf(end) } : { page };
}

function tokenOf(offset: number): string {
  return Buffer.from(String(offset)).toString('base64url');
}

function offsetOf(pageToken: string): number {
  const offset = Number(Buffer.from(pageToken, 'base64url').toString());
  if (!Number.isSafeInteger(offset) || offset < 0) throw new Refusal(1002, 'pageToken is invalid.').inModule(25432);
  return offset;
}
