import type { FormField } from '@rongkit/contract';
import { CliError } from '../errors.js';
import type { Files } from './files.js';
import { isJson, optionOf, takesFiles } from './options.js';

/** Option values by parameter, as strings: one for each occurrence of the option. */
export type Given = Readonly<Record<string, readonly string[]>>;

/**
 * Reads the parameters of a call from its options. An invalid number or boolean stays a string, and the client reports
 * the violated rule.
 * @throws {CliError} an option is given twice, a JSON parameter has a value that is not JSON, or a file cannot be read
 */
export async function readParams(
  fields: readonly FormField[],
  given: Given,
  files: Files,
): Promise<Record<string, unknown>> {
  const params: Record<string, unknown> = {};
  for (const field of fields) {
    const texts = given[field.name];
    if (texts === undefined) continue;
    const option = optionOf(field.name);
    const isMany = field.kind === 'list' || field.kind === 'map';
    if (!isMany && texts.length > 1) throw new CliError('givenTwice', { option });
    const read = takesFiles(field) ? await Promise.all(texts.map((text) => files.read(option, text))) : texts;
    params[field.name] = valueFrom(field, read, option);
  }
  return params;
}

function valueFrom(field: FormField, texts: readonly string[], option: string): unknown {
  const [text = ''] = texts;
  switch (field.kind) {
    case 'list':
      return listOf(field, texts, option);
    case 'map':
      return Object.fromEntries(texts.flatMap((each) => entriesOf(field, each, option)));
    default:
      return single(field, text, option);
  }
}

/** Parses a value that is neither a list nor a map, by its kind. */
function single({ kind, item }: Pick<FormField, 'kind' | 'item'>, text: string, option: string): unknown {
  if (isJson({ kind, ...(item && { item }) })) return parseJson(option, text);
  switch (kind) {
    case 'integer':
      return /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text;
    case 'decimal':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
    case 'flag':
      return { true: 1, '1': 1, false: 0, '0': 0 }[text] ?? text;
    case 'boolean':
      return { true: true, '1': true, false: false, '0': false }[text] ?? text;
    default:
      return text;
  }
}

/**
 * Parses the items of a list. Each occurrence of the option is one item; a JSON array holds several items, if the list
 * may be JSON.
 */
function listOf(field: FormField, texts: readonly string[], option: string): unknown[] {
  const { item = { kind: 'text' } } = field;
  const isArray = isJson(field) || field.json;
  return texts.flatMap((text) => {
    if (isArray && text.trimStart().startsWith('[')) return parseJson(option, text) as unknown[];
    return [item.kind === 'map' ? parseJson(option, text) : single(item, text, option)];
  });
}

/** Parses map entries: `key=value`, or a JSON object with several entries. */
function entriesOf({ item }: FormField, text: string, option: string): [string, unknown][] {
  if (text.trimStart().startsWith('{')) return Object.entries(parseJson(option, text) as object);
  const equals = text.indexOf('=');
  if (equals === -1) throw new CliError('notAnEntry', { option });
  const value = text.slice(equals + 1);
  return [[text.slice(0, equals), item ? single(item, value, option) : value]];
}

/** Parses the JSON value of an option. */
export function parseJson(option: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''), (_, value: unknown) => keepDigits(option, value));
  } catch (error) {
    if (error instanceof CliError) throw error;
    // The message of the parser quotes the input, which may contain personal data.
    const [, position] = /position (\d+)/.exec((error as Error).message) ?? [];
    throw new CliError('notJson', { option, position: Number(position ?? text.length) + 1 });
  }
}

/** Refuses an integer above 2^53, since a long id would lose digits. */
function keepDigits(option: string, value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new CliError('lostDigits', { option });
  }
  return value;
}
