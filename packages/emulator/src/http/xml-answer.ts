import { isJsonObject } from '../domain/values/json-members.js';
import { splitUrl } from '../request-target.js';

export const XML_TYPE = 'application/xml; charset=utf-8';

/**
 * Whether a path asks for XML: `.xml` instead of `.json`, as in the first SDKs. Paths under `/v2/` end in an id, and an
 * id may end in `.xml`.
 */
export function asksForXml(url: string): boolean {
  const { path } = splitUrl(url);
  return /\.xml$/i.test(path) && !path.startsWith('/v2/');
}

/** An answer in JSON as XML: each member is an element, and each item of a list repeats the element of the list. */
export function xmlOf(json: string): string {
  return elementOf('result', JSON.parse(json));
}

function elementOf(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => elementOf(name, item)).join('');
  const content = isJsonObject(value)
    ? Object.entries(value)
        .map(([member, each]) => elementOf(member, each))
        .join('')
    : escaped(String(value ?? ''));
  return IS_NAME.test(name) ? `<${name}>${content}</${name}>` : `<entry name="${escaped(name)}">${content}</entry>`;
}

/** Keys of maps, such as ids of users, need not be names of elements. */
const IS_NAME = /^(?!xml)[A-Za-z_][\w.-]*$/i;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no form for the other control characters, nor for halves of surrogate pairs. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
