import { isSecretField, privateFields } from '@rongkit/contract';

/** Takes the place of a secret. */
const STARS = '***';

const PRIVATE = new RegExp(privateFields.secrets.join('|'), 'i');
/** A captcha's solution is as good as a code. */
const SOLUTION = 'answer';
/** Members that people write, in which a phone number may stand. */
const WRITTEN: ReadonlySet<string> = new Set(['content', 'pushContent', 'pushData', 'pushExt', 'text', 'extra']);
/** A mobile number of mainland China, or one with its country code, that is no part of a longer number. */
const PHONE = /(?<![\d.\-+])(?:\+\d{1,3}[- ]?\d{6,12}|(?:86[- ]?)?1[3-9]\d{9})(?!\d)/g;

/** Replaces tokens, codes, phone numbers and other secrets in lines of a document. Ids stay, so that states can be folded. */
export function starredLines(lines: string): string {
  return lines.split('\n').map(starredLine).join('\n');
}

function starredLine(line: string): string {
  if (line === '') return line;
  const parsed = JSON.parse(line) as Readonly<Record<string, unknown>>;
  if (parsed.format !== undefined) return JSON.stringify({ ...parsed, starred: true });
  return JSON.stringify(starred(parsed, ''));
}

/** The same JSON value with stars. `name` is the member that has the value. */
export function starred(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((each) => starred(each, name));
  if (typeof value === 'object' && value !== null) return starredMembers(value);
  const isNumber = typeof value === 'number';
  if (typeof value !== 'string' && !isNumber) return value;
  if (isPrivate(name)) return isNumber ? value : STARS;
  return !isNumber && WRITTEN.has(name) ? value.replace(PHONE, STARS) : value;
}

function starredMembers(value: object): object {
  const { $map } = value as { readonly $map?: unknown };
  if (Array.isArray($map)) return { $map: $map.map(starredPair) };
  const members = Object.entries(value).map(([name, member]) => [name, starred(member, name)]);
  return Object.fromEntries(members) as object;
}

/** An entry of a Map. Keys such as `mobile` name the value, as those of a profile do. */
function starredPair(pair: unknown): unknown {
  if (!Array.isArray(pair) || pair.length !== 2) return starred(pair, '');
  const [key, value]: readonly unknown[] = pair;
  return [key, starred(value, typeof key === 'string' ? key : '')];
}

function isPrivate(name: string): boolean {
  return name === SOLUTION || isSecretField(name) || PRIVATE.test(name);
}
