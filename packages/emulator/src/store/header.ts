import type { SavedClock } from '../clock.js';
import type { Settings } from '../domain/handler.js';
import {
  flag,
  type Infer,
  InvalidDocument,
  integer,
  list,
  nullable,
  object,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from '../domain/state/shape.js';
import { isKnownVersion, VERSION } from './migrations.js';

export const FORMAT = 'rongkit';

export const wholeNumber: Shape<number> = (json, at) => {
  if (!Number.isSafeInteger(json)) throw new InvalidDocument(`${at} must be an integer.`);
  return Number(json);
};

const clockShape: Shape<SavedClock> = object({ offset: wholeNumber, frozenAt: nullable(integer) });

/** The clock and the faults, which a data folder keeps besides the state. */
const noteMembers = { clock: optional(clockShape), faults: optional(list(record)) };
export const noteShape = object({ note: object(noteMembers) });
export type Note = Readonly<Infer<typeof noteShape>['note']>;

/** The first line of a state document or of a journal. In a report, such a line also stands between commands. */
const headerShape = object({
  format: oneOf(FORMAT),
  version: integer,
  /**
   * `state`: rows of a state, and perhaps commands after them. `journal`: commands that continue the state of the file
   * before.
   */
  kind: oneOf('state', 'journal'),
  appKey: optional(text),
  /** The sequence number of the last command before the commands of this document. */
  seq: optional(integer),
  idSeed: optional(text),
  utcOffsetHours: optional(wholeNumber),
  smsCaptcha: optional(flag),
  /** In a report: whether secrets were replaced by stars. */
  starred: optional(flag),
  /** In a journal: the checksum of the last line of the journal before, or the `next` of the snapshot before. */
  follows: optional(text),
  ...noteMembers,
});
export type Header = Readonly<Infer<typeof headerShape>>;

/** The fields of a header that the emulator sets by its options, its clock and its faults. */
export interface Head extends Settings, Note {
  readonly appKey: string;
}

export function headerLine(
  head: Head,
  { kind, seq, follows }: Pick<Header, 'kind' | 'follows'> & { readonly seq: number },
): string {
  const { appKey, clock, faults, idSeed, utcOffsetHours, smsCaptcha } = head;
  const numbers = { format: FORMAT, version: VERSION, kind, appKey, seq, clock, idSeed };
  return JSON.stringify({ ...numbers, utcOffsetHours, smsCaptcha, ...(faults?.length && { faults }), follows });
}

/** Reads a header. Throws an InvalidDocument; for a header of an unknown version, the message names the version. */
export function readHeader(json: unknown, at: string): Header {
  const header = headerShape(json, at);
  if (isKnownVersion(header.version)) return header;
  throw new InvalidDocument(`${at}.version is ${header.version}; this emulator reads versions up to ${VERSION}.`);
}
