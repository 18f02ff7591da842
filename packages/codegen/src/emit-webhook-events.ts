import { type Callback, callbacks, describeFields, type Field } from '@rongkit/contract';
import { emitFields, fieldImports } from './emit-descriptor.js';
import { withoutLimits } from './emit-message-types.js';
import { emitInterface, emitNested } from './emit-types.js';
import { jsdoc } from './jsdoc.js';
import { pascal } from './names.js';

/** What the receiver of callbacks knows: the data of each, for the compiler and at run time. */
export function emitWebhookEvents(): string {
  const known = new Set<string>();
  const interfaces = callbacks.flatMap((callback) => {
    const fields = describeFields(callback.body);
    const doc = [callback.summary, ...callback.notes].join(' ');
    return [...emitNested(fields, 'result', known), emitInterface(dataName(callback), doc, fields, 'result')];
  });
  const members = callbacks.map((callback) => `  '${callback.id}': ${dataName(callback)};`);
  const table = emitTable();
  return `import { type Fields, ${fieldImports(table).join(', ')} } from '../endpoints/fields.js';

${interfaces.join('\n\n')}

${jsdoc(['The data of each callback, by its id.'])}
export interface WebhookData {
${members.join('\n')}
}

/** What is known of a callback at run time. */
export interface Callback {
  readonly contentType: 'form' | 'json';
  /** Whether an answer says if a message may pass. */
  readonly isVerdict: boolean;
  readonly appKeyIn: 'signature' | 'body';
  readonly fields: Fields;
}

${jsdoc(['What is known of each callback. Made by the first that asks.'])}
${table}
`;
}

function emitTable(): string {
  const entries = callbacks.map(({ id, contentType, answer, appKeyIn, body }) => {
    const facts = `contentType: '${contentType}', isVerdict: ${answer === 'verdict'}, appKeyIn: '${appKeyIn}'`;
    return `  '${id}': { ${facts}, fields: ${emitFields(describeFields(body).map(open))} },`;
  });
  return `export function webhookTable(): Readonly<Record<keyof WebhookData, Callback>> {\n  return {\n${entries.join('\n')}\n  };\n}`;
}

/** A value that is newer than this package must not cost the event. */
function open(field: Field): Field {
  const { values: _, ...rest } = withoutLimits(field);
  return rest;
}

/** `message.route` is `MessageRoute`. */
function dataName({ id }: Callback): string {
  return id.split('.').map(pascal).join('');
}
