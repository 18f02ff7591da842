type Params = Readonly<Record<string, unknown>>;

interface ByPage {
  readonly by: 'page';
  readonly page: string;
  readonly size?: string;
  /** How many items an answer has at most when no page is asked for, where that is not a page. */
  readonly unpaged?: number;
  /** How many items a page has when no size is asked for; known where `unpaged` is. */
  readonly defaultSize?: number;
}

interface ByOffset {
  readonly by: 'offset';
  readonly offset: string;
  readonly size: string;
}

interface ByToken {
  readonly by: 'token';
  readonly token: string;
  readonly next: string;
}

interface ByTime {
  readonly by: 'time';
  readonly start: string;
  readonly time: string;
  readonly key: string;
  readonly size: string;
  readonly includeStart?: string;
}

/** How a list is read on from page to page. `items` is the member of a result that holds a page, as in `data.users`. */
export type Paging = { readonly items: string } & (ByPage | ByOffset | ByToken | ByTime);

/** What an answer brought, and the parameters that ask for what comes after it. */
interface Page {
  readonly items: readonly unknown[];
  readonly next: Params | undefined;
}

/** Reads the answers to one walk through a list, in their order. */
export type PageReader = (params: Params, result: object) => Page;

export function pageReader(paging: Paging): PageReader {
  const next = advance(paging);
  return (params, result) => next(params, result, itemsIn(result, paging.items));
}

type Advance = (params: Params, result: object, items: readonly unknown[]) => Page;

function advance(paging: Paging): Advance {
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
 * A page that is not full is the last. How many items make it full is known for sure only when the caller asked for a
 * number of them: otherwise the last page is the empty one.
 */
function isLast(items: readonly unknown[], size: unknown): boolean {
  return items.length === 0 || items.length < Number(size ?? 0);
}

function byPage({ page, size = '', unpaged, defaultSize = 1 }: ByPage): Advance {
  return (params, _result, items) => {
    const current = Number(params[page] ?? 0);
    if (unpaged !== undefined && current === 0) {
      const after = unpaged / Number(params[size] ?? defaultSize) + 1;
      return { items, next: items.length < unpaged ? undefined : { ...params, [page]: after } };
    }
    return { items, next: isLast(items, params[size]) ? undefined : { ...params, [page]: Math.max(current, 1) + 1 } };
  };
}

function byOffset({ offset, size }: ByOffset): Advance {
  return (params, _result, items) => {
    const next = { ...params, [offset]: Number(params[offset] ?? 0) + items.length };
    return { items, next: isLast(items, params[size]) ? undefined : next };
  };
}

function byToken({ token, next }: ByToken): Advance {
  return (params, result, items) => {
    const following = memberAt(result, next);
    const isEnd = typeof following !== 'string' || following === '' || following === params[token];
    return { items, next: isEnd ? undefined : { ...params, [token]: following } };
  };
}

/**
 * Several items may have the same time, and a page may end between them. So each page starts at the time of the last
 * item, that one included, and what came before is left out by its key.
 */
function byTime({ start, time, key, size, includeStart }: ByTime): Advance {
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

/** A list, or an object of which each entry is an item. */
function itemsIn(result: object, path: string): readonly unknown[] {
  const value = memberAt(result, path);
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function memberAt(value: unknown, path: string): unknown {
  let member = value;
  for (const name of path.split('.')) {
    if (typeof member !== 'object' || member === null) return undefined;
    member = (member as Params)[name];
  }
  return member;
}
