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

/** The title of an error message, and advice for the user. */
export function explain(error: unknown): { readonly title: string; readonly advice: string } {
  const status = statusOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (status === undefined) return { title: say('error.noAnswer'), advice: say('error.noAnswer.advice') };
  if (status === 404) return { title: say('error.notThere'), advice: say('error.notThere.advice') };
  if (status === 401 || status === 403) return { title: message, advice: say('error.access.advice') };
  if (status >= 500) return { title: message, advice: say('error.inside.advice') };
  return { title: message, advice: say('error.input.advice') };
}
