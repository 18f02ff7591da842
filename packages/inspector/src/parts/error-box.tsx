import type { ComponentChildren, JSX } from 'preact';
import { explain } from '../api/errors.js';
import type { Loaded } from '../data/use-load.js';
import { say } from '../i18n.js';

/** The message for an error of the emulator, with advice, and with a button to try again if `retry` is given. */
export function ErrorBox({ error, retry }: { readonly error: unknown; readonly retry?: () => void }): JSX.Element {
  const { title, detail, advice } = explain(error);
  return (
    <div class="error" role="alert">
      <strong>{title}</strong>
      {detail !== undefined && (
        <span class="breaks" lang="en">
          {detail}
        </span>
      )}
      <span>{advice}</span>
      {retry && (
        <div>
          <button type="button" class="button" onClick={retry}>
            {say('tryAgain')}
          </button>
        </div>
      )}
    </div>
  );
}

/** Renders loaded data, or the error; a notice while the data is loaded for the first time. */
export function Show<T>({
  of,
  children,
}: {
  readonly of: Loaded<T>;
  readonly children: (data: T) => ComponentChildren;
}) {
  if (of.error !== undefined) return <ErrorBox error={of.error} retry={of.reload} />;
  if (of.data === undefined)
    return (
      <p class="muted" role="status">
        {say('loading')}
      </p>
    );
  return <>{children(of.data)}</>;
}
