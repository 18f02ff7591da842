import type { Field } from '@rongkit/contract';
import { isRequired, readerOf } from './field-reader.js';
import type { RawParams } from './raw-params.js';
import { type Read, refuse } from './scalar-readers.js';

/** Reads the parameters of one endpoint, typed as its contract says, or refuses them with code 1002. */
export type ReadParams = (raw: RawParams) => object;

interface Parameter {
  readonly name: string;
  readonly kind: Field['kind'];
  readonly required: boolean;
  readonly read: Read;
}

export function paramsReader(fields: readonly Field[]): ReadParams {
  const parameters: readonly Parameter[] = fields.map((field) => ({
    name: field.name,
    kind: field.kind,
    required: isRequired(field),
    read: readerOf(field),
  }));
  return (raw) => {
    const params: Record<string, unknown> = {};
    for (const { name, kind, required, read } of parameters) {
      const value = read(rawValue(raw, name, kind), name);
      if (value !== undefined) params[name] = value;
      else if (required) throw refuse(`${name} is required.`);
    }
    return params;
  };
}

function rawValue({ source, values, maps }: RawParams, name: string, kind: Field['kind']): unknown {
  if (source === 'form' && kind === 'map') return maps.get(name);
  const value = values.get(name);
  // A form may repeat any field; what takes one value takes the first.
  return source === 'form' && kind !== 'list' && Array.isArray(value) ? value[0] : value;
}
