import { type Attributes, SpanKind } from '@opentelemetry/api';
import { type Attempt, type CallRequest, RongError } from 'rongkit';

/** Span name, kind and attributes of a call or an attempt. */
export interface SpanDescription {
  readonly name: string;
  readonly kind: SpanKind;
  readonly attributes: Attributes;
}

/** Parameters of a send that contain its receivers. */
const RECEIVERS = /^to\w+(Id|Ids)$|^(userIds|targetIds|chatroomIds)$/;

/**
 * Describes a call. A send follows the messaging conventions of OpenTelemetry; any other call has the endpoint id as
 * the span name. Parameters never become attributes: they are personal data with too many distinct values.
 */
export function describeCall({ endpoint, params, requestId }: CallRequest): SpanDescription {
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
  const receivers = Object.entries(params).find(([name]) => RECEIVERS.test(name))?.[1];
  if (isSet(receivers)) return receivers.size;
  return Array.isArray(receivers) ? receivers.length : 1;
}

/** Whether a value is a Set, including a Set of another realm, such as the realm of a test runner. */
function isSet(value: unknown): value is ReadonlySet<unknown> {
  return Object.prototype.toString.call(value) === '[object Set]';
}

/** Describes an attempt as an HTTP client request. */
export function describeAttempt({ endpoint }: CallRequest, attempt: Attempt, index: number): SpanDescription {
  const { hostname, port } = new URL(`http://${attempt.host}`);
  // The path of an unknown endpoint may contain ids; the endpoint id is the path without these ids.
  const template = endpoint.id.startsWith('/') ? endpoint.id : endpoint.path;
  const status = /^HTTP (\d+)$/.exec(attempt.outcome)?.[1];
  return {
    name: `${endpoint.method} ${template}`,
    kind: SpanKind.CLIENT,
    attributes: {
      'http.request.method': endpoint.method,
      'url.template': template,
      'server.address': hostname,
      ...(port && { 'server.port': Number(port) }),
      ...(index > 0 && { 'http.request.resend_count': index }),
      ...(status && { 'http.response.status_code': Number(status) }),
      ...(!(status && Number(status) < 400) && { 'error.type': status ?? attempt.outcome }),
    },
  };
}

/** Attributes of an error: its class and its business code. */
export function describeError(error: unknown): Attributes {
  const { name, code } = Object(error) as { name?: unknown; code?: unknown };
  return {
    'error.type': typeof name === 'string' && name !== '' ? name : 'unknown',
    ...(RongError.is(error) && typeof code === 'number' && { 'rongcloud.code': code }),
  };
}
