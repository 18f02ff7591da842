import { brand } from '../brand.js';
import type { RongCloud } from '../client.js';
import { RongError } from '../errors.js';
import { isError } from '../kinds.js';
import { hoursBetween } from './hours.js';
import { unzip } from './unzip.js';

/**
 * Message in an hourly log. Inferred: all members except `msgUID` and `dateTime`, since no documentation of the file is
 * available.
 */
export interface HistoryRow {
  /** Id of the message. */
  readonly msgUID: string;
  /** Send time in the time zone of the data center: `YYYY-MM-DD HH:MM:SS.mmm`. */
  readonly dateTime: string;
  /** App key. */
  readonly appId?: string;
  /** Id of the sender. */
  readonly fromUserId?: string;
  /** Id of the receiver, group, chatroom or ultra group. */
  readonly targetId?: string;
  /** Conversation type: 1 one-to-one, 2 discussion, 3 group, 4 chatroom, 6 system, 10 ultra group. */
  readonly targetType?: number;
  /** Id of the group. */
  readonly GroupId?: string;
  /** Channel of the ultra group. */
  readonly busChannel?: string;
  /** Message type, such as `RC:TxtMsg`. */
  readonly classname?: string;
  /** Content: an object if it is JSON, otherwise a string. */
  readonly content?: unknown;
  /** Platform of the sender. */
  readonly source?: string;
  readonly [member: string]: unknown;
}

/** Options of {@link readHistory}. */
export interface HistoryOptions {
  /** First hour: a `Date` in that hour, or a string such as `2026010110` in the time zone of the data center. */
  readonly from: Date | string;
  /** Last hour, inclusive, in the same format. */
  readonly to: Date | string;
  /**
   * UTC offset of the data center, for hours given as a `Date`: 8 for Beijing, 0 for all others.
   * @default `8`
   */
  readonly utcOffsetHours?: number;
  /** Signal that aborts the download. */
  readonly signal?: AbortSignal;
}

/** A log could not be downloaded or read. */
export class HistoryError extends RongError {
  static {
    brand(HistoryError, 'HistoryError');
  }

  /** Hour of the log, such as `2026010110`. */
  readonly hour: string;

  constructor(hour: string, problem: string, cause?: unknown) {
    super(`the message log of ${hour} ${problem}`, cause === undefined ? undefined : { cause });
    this.hour = hour;
  }
}

/**
 * Reads the hourly logs of all messages of the app.
 *
 * Each log is downloaded, unzipped and parsed as a stream, so memory use does not depend on its size. Hours without a log
 * are skipped. RongCloud creates the log of an hour after its end and keeps it for 3 days.
 *
 * @param rong - client of the app
 * @param options - range of hours
 * @throws {ConfigurationError} an hour is invalid
 * @throws {ApiError} `message.getHistory` was refused
 * @throws {HistoryError} a log could not be downloaded or has the wrong format
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
  return isError(cause) ? cause.message : String(cause);
}

/** Inferred: older files have a time before the object. */
function parseRow(hour: string, line: string): HistoryRow {
  try {
    return JSON.parse(line.slice(line.indexOf('{'))) as HistoryRow;
  } catch {
    // The message of the JSON parser would contain part of a chat message.
    throw new HistoryError(hour, 'has a line that is not a JSON object');
  }
}

/** Lines of a chunked UTF-8 stream, without empty lines. */
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
