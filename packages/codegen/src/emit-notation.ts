import type { Field } from '@rongkit/contract';

/**
 * Writes fields in the notation that `packages/sdk/src/endpoints/notation.ts` describes and reads. A writer is for one
 * table: a field is written without a type if the last field of the same name had that type.
 */
export function fieldWriter(): (fields: readonly Field[]) => string {
  const types = new Map<string, string>();
  const write = (fields: readonly Field[]): string => fields.map(writeMember).join(' ');
  const writeMember = (field: Field): string => {
    // Called before `types` is read, as in the reader: a member of the field may have the same name.
    const type = `${writeType(field)}${field.required ? '!' : ''}${field.scope === undefined ? '' : '~'}`;
    const isKnown = types.get(field.name) === type;
    types.set(field.name, type);
    return isKnown ? field.name : `${field.name}:${type}`;
  };
  const writeType = (field: Field): string => {
    switch (field.kind) {
      case 'list':
        return `${field.item ? writeType(field.item) : ''}[${itemRange(field)}]${marks(field)}`;
      case 'map':
        return `{${writeEntry(field)}}${itemRange(field)}${marks(field)}`;
      case 'object':
        return `(${write(field.fields ?? [])})${marks(field)}`;
      default:
        return `${field.kind === 'text' ? '' : field.kind}${limits(field)}${marks(field)}`;
    }
  };
  const writeEntry = ({ key, item }: Field): string => {
    const value = item && isLimited(item) ? writeType(item) : '?';
    return key && isLimited(key) ? `${writeType(key)} ${value}` : value;
  };
  return write;
}

function isLimited({ kind, maxBytes, maxChars, pattern, isId }: Field): boolean {
  return kind !== 'text' || isId || maxBytes !== undefined || maxChars !== undefined || pattern !== undefined;
}

function limits({ kind, maxBytes, maxChars, min, max, values, choices, pattern }: Field): string {
  if (kind === 'integer') return `${range(min, max)}${choices ? `=${choices.join('|')}` : ''}`;
  const size = maxBytes === undefined ? (maxChars ?? '') : `${maxBytes}b`;
  return `${size}${values ? `=${values.join('|')}` : ''}${pattern ? `/${pattern}/` : ''}`;
}

function itemRange({ minItems = 1, maxItems }: Field): string {
  return minItems === 1 ? `${maxItems ?? ''}` : range(minItems, maxItems);
}

function range(min: number | undefined, max: number | undefined): string {
  return min === undefined && max === undefined ? '' : `${min ?? ''}..${max ?? ''}`;
}

function marks({ isId, allowEmpty, commas, json, fill }: Field): string {
  const all = { '#': isId, '?': allowEmpty, ',': commas === 'send', '"': json, '*': fill === 'appKey' };
  return Object.entries(all)
    .filter(([, isSet]) => isSet)
    .map(([mark]) => mark)
    .join('');
}

/** Properties of an endpoint or a callback as `name=value`, without undefined ones. */
export function writeFacts(facts: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}=${value}`)
    .join('');
}

/** A table as a template literal. */
export function tableLiteral(lines: readonly string[]): string {
  return `\`\n${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\x60')}\n\``;
}
