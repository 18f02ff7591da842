import type { ListPaging } from '../endpoints/endpoint.js';
import { PagingError } from '../errors.js';
import { isObject } from '../kinds.js';

type Params = Readonly<Record<string, unknown>>;

type By<Kind extends ListPaging['by']> = Extract<ListPaging, { readonly by: Kind }>;

/** Items of an answer, and the parameters of the next page. */
interface Page {
  readonly items: readonly unknown[];
  readonly next: Params | undefined;
}

/** Reads the answers of one iteration, in order. */
export type PageReader = (params: Params, result: object) => Page;

export function pageReader(endpoint: string, paging: ListPaging): PageReader {
  const next = advance(paging);
  const checkCircle = circleCheck(endpoint);
  return (params, result) => {
    const page = next(params, result, itemsIn(result, paging.items));
    // Pages repeat if a token repeats, or without tokens if the items repeat. With tokens, several pages may be empty.
    if (page.next) checkCircle(paging.by === 'token' ? page.next[paging.token] : page.items);
    return page;
  };
}

/**
 * Returns a function that throws if its values go in circles. It compares each value with one earlier value: with the
 * first, then the second, the fourth, the eighth and so on. So a cycle of any length is found, with little memory.
 */
function circleCheck(endpoint: string): (value: unknown) => void {
  let kept = '';
  let count = 0;
  return (value) => {
    const text = JSON.stringify(value);
    if (text === kept) throw new PagingError(endpoint, 'the list goes in circles: a page came again');
    count++;
    if ((count & (count - 1)) === 0) kept = text;
  };
}

type Advance = (params: Params, result: object, items: readonly unknown[]) => Page;

function advance(paging: ListPaging): Advance {
  switch (paging.by) {
    case 'page':
      return byPage(paging);
    case 'offset':
      return byOffset(paging);
    case 'token':
      return byToken(paging);
    case 'time':
      return byTime(paging);
  }
}

/**
 * Whether a page is the last. A page that is not full is the last page. Without an explicit page size, only an empty
 * page is surely the last.
 */
function isLast(items: readonly unknown[], size: unknown): boolean {
  return items.length === 0 || items.length < Number(size ?? 0);
}

function byPage({ page, size = '', unpaged, defaultSize = 1 }: By<'page'>): Advance {
  return (params, _result, items) => {
    const current = Number(params[page] ?? 0);
    if (unpaged !== undefined && current === 0) {
      const after = unpaged / Number(params[size] ?? defaultSize) + 1;
      return { items, next: items.length < unpaged ? undefined : { ...params, [page]: after } };
    }
    return { items, next: isLast(items, params[size]) ? undefined : { ...params, [page]: Math.max(current, 1) + 1 } };
  };
}

function byOffset({ offset, size }: By<'offset'>): Advance {
  return (params, _result, items) => {
    const next = { ...params, [offset]: Number(params[offset] ?? 0) + items.length };
    return { items, next: isLast(items, params[size]) ? undefined : next };
  };
}

function byToken({ token, next }: By<'token'>): Advance {
  return (params, result, items) => {
    const following = memberAt(result, next);
    const isToken = typeof following === 'string' || typeof following === 'number';
    const isEnd = !isToken || following === '' || String(following) === String(params[token]);
    return { items, next: isEnd ? undefined : { ...params, [token]: String(following) } };
  };
}

/**
 * A page can end between items with the same time. Therefore each page starts at the time of the last item, inclusive,
 * and items that were seen before are dropped by their key.
 */
function byTime({ start, time, key, size, includeStart }: By<'time'>): Advance {
  const seen = new Set<unknown>();
  return (params, _result, items) => {
    const fresh = items.filter((item) => !seen.has(memberAt(item, key)));
    for (const item of fresh) seen.add(memberAt(item, key));
    const last = Number(memberAt(items.at(-1), time));
    if (fresh.length === 0 || !Number.isFinite(last) || isLast(items, params[size]))
      return { items: fresh, next: undefined };
    const next = includeStart ? { [start]: last, [includeStart]: true } : { [start]: last - 1 };
    return { items: fresh, next: { ...params, ...next } };
  };
}

/** Items of a list, or entries of an object. */
function itemsIn(result: object, path: string): readonly unknown[] {
  const value = memberAt(result, path);
  if (Array.isArray(value)) return value;
  return isObject(value) ? Object.entries(value) : [];
}

function memberAt(value: unknown, path: string): unknown {
  let member = value;
  for (const name of path.split('.')) {
    if (!isObject(member)) return undefined;
    member = (member as Params)[name];
  }
  return member;
}
