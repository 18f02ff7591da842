import { useSignal } from '@preact/signals';
import type { HistoryCommand } from '@rongkit/emulator/admin';
import { useEffect, useRef } from 'preact/hooks';
import { admin } from '../api/admin.js';
import { epoch } from '../live/stream.js';
import { HistoryLoader, type HistoryWindow, pageOf } from './history-loader.js';
import { PAGE_ROWS } from './use-pages.js';
import { usePulse } from './use-pulse.js';

/** The commands of a command history, by row. Sequence numbers have no gaps, so any row can be loaded alone. */
export interface CommandRows {
  /** The sequence number of the command after which the history begins. */
  readonly base: number;
  readonly head: number;
  readonly error: unknown;
  readonly isLoading: boolean;
  /** The command of a row; undefined until it is loaded. */
  readonly itemAt: (row: number) => HistoryCommand | undefined;
  readonly onVisible: (first: number, last: number) => void;
  readonly reload: () => void;
}

const NOTHING: HistoryWindow = { base: 0, head: 0, pages: new Map(), error: undefined, isLoading: true };

/** The commands of the live command history, or of a report, loaded page by page. */
export function useHistory(report: string | undefined): CommandRows {
  const state = useSignal(NOTHING);
  const loader = useRef<HistoryLoader | undefined>(undefined);
  loader.current ??= new HistoryLoader(
    (window) => {
      state.value = window;
    },
    (query) => admin.listHistory(query),
  );
  const { reload, show, refresh } = loader.current;
  const of = epoch.value;
  // A new epoch has a new history.
  useEffect(() => {
    reload(report);
    return () => loader.current?.stop();
  }, [reload, report, of]);
  usePulse(report === undefined ? ['command'] : [], refresh);
  const { base, head, pages, error, isLoading } = state.value;
  const itemAt = (row: number) => pages.get(pageOf(row))?.[row % PAGE_ROWS];
  return { base, head, error, isLoading, itemAt, onVisible: show, reload: () => reload(report) };
}
