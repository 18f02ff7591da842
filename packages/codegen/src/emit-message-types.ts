import { describeFields, type Field, type MessageType, messageTypes } from '@rongkit/contract';
import { emitFields, fieldImports } from './emit-descriptor.js';
import { emitInterface, emitNested } from './emit-types.js';
import { jsdoc } from './jsdoc.js';
import { pascal, seeTag } from './names.js';

/** The builders of message bodies, with the interfaces of what they take. */
export function emitMessageTypes(): string {
  const known = new Set<string>();
  const parts = messageTypes.flatMap((type) => {
    const fields = describeFields(type.content);
    const doc = `Content of a message built by {@link ${type.builder}}.`;
    return [
      ...emitNested(fields, 'content', known),
      emitInterface(contentName(type), doc, fields, 'content'),
      emitBuilder(type),
    ];
  });
  return `import { type MessageBody, messageBody } from '../messages/message-body.js';\n\n${parts.join('\n\n')}\n`;
}

/** What `readMessage` knows: the content of each type, for the compiler and at run time. */
export function emitMessageContents(): string {
  const names = messageTypes.map((type) => `  '${type.objectName}': ${contentName(type)};`);
  const entries = messageTypes.map(({ objectName, content }) => {
    const fields = describeFields(content).map(withoutLimits);
    return `  '${objectName}': ${emitFields(fields)},`;
  });
  const table = `export function messageFields(): Readonly<Record<string, Fields>> {\n  return {\n${entries.join('\n')}\n  };\n}`;
  return `import { type Fields, ${fieldImports(table).join(', ')} } from '../endpoints/fields.js';
import type { ${messageTypes.map(contentName).join(', ')} } from './message-types.js';

/** The content of each built-in message type, by the name of the type. */
export interface MessageContents {
${names.join('\n')}
}

/** What a content must have to be one of its type, by the name of the type. Made anew by each call. */
${table}
`;
}

/** Of what others sent only the kinds are checked: any text will do, also an empty one. */
export function withoutLimits(field: Field): Field {
  const { kind, choices: _, min: _min, max: _max, ...rest } = field;
  const item = field.item && { item: withoutLimits(field.item) };
  const fields = field.fields && { fields: field.fields.map(withoutLimits) };
  return {
    ...rest,
    kind,
    ...(kind === 'text' && { allowEmpty: true }),
    ...(kind === 'list' && { minItems: 0 }),
    ...item,
    ...fields,
  };
}

function contentName({ builder }: MessageType): string {
  return `${pascal(builder)}Content`;
}

function emitBuilder(type: MessageType): string {
  const { builder, objectName, shorthand } = type;
  const argument = shorthand ? `${contentName(type)} | string` : contentName(type);
  const alone = shorthand === 'content' ? '{ content }' : `{ ${shorthand}: content }`;
  const content = shorthand ? `typeof content === 'string' ? ${alone} : content` : 'content';
  return `${jsdoc(builderDocs(type))}
export function ${builder}(content: ${argument}): MessageBody {
  return messageBody('${objectName}', ${content});
}`;
}

function builderDocs({
  builder,
  objectName,
  summary,
  shorthand,
  notes,
  sources,
  persisted,
  counted,
}: MessageType): string[] {
  const clients = `Clients ${persisted ? 'store' : 'do not store'} it and ${counted ? 'count' : 'do not count'} it as unread.`;
  const given = shorthand ? `the content, or its \`${shorthand}\` alone` : 'the content';
  return [
    `${summary} (\`${objectName}\`)`,
    [clients, ...notes].join(' '),
    [
      `@param content - ${given}`,
      '@returns what a send takes as `objectName` and `content`',
      seeTag(sources),
      '@example',
      '```ts',
      `await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...${builder}(${shorthand ? "'hello'" : 'content'}) });`,
      '```',
    ].join('\n'),
  ];
}
