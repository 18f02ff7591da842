/** A text may be cut, so the start of a secret counts as the secret. */
const TELLING_CHARS = 8;

/** Shorter ones would be found in any text by chance. */
const LEAST_CHARS = 4;

/** An error that leads to more than this, such as to a whole request, is not searched to its end. */
const MAX_OBJECTS = 2000;

/**
 * An error as it is, or one without its text and members if a secret can be read anywhere in it. Tools that wrap the
 * functions of Node.js throw errors that quote their arguments.
 */
export function withoutSecrets(error: unknown, isTelling: (text: string) => boolean): unknown {
  return leadsTo(error, isTelling) ? stripped(error, isTelling) : error;
}

/** Whether a text quotes a secret. */
export function quotes(text: string, secret = ''): boolean {
  return secret.length >= LEAST_CHARS && text.includes(secret.slice(0, TELLING_CHARS));
}

function leadsTo(value: unknown, isTelling: (text: string) => boolean): boolean {
  const queue: unknown[] = [value];
  const seen = new Set<object>();
  for (const each of queue) {
    if (typeof each === 'string' && isTelling(each)) return true;
    if (typeof each !== 'object' || each === null || seen.has(each)) continue;
    if (seen.size === MAX_OBJECTS) return true;
    seen.add(each);
    for (const part of partsOf(each)) queue.push(part);
  }
  return false;
}

function partsOf(object: object): unknown[] {
  if (ArrayBuffer.isView(object)) return [];
  if (object instanceof Map || object instanceof Set || object instanceof Headers) return [...object];
  const names = new Set<PropertyKey>([...Reflect.ownKeys(object), 'name', 'message', 'stack']);
  return [...names].flatMap((name) => [name, read(object, name)]);
}

function read(object: object, name: PropertyKey): unknown {
  try {
    return Reflect.get(object, name);
  } catch {
    return undefined;
  }
}

/** What is left says which kind of error it was, and where. */
function stripped(error: unknown, isTelling: (text: string) => boolean): Error {
  const bare = new Error('the text of the error was left out, since it held headers of the request');
  if (typeof error !== 'object' || error === null) return bare;
  const textOf = (name: string) => {
    const value = read(error, name);
    return typeof value === 'string' && !isTelling(value) ? value : undefined;
  };
  const frames = String(read(error, 'stack') ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !isTelling(line));
  bare.name = textOf('name') ?? bare.name;
  bare.stack = [String(bare), ...frames].join('\n');
  for (const name of ['code', 'sent']) {
    const value = textOf(name);
    if (value !== undefined) Object.assign(bare, { [name]: value });
  }
  return bare;
}
