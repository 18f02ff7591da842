import { setTimeout as sleep } from 'node:timers/promises';

const AGAIN_MS = 200;
const ANSWERS_MS = 5000;

/**
 * Matches errors of a Redis server that is starting, failing over, busy or full: the same command may succeed later.
 */
const LATER =
  /^(LOADING|BUSY|READONLY|CLUSTERDOWN|MASTERDOWN|TRYAGAIN|OOM|MISCONF|NOREPLICAS)\b|^ERR max number of clients/;
/**
 * Matches error replies of Redis, which begin with a word in capitals. Messages of connection errors do not begin with
 * such a word.
 */
const ANSWER = /^[A-Z]{3,} /;

/** Error of a script that waits for an unreachable Redis when its queue or worker is closed. */
class ClosedError extends Error {
  override readonly name = 'ClosedError';
}

/**
 * Runs a script repeatedly until Redis answers. Throws a refusal that would occur again, and a {@link ClosedError} once
 * its queue or worker is closed. Each script is safe to repeat, because a broken connection does not tell whether the
 * script was run.
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

/**
 * Settles as `answer` does, but rejects if `answer` takes too long. A command on a broken connection may never be
 * answered.
 */
export function withinTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Redis does not answer')), ANSWERS_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Whether an error is a reply of Redis that would occur again. */
function isRefusal(error: unknown): boolean {
  const { message = '' } = (error ?? {}) as Error;
  return ANSWER.test(message) && !LATER.test(message);
}
