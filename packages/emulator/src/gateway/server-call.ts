import { describeFields, type Endpoint } from '@rongkit/contract';
import type { Parts } from '../http/parts.js';
import { paramsReader, type ReadParams } from '../http/read-params.js';

const readers = new Map<Endpoint, ReadParams>();

/** Does for a client what a call of the server API does, within the limits of its contract. */
export async function serverCall(
  { store }: Parts,
  endpoint: Endpoint,
  params: Readonly<Record<string, unknown>>,
  source?: string,
): Promise<object> {
  const raw = { source: 'json', values: new Map(Object.entries(params)), maps: new Map() } as const;
  return store.execute(endpoint.id, readerOf(endpoint)(raw), source);
}

function readerOf(endpoint: Endpoint): ReadParams {
  const reader = readers.get(endpoint) ?? paramsReader(describeFields(endpoint.params));
  readers.set(endpoint, reader);
  return reader;
}
