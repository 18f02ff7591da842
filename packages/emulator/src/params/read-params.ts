import type { Field } from '@rongkit/contract';
import { givenFor } from './count-items.js';
import { isRequired, readerOf } from './field-reader.js';
import type { RawParams } from './raw-params.js';
import { type Read, refuse } from './scalar-readers.js';

/** Reads the parameters of one endpoint, typed as its contract says, or refuses them with code 1002. */
export type ReadParams = (raw: RawParams) => object;

interface Parameter {
  readonly field: Field;
  readonly required: boolean;
  readonly read: Read;
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
      const value = read(givenFor(raw, field), name) ?? (required ? emptySwitch(raw, field) : undefined);
      if (value !== undefined) params[name] = value;
      else if (required) throw refuse(`${name} is required.`);
    }
    return params;
  };
}

/** PHP writes `false` as an empty text. */
function emptySwitch({ source, values }: RawParams, { name, kind }: Field): unknown {
  if (source !== 'form' || values.get(name) !== '') return undefined;
  return { boolean: false, flag: 0 }[kind as string];
}
