import { useState } from 'preact/hooks';
import { noteError } from '../api/errors.js';

export interface Action {
  readonly isBusy: boolean;
  readonly error: unknown;
  /** Does something, and keeps its error until the next one. */
  readonly run: (action: () => Promise<unknown>) => void;
}

/** Something that a button does in the emulator. */
export function useAction(): Action {
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly error: unknown }>({
    isBusy: false,
    error: undefined,
  });
  const run = (action: () => Promise<unknown>) => {
    setState({ isBusy: true, error: undefined });
    action().then(
      () => setState({ isBusy: false, error: undefined }),
      (error: unknown) => setState({ isBusy: false, error: noteError(error) }),
    );
  };
  return { ...state, run };
}
