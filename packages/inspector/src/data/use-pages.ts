import { useSignal, useSignalEffect } from '@preact/signals';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { noteError } from '../api/errors.js';
import type { Page } from '../api/types.js';
import { type EventType, pulseOf } from '../live/stream.js';
import { viewpoint } from '../route.js';
import { around, itemAt, locate, NO_PAGES, type PageWindow, withItems, withNext } from './page-window.js';
import { pauseAfter } from './use-load.js';

/** The number of rows on a page. */
export const PAGE_ROWS = 200;
/** A list that was scrolled past this row is not reloaded automatically, because its rows would jump. */
const FRESH_ROWS = 3 * PAGE_ROWS;

export interface Pages<T> {
  readonly count: number;
  readonly isComplete: boolean;
  readonly isLoading: boolean;
  /** Whether the list has changed since it was loaded, and is not reloaded automatically. */
  readonly isStale: boolean;
  /** Whether the rows still belong to the previous list, such as the results for earlier search words. */
  readonly isOther: boolean;
  readonly error: unknown;
  readonly itemAt: (row: number) => T | undefined;
  /** Loads the pages of the visible rows. The list calls the function with the first and the last visible row. */
  readonly onVisible: (first: number, last: number) => void;
  readonly reload: () => void;
}

type LoadPage<T> = (after: string | undefined, limit: number) => Promise<Page<T>>;

interface PagesState<T> {
  readonly window: PageWindow<T>;
  /** The key of the list to which the rows belong. */
  readonly key: string;
  readonly isLoading: boolean;
  readonly isStale: boolean;
  readonly error: unknown;
}

/** Loads a list of any length page by page, as it is scrolled, and again after events of the given types. */
export function usePages<T>(loadPage: LoadPage<T>, key: string, on: readonly EventType[] = []): Pages<T> {
  const { at, report } = viewpoint.value;
  const fullKey = `${key} ${at ?? ''} ${report ?? ''}`;
  const state = useSignal<PagesState<T>>({ window: NO_PAGES, key, isLoading: true, isStale: false, error: undefined });
  const loader = useRef<Loader<T> | undefined>(undefined);
  loader.current ??= new Loader<T>((change) => {
    state.value = { ...state.peek(), ...change };
  });
  loader.current.loadPage = loadPage;
  loader.current.key = key;
  const reload = useCallback(() => void loader.current?.reload(), []);
  const onVisible = useCallback((first: number, last: number) => void loader.current?.show(first, last), []);
  // A new key means a new list.
  useEffect(() => {
    loader.current?.restart();
    return () => loader.current?.stop();
  }, [fullKey]);
  const seen = useRef(-1);
  useSignalEffect(() => {
    const pulse = pulseOf(on);
    const isNew = seen.current !== -1 && seen.current !== pulse;
    seen.current = pulse;
    if (isNew && at === undefined && report === undefined) loader.current?.refresh();
  });
  const { window, isLoading, isStale, error, key: of } = state.value;
  return {
    count: window.count,
    isComplete: window.next === null,
    isLoading,
    isStale,
    isOther: of !== key,
    error,
    itemAt: (row) => itemAt(window, row),
    onVisible,
    reload,
  };
}

/** Loads the pages of one list, one at a time. */
class Loader<T> {
  loadPage: LoadPage<T> = async () => ({ items: [], next: null });
  key = '';
  readonly #tell: (change: Partial<PagesState<T>>) => void;
  #window: PageWindow<T> = NO_PAGES;
  #visible = { first: 0, last: 0 };
  /** A number that rises with each new list. Answers for an earlier list are dropped. */
  #round = 0;
  #isBusy = false;
  #isDue = false;

  constructor(tell: (change: Partial<PagesState<T>>) => void) {
    this.#tell = tell;
  }

  /** Loads a new list from its start. The rows of the old list stay until the new rows are loaded. */
  restart(): void {
    this.#visible = { first: 0, last: 0 };
    void this.reload();
  }

  stop(): void {
    this.#round += 1;
  }

  /** Reloads the list, up to the visible rows or `FRESH_ROWS`. */
  async reload(): Promise<void> {
    const round = ++this.#round;
    const { key } = this;
    const startedAt = performance.now();
    this.#isDue = false;
    this.#isBusy = true;
    this.#tell({ isLoading: true, isStale: false });
    let window: PageWindow<T> = NO_PAGES;
    do {
      const page = await this.#load(window.next ?? undefined, round);
      if (!page) return;
      window = withNext(window, page.items, page.next);
    } while (window.next !== null && window.count <= Math.min(this.#visible.last, FRESH_ROWS));
    this.#set(window);
    this.#tell({ key, isLoading: false, error: undefined });
    setTimeout(() => this.#settle(round), pauseAfter(startedAt));
  }

  /** Called after an event: reloads the list, unless it was scrolled far. */
  refresh(): void {
    if (this.#visible.last > FRESH_ROWS) this.#tell({ isStale: true });
    else if (this.#isBusy) this.#isDue = true;
    else void this.reload();
  }

  async show(first: number, last: number): Promise<void> {
    this.#visible = { first, last };
    if (this.#isBusy) return;
    const round = this.#round;
    const missing = this.#missingPage(first, last);
    if (missing === undefined) return;
    this.#isBusy = true;
    this.#tell({ isLoading: true });
    const isNext = missing === this.#window.pages.length;
    const after = isNext ? this.#window.next : this.#window.pages[missing]?.after;
    const page = await this.#load(after ?? undefined, round);
    if (!page) return;
    const { items, next } = page;
    const window = isNext ? withNext(this.#window, items, next) : withItems(this.#window, missing, items);
    this.#set(around(window, missing));
    this.#tell({ isLoading: false, error: undefined });
    this.#settle(round);
  }

  #missingPage(first: number, last: number): number | undefined {
    const { pages, count, next } = this.#window;
    const [from, to] = [locate(this.#window, first).page, locate(this.#window, Math.max(0, last - 1)).page];
    for (let index = from; index <= to && index < pages.length; index++) {
      if (!pages[index]?.items) return index;
    }
    return next && last >= count - PAGE_ROWS / 4 ? pages.length : undefined;
  }

  #settle(round: number): void {
    if (round !== this.#round) return;
    this.#isBusy = false;
    if (this.#isDue) void this.reload();
    else void this.show(this.#visible.first, this.#visible.last);
  }

  async #load(after: string | undefined, round: number): Promise<Page<T> | undefined> {
    try {
      const page = await this.loadPage(after, PAGE_ROWS);
      return round === this.#round ? page : undefined;
    } catch (error) {
      if (round === this.#round) {
        this.#isBusy = false;
        this.#tell({ isLoading: false, error: noteError(error) });
      }
      return undefined;
    }
  }

  #set(window: PageWindow<T>): void {
    this.#window = window;
    this.#tell({ window });
  }
}
