import { messageFields } from '../emitted/message-fields.js';
import type { MessageContents } from '../emitted/message-types.js';
import { type Entry, entriesIn } from '../endpoints/notation.js';
import { type Coercion, coerce } from '../params/coerce.js';
import { isPlainObject, itemsOf, parseJson } from '../params/values.js';
import { fitsFields } from '../params/wire.js';
import type { MessageBody } from './message-body.js';

type Read<Contents> = {
  [Name in keyof Contents]: { readonly type: Name; readonly objectName: Name; readonly content: Contents[Name] };
}[keyof Contents];

/** Message of an unknown type, or with a content that does not fit its type. */
export interface UnknownMessage {
  /** Always `'unknown'`. */
  readonly type: 'unknown';
  /** Name of the message type. */
  readonly objectName: string;
  /** Parsed JSON, or the string if it is not JSON. */
  readonly content: unknown;
}

/** Message with its content. `type` discriminates the type of `content`. */
export type ReadMessage = Read<MessageContents> | Read<RongKit.CustomMessages> | UnknownMessage;

/**
 * Reads a message from a callback, an inbox or a message log: the inverse of message builders such as `textMessage`.
 *
 * The content of a built-in type is checked. If a required member is missing or has the wrong type, the result is
 * `unknown`. Members are converted to their declared types, such as a number that the sender wrote as a string. The
 * content of a custom type is not checked. For an undeclared custom type, look at `objectName`. Never throws.
 *
 * @param message - message type and serialized content
 * @example
 * ```ts
 * const message = readMessage({ objectName: 'RC:TxtMsg', content: '{"content":"hello"}' });
 * if (message.type === 'RC:TxtMsg') console.log(message.content.content);
 * ```
 */
export function readMessage({ objectName, content: text }: MessageBody): ReadMessage {
  const content = jsonOrText(text);
  const read = knownContent(objectName, content);
  return (
    read ? { type: objectName, objectName, content: read } : { type: 'unknown', objectName, content }
  ) as ReadMessage;
}

/** Fields of the built-in message types by name. Created on first use, because most programs never read a message. */
let known: Readonly<Record<string, Entry>> | undefined;

/** Content with converted members; undefined if the type is unknown or the content does not fit it. */
function knownContent(objectName: string, content: unknown): object | undefined {
  if (!isPlainObject(content)) return undefined;
  known ??= entriesIn(messageFields);
  const { fields } = (Object.hasOwn(known, objectName) && known[objectName]) || {};
  if (!fields) return isOwn(objectName) ? content : undefined;
  const coerced = coerce(fields, content, COERCION);
  return fitsFields(fields, coerced) ? coerced : undefined;
}

/**
 * Whether a name may be that of a custom message type. A callback can contain anything, even a name that is not a
 * string.
 */
function isOwn(objectName: string): boolean {
  return typeof objectName === 'string' && objectName !== 'unknown' && !objectName.startsWith('RC:');
}

/** Conversions of message contents, because senders differ: Java senders write some numbers as strings, and Go senders
 * write some objects as JSON strings. */
const COERCION: Coercion = {
  isAbsent: (value, field) =>
    field !== undefined && !field.required && (value === null || (value === '' && field.kind !== 'text')),
  kinds: {
    text: (value, { required }) => (required || typeof value === 'string' ? value : asText(value)),
    list: (value) => itemsOf(value),
    free: (value) => (typeof value === 'string' ? jsonOrText(value) : value),
  },
};

function jsonOrText(text: string): unknown {
  const value = parseJson(text);
  return value === undefined ? text : value;
}

/** Serializes a value where a string is expected. Some senders write an object there, such as in `extra`. */
function asText(value: unknown): unknown {
  try {
    return JSON.stringify(value);
  } catch {
    // The value is nested too deeply to serialize.
    return value;
  }
}
