import { isSecretField, privateFields } from '@rongkit/contract';

/** The string that replaces a secret. */
const STARS = '***';

const PRIVATE = new RegExp(privateFields.secrets.join('|'), 'i');
/** The field with the solution of a captcha, which is a secret like a code. */
const SOLUTION = 'answer';
/** Fields that people write, which may contain a phone number. */
const WRITTEN: ReadonlySet<string> = new Set(['content', 'pushContent', 'pushData', 'pushExt', 'text', 'extra']);
/** A mobile number of mainland China, or a phone number with its country code, that is not part of a longer number. */
const PHONE = /(?<![\d.\-+])(?:\+\d{1,3}[- ]?\d{6,12}|(?:86[- ]?)?1[3-9]\d{9})(?!\d)/g;

/**
 * Replaces tokens, codes, phone numbers and other secrets in lines of a document. Ids stay, because the commands could
 * not be applied to the state otherwise.
 */
export function starredLines(lines: string): string {
  return lines.split('\n').map(starredLine).join('\n');
}

function starredLine(line: string): string {
  if (line === '') return line;
  const parsed = JSON.parse(line) as Readonly<Record<string, unknown>>;
  if (parsed.format !== undefined) return JSON.stringify({ ...parsed, starred: true });
  return JSON.stringify(starred(parsed, ''));
}

/** A JSON value with stars in place of its secrets. `name` is the name of the field that has the value. */
export function starred(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((each) => starred(each, name));
  if (typeof value === 'object' && value !== null) return starredMembers(value);
  // A page token is starred, but a count such as `maxTokens` stays: stars in its place would make a command invalid.
  if (typeof value === 'number') return isSecretField(name) ? STARS : value;
  if (typeof value !== 'string') return value;
  if (isPrivate(name)) return STARS;
  return WRITTEN.has(name) ? value.replace(PHONE, STARS) : value;
}

function starredMembers(value: object): object {
  const { $map } = value as { readonly $map?: unknown };
  if (Array.isArray($map)) return { $map: $map.map(starredPair) };
  const members = Object.entries(value).map(([name, member]) => [name, starred(member, name)]);
  return Object.fromEntries(members) as object;
}

/**
 * An entry of a Map, with stars. If the value is a string, a key such as `mobile`, as in a profile, is treated as the
 * name of a field. Otherwise the key may be an id such as `phone-1`, and the value a time or a list of ids.
 */
function starredPair(pair: unknown): unknown {
  if (!Array.isArray(pair) || pair.length !== 2) return starred(pair, '');
  const [key, value]: readonly unknown[] = pair;
  return [key, starred(value, typeof key === 'string' && typeof value === 'string' ? key : '')];
}

function isPrivate(name: string): boolean {
  return name === SOLUTION || isSecretField(name) || PRIVATE.test(name);
}
