import { setTimeout as sleep } from 'node:timers/promises';

const AGAIN_MS = 200;

/** Answers of a Redis that is starting, failing over or busy: it will answer later. */
const LATER = /^(LOADING|BUSY|READONLY|CLUSTERDOWN|MASTERDOWN|TRYAGAIN)\b/;

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

/** Whether Redis has answered with an error that would occur again. */
function isRefusal(error: unknown): boolean {
  const { name, message = '', constructor: kind } = (error ?? {}) as Error;
  const isReply = [name, kind?.name].some((each) => /^(ReplyError|ErrorReply|SimpleError|BlobError)$/.test(each ?? ''));
  return isReply && !LATER.test(message);
}
