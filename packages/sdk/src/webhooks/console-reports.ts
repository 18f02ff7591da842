import { redactText } from '../params/redact.js';
import { describeValue } from '../params/values.js';
import { WebhookHandlerError } from './handling.js';
import type { RefusalReason, WebhookRefusal } from './refusal.js';
import type { WebhookFailure } from './webhooks-options.js';

/** Pause between two lines about the same reason, in milliseconds: every stranger can post requests to a URL. */
const PAUSE_MS = 60_000;
const MAX_CHARS = 200;

/** Questions that lead to the cause of a refusal. */
const HINTS: Partial<Record<RefusalReason, string>> = {
  'wrong signature': 'Is appSecret the app secret of the app that sends it?',
  'wrong app key': 'Is appKey the app key of the app that sends it?',
  'unknown callback': 'Does the path end in the id of a callback that has a handler?',
  stale: 'Is the clock of this machine right?',
};

/** Hooks that print to the console: the defaults of `onError` and `onRefusal`. */
export class ConsoleReports {
  readonly #now: () => number;
  /** Time of the last line about a reason, and the number of refusals since that line. */
  readonly #told = new Map<RefusalReason, { at: number; skipped: number }>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Prints a line for each failure, since a handler runs only for a signed callback. */
  readonly failed = (error: unknown, failure?: WebhookFailure): void => {
    const who = failure ? `${failure.type}: ${failure.handler || 'the handler'}` : 'the replay check';
    const line = error instanceof WebhookHandlerError ? error.message : `${who} failed: ${describeError(error)}`;
    // biome-ignore lint/suspicious/noConsole: without the line, a failure would stay unseen
    console.error(`rongkit: ${line}`);
  };

  /** Prints a line for the first refusal of a reason, and then at most one a minute. */
  readonly refused = ({ reason, message }: WebhookRefusal): void => {
    const last = this.#told.get(reason);
    const at = this.#now();
    if (last && Math.abs(at - last.at) < PAUSE_MS) {
      last.skipped += 1;
      return;
    }
    this.#told.set(reason, { at, skipped: 0 });
    const more = last?.skipped ? `, and ${last.skipped} more in between` : '';
    const hint = HINTS[reason];
    // biome-ignore lint/suspicious/noConsole: without the line, a failure would stay unseen
    console.warn(`rongkit: refused a callback: ${message}${more}${hint ? `. ${hint}` : ''}`);
  };
}

/**
 * Describes an error in one line. Leaves out quoted parts, since `JSON.parse` quotes the content of a message, and the
 * values of secrets and phone numbers.
 */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `${describeValue(error)} was thrown`;
  const { name, message, stack = '' } = error;
  const unquoted = `${name}: ${message}`.replace(/".*"/s, '"…"');
  const [line = ''] = redactText(unquoted).split(/[\r\n]/);
  // V8 begins a line of the stack with `at`, and puts the message before the lines.
  const [, place] = /^\s*(?:at )?(.*:\d+:\d+\)?)$/m.exec(stack.replace(message, '')) ?? [];
  return line.slice(0, MAX_CHARS) + (place ? `, at ${place}` : '');
}
