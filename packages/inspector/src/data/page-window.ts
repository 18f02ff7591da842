/** A page of a long list, as far as it is kept. */
interface KeptPage<T> {
  /** The cursor after which the page begins. */
  readonly after: string | undefined;
  readonly size: number;
  /** Undefined after the page was given up; it is loaded again when it is looked at. */
  readonly items: readonly T[] | undefined;
}

/** The pages of a long list of which only the ones around the visible rows are kept. Nothing alters it in place. */
export interface PageWindow<T> {
  readonly pages: readonly KeptPage<T>[];
  readonly count: number;
  /** The cursor of the next page; null at the end of the list. */
  readonly next: string | null | undefined;
}

/** Pages that are kept with their items. */
const MAX_KEPT = 12;

export const NO_PAGES: PageWindow<never> = { pages: [], count: 0, next: undefined };

/** Adds the page after the last one. */
export function withNext<T>(window: PageWindow<T>, items: readonly T[], next: string | null): PageWindow<T> {
  const page = { after: window.next ?? undefined, size: items.length, items };
  return { pages: [...window.pages, page], count: window.count + items.length, next };
}

/** Puts the items of a page back that was given up. A list that has changed since may have fewer. */
export function withItems<T>(window: PageWindow<T>, index: number, items: readonly T[]): PageWindow<T> {
  const pages = window.pages.map((page, each) => (each === index ? { ...page, items } : page));
  return { ...window, pages };
}

/** Gives up the pages that are farthest from a page. */
export function around<T>(window: PageWindow<T>, center: number): PageWindow<T> {
  const held = window.pages.flatMap(({ items }, index) => (items ? [index] : []));
  if (held.length <= MAX_KEPT) return window;
  const near = new Set(held.sort((a, b) => Math.abs(a - center) - Math.abs(b - center)).slice(0, MAX_KEPT));
  const pages = window.pages.map((page, index) => (near.has(index) ? page : { ...page, items: undefined }));
  return { ...window, pages };
}

/** The page of a row, and the place of the row in that page. */
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
