import { useSignal, useSignalEffect } from '@preact/signals';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { noteError } from '../api/errors.js';
import { type EventType, pulseOf } from '../live/stream.js';
import { viewpoint } from '../route.js';

/**
 * The shortest pause between two loads, in milliseconds. After a slow load, the pause is longer, so that loads take at
 * most a fifth of the time.
 */
const PAUSE_MS = 250;
const PAUSE_FACTOR = 4;

/** The pause after a load that began at `startedAt`, in milliseconds. */
export function pauseAfter(startedAt: number): number {
  return Math.max(PAUSE_MS, PAUSE_FACTOR * (performance.now() - startedAt));
}

export interface Loaded<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isLoading: boolean;
  readonly reload: () => void;
}

interface LoadOptions {
  /** The key of the data. A new key loads the data again. */
  readonly key: string;
  /** The types of events after which the data is loaded again, while the live state is shown. */
  readonly on?: readonly EventType[];
  /** Whether the data is always that of the live emulator, whatever state is shown. */
  readonly isOfNow?: boolean;
}

interface Result<T> {
  readonly key: string;
  /** The option `key`, together with the shown state. */
  readonly fullKey: string;
  readonly data: T | undefined;
  readonly error: unknown;
}

/**
 * Loads data from the emulator, and again when it may have changed. Old data with the same key stays until the new data
 * is loaded.
 */
export function useLoad<T>(load: () => Promise<T>, { key, on = [], isOfNow = false }: LoadOptions): Loaded<T> {
  const { at, report } = viewpoint.value;
  const fullKey = isOfNow ? key : `${key} ${at ?? ''} ${report ?? ''}`;
  const isLive = isOfNow || (at === undefined && report === undefined);
  const result = useSignal<Result<T>>({ key: '', fullKey: '', data: undefined, error: undefined });
  const isLoading = useSignal(true);
  const latest = useRef({ load, key, fullKey });
  latest.current = { load, key, fullKey };
  const reload = useReloader(latest, result, isLoading);
  useEffect(reload, [fullKey, reload]);
  const seen = useRef(-1);
  useSignalEffect(() => {
    const pulse = pulseOf(on);
    const isNew = seen.current !== -1 && seen.current !== pulse;
    seen.current = pulse;
    if (isNew && isLive) reload();
  });
  const { data, error, key: of, fullKey: fullOf } = result.value;
  return {
    // If only the shown state changes, the old data stays until the new data is loaded.
    data: of === key ? data : undefined,
    error: fullOf === fullKey ? error : undefined,
    isLoading: isLoading.value,
    reload,
  };
}

/**
 * Makes a function that loads the data. Calls during a load or its pause cause one more load. A new key needs no pause.
 */
function useReloader<T>(
  latest: { readonly current: { readonly load: () => Promise<T>; readonly key: string; readonly fullKey: string } },
  result: { value: Result<T> },
  isLoading: { value: boolean },
): () => void {
  const state = useRef({ isBusy: false, isStale: false, isGone: false, loaded: '', pause: 0 });
  useEffect(() => {
    state.current.isGone = false;
    return () => {
      state.current.isGone = true;
      clearTimeout(state.current.pause);
    };
  }, []);
  return useCallback(() => {
    const now = state.current;
    const run = async () => {
      const { load, key, fullKey } = latest.current;
      const startedAt = performance.now();
      clearTimeout(now.pause);
      Object.assign(now, { isBusy: true, isStale: false, pause: 0, loaded: fullKey });
      isLoading.value = true;
      const loaded = await load().then(
        (data): Result<T> => ({ key, fullKey, data, error: undefined }),
        (error: unknown): Result<T> => ({ key, fullKey, data: undefined, error: noteError(error) }),
      );
      if (now.isGone) return;
      result.value = loaded;
      isLoading.value = false;
      if (latest.current.fullKey !== fullKey) return void run();
      now.pause = setTimeout(() => {
        now.isBusy = false;
        now.pause = 0;
        if (now.isStale && !now.isGone) void run();
      }, pauseAfter(startedAt));
    };
    const isPause = now.pause !== 0;
    if (!now.isBusy || (isPause && now.loaded !== latest.current.fullKey)) void run();
    else now.isStale = true;
  }, [latest, result, isLoading]);
}
