import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type EventType, pulseOf } from '../live/stream.js';

const PAUSE_MS = 300;

/** Calls a function after events of the given types, at most every 300 ms. */
export function usePulse(types: readonly EventType[], act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  const timer = useRef<number | undefined>(undefined);
  const seen = useRef(-1);
  useSignalEffect(() => {
    const pulse = pulseOf(types);
    const isNew = seen.current !== -1 && seen.current !== pulse;
    seen.current = pulse;
    if (!isNew || timer.current !== undefined) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      latest.current();
    }, PAUSE_MS);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
}
