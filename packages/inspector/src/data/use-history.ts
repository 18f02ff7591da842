import { useSignal, useSignalEffect } from '@preact/signals';
import type { HistoryCommand as HistoryEntry } from '@rongkit/emulator/admin';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { admin } from '../api/admin.js';
import { noteError } from '../api/errors.js';
import { epoch, pulseOf } from '../live/stream.js';
import { PAGE_ROWS } from './use-pages.js';

/** Pages that are kept. */
const MAX_KEPT = 12;

/** The commands of a history. Any of them can be asked for: their numbers have no gaps. */
export interface CommandRows {
  /** The history begins after this command. */
  readonly base: number;
  readonly head: number;
  readonly error: unknown;
  readonly isLoading: boolean;
  /** The command of a row; undefined until it is loaded. */
  readonly itemAt: (row: number) => HistoryEntry | undefined;
  readonly onVisible: (first: number, last: number) => void;
  readonly reload: () => void;
}

interface State {
  readonly base: number;
  readonly head: number;
  /** By the number of the page. */
  readonly pages: ReadonlyMap<number, readonly HistoryEntry[]>;
  readonly error: unknown;
  readonly isLoading: boolean;
}

const NOTHING: State = { base: 0, head: 0, pages: new Map(), error: undefined, isLoading: true };

/** The commands of the live history, or of a report, page by page. */
export function useHistory(report: string | undefined): CommandRows {
  const state = useSignal(NOTHING);
  const visible = useRef({ first: 0, last: 0 });
  const load = useCallback(
    async (page: number) => {
      const { base } = state.peek();
      const query = { limit: PAGE_ROWS, ...(report && { report }) };
      const after = page > 0 ? { after: String(base + page * PAGE_ROWS) } : {};
      const found = await admin.listHistory({ ...query, ...after });
      const before = state.peek();
      // A history that has moved on begins anew.
      const kept = found.base === before.base ? [...before.pages].slice(-MAX_KEPT) : [];
      const pages = new Map([...kept.filter(([number]) => number !== page), [page, found.items] as const]);
      state.value = { base: found.base, head: found.head, pages, error: undefined, isLoading: false };
    },
    [report, state],
  );
  const fail = useCallback(
    (error: unknown) => {
      state.value = { ...state.peek(), error: noteError(error), isLoading: false };
    },
    [state],
  );
  const show = useCallback(
    (first: number, last: number) => {
      visible.current = { first, last };
      const { pages, base, head } = state.peek();
      for (let page = pageOf(first); page <= pageOf(Math.min(last, head - base - 1)); page++) {
        if (page >= 0 && !pages.has(page)) load(page).catch(fail);
      }
    },
    [load, fail, state],
  );
  const reload = useCallback(() => {
    state.value = NOTHING;
    load(0)
      .then(() => show(visible.current.first, visible.current.last))
      .catch(fail);
  }, [load, fail, show, state]);
  const of = epoch.value;
  // Another epoch has another history.
  useEffect(reload, [reload, of]);
  useRefresh(report === undefined, () => {
    const { base, head } = state.peek();
    // The last page grows.
    load(Math.max(0, pageOf(head - base))).catch(fail);
  });
  const { base, head, pages, error, isLoading } = state.value;
  const itemAt = (row: number) => pages.get(pageOf(row))?.[row % PAGE_ROWS];
  return { base, head, error, isLoading, itemAt, onVisible: show, reload };
}

function pageOf(row: number): number {
  return Math.floor(row / PAGE_ROWS);
}

const REFRESH_MS = 300;

/** Calls a function after commands, at most every 300 ms. */
function useRefresh(isLive: boolean, refresh: () => void): void {
  const latest = useRef(refresh);
  latest.current = refresh;
  const timer = useRef<number | undefined>(undefined);
  const seen = useRef(-1);
  useSignalEffect(() => {
    const pulse = pulseOf(['command']);
    const isNew = seen.current !== -1 && seen.current !== pulse;
    seen.current = pulse;
    if (!isNew || !isLive || timer.current !== undefined) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      latest.current();
    }, REFRESH_MS);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
}
