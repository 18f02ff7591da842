/** A page of a long list, with or without its items. */
interface KeptPage<T> {
  /** The cursor after which the page begins. */
  readonly after: string | undefined;
  readonly size: number;
  /** Undefined after the items were dropped. They are loaded again when the page becomes visible. */
  readonly items: readonly T[] | undefined;
}

/** The pages of a long list. Only pages around the visible rows keep their items. The object is immutable. */
export interface PageWindow<T> {
  readonly pages: readonly KeptPage<T>[];
  readonly count: number;
  /** The cursor of the next page; null at the end of the list, undefined before the first page. */
  readonly next: string | null | undefined;
}

/** The maximum number of pages that keep their items. */
const MAX_KEPT = 12;

export const NO_PAGES: PageWindow<never> = { pages: [], count: 0, next: undefined };

/** Adds a page at the end. */
export function withNext<T>(window: PageWindow<T>, items: readonly T[], next: string | null): PageWindow<T> {
  const page = { after: window.next ?? undefined, size: items.length, items };
  return { pages: [...window.pages, page], count: window.count + items.length, next };
}

/** Sets the items of a page whose items were dropped. If the list has changed, the page may have fewer items now. */
export function withItems<T>(window: PageWindow<T>, index: number, items: readonly T[]): PageWindow<T> {
  const pages = window.pages.map((page, each) => (each === index ? { ...page, items } : page));
  return { ...window, pages };
}

/** Drops the items of the pages that are farthest from the page `center`. */
export function around<T>(window: PageWindow<T>, center: number): PageWindow<T> {
  const held = window.pages.flatMap(({ items }, index) => (items ? [index] : []));
  if (held.length <= MAX_KEPT) return window;
  const near = new Set(held.sort((a, b) => Math.abs(a - center) - Math.abs(b - center)).slice(0, MAX_KEPT));
  const pages = window.pages.map((page, index) => (near.has(index) ? page : { ...page, items: undefined }));
  return { ...window, pages };
}

/** The page of a row, and the index of the row on that page. */
export function locate<T>({ pages }: PageWindow<T>, row: number): { readonly page: number; readonly offset: number } {
  let offset = row;
  for (const [page, { size }] of pages.entries()) {
    if (offset < size) return { page, offset };
    offset -= size;
  }
  return { page: pages.length, offset };
}

export function itemAt<T>(window: PageWindow<T>, row: number): T | undefined {
  const { page, offset } = locate(window, row);
  return window.pages[page]?.items?.[offset];
}
