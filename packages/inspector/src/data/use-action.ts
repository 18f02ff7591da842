import { useEffect, useRef, useState } from 'preact/hooks';
import { noteError } from '../api/errors.js';

export interface Action {
  readonly isBusy: boolean;
  readonly error: unknown;
  /**
   * Does something, and keeps its error until the next one. Nothing happens while an earlier action goes on: a double
   * click is one click. `then` is left out if its button is gone by then: nobody is taken to another page later on.
   */
  readonly run: <T>(action: () => Promise<T>, then?: (result: T) => void) => void;
}

const IDLE = { isBusy: false, error: undefined as unknown };

/** Something that a button does in the emulator. */
export function useAction(): Action {
  const [state, setState] = useState(IDLE);
  // The second of two clicks may come before the button is drawn as disabled.
  const now = useRef({ isBusy: false, isGone: false });
  useEffect(() => {
    now.current.isGone = false;
    return () => {
      now.current.isGone = true;
    };
  }, []);
  const run: Action['run'] = (action, then) => {
    if (now.current.isBusy) return;
    now.current.isBusy = true;
    setState({ ...IDLE, isBusy: true });
    const end = (error?: unknown) => {
      now.current.isBusy = false;
      setState({ ...IDLE, error });
    };
    action().then(
      (result) => {
        end();
        if (!now.current.isGone) then?.(result);
      },
      (error: unknown) => end(noteError(error)),
    );
  };
  return { ...state, run };
}
