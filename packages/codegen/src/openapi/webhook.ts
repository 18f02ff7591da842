import { type Callback, signingHeaders } from '@rongkit/contract';
import { docsUrl } from '../names.js';
import type { Schemas } from './schemas.js';

type Schema = Readonly<Record<string, unknown>>;

const MEDIA_TYPES = { form: 'application/x-www-form-urlencoded', json: 'application/json' } as const;

const SIGNED = {
  appKey: 'App key.',
  nonce: 'Random string.',
  timestamp: 'Unix timestamp in milliseconds.',
  signature: 'SHA-1 of app secret, nonce and timestamp, concatenated, in hexadecimal. The receiver checks it.',
} as const;

/** The request of a callback to the app server. */
export function emitWebhook(callback: Callback, schemas: Schemas): object {
  const { id, summary, notes, contentType, sample, answer, sources } = callback;
  const url = docsUrl(sources);
  return {
    operationId: id,
    summary,
    ...(notes.length > 0 && { description: notes.map((note) => `- ${note}`).join('\n') }),
    ...(url && { externalDocs: { url } }),
    security: [],
    parameters: parametersOf(callback),
    requestBody: {
      required: true,
      content: { [MEDIA_TYPES[contentType]]: { schema: schemaOf(callback, schemas), example: sample } },
    },
    responses: { 200: answer === 'verdict' ? VERDICT : { description: 'Taken. The body is ignored.' } },
  };
}

const VERDICT = {
  description: 'The verdict on the message.',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        properties: {
          pass: {
            type: 'integer',
            enum: [0, 1, 2],
            description: '0 blocks the message, 1 delivers it, 2 delivers it and skips further callbacks.',
          },
          extra: { type: 'string', description: 'For the client of the sender.' },
        },
      },
      example: { pass: 1 },
    },
  },
};

/** OpenAPI parameters of the signature, in the query string or in headers. */
function parametersOf({ signedIn, appKeyIn }: Callback): object[] {
  const names = Object.entries(SIGNED).filter(([name]) => name !== 'appKey' || appKeyIn === 'signature');
  return names.map(([name, description]) => ({
    name: signedIn === 'query' ? name : signingHeaders[name as keyof typeof SIGNED][0],
    in: signedIn,
    required: true,
    description,
    schema: { type: 'string' },
  }));
}

function schemaOf({ body, shape }: Callback, schemas: Schemas): Schema {
  const event = schemas.convert(body as unknown as Schema);
  const list = { type: 'array', items: event };
  if (shape === 'either') return { oneOf: [event, list] };
  return shape === 'list' ? list : event;
}
