import type { RongCloud } from '../client.js';
import { RongError } from '../errors.js';
import { hoursBetween } from './hours.js';
import { unzip } from './unzip.js';

/**
 * A message in an hour's log. RongCloud's documentation of the file could not be read: only `msgUID` and `dateTime`
 * are confirmed, the other members are unverified.
 */
export interface HistoryRow {
  readonly msgUID: string;
  /** When it was sent: `YYYY-MM-DD HH:MM:SS.mmm` in the data center's zone. */
  readonly dateTime: string;
  readonly appId?: string;
  readonly fromUserId?: string;
  /** The receiver, group or room. */
  readonly targetId?: string;
  /** The type of the conversation: 1 private, 2 discussion, 3 group, 4 chatroom, 6 system, 10 ultra group. */
  readonly targetType?: number;
  readonly GroupId?: string;
  /** The channel of an ultra group. */
  readonly busChannel?: string;
  /** The message type, such as `RC:TxtMsg`. */
  readonly classname?: string;
  /** An object where the content is JSON, else a text. */
  readonly content?: unknown;
  readonly source?: string;
  readonly [member: string]: unknown;
}

export interface HistoryOptions {
  /** The first hour: a moment in it, or its name as in `2026010110`, in the data center's zone. */
  readonly from: Date | string;
  /** The last hour. It is included. */
  readonly to: Date | string;
  /**
   * The zone of the data center, for hours given as a `Date`: 8 for Beijing, 0 for all others.
   * @defaultValue `8`
   */
  readonly utcOffsetHours?: number;
  readonly signal?: AbortSignal;
}

/** A log could not be downloaded or read. */
export class HistoryError extends RongError {
  /** The hour of the log. */
  readonly hour: string;

  constructor(hour: string, problem: string, cause?: unknown) {
    super(`the message log of ${hour} ${problem}`, cause === undefined ? undefined : { cause });
    this.hour = hour;
  }
}

/**
 * Reads the logs of all messages of the app, hour by hour.
 *
 * Each log is asked for, downloaded, unzipped and read as a stream: however large it is, a few of its lines are in
 * memory at a time. Hours without a log are passed over. RongCloud makes the log of an hour after its end, and keeps it
 * for 3 days.
 *
 * @param rong - the client
 * @param options - the hours, both ends included
 * @throws {ConfigurationError} an hour makes no sense
 * @throws {ApiError} `message.getHistory` was refused
 * @throws {HistoryError} a log could not be downloaded, or is not what it should be
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/get-message-history-log | RongCloud documentation}
 * @example
 * ```ts
 * for await (const row of readHistory(rong, { from: '2026010110', to: '2026010112' })) {
 *   console.log(row.dateTime, row.fromUserId, row.content);
 * }
 * ```
 */
export async function* readHistory(
  rong: Pick<RongCloud, 'message'>,
  { from, to, utcOffsetHours = 8, signal }: HistoryOptions,
): AsyncGenerator<HistoryRow, void, undefined> {
  for (const hour of hoursBetween(from, to, utcOffsetHours)) {
    const { url } = await rong.message.getHistory({ date: hour }, { signal });
    if (url) yield* readLog(hour, url, signal);
  }
}

async function* readLog(hour: string, url: string, signal?: AbortSignal): AsyncGenerator<HistoryRow, void, undefined> {
  const body = await download(hour, url, signal);
  try {
    for await (const file of unzip(body)) {
      for await (const line of linesOf(file)) yield parseRow(hour, line);
    }
  } catch (cause) {
    if (cause instanceof HistoryError) throw cause;
    throw new HistoryError(hour, `could not be read: ${textOf(cause)}`, cause);
  }
}

async function download(hour: string, url: string, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
  const response = await fetch(url, signal ? { signal } : {}).catch((cause: unknown) => {
    throw new HistoryError(hour, `could not be downloaded: ${textOf(cause)}`, cause);
  });
  if (response.ok && response.body) return response.body;
  await response.body?.cancel();
  throw new HistoryError(hour, `could not be downloaded: HTTP ${response.status}`);
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Some older files are said to have a time before the object (unverified). */
function parseRow(hour: string, line: string): HistoryRow {
  try {
    return JSON.parse(line.slice(line.indexOf('{'))) as HistoryRow;
  } catch {
    // The parser's own words would hold a part of somebody's message.
    throw new HistoryError(hour, 'has a line that is not a JSON object');
  }
}

/** The lines of a text that comes in chunks of UTF-8; empty ones are left out. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.map((line) => line.trim()).filter((line) => line !== '');
  }
  const last = (rest + decoder.decode()).trim();
  if (last !== '') yield last;
}
