import type { Message, ReadOnly, Stream, View } from '../state/index.js';
import { minutes } from '../values/times.js';

const IDLE_MS = 30_000;
const LONGEST_MS = minutes(30);

/** Values of `stopReason` in the content of an ended stream. */
export const COMPLETE = 0;
const IDLE = 29003;
const TOO_LONG = 29004;

/** The `stopReason` of a stream message at a time; null while the stream continues. */
export function stopReasonAt({ startedAt, lastAt, ended }: Stream, at: number): number | null {
  if (ended) return COMPLETE;
  const idleAt = lastAt + IDLE_MS;
  const tooLongAt = startedAt + LONGEST_MS;
  if (at < Math.min(idleAt, tooLongAt)) return null;
  return tooLongAt <= idleAt ? TOO_LONG : IDLE;
}

/**
 * The content of a stream message at a time, with a `stopReason` once the stream has ended; undefined for other
 * messages.
 */
export function streamContentAt({ streams }: View, message: ReadOnly<Message>, at: number): string | undefined {
  const { messageUID, content } = message;
  const stream = streams.get(messageUID);
  if (!stream) return undefined;
  const stopReason = stopReasonAt(stream, at);
  return stopReason === null || stream.ended ? content : JSON.stringify({ ...JSON.parse(content), stopReason });
}
