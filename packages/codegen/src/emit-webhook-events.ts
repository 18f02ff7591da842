import { type Callback, callbacks, describeFields, type Field } from '@rongkit/contract';
import { emitFields, fieldImports, sharedFields } from './emit-endpoint-tables.js';
import { withoutLimits } from './emit-message-types.js';
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
  const lists = callbacks.map(({ body }) => describeFields(body).map(open));
  const shared = sharedFields(lists);
  const constants = [...shared].map(([name, expression]) => `  const ${name} = ${expression};`);
  const entries = callbacks.map(({ id, contentType, answer, appKeyIn }, index) => {
    const facts = [
      ...(contentType === 'form' ? ['isForm: true'] : []),
      ...(answer === 'verdict' ? ['isVerdict: true'] : []),
      ...(appKeyIn === 'body' ? ['hasAppKey: true'] : []),
      `fields: ${emitFields(lists[index] ?? [], shared)}`,
    ];
    return `    '${id}': { ${facts.join(', ')} },`;
  });
  const table = `export function webhookTable(): Readonly<Record<keyof WebhookData, Callback>> {
${constants.join('\n')}
  return {
${entries.join('\n')}
  };
}`;
  return `import { type Fields, ${fieldImports(table).join(', ')} } from '../endpoints/fields.js';
import type { WebhookData } from './webhook-events.js';

/** Run-time description of a callback. */
export interface Callback {
  /** The body is a form; JSON otherwise. */
  readonly isForm?: true;
  /** The answer decides whether a message is delivered. */
  readonly isVerdict?: true;
  /** The app key is in the body; otherwise it comes with the signature. */
  readonly hasAppKey?: true;
  readonly fields: Fields;
}

/** Creates the description of each callback: a function, so that an import does no work. Callers keep the result. */
${table}
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
