import type { FormField } from '@rongkit/contract';
import type { EndpointFacts } from './facts.js';
import { dashed } from './names.js';
import { isJson, optionOf, takesFiles } from './options.js';

/** The command of an endpoint, such as `['user', 'get-token']`. */
export function wordsOf({ id }: Pick<EndpointFacts, 'id'>): string[] {
  return id.split('.').map(dashed);
}

/** Arguments of the command line that makes a call. */
export function argumentsOf(facts: EndpointFacts, params: Readonly<Record<string, unknown>>): string[] {
  const byName = new Map(facts.fields.map((field) => [field.name, field]));
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  const options = Object.entries(params).flatMap(([name, value]) => {
    const field = byName.get(name);
    const texts = textsOf(field, value).map((text) => (field && takesFiles(field) ? literal(text) : text));
    return texts.flatMap((text) => argumentOf(optionOf(name), text));
  });
  // An empty list or map cannot be given by its option, so it goes into `--params`.
  const empty = Object.fromEntries(Object.entries(params).filter(([, value]) => isEmpty(value)));
  const rest = Object.keys(empty).length > 0 ? ['--params', JSON.stringify(empty)] : [];
  return [...wordsOf(facts), ...options, ...rest];
}

/** Escapes a string that `rong` would take for the name of a file. */
function literal(text: string): string {
  return text.startsWith('@') || text === '-' ? `@@${text}` : text;
}

/** Arguments for an option. A value that looks like an option is written with `=`. */
function argumentOf(option: string, text: string): string[] {
  return text.startsWith('--') ? [`${option}=${text}`] : [option, text];
}

function textsOf(field: FormField | undefined, value: unknown): string[] {
  if (!Array.isArray(value)) return [textOf(value)];
  // A JSON array is one argument, even if the array is empty.
  return field && (isJson(field) || field.json) ? [JSON.stringify(value)] : value.map(textOf);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Quotes an argument for a POSIX shell. */
export function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
