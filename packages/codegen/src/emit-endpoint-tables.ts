import {
  DEFAULT_RATE_LIMIT,
  describeFields,
  type Endpoint,
  type Field,
  type FieldGroup,
  parameterGroups,
  type RateLimit,
} from '@rongkit/contract';
import { emitPaging } from './emit-paging.js';
import { startsGroup } from './field-groups.js';
import { propertyName, splitId } from './names.js';

/**
 * Emits the run-time tables of all endpoints: a table a resource. Fields and groups of fields that several endpoints
 * share become constants before the tables.
 */
export function emitEndpointTables(resources: Readonly<Record<string, readonly Endpoint[]>>): string {
  const lists = Object.values(resources).flatMap((endpoints) => endpoints.map(({ params }) => describeFields(params)));
  const groups = repeatedGroups(lists);
  const shared = sharedFields(lists, groups);
  const names = Object.keys(resources);
  const code = [
    ...[...shared].map(([name, expression]) => `const ${name} = ${expression};`),
    ...groups.map((group) => `const ${constantOf(group)} = ${emitFields(describeFields(group.fields), shared)};`),
    `
/** Endpoints of each resource. */
export const endpointTables: Readonly<Record<string, EndpointTable>> = tablesOf({
${names
  .map((name) =>
    emitTable(
      name,
      (resources[name] ?? []).map((each) => emitDescriptor(each, shared, groups)),
    ),
  )
  .join('\n')}
});`,
  ].join('\n');
  return `import { type EndpointTable, endpoint, tablesOf } from '../endpoints/endpoint.js';
import { ${fieldImports(code).join(', ')} } from '../endpoints/fields.js';

${code}
`;
}

function emitTable(resource: string, entries: readonly string[]): string {
  // A body in braces is parsed when it is first used: an expression would be parsed with the file.
  return `${resource}() {\nreturn {\n${entries.join('\n')}\n};\n},`;
}

/** Groups that occur, with their fields in a row, in several lists. */
function repeatedGroups(lists: readonly (readonly Field[])[]): FieldGroup[] {
  const has = (fields: readonly Field[], group: FieldGroup) =>
    fields.some((_, index) => startsGroup(fields, index, group));
  return parameterGroups.filter((group) => lists.filter((fields) => has(fields, group)).length > 1);
}

function constantOf({ title }: FieldGroup): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** Functions and constants of `endpoints/fields.ts`. */
const FIELD_FUNCTIONS = [
  'anyText',
  'boolean',
  'decimal',
  'flag',
  'free',
  'id',
  'integer',
  'json',
  'list',
  'map',
  'object',
  'required',
  'text',
];

/** Functions and constants that the code uses. */
export function fieldImports(code: string): string[] {
  return FIELD_FUNCTIONS.filter((name) => new RegExp(`[(:,=] ?${name}\\b(?! ?[:=])`).test(code));
}

/** Names that are already used in the emitted file. */
const TAKEN: ReadonlySet<string> = new Set([...FIELD_FUNCTIONS, 'endpoint', 'tablesOf']);

/** Most common expression of each field name, if it occurs several times. */
export function sharedFields(
  lists: readonly (readonly Field[])[],
  groups: readonly FieldGroup[] = [],
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const single = lists.flatMap((fields) => ungrouped(fields, groups).filter((each) => 'kind' in each));
  for (const field of [...single, ...groups.flatMap((group) => describeFields(group.fields))]) {
    const expressions = counts.get(field.name) ?? new Map<string, number>();
    const expression = emitMember(field);
    expressions.set(expression, (expressions.get(expression) ?? 0) + 1);
    counts.set(field.name, expressions);
  }
  const shared = new Map<string, string>();
  for (const [name, expressions] of counts) {
    const [[expression, count] = ['', 0]] = [...expressions].sort(([, a], [, b]) => b - a);
    // Without limits, the expression is as short and clear as a constant.
    const isLong = expression.includes('{');
    if (count > 1 && isLong && propertyName(name) === name && !TAKEN.has(name)) shared.set(name, expression);
  }
  return shared;
}

/** Expression of one endpoint in the table of its resource. */
function emitDescriptor(
  endpoint: Endpoint,
  shared: ReadonlyMap<string, string>,
  groups: readonly FieldGroup[],
): string {
  const fields = emitFields(describeFields(endpoint.params), shared, groups);
  const particulars = optionalLiteral({
    method: endpoint.method === 'POST' ? undefined : quoted(endpoint.method),
    host: endpoint.host === 'api' ? undefined : quoted(endpoint.host),
    body: endpoint.body === 'form' ? undefined : quoted(endpoint.body),
    repeat: endpoint.repeat === 'safe' ? undefined : quoted(endpoint.repeat),
    echoes: endpoint.echoes && `[${endpoint.echoes.map(quoted).join(', ')}]`,
    paging: endpoint.paging && emitPaging(endpoint, endpoint.paging),
    rateLimit: endpoint.rateLimit === DEFAULT_RATE_LIMIT ? undefined : emitRateLimit(endpoint.rateLimit),
  });
  const rest = particulars && `, ${particulars}`;
  return `${splitId(endpoint).method}: endpoint('${endpoint.path}', ${fields}${rest}),`;
}

