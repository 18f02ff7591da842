import type { History, HistoryCommand, ListHistoryParams } from '@rongkit/emulator/admin';
import { noteError } from '../api/errors.js';
import { PAGE_ROWS } from './use-pages.js';

/** The maximum number of pages that are kept. */
const MAX_KEPT = 12;

/** The loaded pages of a command history. */
export interface HistoryWindow {
  readonly base: number;
  readonly head: number;
  /** The pages by page number. */
  readonly pages: ReadonlyMap<number, readonly HistoryCommand[]>;
  readonly error: unknown;
  readonly isLoading: boolean;
}

const NOTHING: HistoryWindow = { base: 0, head: 0, pages: new Map(), error: undefined, isLoading: true };

export function pageOf(row: number): number {
  return Math.floor(row / PAGE_ROWS);
}

/** Loads the pages of one command history. Ignores answers for an earlier history, and outdated answers. */
export class HistoryLoader {
  readonly #tell: (window: HistoryWindow) => void;
  readonly #ask: (query: ListHistoryParams) => Promise<History>;
  #window = NOTHING;
  #report: string | undefined;
  #visible = { first: 0, last: 0 };
  /** A number that rises with each new history. */
  #round = 0;
  /** The pages that are being loaded. */
  readonly #asked = new Set<number>();

  constructor(tell: (window: HistoryWindow) => void, ask: (query: ListHistoryParams) => Promise<History>) {
    this.#tell = tell;
    this.#ask = ask;
  }

  /** Drops all pages, and loads the live history or the history of a report. */
  reload = (report?: string): void => {
    this.stop();
    this.#report = report;
    this.#set(NOTHING);
    void this.#load(0);
  };

  stop = (): void => {
    this.#round += 1;
    this.#asked.clear();
  };

  /** Loads the last page again, because new commands are added to it. */
  refresh = (): void => {
    const { base, head } = this.#window;
    void this.#load(Math.max(0, pageOf(head - base)));
  };

  show = (first: number, last: number): void => {
    this.#visible = { first, last };
    const { pages, base, head } = this.#window;
    for (let page = pageOf(first); page <= pageOf(Math.min(last, head - base - 1)); page++) {
      if (page >= 0 && !pages.has(page)) void this.#load(page);
    }
  };

  async #load(page: number): Promise<void> {
    if (this.#asked.has(page)) return;
    this.#asked.add(page);
    const round = this.#round;
    const { base } = this.#window;
    const report = this.#report;
    const after = page > 0 ? { after: String(base + page * PAGE_ROWS) } : {};
    try {
      const found = await this.#ask({ limit: PAGE_ROWS, ...(report && { report }), ...after });
      if (round === this.#round) this.#take(page, found);
    } catch (error) {
      if (round !== this.#round) return;
      this.#asked.delete(page);
      this.#set({ ...this.#window, error: noteError(error), isLoading: false });
    }
  }

  #take(page: number, { base, head, items }: History): void {
    const before = this.#window;
    this.#asked.delete(page);
    const isSame = base === before.base || before.pages.size === 0;
    // The row numbers have changed, so pages that were requested by the old numbers are requested again.
    if (!isSame && page > 0) {
      this.stop();
      this.#set({ ...before, base, head, pages: new Map() });
      this.show(this.#visible.first, this.#visible.last);
      return;
    }
    const known = isSame ? before.pages : new Map<number, readonly HistoryCommand[]>();
    const longer = (known.get(page)?.length ?? 0) > items.length ? (known.get(page) ?? items) : items;
    const kept = [...known].filter(([number]) => number !== page).slice(1 - MAX_KEPT);
    const latest = isSame ? Math.max(head, before.head) : head;
    this.#set({ base, head: latest, pages: new Map([...kept, [page, longer]]), error: undefined, isLoading: false });
    this.show(this.#visible.first, this.#visible.last);
  }

  #set(window: HistoryWindow): void {
    this.#window = window;
    this.#tell(window);
  }
}
