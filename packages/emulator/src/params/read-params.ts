import type { Field } from '@rongkit/contract';
import { isRequired, readerOf } from './field-reader.js';
import { type RawParams, rawValueOf } from './raw-params.js';
import { InvalidParam, type Reader } from './scalar-readers.js';

/** Converts the parameters of one endpoint to the types of its contract. Throws a Refusal with code 1002. */
export type ReadParams = (raw: RawParams) => object;

interface Parameter {
  readonly field: Field;
  readonly required: boolean;
  readonly read: Reader;
}

export function paramsReader(fields: readonly Field[]): ReadParams {
  const parameters: readonly Parameter[] = fields.map((field) => ({
    field,
    required: isRequired(field),
    read: readerOf(field),
  }));
  return (raw) => {
    const params: Record<string, unknown> = {};
    for (const { field, required, read } of parameters) {
      const { name } = field;
      const value = read(rawValueOf(raw, field), name) ?? (required ? emptySwitch(raw, field) : undefined);
      if (value !== undefined) params[name] = value;
      else if (required) throw new InvalidParam(name, 'missing', `${name} is required.`);
    }
    return params;
  };
}

/** `false` for an empty boolean in a form, and 0 for an empty flag, because PHP encodes `false` as an empty string. */
function emptySwitch({ source, values }: RawParams, { name, kind }: Field): unknown {
  if (source !== 'form' || values.get(name) !== '') return undefined;
  return { boolean: false, flag: 0 }[kind as string];
}
