import { type Attributes, SpanKind } from '@opentelemetry/api';
import { type Attempt, type CallRequest, RongError } from 'rongkit';

/** A call under its names in OpenTelemetry. */
export interface Described {
  readonly name: string;
  readonly kind: SpanKind;
  readonly attributes: Attributes;
}

/** Where a send names those who get it. */
const RECEIVERS = /^to\w+(Id|Ids)$|^(userIds|targetIds|chatroomIds)$/;

/**
 * A send is a messaging operation, `send` in its conventions; every other call is named by its endpoint. No user id,
 * content or parameter becomes an attribute: they are personal, and there are too many of them.
 */
export function describeCall({ endpoint, params, requestId }: CallRequest): Described {
  const common = { 'rongcloud.endpoint': endpoint.id, 'rongcloud.request_id': requestId };
  if (endpoint.repeat !== 'send') return { name: endpoint.id, kind: SpanKind.INTERNAL, attributes: common };
  return {
    name: `send ${endpoint.id}`,
    kind: SpanKind.PRODUCER,
    attributes: {
      ...common,
      'messaging.system': 'rongcloud',
      'messaging.operation.type': 'send',
      'messaging.operation.name': endpoint.id,
      'messaging.batch.message_count': countReceivers(params),
    },
  };
}

function countReceivers(params: unknown): number {
  if (typeof params !== 'object' || params === null) return 0;
  const found = Object.entries(params).find(([name]) => RECEIVERS.test(name))?.[1];
  if (found instanceof Set) return found.size;
  return Array.isArray(found) ? found.length : 1;
}

/** One attempt is an HTTP request. */
export function describeAttempt({ endpoint }: CallRequest, attempt: Attempt, index: number): Described {
  const { hostname, port } = new URL(`http://${attempt.host}`);
  const status = /^HTTP (\d+)$/.exec(attempt.outcome)?.[1];
  return {
    name: `${endpoint.method} ${endpoint.path}`,
    kind: SpanKind.CLIENT,
    attributes: {
      'http.request.method': endpoint.method,
      'url.template': endpoint.path,
      'server.address': hostname,
      ...(port && { 'server.port': Number(port) }),
      ...(index > 0 && { 'http.request.resend_count': index }),
      ...(status && { 'http.response.status_code': Number(status) }),
      ...(!(status && Number(status) < 400) && { 'error.type': status ?? attempt.outcome }),
    },
  };
}

/** What went wrong, by kind. */
export function describeError(error: unknown): Attributes {
  const code = (error as { code?: unknown }).code;
  return {
    'error.type': error instanceof Error ? error.name : 'unknown',
    ...(RongError.is(error) && typeof code === 'number' && { 'rongcloud.code': code }),
  };
}
