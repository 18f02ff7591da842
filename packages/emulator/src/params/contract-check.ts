import { describeFields, type Endpoint } from '@rongkit/contract';
import { paramsReader } from './read-params.js';

const NO_MAPS = new Map<string, ReadonlyMap<string, string>>();

/**
 * Makes a check of values that a client sends, by parameters of a server endpoint. The check throws a Refusal with code
 * 1002 that names the parameter.
 */
export function contractCheck(
  endpoint: Endpoint,
  ...names: string[]
): (values: Readonly<Record<string, unknown>>) => void {
  const read = paramsReader(describeFields(endpoint.params).filter(({ name }) => names.includes(name)));
  return (values) => void read({ source: 'json', values: new Map(Object.entries(values)), maps: NO_MAPS });
}
