import { type Endpoint, pathParams, SMS_HOST } from '@rongkit/contract';
import { describeRateLimit } from '../describe-rate-limit.js';
import { docsUrl, splitId } from '../names.js';
import type { Schemas } from './schemas.js';

type Schema = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, Schema>>;

const MEDIA_TYPES = { form: 'application/x-www-form-urlencoded', json: 'application/json' } as const;

/** OpenAPI operation of an endpoint. */
export function emitOperation(endpoint: Endpoint, schemas: Schemas): object {
  const { id, summary, host, body, sample, repeat } = endpoint;
  const url = docsUrl(endpoint.sources);
  const names = pathParams(endpoint);
  const { properties, required } = endpoint.params as unknown as { properties: Properties; required?: string[] };
  const elsewhere = Object.entries(properties).filter(([name]) => !names.includes(name));
  const parameters = [
    ...names.map((name) => emitParameter('path', name, properties[name] ?? {}, true, schemas)),
    ...(body === 'query' ? elsewhere : []).map(([name, schema]) =>
      emitParameter('query', name, schema, required?.includes(name) ?? false, schemas),
    ),
  ];
  return {
    operationId: id,
    tags: [splitId(endpoint).resource],
    summary,
    description: describe(endpoint),
    ...(url && { externalDocs: { url } }),
    ...(host === 'sms' && { servers: [{ url: `https://${SMS_HOST}` }] }),
    ...(host === 'sms' && body === 'query' && { security: [] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body !== 'query' && elsewhere.length > 0 && { requestBody: emitBody(endpoint, body, elsewhere, schemas) }),
    responses: {
      200: {
        description: 'Success.',
        content: {
          'application/json': { schema: schemas.convert(endpoint.result as unknown as Schema), example: sample.result },
        },
      },
      default: { $ref: `#/components/responses/${endpoint.path.startsWith('/v2/') ? 'RestFailure' : 'Failure'}` },
    },
    'x-repeat': repeat,
  };
}

function describe(endpoint: Endpoint): string {
  const { notes } = endpoint;
  const rate = describeRateLimit(endpoint);
  const limit = rate ? `Limit: ${rate}.` : 'No rate limit is documented.';
  return [notes.map((note) => `- ${note}`).join('\n'), limit].filter(Boolean).join('\n\n');
}

function emitParameter(
  place: 'path' | 'query',
  name: string,
  schema: Schema,
  required: boolean,
  schemas: Schemas,
): object {
  const { description, ...rest } = schema;
  return { name, in: place, ...(description ? { description } : {}), required, schema: schemas.convert(rest) };
}

function emitBody(
  endpoint: Endpoint,
  body: 'form' | 'json',
  members: readonly [string, Schema][],
  schemas: Schemas,
): object {
  const { required = [] } = endpoint.params as { required?: string[] };
  const names = members.map(([name]) => name);
  const schema = schemas.convert({
    type: 'object',
    required: required.filter((name) => names.includes(name)),
    properties: Object.fromEntries(members),
  });
  const encoding = body === 'form' ? emitEncoding(members) : {};
  const example = Object.fromEntries(Object.entries(endpoint.sample.params).filter(([name]) => names.includes(name)));
  return {
    required: required.some((name) => names.includes(name)),
    content: {
      [MEDIA_TYPES[body]]: {
        schema,
        example: withJsonStrings(example, new Map(members)),
        ...(Object.keys(encoding).length > 0 && { encoding }),
      },
    },
  };
}

/** Encoding of lists and maps in a form. */
function emitEncoding(members: readonly [string, Schema][]): Record<string, object> {
  const encodings: Record<string, object> = {};
  for (const [name, schema] of members) {
    if (schema['x-json']) continue;
    if (schema.type === 'array') encodings[name] = { style: 'form', explode: schema['x-commas'] !== 'send' };
    if (schema.type === 'object') encodings[name] = { style: 'deepObject', explode: true };
  }
  return encodings;
}

/** Sample with serialized values for parameters that are JSON strings. */
function withJsonStrings(sample: Readonly<Record<string, unknown>>, members: ReadonlyMap<string, Schema>): object {
  const entries = Object.entries(sample).map(([name, value]) => {
    const isText = members.get(name)?.['x-json'] === true && typeof value !== 'string';
    return [name, isText ? JSON.stringify(value) : value];
  });
  return Object.fromEntries(entries);
}
