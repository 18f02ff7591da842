import { brand } from '../brand.js';
import { checkMethods, checkOptions, checkSignal, type OptionKinds } from '../check-options.js';
import type { RongCloud } from '../client.js';
import { AbortError, ConfigurationError, RongError } from '../errors.js';
import { isPlainObject, parseJson } from '../params/values.js';
import { connectionOf, DownloadError, download } from './download.js';
import { hoursBetween } from './hours.js';
import { type Line, linesOf, MAX_LINE_BYTES } from './lines.js';
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
  /** Content of the message, as in the log: an object if the content is a JSON object, otherwise a string. */
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
  /**
   * Treatment of a line that is not a JSON object or is longer than 4 MiB: `'throw'` ends with a {@link HistoryError},
   * `'skip'` continues with the next line, and a function is called with the line, or the first 4 MiB of the line, and
   * the reason.
   * @default `'throw'`
   */
  readonly onBadLine?: 'throw' | 'skip' | ((line: string, reason: string) => void) | undefined;
  /** Signal that aborts the calls and the downloads. */
  readonly signal?: AbortSignal | undefined;
}

const OPTIONS: OptionKinds<HistoryOptions> = {
  from: '',
  to: '',
  utcOffsetHours: 'number',
  onBadLine: '',
  signal: checkSignal,
};

/** A log could not be downloaded or read. */
export class HistoryError extends RongError {
  static {
    brand(HistoryError, 'HistoryError');
  }

  /** Hour of the log, such as `2026010110`. */
  declare readonly hour: string;

  constructor(hour: string, problem: string, cause?: unknown) {
    super(`the message log of ${hour} ${problem}`, cause === undefined ? undefined : { cause });
    this.hour = hour;
  }
}

/**
 * Reads the hourly logs of all messages of the app.
 *
 * Each log is downloaded, unzipped and parsed as a stream, so memory use does not depend on its size. Hours without a
 * log are skipped. RongCloud creates the log of an hour after its end and keeps it for 3 days.
 *
 * The downloads go by the transport of the client, with its proxy, certificate authorities and retries. The timeouts
 * `connect`, `headers` and `total` limit the time to the first byte. After that, each wait for more bytes is limited by
 * `body` and `total`.
 *
 * @param rong - client of the app
 * @param options - range of hours, and treatment of lines that cannot be read
 * @throws {ConfigurationError} an option is invalid, or the transport of the client has no method `open`
 * @throws {ApiError} `message.getHistory` was refused
 * @throws {HistoryError} a log could not be downloaded or has the wrong format
 * @throws {AbortError} `signal` was aborted
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/get-message-history-log | RongCloud docs}
 * @example
 * ```ts
 * for await (const row of readHistory(rong, { from: '2026010110', to: '2026010112' })) {
 *   console.log(row.dateTime, row.fromUserId, row.content);
 * }
 * ```
 */
export async function* readHistory(
  rong: Pick<RongCloud, 'message'>,
  options: HistoryOptions,
): AsyncGenerator<HistoryRow, void, undefined> {
  checkOptions<HistoryOptions>('', options, OPTIONS);
  const { from, to, utcOffsetHours = 8, onBadLine = 'throw', signal } = options;
  if (typeof onBadLine !== 'function' && onBadLine !== 'throw' && onBadLine !== 'skip') {
    throw new ConfigurationError('onBadLine', "must be 'throw', 'skip' or a function");
  }
  checkMethods('rong', (Object(rong) as typeof rong).message, 'getHistory');
  const connection = connectionOf(rong);
  for (const hour of hoursBetween(from, to, utcOffsetHours)) {
    const { url } = await rong.message.getHistory({ date: hour }, { signal });
    if (!url) continue;
    for await (const line of linesOfLog(hour, download(url, connection, signal), signal)) {
      const row = parseRow(line);
      if (row) yield row;
      else treatBadLine(hour, line, onBadLine);
    }
  }
}

async function* linesOfLog(
  hour: string,
  zip: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Line, void, undefined> {
  try {
    for await (const file of unzip(zip)) {
      for await (const line of linesOf(file)) {
        // Lines that have arrived before an abort are not read either.
        if (signal?.aborted) throw signal.reason;
        yield line;
      }
    }
  } catch (error) {
    if (signal?.aborted) throw new AbortError({ endpoint: 'message.getHistory', cause: signal.reason });
    const { message, cause } = error as Error;
    if (cause instanceof ConfigurationError) throw cause;
    if (error instanceof DownloadError) throw new HistoryError(hour, `could not be downloaded: ${message}`, cause);
    throw new HistoryError(hour, `could not be read: ${message}`, error);
  }
}

/** Inferred: lines of older log files have a time before the JSON object. */
function parseRow({ text, isCut }: Line): HistoryRow | undefined {
  const start = text.indexOf('{');
  const row = isCut || start < 0 ? undefined : parseJson(text.slice(start));
  return isPlainObject(row) ? (row as HistoryRow) : undefined;
}

function treatBadLine(hour: string, { text, isCut }: Line, onBadLine: HistoryOptions['onBadLine']): void {
  const reason = isCut ? `is longer than ${MAX_LINE_BYTES} bytes` : 'is not a JSON object';
  if (typeof onBadLine === 'function') onBadLine(text, reason);
  // The text of the line may be a chat message, so the error does not contain it.
  else if (onBadLine === 'throw') throw new HistoryError(hour, `has a line that ${reason}`);
}
