import { describeFields, type Endpoint } from '@rongkit/contract';
import { type Answer, type CommandId, clientSource, type Params } from '../domain/commands.js';
import type { EndpointId } from '../domain/handler.js';
import { paramsReader, type ReadParams } from '../params/read-params.js';
import type { Services } from '../services.js';
import type { Session } from './connection.js';

/** The client that sends a command, and the services that execute the command. */
interface Sending {
  readonly services: Pick<Services, 'store'>;
  readonly session: Session;
}

/** Executes a command of a client. */
export function execute<Id extends CommandId>(
  { services, session }: Sending,
  id: Id,
  params: Params<Id>,
): Promise<Answer<Id>> {
  return services.store.execute(id, params, { source: session.source, by: clientSource(session) });
}

const readers = new Map<Endpoint, ReadParams>();

/** Executes a server API call on behalf of a client, after checking the parameters against the contract. */
export function executeCall(
  sending: Sending,
  endpoint: Endpoint,
  params: Readonly<Record<string, unknown>>,
): Promise<object> {
  const raw = { source: 'json', values: new Map(Object.entries(params)), maps: new Map() } as const;
  return execute(sending, endpoint.id as EndpointId, readerOf(endpoint)(raw) as never);
}

function readerOf(endpoint: Endpoint): ReadParams {
  const reader = readers.get(endpoint) ?? paramsReader(describeFields(endpoint.params));
  readers.set(endpoint, reader);
  return reader;
}
