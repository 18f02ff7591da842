import { integerIn } from '../params/values.js';
import type { Field, Fields } from './fields.js';

/** Entry of an emitted table. */
export interface Entry {
  /** Path of an endpoint. */
  readonly path: string;
  readonly fields: Fields;
  /** Further properties by name, such as `rates`. An integer is read as a number. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Members of {@link Field} that are set by the marks after a type. */
const MARKS: Readonly<Record<string, keyof Field>> = {
  '#': 'isId',
  '?': 'allowEmpty',
  ',': 'commas',
  '"': 'json',
  '*': 'isAppKey',
  '!': 'required',
  '~': 'narrows',
};

/**
 * Reads the notation of the emitted tables. An entry is a line: its name, its path if that differs from the name, its
 * fields, and its further properties, as in
 *
 * ```
 * queryBlock=block/query page:integer1.. userIds:64b#[20]! rates=100/second
 * ```
 *
 * - A path without a slash in front follows the base path of the table.
 * - A field has a name and a type. Without a type, the field has the type of the nearest earlier field of the same name
 *   in the table.
 * - A type is a kind with limits: `integer1..100` (range), `integer=0|1` (choices). A type without a kind is text: `64`
 *   (characters), `64b` (bytes), `=on|off` (values), `/^ext_/` (pattern).
 * - `(fields)` is an object, `{item}` or `{key item}` a map. A list has the type of its items in front: `64b#[20]`, or
 *   `64b#[0..20]` with a minimum. A number after a map is the maximum number of its entries.
 * - Marks are last: `#` is an id, `?` may be empty, `,` is joined with commas, `"` is serialized as JSON, `*` is filled
 *   in with the app key, and `!` is required, and `~` narrows the call.
 */
export function entriesIn(table: string): Readonly<Record<string, Entry>> {
  const known: Record<string, Field> = {};
  const lines = table.trim().split('\n');
  return Object.fromEntries(lines.map((line) => entryIn(line, known)));
}

type Draft = Readonly<Record<string, unknown>>;

function entryIn(line: string, known: Record<string, Field>): [name: string, entry: Entry] {
  let rest = line;
  const take = (pattern: RegExp): readonly (string | undefined)[] => {
    const found = pattern.exec(rest) ?? [''];
    rest = rest.slice(found[0].length);
    return found;
  };
  const fieldsIn = (): Fields => {
    const fields: Record<string, Field> = {};
    for (;;) {
      const [, field, colon] = take(/^ ?([\w-]+)(:|(?![\w=-]))/);
      if (!field) return fields;
      if (colon) known[field] = typeIn();
      fields[field] = known[field] as Field;
    }
  };
  const typeIn = (): Field => {
    const [kind] = take(/^([({]|[a-z]+)/);
    let field = limited(kind === '(' ? objectIn() : kind === '{' ? mapIn() : { kind: kind || 'text' });
    while (take(/^\[/)[0]) field = limited({ kind: 'list', item: field });
    return field as unknown as Field;
  };
  const objectIn = () => {
    const fields = fieldsIn();
    take(/^\)/);
    return { kind: 'object', fields };
  };
  const mapIn = () => {
    const first = typeIn();
    const second = take(/^ /)[0] && typeIn();
    take(/^}/);
    return { kind: 'map', ...(second ? { key: first, item: second } : { item: first }) };
  };
  const limited = (field: Draft): Draft => {
    const [, min, max, isBytes, values, pattern, marks = ''] = take(
      /^(?:(-?\d+)?\.\.)?(\d+)?(b)?\]?(?:=([\w|:-]+))?(?:\/([^/]+)\/)?([#?,"*!~]*)/,
    );
    const isInteger = field.kind === 'integer';
    const most = isInteger ? 'max' : field.kind === 'text' ? 'maxChars' : 'maxItems';
    const limits: [name: string, value: unknown][] = [
      [isInteger ? 'min' : 'minItems', min && Number(min)],
      [isBytes ? 'maxBytes' : most, max && Number(max)],
      [isInteger ? 'choices' : 'values', values?.split('|').map((each) => (isInteger ? Number(each) : each))],
      ['pattern', pattern && new RegExp(pattern)],
      ...Array.from(marks, (mark): [string, boolean] => [MARKS[mark] ?? '', true]),
    ];
    return { ...field, ...Object.fromEntries(limits.filter(([, value]) => value !== undefined)) };
  };
  const [, name = '', path = name] = take(/^([^\s=]+)(?:=(\S+))?/);
  const fields = fieldsIn();
  const facts = Array.from(
    rest.matchAll(/(\w+)=(\S+)/g),
    ([, fact, value]) => [fact, integerIn(value) as string | number] as const,
  );
  return [name, { path, fields, facts: Object.fromEntries(facts) }];
}
