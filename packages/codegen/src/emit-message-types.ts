import { commonContent, describeFields, type Field, type MessageType, messageTypes } from '@rongkit/contract';
import { fieldWriter, tableLiteral } from './emit-notation.js';
import { emitInterface, emitNested } from './emit-types.js';
import { splitFields } from './field-groups.js';
import { jsdoc } from './jsdoc.js';
import { pascal, seeTags } from './names.js';

/** Builders of message bodies, with the interfaces of their contents. */
export function emitMessageTypes(): string {
  const known = new Set<string>();
  const parts = messageTypes.flatMap((type) => {
    const fields = describeFields(type.content);
    const { groups, own } = splitFields(fields, [commonContent]);
    const doc = `Content of a \`${type.objectName}\` message, built by {@link ${type.builder}}.`;
    const bases = groups.map(({ title }) => title);
    return [
      ...emitNested(fields, 'content', known),
      emitInterface({ name: contentName(type), doc, fields: own, direction: 'content', bases }),
      emitBuilder(type),
    ];
  });
  const members = messageTypes.map((type) => `  '${type.objectName}': ${contentName(type)};`);
  const { title: name, description: doc, fields } = commonContent;
  const shared = emitInterface({ name, doc, fields: describeFields(fields), direction: 'content' });
  return `import { type MessageBody, messageBody } from '../messages/message-body.js';

${[shared, ...parts].join('\n\n')}

/** Content of each built-in message type, by the name of the type. */
export interface MessageContents {
${members.join('\n')}
}

/** Name of a message type: a built-in type, or a type of your own. */
export type ObjectName = keyof MessageContents | keyof RongKit.CustomMessages | (string & {});
`;
}

/** Run-time descriptions of message contents, for reading messages. */
export function emitMessageFields(): string {
  const write = fieldWriter();
  const lines = messageTypes.map(
    ({ objectName, content }) => `${objectName} ${write(describeFields(content).map(withoutLimits))}`,
  );
  return `/** Fields of each content by the name of its message type, in the notation of \`endpoints/notation.ts\`. */
export const messageFields = ${tableLiteral(lines)};
`;
}

/** Field of received data: without the limits on numbers and the minimum number of items. Empty strings are allowed. */
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
  pushText,
  sentWith = 'publishPrivate',
}: MessageType): string[] {
  const clients = `Clients ${persisted ? 'store' : 'do not store'} the message and ${counted ? 'count' : 'do not count'} it as unread.`;
  const push = pushText && `Default push text: ${pushText === 'content' ? 'the `content`' : `\`${pushText}\``}.`;
  const argument = shorthand ? `content of the message, or only its member \`${shorthand}\`` : 'content of the message';
  return [
    `${summary} (\`${objectName}\`)`,
    [clients, ...(push ? [push] : []), ...notes].join(' '),
    [
      `@param content - ${argument}`,
      '@returns the `objectName` and `content` of a send',
      ...seeTags(sources),
      ...(sentWith ? emitExample(sentWith, `${builder}(${shorthand ? "'hello'" : 'content'})`) : []),
    ].join('\n'),
  ];
}

/** Receiver of the message in the example of each method. */
const TARGETS = {
  publishPrivate: "toUserId: 'u2'",
  publishPrivateStatus: "toUserId: 'u2'",
  publishGroup: "toGroupId: 'g1'",
  publishChatroom: "toChatroomId: 'r1'",
};

function emitExample(method: keyof typeof TARGETS, body: string): string[] {
  return [
    '@example',
    '```ts',
    `await rong.message.${method}({ fromUserId: 'u1', ${TARGETS[method]}, ...${body} });`,
    '```',
  ];
}
