import { describeFields, type Endpoint, type Field, pathParams } from '@rongkit/contract';
import fc from 'fast-check';

/** Arbitrary of fast-check for the valid parameters of an endpoint. */
export function validParams(endpoint: Endpoint): fc.Arbitrary<Record<string, unknown>> {
  const inPath = pathParams(endpoint);
  return membersOf(describeFields(endpoint.params)).filter((params) => !inPath.some((name) => isDots(params[name])));
}

/** Whether a value is `.` or `..`, which no URL path can carry as a parameter. */
function isDots(value: unknown): boolean {
  return value === '.' || value === '..';
}

/** A value that exceeds one limit of a field by one; undefined if the field has no limit. */
export function brokenValue(field: Field): unknown {
  switch (field.kind) {
    case 'text':
      return brokenText(field);
    case 'integer':
      return brokenInteger(field);
    case 'list':
      return brokenList(field);
    default:
      return undefined;
  }
}

function brokenText({ maxBytes, maxChars, values, pattern, server }: Field): string | undefined {
  const limit = server.max ?? maxBytes ?? maxChars;
  if (limit !== undefined) return 'x'.repeat(limit + 1);
  return values || pattern ? 'neither' : undefined;
}

function brokenInteger({ max, choices, server }: Field): number | undefined {
  const highest = choices ? Math.max(...choices) : (server.max ?? max);
  return highest === undefined ? undefined : highest + 1;
}

function brokenList({ maxItems, item, server }: Field): unknown[] | undefined {
  if (!item) return undefined;
  if (maxItems === undefined) return brokenItem(item);
  return Array.from({ length: (server.max ?? maxItems) + 1 }, (_, index) => sampleItem(item, index));
}

function brokenItem(item: Field): unknown[] | undefined {
  const value = brokenValue(item);
  return value === undefined ? undefined : [value];
}

function sampleItem({ kind, values }: Field, index: number): unknown {
  if (kind === 'map') return { '{a}': String(index) };
  return values?.[0] ?? `x${index}`;
}

function membersOf(fields: readonly Field[]): fc.Arbitrary<Record<string, unknown>> {
  const requiredKeys = fields.filter(({ required }) => required).map(({ name }) => name);
  return fc.record(Object.fromEntries(fields.map((field) => [field.name, arbitraryOf(field)])), { requiredKeys });
}

function arbitraryOf(field: Field): fc.Arbitrary<unknown> {
  const { kind, min, max, choices, minItems = 0, maxItems = 5, item, key, fields = [] } = field;
  switch (kind) {
    case 'text':
      return textOf(field);
    case 'integer':
      if (choices) return fc.constantFrom(...choices);
      return fc.integer({ min: min ?? -1000, max: max ?? 1000 });
    case 'decimal':
      return fc.float({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    case 'flag':
      return fc.constantFrom(0, 1, true, false);
    case 'boolean':
      return fc.boolean();
    case 'list':
      return fc.array(itemOf(field), { minLength: minItems, maxLength: Math.min(maxItems, 5) });
    case 'map':
      return fc.dictionary(
        key?.pattern ? textOf(key) : fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
        item ? arbitraryOf(item) : fc.string(),
        {
          minKeys: 1,
          maxKeys: Math.min(maxItems, 5),
        },
      );
    case 'object':
      return membersOf(fields);
    case 'free':
      return fc.dictionary(fc.string({ minLength: 1 }), fc.string());
  }
}

/** Arbitrary of the items of a list. Items of a comma-separated list contain no comma. */
function itemOf({ item, commas }: Field): fc.Arbitrary<unknown> {
  const items = item ? arbitraryOf(item) : fc.string();
  return commas ? items.filter((each) => !String(each).includes(',')) : items;
}

function textOf({ values, pattern, maxBytes = 200, maxChars = 50, allowEmpty }: Field): fc.Arbitrary<string> {
  if (values) return fc.constantFrom(...values);
  const fits = (text: string) => Buffer.byteLength(text) <= maxBytes && [...text].length <= maxChars;
  if (pattern) return fc.stringMatching(new RegExp(pattern)).filter(fits);
  const length = { minLength: allowEmpty ? 0 : 1, maxLength: Math.min(maxChars, 16) };
  return fc.oneof(fc.string({ ...length, unit: 'grapheme' }), fc.string(length)).filter(fits);
}
