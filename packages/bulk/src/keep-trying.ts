import { setTimeout as sleep } from 'node:timers/promises';

const AGAIN_MS = 200;
const ANSWERS_MS = 5000;

/** Answers of a Redis that is starting, failing over, busy or full: it will answer otherwise later. */
const LATER =
  /^(LOADING|BUSY|READONLY|CLUSTERDOWN|MASTERDOWN|TRYAGAIN|OOM|MISCONF|NOREPLICAS)\b|^ERR max number of clients/;
/** Answers of Redis begin with a word in capitals, and errors of connections do not. */
const ANSWER = /^[A-Z]{3,} /;

/** Error after `close` while Redis is unreachable. */
class ClosedError extends Error {
  override readonly name = 'ClosedError';
}

/**
 * Repeats a script until Redis has answered. All scripts may be repeated: a connection that breaks does not tell whether
 * its script was run.
 */
export async function keepTrying<T>(run: () => Promise<T>, isClosed: () => boolean): Promise<T> {
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (isClosed()) throw new ClosedError('closed while Redis did not answer');
      if (isRefusal(error)) throw error;
    }
    await sleep(AGAIN_MS);
  }
}

/** Rejects if an answer takes too long. A command of a connection that broke may never be answered. */
export function withinTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Redis does not answer')), ANSWERS_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Whether Redis has answered with an error that would occur again. */
function isRefusal(error: unknown): boolean {
  const { message = '' } = (error ?? {}) as Error;
  return ANSWER.test(message) && !LATER.test(message);
}
