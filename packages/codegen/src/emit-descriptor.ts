import { describeFields, type Endpoint, type Field } from '@rongkit/contract';
import { propertyName, splitId } from './names.js';

/** What the client knows of an endpoint at run time, as a member of the resource's table. */
export function emitDescriptor(endpoint: Endpoint): string {
  const fields = emitFields(describeFields(endpoint.params));
  const particulars = literal({
    method: endpoint.method === 'POST' ? undefined : endpoint.method,
    host: endpoint.host === 'api' ? undefined : endpoint.host,
    body: endpoint.body === 'form' ? undefined : endpoint.body,
  });
  const rest = particulars === '{}' ? '' : `, ${particulars}`;
  return `${splitId(endpoint).method}: endpoint('${endpoint.id}', '${endpoint.path}', ${fields}${rest}),`;
}

/** The functions of `core/fields.ts` that some code calls. */
export function fieldImports(code: string): string[] {
  const all = ['boolean', 'flag', 'free', 'id', 'integer', 'json', 'list', 'map', 'object', 'required', 'text'];
  return all.filter((name) => new RegExp(`[(:,] ?${name}\\b(?!:)`).test(code));
}

function emitFields(fields: readonly Field[]): string {
  const members = fields.map((field) => {
    const expression = emitField(field);
    return `${propertyName(field.name)}: ${field.required ? `required(${expression})` : expression}`;
  });
  return `{ ${members.join(', ')} }`;
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

function isLimited({ kind, maxBytes, maxChars, pattern }: Field): boolean {
  return kind !== 'text' || maxBytes !== undefined || maxChars !== undefined || pattern !== undefined;
}

function emitText({ maxBytes, maxChars, pattern, values, allowEmpty, fill }: Field): string {
  const limits = {
    maxBytes,
    maxChars,
    pattern: pattern && `/${pattern.replaceAll('/', '\\/')}/`,
    values: values && `[${values.map((value) => `'${value}'`).join(', ')}]`,
    allowEmpty: allowEmpty || undefined,
    fill: fill && `'${fill}'`,
  };
  const text = optionalLiteral(limits);
  return text === '{ maxBytes: 64 }' ? 'id' : `text(${text})`;
}

function optionalLiteral(members: Readonly<Record<string, unknown>>): string {
  const text = expressionLiteral(members);
  return text === '{}' ? '' : text;
}

/** An object literal of expressions. */
function expressionLiteral(members: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  return given.length === 0 ? '{}' : `{ ${given.map(([name, value]) => `${name}: ${value}`).join(', ')} }`;
}

/** An object literal of texts. */
function literal(members: Readonly<Record<string, string | undefined>>): string {
  return expressionLiteral(
    Object.fromEntries(Object.entries(members).map(([name, value]) => [name, value && `'${value}'`])),
  );
}
