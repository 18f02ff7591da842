import { type AdminRoute, isRaw } from '../../../emulator/src/admin/route.js';
import { eventData } from '../../../emulator/src/admin/routes/events.js';
import { adminRoutes } from '../../../emulator/src/admin/routes/index.js';
import { jsdoc } from '../jsdoc.js';
import { type Member, type Schema, SchemaTypes } from './schema-types.js';

const HEADER = `// Emitted from packages/emulator/src/admin/routes by \`npm run codegen\`. Change the routes, not this file.
`;

/** The client of the admin API: the types of its parameters and answers, and a method for each route. */
export function emitAdminClient(): string {
  const types = new SchemaTypes();
  const methods = Object.values<AdminRoute>(adminRoutes).map((route) => emitMethod(route, types));
  const events = emitEvents(types);
  return `${HEADER}
import { type AdminCallOptions, AdminConnection, type AdminDocument } from './admin-connection.js';

${types.interfaces.join('\n\n')}

${events}

${jsdoc([
  'The admin API of a running emulator.',
  'A call that the emulator refuses throws an `AdminError` with the reason.',
  [
    '```ts',
    "const admin = new AdminClient({ url: 'http://127.0.0.1:8600' });",
    "await admin.getInbox({ userId: 'u2' });",
    '```',
  ].join('\n'),
])}
export class AdminClient extends AdminConnection {
${methods.join('\n\n')}
}
`;
}

/** Emits the union type of the events. */
function emitEvents(types: SchemaTypes): string {
  const kinds = Object.entries<Schema>(eventData as unknown as Record<string, Schema>).map(
    ([type, schema]) => `  | EventOf<'${type}', ${types.typeOf(schema)}>`,
  );
  return `${jsdoc(['An event of one type.'])}
export interface EventOf<Type extends string, Data> {
${jsdoc(['The id of the event. With this id as `lastEventId`, a new stream begins after this event.'], '  ')}
  readonly id: string;
  readonly type: Type;
${jsdoc(['When the event happened: milliseconds since 1970 by the virtual clock.'], '  ')}
  readonly at: number;
  readonly data: Data;
}

${jsdoc(['An event of the emulator, as `streamEvents` sends it and `readEvents` reads it.'])}
export type AdminEvent =
${kinds.join('\n')};`;
}

function emitMethod(route: AdminRoute, types: SchemaTypes): string {
  const { id, method, path, summary, notes = [], query = {}, body, answer } = route;
  const params = paramsType(route, types);
  const result = isRaw(answer) ? 'Response' : answer === null ? 'void' : types.typeOf(answer as Schema);
  const request = [
    `method: '${method}'`,
    `path: '${path}'`,
    ...(Object.keys(query).length > 0 ? [`query: ${JSON.stringify(Object.keys(query))}`] : []),
    ...(isRaw(body) ? [`media: '${body.media}'`] : []),
  ];
  const call = isRaw(answer) ? 'open' : 'call';
  const docs = [summary, notes.join(' '), answerDocs(answer), `\`${method} /_rongkit${path}\``];
  return `${jsdoc(docs, '  ')}
  ${id}(${params ? `${params}, ` : ''}options?: AdminCallOptions): Promise<${result}> {
    return this.${call}({ ${request.join(', ')} }, ${params ? 'params' : '{}'}, options);
  }`;
}

function answerDocs(answer: AdminRoute['answer']): string {
  return isRaw(answer) ? answer.description : '';
}

/** The first parameter of a method; empty for a route without parameters and body. */
function paramsType(route: AdminRoute, types: SchemaTypes): string {
  const { id, params = {}, query = {}, body } = route;
  const bodySchema = body && !isRaw(body) ? (body as Schema) : undefined;
  if (bodySchema && !bodySchema.properties) return `params: ${types.typeOf(bodySchema)}`;
  const members: Member[] = [
    ...Object.entries(params).map(([name, schema]) => ({ name, schema: schema as Schema, isRequired: true })),
    ...Object.entries(query).map(([name, schema]) => ({
      name,
      schema: schema as Schema,
      isRequired: !isOptional(schema),
    })),
    ...membersOf(bodySchema, route.isBodyOptional === true),
  ];
  if (isRaw(body)) return documentType(members, types);
  if (members.length === 0) return '';
  const name = `${id[0]?.toUpperCase()}${id.slice(1)}Params`;
  types.add(name, `Parameters of {@link AdminClient.${id}}.`, members, true);
  return `params${members.some(({ isRequired }) => isRequired) ? '' : '?'}: ${name}`;
}

/** The parameters of a route whose body is a document. */
function documentType(members: readonly Member[], types: SchemaTypes): string {
  const others = members.map(
    ({ name, schema, isRequired }) =>
      `readonly ${name}${isRequired ? '' : '?'}: ${types.typeOf(schema)}${isRequired ? '' : ' | undefined'}; `,
  );
  return `params: { ${others.join('')}readonly document: AdminDocument }`;
}

function membersOf(body: Schema | undefined, isOptionalBody: boolean): Member[] {
  const { properties = {}, required = [] } = body ?? {};
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    schema,
    isRequired: required.includes(name) && !isOptionalBody,
  }));
}

function isOptional(schema: object): boolean {
  return '~optional' in schema;
}
