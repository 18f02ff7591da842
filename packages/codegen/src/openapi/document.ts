import {
  callbacks,
  codes,
  dataCenters,
  type Endpoint,
  resourceSummaries,
  resources,
  signingHeaders,
} from '@rongkit/contract';
import { emitOperation } from './operation.js';
import { Schemas } from './schemas.js';
import { emitWebhook } from './webhook.js';

const SECURITY = {
  appKey: 'App key.',
  nonce: 'Random string, new for each call; at most 18 characters.',
  timestamp: 'Unix timestamp in milliseconds.',
  signature: 'SHA-1 of app secret, nonce and timestamp, concatenated, in hexadecimal.',
} as const;

const LOCAL = {
  url: 'http://{host}:{port}',
  description: 'The emulator of RongKit on this machine',
  variables: { host: { default: '127.0.0.1' }, port: { default: '8600' } },
};

/** `openapi.json`: the whole API, for tools in any language. */
export function emitOpenApi(): string {
  const schemas = new Schemas();
  const all = Object.values(resources).flatMap((methods) => Object.values<Endpoint>(methods));
  const paths: Record<string, Record<string, object>> = {};
  for (const endpoint of all) {
    const operations = paths[endpoint.path] ?? {};
    operations[endpoint.method.toLowerCase()] = emitOperation(endpoint, schemas);
    paths[endpoint.path] = operations;
  }
  const document = {
    openapi: '3.1.1',
    info: {
      title: 'RongCloud server API',
      version: '1.0.0',
      summary:
        'Every endpoint that an official server SDK of RongCloud (融云) has, and the callbacks to an app server.',
      description:
        'Emitted from the contract of RongKit. Inferred facts are marked. Each call is signed with the four headers under security.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      ...dataCenters.flatMap(({ name, primary, backup }) => [
        { url: `https://${primary}`, description: name },
        { url: `https://${backup}`, description: `${name}, backup` },
      ]),
      LOCAL,
    ],
    security: [Object.fromEntries(Object.keys(SECURITY).map((name) => [name, []]))],
    tags: Object.entries(resourceSummaries).map(([name, description]) => ({ name, description })),
    paths,
    webhooks: Object.fromEntries(callbacks.map((callback) => [callback.id, { post: emitWebhook(callback, schemas) }])),
    components: { schemas: schemas.components, responses: emitFailures(), securitySchemes: emitSecurity() },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function emitSecurity(): object {
  const schemes = Object.entries(SECURITY).map(([name, description]) => {
    const [header] = signingHeaders[name as keyof typeof SECURITY];
    return [name, { type: 'apiKey', in: 'header', name: header, description }];
  });
  return Object.fromEntries(schemes);
}

function emitFailures(): object {
  const table = codes.map(({ code, http, text }) => `- ${code} (HTTP ${http}): ${text}`).join('\n');
  const failure = (reason: string) => ({
    description: `Refused; the call was not performed.\n\n${table}`,
    content: {
      'application/json': {
        schema: {
          type: 'object',
          required: ['code'],
          properties: {
            code: { type: 'integer', description: 'Business code.' },
            [reason]: { type: 'string', description: 'Human-readable reason.' },
          },
        },
      },
    },
  });
  return { Failure: failure('errorMessage'), RestFailure: failure('msg') };
}
