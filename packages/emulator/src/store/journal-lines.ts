import type { Command } from '../domain/apply.js';
import type { Settings } from '../domain/handler.js';
import { type Decoder, flag, InvalidDocument, integer, object, oneOf, record, text } from './decoders.js';

/** The first line: what the commands below it were carried out under. */
interface JournalHeader extends Settings {
  readonly format: 'rongkit-journal';
  readonly version: 1;
}

export interface JournalContent {
  /** Undefined in an empty file. */
  readonly settings: Settings | undefined;
  readonly commands: readonly { readonly line: number; readonly command: Command }[];
  /** How many bytes of the file are whole lines. A process that is killed while it writes leaves part of one. */
  readonly wholeBytes: number;
}

const hours: Decoder<number> = (json, at) => {
  if (!Number.isInteger(json)) throw new InvalidDocument(`${at} must be a number of hours.`);
  return Number(json);
};

const headerDecoder = object<JournalHeader>({
  format: oneOf('rongkit-journal'),
  version: oneOf(1),
  utcOffsetHours: hours,
  smsCaptcha: flag,
});

const commandDecoder = object<Command>({ at: integer, seq: integer, endpoint: text, params: record });

export function headerLine({ utcOffsetHours, smsCaptcha }: Settings): string {
  const header: JournalHeader = { format: 'rongkit-journal', version: 1, utcOffsetHours, smsCaptcha };
  return `${JSON.stringify(header)}\n`;
}

export function commandLine({ at, seq, endpoint, params }: Command): string {
  return `${JSON.stringify({ at, seq, endpoint, params })}\n`;
}

/** Reads a journal. A damaged line is an error that names file and line, unless it is a last one without its end. */
export function readLines(bytes: Buffer, file: string): JournalContent {
  const commands: { line: number; command: Command }[] = [];
  let settings: Settings | undefined;
  let start = 0;
  for (let line = 1, end = bytes.indexOf('\n'); end !== -1; line += 1) {
    const json = bytes.toString('utf8', start, end);
    if (line === 1) settings = decode(json, headerDecoder, `${file}:1`);
    else commands.push({ line, command: decode(json, commandDecoder, `${file}:${line}`) });
    start = end + 1;
    end = bytes.indexOf('\n', start);
  }
  return { settings, commands, wholeBytes: start };
}

function decode<T>(json: string, decoder: Decoder<T>, place: string): T {
  try {
    return decoder(JSON.parse(json), 'the line');
  } catch (cause) {
    const reason = cause instanceof InvalidDocument ? cause.message : 'the line is not JSON.';
    throw new InvalidDocument(`The journal is damaged at ${place}: ${reason}`, { cause });
  }
}
