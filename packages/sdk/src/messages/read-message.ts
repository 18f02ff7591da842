import { messageFields } from '../emitted/message-fields.js';
import type { MessageContents } from '../emitted/message-types.js';
import type { Fields } from '../endpoints/fields.js';
import { fitsFields } from '../params/check-params.js';
import { type Coercion, coerce } from '../params/coerce.js';
import { isPlainObject, itemsOf, parseJson } from '../params/values.js';
import type { MessageBody } from './message-body.js';

type Read<Contents> = {
  [Name in keyof Contents]: { readonly type: Name; readonly objectName: Name; readonly content: Contents[Name] };
}[keyof Contents];

/** A message of a type that RongKit does not know, or whose content is not what its type says. */
export interface UnknownMessage {
  readonly type: 'unknown';
  readonly objectName: string;
  /** As JSON where it is JSON, else the text. */
  readonly content: unknown;
}

/** A message by its type: check `type`, and TypeScript knows the content. */
export type ReadMessage = Read<MessageContents> | Read<RongKit.CustomMessages> | UnknownMessage;

/**
 * Reads a message that came from a callback, an inbox or a history: the opposite of the builders.
 *
 * The content of a built-in type is checked: if a required member is missing or of another kind, the message is an
 * unknown one. Members come in the kinds that the types say, also where a sender wrote a number as a text or the like.
 * The content of a type of your own is taken to be as you declared it; one that you did not declare is told by its
 * `objectName`. Nothing makes this throw.
 *
 * @param message - with the name of its type, and its content as the JSON text that it travels as
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

/** Made when it is first needed: most programs never read a message. */
let known: Readonly<Record<string, Fields>> | undefined;

/** The content as its type says; undefined if the type is not known, or the content is not one of it. */
function knownContent(objectName: string, content: unknown): object | undefined {
  if (!isPlainObject(content)) return undefined;
  known ??= messageFields();
  const fields = Object.hasOwn(known, objectName) ? known[objectName] : undefined;
  if (!fields) return isOwn(objectName) ? content : undefined;
  const coerced = coerce(fields, content, COERCION);
  return fitsFields(fields, coerced) ? coerced : undefined;
}

/** Callbacks may hold anything, so the name need not be a text. */
function isOwn(objectName: string): boolean {
  return typeof objectName === 'string' && objectName !== 'unknown' && !objectName.startsWith('RC:');
}

/** Senders differ: Java writes some numbers as strings, Go some objects. */
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

/** Free data such as `extra`, for which some senders take any JSON. */
function asText(value: unknown): unknown {
  try {
    return JSON.stringify(value);
  } catch {
    // Nested too deep to be written.
    return value;
  }
}
