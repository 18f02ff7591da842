import { useSignal, useSignalEffect } from '@preact/signals';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { noteError } from '../api/errors.js';
import { type EventType, pulseOf } from '../live/stream.js';
import { viewpoint } from '../route.js';

/** Loads again at most this often, however fast events come, and never more than a fifth of the time. */
const PAUSE_MS = 250;
const PAUSE_FACTOR = 4;

/** The pause after a load, in milliseconds. */
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
  /** Loads again when one of these is another one. */
  readonly key: string;
  /** Loads again after events of these kinds, while the present is shown. */
  readonly on?: readonly EventType[];
  /** Whether the point in history does not matter. */
  readonly isOfNow?: boolean;
}

interface Result<T> {
  readonly key: string;
  readonly data: T | undefined;
  readonly error: unknown;
}

/** Loads something from the emulator, and again when it may have changed. Shows the old one until the new one is there. */
export function useLoad<T>(load: () => Promise<T>, { key, on = [], isOfNow = false }: LoadOptions): Loaded<T> {
  const { at, report } = viewpoint.value;
  const fullKey = isOfNow ? key : `${key} ${at ?? ''} ${report ?? ''}`;
  const isLive = isOfNow || (at === undefined && report === undefined);
  const result = useSignal<Result<T>>({ key: '', data: undefined, error: undefined });
  const isLoading = useSignal(true);
  const latest = useRef({ load, key: fullKey });
  latest.current = { load, key: fullKey };
  const reload = useReloader(latest, result, isLoading);
  useEffect(reload, [fullKey, reload]);
  const seen = useRef(-1);
  useSignalEffect(() => {
    const pulse = pulseOf(on);
    const isNew = seen.current !== -1 && seen.current !== pulse;
    seen.current = pulse;
    if (isNew && isLive) reload();
  });
  const { data, error, key: of } = result.value;
  return {
    data: sameThing(of, key) ? data : undefined,
    error: of === fullKey ? error : undefined,
    isLoading: isLoading.value,
    reload,
  };
}

/** The same thing at another point in history replaces the former without a gap. */
function sameThing(fullKey: string, key: string): boolean {
  return fullKey === key || fullKey.startsWith(`${key} `);
}

/** A function that loads; calls during a load make one more load after it. */
function useReloader<T>(
  latest: { readonly current: { readonly load: () => Promise<T>; readonly key: string } },
  result: { value: Result<T> },
  isLoading: { value: boolean },
): () => void {
  const state = useRef({ isBusy: false, isStale: false, isGone: false });
  useEffect(() => {
    state.current.isGone = false;
    return () => {
      state.current.isGone = true;
    };
  }, []);
  return useCallback(() => {
    const run = async () => {
      const { load, key } = latest.current;
      const startedAt = performance.now();
      state.current.isBusy = true;
      state.current.isStale = false;
      isLoading.value = true;
      const loaded = await load().then(
        (data): Result<T> => ({ key, data, error: undefined }),
        (error: unknown): Result<T> => ({ key, data: undefined, error: noteError(error) }),
      );
      if (state.current.isGone) return;
      result.value = loaded;
      isLoading.value = false;
      // Another key is loaded at once; the same one after a pause.
      if (latest.current.key !== key) return void run();
      setTimeout(() => {
        state.current.isBusy = false;
        if (state.current.isStale && !state.current.isGone) void run();
      }, pauseAfter(startedAt));
    };
    if (state.current.isBusy) state.current.isStale = true;
    else void run();
  }, [latest, result, isLoading]);
}
