import type { Field } from '@rongkit/contract';
import fc from 'fast-check';

/** Part of invalid strings, so that errors can be searched for it. */
export const CANARY = '13812345678';

export interface Broken {
  /** Path of the invalid parameter, item or member, as in the error. */
  readonly path: string;
  readonly value: unknown;
  /** Part of the rule in the error. */
  readonly limit: string;
}

/** Values of a field that exceed a limit by one or have another type. */
export function brokenValues(field: Field, path: string = field.name): Broken[] {
  const here = (limit: string, ...values: unknown[]) => values.map((value) => ({ path, value, limit }));
  switch (field.kind) {
    case 'text':
      return brokenTexts(field, path);
    case 'integer':
      return brokenIntegers(field, path);
    case 'decimal':
      return here('must be a number', CANARY, Number.NaN, true, {});
    case 'flag':
    case 'boolean':
      return here('must be true, false, 1 or 0', CANARY, 'TRUE', 2, -1, [], {}, Number.NaN);
    case 'list':
      return brokenLists(field, path);
    case 'map':
      return brokenMaps(field, path);
    case 'object':
      return [...here('must be an object', CANARY, 42, [{}], new Map()), ...brokenMembers(field, path)];
    case 'free':
      return here('must be an object', CANARY, 42, [{}], new Map());
  }
}

function brokenTexts(
  { required, allowEmpty, maxBytes, maxChars, values, pattern, isId }: Field,
  path: string,
): Broken[] {
  const cases: [limit: string, value: unknown][] = [
    ['must be a string', isId ? Number(CANARY) + 0.5 : Number(CANARY)],
    ['must be a string', true],
    ['must be a string', { toString: () => CANARY }],
    ['must be well-formed Unicode', `${CANARY}\ud83d`],
  ];
  if (required && !allowEmpty) cases.push(['must not be empty', '']);
  if (maxBytes !== undefined) cases.push([`must be at most ${maxBytes} bytes`, bytes(maxBytes + 1)]);
  if (maxChars !== undefined) cases.push([`must be at most ${maxChars} characters`, characters(maxChars + 1)]);
  if (values) cases.push(['must be one of', CANARY], ['must be one of', ` ${values[0]}`]);
  const wrong = [` ${CANARY}字\n`, '-'].find((text) => pattern && !new RegExp(pattern).test(text));
  if (wrong) cases.push([`must match ${pattern}`, wrong]);
  return cases.map(([limit, value]) => ({ path, value, limit }));
}

function brokenIntegers({ min, max, choices }: Field, path: string): Broken[] {
  const values: unknown[] = [
    'many',
    `${CANARY}x`,
    1.5,
    '1.5',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    true,
    [1],
  ];
  if (min !== undefined) values.push(min - 1, `${min - 1}`);
  if (max !== undefined) values.push(max + 1, `${max + 1}`);
  if (choices) values.push(Math.max(...choices) + 1);
  const limit = [min, max].filter((end) => end !== undefined).join(' to ');
  return values.map((value) => ({ path, value, limit: limit || (choices ? 'must be' : 'must be an integer') }));
}

function brokenLists({ item, minItems, maxItems }: Field, path: string): Broken[] {
  if (!item) throw new Error(`${path} does not say what it holds`);
  const each = validValue(item);
  const broken: Broken[] = [
    { path, value: new Map([[CANARY, each]]), limit: 'must be a value, an array or a Set' },
    { path: `${path}[1]`, value: [each, null], limit: 'must not be missing' },
  ];
  if (minItems !== 0) {
    for (const value of [[], new Set()]) broken.push({ path, value, limit: 'must have at least 1 item' });
  }
  if (maxItems !== undefined) {
    broken.push({ path, value: Array(maxItems + 1).fill(each), limit: `must have at most ${maxItems} items` });
  }
  // The property `required` of an item has no meaning: an item is always present, and a map in a list may be empty.
  const items = brokenValues({ ...item, required: item.kind === 'text' }, '').map((one) => ({
    ...one,
    path: `${path}[1]${one.path}`,
    value: [each, one.value],
  }));
  return [...broken, ...items];
}

function brokenMaps({ required, item, key, maxItems }: Field, path: string): Broken[] {
  if (!item || !key) throw new Error(`${path} does not say what it holds`);
  const broken: Broken[] = [CANARY, 42, ['x'], new Map()].map((value) => ({ path, value, limit: 'must be an object' }));
  if (required) broken.push({ path, value: {}, limit: 'must have at least 1 entry' });
  if (maxItems !== undefined) {
    broken.push({ path, value: entries(maxItems + 1, item, key), limit: `must have at most ${maxItems} entries` });
  }
  const isLimited = key.maxBytes !== undefined || key.maxChars !== undefined || key.pattern !== undefined;
  const [good = 'k'] = Object.keys(entries(1, item, key));
  const keys = isLimited ? brokenTexts(key, path).filter(({ value }) => typeof value === 'string') : [];
  return [
    ...broken,
    ...keys.map((one) => ({ path, value: { [String(one.value)]: 'x' }, limit: `keys ${one.limit}` })),
    ...brokenValues(item, '').map((one) => ({
      ...one,
      path: `${path}[${good}]${one.path}`,
      value: { [good]: one.value },
    })),
  ];
}

