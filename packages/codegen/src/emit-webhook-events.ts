import { type Callback, callbacks, describeFields, type Field } from '@rongkit/contract';
import { withoutLimits } from './emit-message-types.js';
import { fieldWriter, tableLiteral, writeFacts } from './emit-notation.js';
import { emitInterface, emitNested } from './emit-types.js';
import { pascal } from './names.js';

/** Data types of the callbacks. */
export function emitWebhookEvents(): string {
  const known = new Set<string>();
  const interfaces = callbacks.flatMap((callback) => {
    const fields = describeFields(callback.body);
    const doc = [callback.summary, ...callback.notes].join(' ');
    return [
      ...emitNested(fields, 'result', known),
      emitInterface({ name: dataName(callback), doc, fields, direction: 'result' }),
    ];
  });
  const members = callbacks.map((callback) => `  '${callback.id}': ${dataName(callback)};`);
  return `${interfaces.join('\n\n')}

/** Data of each callback, by its id. */
export interface WebhookData {
${members.join('\n')}
}
`;
}

/** Run-time descriptions of the callbacks. */
export function emitWebhookTable(): string {
  const write = fieldWriter();
  const lines = callbacks.map(({ id, contentType, answer, appKeyIn, body }) => {
    const facts = writeFacts({
      isForm: contentType === 'form' ? 1 : undefined,
      isVerdict: answer === 'verdict' ? 1 : undefined,
      hasAppKey: appKeyIn === 'body' ? 1 : undefined,
    });
    return `${id} ${write(describeFields(body).map(open))}${facts}`;
  });
  return `/**
 * Fields and facts of each callback, in the notation of \`endpoints/notation.ts\`. \`isForm\`: the body is a form; JSON
 * otherwise. \`isVerdict\`: the answer decides whether a message is delivered. \`hasAppKey\`: the app key is in the body;
 * otherwise it comes with the signature.
 */
export const webhookTable = ${tableLiteral(lines)};
`;
}

/** Field without its enum: a value that is newer than this package must not make the event invalid. */
function open(field: Field): Field {
  const { values: _, ...rest } = withoutLimits(field);
  return rest;
}

/** Type name: `MessageRoute` for `message.route`. */
function dataName({ id }: Callback): string {
  return id.split('.').map(pascal).join('');
}