export function emitRateLimit(limit: RateLimit | null): string {
  if (!limit) return 'null';
  const { rates, bucket, weigh, keyedBy } = limit;
  const each = rates.map(({ calls, per }) => `{ calls: ${calls}, per: '${per}' }`);
  return optionalLiteral({
    rates: `[${each.join(', ')}]`,
    bucket: quoted(bucket),
    weigh: quoted(weigh),
    keyedBy: quoted(keyedBy),
  });
}

function quoted(text: string | undefined): string | undefined {
  return text && `'${text}'`;
}

const NONE: ReadonlyMap<string, string> = new Map();

export function emitFields(fields: readonly Field[], shared = NONE, groups: readonly FieldGroup[] = []): string {
  const members = ungrouped(fields, groups).map((each) => {
    if (!('kind' in each)) return `...${constantOf(each)}`;
    const expression = emitMember(each);
    return shared.get(each.name) === expression ? each.name : `${propertyName(each.name)}: ${expression}`;
  });
  return `{ ${members.join(', ')} }`;
}

/** Fields in order, with groups in place of their fields. */
function ungrouped(fields: readonly Field[], groups: readonly FieldGroup[]): (Field | FieldGroup)[] {
  const parts: (Field | FieldGroup)[] = [];
  for (let index = 0; index < fields.length; ) {
    const group = groups.find((each) => startsGroup(fields, index, each));
    const part = group ?? fields[index];
    if (part) parts.push(part);
    index += group ? describeFields(group.fields).length : 1;
  }
  return parts;
}

function emitMember(field: Field): string {
  return field.required ? `required(${emitField(field)})` : emitField(field);
}

function emitField(field: Field): string {
  return field.json ? `json(${emitPlainField(field)})` : emitPlainField(field);
}

function emitPlainField(field: Field): string {
  switch (field.kind) {
    case 'text':
      return emitText(field);
    case 'integer':
      return emitInteger(field);
    case 'decimal':
    case 'flag':
    case 'boolean':
    case 'free':
      return field.kind;
    case 'object':
      return `object(${emitFields(field.fields ?? [])})`;
    case 'map':
      return emitMap(field);
    case 'list':
      return emitList(field);
  }
}

function emitInteger({ min, max, choices }: Field): string {
  return `integer(${optionalLiteral({ min, max, choices: choices && `[${choices.join(', ')}]` })})`;
}

function emitMap({ item, key, maxItems }: Field): string {
  const limited = (part: Field | undefined) => (part && isLimited(part) ? emitField(part) : undefined);
  return `map(${optionalLiteral({ key: limited(key), item: limited(item), maxItems })})`;
}

function emitList({ item, minItems, maxItems, commas }: Field): string {
  const limits = optionalLiteral({
    minItems: minItems === 1 ? undefined : minItems,
    maxItems,
    commas: commas === 'send' ? true : undefined,
  });
  return `list(${item ? emitField(item) : 'text()'}${limits && `, ${limits}`})`;
}

function isLimited({ kind, maxBytes, maxChars, pattern, isId }: Field): boolean {
  return kind !== 'text' || isId || maxBytes !== undefined || maxChars !== undefined || pattern !== undefined;
}

function emitText({ maxBytes, maxChars, pattern, values, allowEmpty, fill, isId }: Field): string {
  const limits = {
    maxBytes,
    maxChars,
    pattern: pattern && `/${pattern.replaceAll('/', '\\/')}/`,
    values: values && `[${values.map((value) => `'${value}'`).join(', ')}]`,
    allowEmpty: allowEmpty || undefined,
    fill: fill && `'${fill}'`,
    isId: isId || undefined,
  };
  const text = optionalLiteral(limits).replace('{ maxBytes: 64, isId: true }', '{ maxBytes: 64 }');
  if (text === '{ allowEmpty: true }') return 'anyText';
  return text === '{ maxBytes: 64 }' ? 'id' : `text(${text})`;
}

/** Object literal of expressions; an empty string if it would be empty. */
function optionalLiteral(members: Readonly<Record<string, unknown>>): string {
  const present = Object.entries(members).filter(([, value]) => value !== undefined);
  return present.length === 0 ? '' : `{ ${present.map(([name, value]) => `${name}: ${value}`).join(', ')} }`;
}