function brokenMembers(field: Field, path: string): Broken[] {
  const valid = validValue(field) as Readonly<Record<string, unknown>>;
  return (field.fields ?? []).flatMap((member) => {
    const { name, required } = member;
    const missing = { path: `${path}.${name}`, value: { ...valid, [name]: undefined }, limit: 'is required' };
    const broken = brokenValues(member, `${path}.${name}`);
    return [
      ...(required ? [missing] : []),
      ...broken.map((one) => ({ ...one, value: { ...valid, [name]: one.value } })),
    ];
  });
}

/** Valid values of a field, up to its limits. */
export function edgeValues(field: Field): unknown[] {
  if (!field.json) return plainEdges(field);
  const edges =
    field.kind === 'list' ? plainEdges(field).filter((edge) => typeof edge === 'object') : plainEdges(field);
  return [...edges, ...edges.filter((edge) => !(edge instanceof Set)).map((edge) => JSON.stringify(edge))];
}

function plainEdges(field: Field): unknown[] {
  const { kind, min, max, choices, maxItems, item, key, fields = [] } = field;
  switch (kind) {
    case 'text':
      return edgeTexts(field);
    case 'integer':
      if (choices) return [...choices, `${choices[0]}`];
      return [min, max, `${max ?? min ?? 0}`].filter((value) => value !== undefined);
    case 'list':
      return edgeLists(field);
    case 'map':
      return [entries(maxItems ?? 100, item, key)];
    case 'object': {
      const valid = validValue(field) as object;
      return fields.flatMap((member) => edgeValues(member).map((edge) => ({ ...valid, [member.name]: edge })));
    }
    default:
      return [validValue(field)];
  }
}

function edgeTexts({ maxBytes, maxChars, values, pattern, isId }: Field): unknown[] {
  if (values) return [...values];
  if (pattern) return matching(pattern, 1);
  const integers = isId ? [0, 123] : [];
  return [...integers, maxBytes === undefined ? characters(maxChars ?? 10) : bytes(maxBytes)];
}

function edgeLists({ item, minItems, maxItems }: Field): unknown[] {
  if (!item) return [];
  const each = validValue(item);
  const edges = edgeValues(item).flatMap((edge) => [edge, [each, edge], new Set([edge])]);
  return [...edges, Array(maxItems ?? 5000).fill(each), ...(minItems === 0 ? [[], new Set()] : [])];
}

/** Different strings that match a pattern, deterministic. */
function matching(pattern: string, count: number): string[] {
  const texts = fc.stringMatching(new RegExp(pattern)).filter((text) => text.length > 0 && text.length <= 20);
  const [found = []] = fc.sample(fc.uniqueArray(texts, { minLength: count, maxLength: count }), {
    seed: 1,
    numRuns: 1,
  });
  return found;
}

/** A small valid value of a field. */
function validValue({ kind, values, choices, pattern, min = 1, item, key, fields = [] }: Field): unknown {
  switch (kind) {
    case 'text':
      return values?.[0] ?? (pattern ? matching(pattern, 1)[0] : 'x');
    case 'integer':
      return choices?.[0] ?? min;
    case 'decimal':
      return 1.5;
    case 'flag':
    case 'boolean':
      return true;
    case 'list':
      return item ? [validValue(item)] : [];
    case 'map':
      return entries(1, item, key);
    case 'object':
      return Object.fromEntries(
        fields.filter(({ required }) => required).map((member) => [member.name, validValue(member)]),
      );
    case 'free':
      return {};
  }
}

function entries(count: number, item: Field | undefined, key: Field | undefined): Record<string, unknown> {
  const value = item ? validValue(item) : 'x';
  const keys = key?.pattern ? matching(key.pattern, count) : Array.from({ length: count }, (_, index) => `k${index}`);
  return Object.fromEntries(keys.map((each) => [each, value]));
}

/** String with a number of UTF-8 bytes, mostly in characters of three bytes. */
function bytes(count: number): string {
  const start = CANARY.slice(0, count);
  const rest = count - start.length;
  return start + '字'.repeat(Math.floor(rest / 3)) + 'x'.repeat(rest % 3);
}

/** String with a number of characters, which have two UTF-16 units each after the digits of {@link CANARY}. */
function characters(count: number): string {
  const start = CANARY.slice(0, count);
  return start + '😀'.repeat(count - start.length);
}
