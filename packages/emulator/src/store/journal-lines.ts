import type { RecordedCommand } from '../domain/commands.js';
import type { Settings } from '../domain/handler.js';
import {
  flag,
  InvalidDocument,
  integer,
  list,
  object,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from '../domain/state/shape.js';

export interface JournalContent {
  /** Undefined if the file is empty. */
  readonly settings: Settings | undefined;
  readonly commands: readonly { readonly line: number; readonly command: RecordedCommand }[];
  /** The number of bytes in complete lines. A process that is killed while writing leaves an incomplete line. */
  readonly wholeBytes: number;
}

const hours: Shape<number> = (json, at) => {
  if (!Number.isInteger(json)) throw new InvalidDocument(`${at} must be a number of hours.`);
  return Number(json);
};

/** The first line: the settings under which the commands in the journal were executed. */
const headerShape = object({
  format: oneOf('rongkit-journal'),
  version: oneOf(1),
  utcOffsetHours: hours,
  smsCaptcha: flag,
});

const verdictShape = object({
  messageUID: text,
  refused: optional(flag),
  replaced: optional(
    object({
      content: optional(text),
      pushContent: optional(text),
      pushExt: optional(text),
      extraContent: optional(text),
    }),
  ),
});

const commandShape: Shape<RecordedCommand> = object({
  at: integer,
  seq: integer,
  endpoint: text,
  params: record,
  verdicts: optional(list(verdictShape)),
});

export function headerLine({ utcOffsetHours, smsCaptcha }: Settings): string {
  return `${JSON.stringify({ format: 'rongkit-journal', version: 1, utcOffsetHours, smsCaptcha })}\n`;
}

export function commandLine({ at, seq, endpoint, params, verdicts }: RecordedCommand): string {
  return `${JSON.stringify({ at, seq, endpoint, params, verdicts })}\n`;
}

/** Reads a journal. Ignores an incomplete last line; throws an InvalidDocument that names file and line of a damaged one. */
export function readLines(bytes: Buffer, file: string): JournalContent {
  const commands: { line: number; command: RecordedCommand }[] = [];
  let settings: Settings | undefined;
  let start = 0;
  for (let line = 1, end = bytes.indexOf('\n'); end !== -1; line += 1) {
    const json = bytes.toString('utf8', start, end);
    if (line === 1) settings = decode(json, headerShape, `${file}:1`);
    else commands.push({ line, command: decode(json, commandShape, `${file}:${line}`) });
    start = end + 1;
    end = bytes.indexOf('\n', start);
  }
  return { settings, commands, wholeBytes: start };
}

function decode<T>(json: string, shape: Shape<T>, place: string): T {
  try {
    return shape(JSON.parse(json), 'the line');
  } catch (cause) {
    const reason = cause instanceof InvalidDocument ? cause.message : 'the line is not JSON.';
    throw new InvalidDocument(`The journal is damaged at ${place}: ${reason}`, { cause });
  }
}
