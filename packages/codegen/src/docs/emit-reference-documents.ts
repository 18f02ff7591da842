import {
  CALLBACK_TIMEOUT_MS,
  CALLBACK_TRIES,
  type Callback,
  callbacks,
  codes,
  messageTypes,
  VERDICT_TIMEOUT_MS,
} from '@rongkit/contract';
import { errorClasses } from '../emit-method.js';
import { EMITTED, linkTo, table } from './markdown.js';

/** `docs/api/codes.md`: the business codes. */
export function emitCodeDocument(): string {
  const rows = codes.map(({ code, http, httpInferred, meaning, text, retryable, older }) => [
    String(code),
    httpInferred ? `${http} (inferred)` : String(http),
    `\`${errorClasses[meaning]}\``,
    text,
    retryable ? 'yes' : '',
    older ?? '',
  ]);
  return `${EMITTED}

# Business codes

Success is 200, or 10000 on the paths under \`/v2/\`. "Retry" marks codes after which the same call can succeed later.

${table(['code', 'HTTP', 'error class', 'meaning', 'retry', 'meaning in 2017 to 2020'], rows)}
`;
}

/** `docs/api/message-types.md`: the built-in message types. */
export function emitMessageTypeDocument(): string {
  const rows = messageTypes.map(({ builder, objectName, summary, persisted, counted, sources }) => [
    `\`${objectName}\``,
    `\`${builder}()\``,
    summary,
    persisted ? 'yes' : '',
    counted ? 'yes' : '',
    sources.map(linkTo).join('<br>'),
  ]);
  return `${EMITTED}

# Message types

The types with a builder in \`rongkit\`. "Stored" and "unread" are what clients do by default.

${table(['type', 'builder', 'content', 'stored', 'unread', 'sources'], rows)}
`;
}

const BODIES = { object: 'one event', list: 'a list of events', either: 'one event, or a list of events' } as const;

/** `docs/api/callbacks.md`: the requests that RongCloud sends to an app server. */
export function emitCallbackDocument(): string {
  return `${EMITTED}

# Callbacks

Requests of RongCloud to the app server, received with \`rongkit/webhooks\`. A callback is tried ${CALLBACK_TRIES} times with a timeout of
${CALLBACK_TIMEOUT_MS / 1000} seconds each. A callback that asks for a verdict is tried once; without an answer within ${VERDICT_TIMEOUT_MS / 1000} seconds the message is delivered.
[How to receive callbacks in any language](../callbacks.md) shows the checks of the signature, and the settings of the emulator.

${callbacks.map(emitCallback).join('\n')}`;
}

function emitCallback(callback: Callback): string {
  const { id, summary, contentType, shape, signedIn, answer, notes, sources, sample } = callback;
  const facts = [
    `Body: ${contentType === 'form' ? 'form' : 'JSON'}, ${BODIES[shape]}`,
    `Signature: in the ${signedIn}`,
    ...(answer === 'verdict' ? ['The answer decides whether the message is delivered.'] : []),
    ...notes,
    `Sources: ${sources.map(linkTo).join(', ')}`,
  ];
  const example = ['```json', JSON.stringify(sample), '```'].join('\n');
  return [`## ${id}`, summary, facts.map((fact) => `- ${fact}`).join('\n'), membersOf(callback), example, '']
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

/** The members of the body of a callback. */
function membersOf({ body }: Callback): string {
  const { properties, required = [] } = body as unknown as {
    readonly properties: Readonly<Record<string, { readonly description?: string }>>;
    readonly required?: readonly string[];
  };
  const rows = Object.entries(properties).map(([name, { description = '' }]) => [
    `\`${name}\``,
    required.includes(name) ? 'always' : '',
    description,
  ]);
  return table(['member', '', 'meaning'], rows);
}
