import { signal } from '@preact/signals';
import { say } from '../i18n.js';

/** Whether the emulator asks for its admin token. */
export const needsLogin = signal(false);

/** The HTTP status of an error of the admin API; undefined for other errors, such as no answer of the emulator. */
export function statusOf(error: unknown): number | undefined {
  const status = (error as { readonly status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : undefined;
}

/** Sets `needsLogin` after an error with status 401. Returns the error. */
export function noteError(error: unknown): unknown {
  if (statusOf(error) === 401) needsLogin.value = true;
  return error;
}

/** An error message in the language of the page. */
export interface Explanation {
  readonly title: string;
  /** The sentence of the emulator, in English; undefined if the title says all. */
  readonly detail?: string;
  readonly advice: string;
}

/** The error message for an error, with advice for the user. */
export function explain(error: unknown): Explanation {
  const status = statusOf(error);
  if (error instanceof SyntaxError)
    return { title: say('error.json'), detail: error.message, advice: say('error.input.advice') };
  if (status === undefined) return { title: say('error.noAnswer'), advice: say('error.noAnswer.advice') };
  if (status === 404) return { title: say('error.notThere'), advice: say('error.notThere.advice') };
  const kind = status === 401 || status === 403 ? 'access' : status >= 500 ? 'inside' : 'input';
  const detail = error instanceof Error ? error.message : String(error);
  return { title: say(`error.${kind}`), detail, advice: say(`error.${kind}.advice`) };
}
