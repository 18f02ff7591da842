import { useEffect, useRef, useState } from 'preact/hooks';
import { noteError } from '../api/errors.js';
import { addressedPage } from '../route.js';

export interface Action {
  readonly isBusy: boolean;
  readonly error: unknown;
  /**
   * Runs an action, and keeps its error until the next action. Does nothing while an earlier action runs, so a double
   * click counts as one click. `then` is not called if the button was removed or another page was chosen.
   */
  readonly run: <T>(action: () => Promise<T>, then?: (result: T) => void) => void;
}

const IDLE = { isBusy: false, error: undefined as unknown };

/** The state of an action in the emulator that a button starts. */
export function useAction(): Action {
  const [state, setState] = useState(IDLE);
  // The second click of a double click may come before the button is rendered as disabled.
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
    const page = addressedPage();
    const end = (error?: unknown) => {
      now.current.isBusy = false;
      setState({ ...IDLE, error });
    };
    action().then(
      (result) => {
        end();
        if (!now.current.isGone && addressedPage() === page) then?.(result);
      },
      (error: unknown) => end(noteError(error)),
    );
  };
  return { ...state, run };
}
