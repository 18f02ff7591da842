import { brand } from '../brand.js';
import { RongError } from '../errors.js';
import { describeValue, isPlainObject } from '../params/values.js';
import type { WebhookEvent, WebhookType } from './event.js';
import type { Verdict } from './verdict.js';

/** A handler was too slow, or its answer to `message.preSend` is not a {@link Verdict}. */
export class WebhookHandlerError extends RongError {
  static {
    brand(WebhookHandlerError, 'WebhookHandlerError');
  }

  /** Id of the callback. */
  declare readonly type: WebhookType;
  /** Name of the handler function; empty for a function without a name. */
  declare readonly handler: string;

  constructor(type: WebhookType, handler: string, problem: string) {
    super(`${type}: ${handler || 'the handler'} ${problem}`);
    this.type = type;
    this.handler = handler;
  }
}

export type AnyHandler = (event: WebhookEvent) => unknown;

/** Outcome of a callback if a handler has failed. The errors were already passed to `onError`. */
export const FAILED: unique symbol = Symbol('failed');

export interface Handling {
  readonly type: WebhookType;
  readonly handlers: readonly AnyHandler[];
  readonly events: readonly WebhookEvent[];
  /** Whether the handlers return verdicts. */
  readonly isVerdict: boolean;
  readonly limitMs: number | undefined;
  /** Called with each failure of a handler. */
  fail(error: unknown, handler: string): void;
}

/**
 * Calls the handlers for each event. Returns the verdict, {@link FAILED} if a handler failed or was too slow, or
 * undefined if no handler returned a verdict.
 */
export async function settle(handling: Handling): Promise<Verdict | typeof FAILED | undefined> {
  const { type, limitMs, fail } = handling;
  const running = new Set<AnyHandler>();
  const outcome = settleEvents(handling, running);
  if (limitMs === undefined) return outcome;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<typeof FAILED>((resolve) => {
    timer = setTimeout(() => {
      for (const { name } of running) {
        fail(new WebhookHandlerError(type, name, `did not finish within ${limitMs} ms`), name);
      }
      resolve(FAILED);
    }, limitMs);
  });
  try {
    return await Promise.race([outcome, tooSlow]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Handles the events in order. A failed event does not stop later events, because RongCloud does not send these again.
 */
async function settleEvents(
  handling: Handling,
  running: Set<AnyHandler>,
): Promise<Verdict | typeof FAILED | undefined> {
  let last: Verdict | typeof FAILED | undefined;
  let hasFailed = false;
  for (const event of handling.events) {
    last = await together(handling.handlers.map((handler) => settleOne(handling, handler, event, running)));
    hasFailed ||= last === FAILED;
  }
  return hasFailed ? FAILED : last;
}

async function settleOne(
  { type, isVerdict, fail }: Handling,
  handler: AnyHandler,
  event: WebhookEvent,
  running: Set<AnyHandler>,
): Promise<Verdict | typeof FAILED | undefined> {
  running.add(handler);
  try {
    const result = await handler(event);
    if (!isVerdict || result === undefined || result === null) return undefined;
    if (isPlainObject(result) && [0, 1, 2].includes(result.pass as number)) return result as unknown as Verdict;
    const problem = `must return a verdict, such as pass() or refuse(), got ${describeValue(result)}`;
    throw new WebhookHandlerError(type, handler.name, problem);
  } catch (error) {
    fail(error, handler.name);
    return FAILED;
  } finally {
    running.delete(handler);
  }
}

/**
 * Combines the verdicts of several handlers into one verdict. A refusal is answered at once, also when another handler
 * fails or is slow.
 */
function together(results: readonly Promise<Verdict | typeof FAILED | undefined>[]) {
  return new Promise<Verdict | typeof FAILED | undefined>((resolve) => {
    for (const each of results) {
      void each.then((result) => result !== FAILED && result?.pass === 0 && resolve(result));
    }
    void Promise.all(results).then((all) => {
      const verdicts = all.filter((each): each is Verdict => each !== FAILED && each !== undefined);
      const changing = verdicts.find(({ pass, ...rest }) => pass !== 1 || Object.keys(rest).length > 0);
      resolve(all.includes(FAILED) ? FAILED : (changing ?? verdicts[0]));
    });
  });
}
