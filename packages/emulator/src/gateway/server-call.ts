import { describeFields, type Endpoint } from '@rongkit/contract';
import type { EndpointId } from '../domain/handler.js';
import { paramsReader, type ReadParams } from '../params/read-params.js';
import type { Services } from '../services.js';

const readers = new Map<Endpoint, ReadParams>();

/** Executes a server API call on behalf of a client, after checking the parameters by the contract. */
export async function serverCall(
  { store }: Services,
  endpoint: Endpoint,
  params: Readonly<Record<string, unknown>>,
  source?: string,
): Promise<object> {
  const raw = { source: 'json', values: new Map(Object.entries(params)), maps: new Map() } as const;
  return store.execute(endpoint.id as EndpointId, readerOf(endpoint)(raw) as never, {
    source,
    by: { kind: 'client', userId: String(params.userId ?? params.fromUserId ?? '') },
  });
}

function readerOf(endpoint: Endpoint): ReadParams {
  const reader = readers.get(endpoint) ?? paramsReader(describeFields(endpoint.params));
  readers.set(endpoint, reader);
  return reader;
}
