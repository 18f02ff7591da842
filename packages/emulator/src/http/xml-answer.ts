import { isJsonObject } from '../domain/values/json-members.js';
import { splitUrl } from '../request-target.js';

/** Inferred: the first Node.js SDK needs a `text/` type, because its HTTP library makes strings of such types only. */
export const XML_TYPE = 'text/xml; charset=utf-8';

/**
 * Whether a path asks for XML: `.xml` instead of `.json`, as in the first SDKs. Paths under `/v2/` end in an id, and an
 * id may end in `.xml`.
 */
export function asksForXml(url: string): boolean {
  const { path } = splitUrl(url);
  return /\.xml$/i.test(path) && !path.startsWith('/v2/');
}

/**
 * The name of the root element of an answer: `xml` for message endpoints, as the specs of RongCloud's first Node.js SDK
 * expect. The name is `result` for other endpoints, as programs that read such answers expect.
 */
export function xmlRoot(url: string): string {
  return splitUrl(url).path.startsWith('/message/') ? 'xml' : 'result';
}

/** Converts an answer from JSON to XML: a field becomes an element, and a list one element for each item. */
export function xmlOf(json: string, root: string): string {
  return `<${root}>${contentOf(JSON.parse(json))}</${root}>`;
}

function elementOf(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => elementOf(name, item)).join('');
  const content = contentOf(value);
  return IS_NAME.test(name) ? `<${name}>${content}</${name}>` : `<entry name="${escaped(name)}">${content}</entry>`;
}

function contentOf(value: unknown): string {
  if (!isJsonObject(value)) return escaped(String(value ?? ''));
  return Object.entries(value)
    .map(([member, each]) => elementOf(member, each))
    .join('');
}

/** Matches names that an element can have. Keys of maps, such as user ids, may be other strings. */
const IS_NAME = /^(?!xml)[A-Za-z_][\w.-]*$/i;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML cannot hold: most control characters, and halves of surrogate pairs. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
