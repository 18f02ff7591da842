import { type AdminRoute, isRaw } from './route.js';
import { adminRoutes, routeAreas } from './routes/index.js';

type Json = Readonly<Record<string, unknown>>;

const ERROR = {
  description: 'Refused; nothing was changed.',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        required: ['error'],
        properties: { error: { type: 'string', description: 'The reason.' } },
      },
    },
  },
};

/** The OpenAPI document of the admin API. */
export function openApiDocument(version: string): object {
  const components = new Map<string, Json>();
  const paths: Record<string, Record<string, object>> = {};
  for (const route of Object.values<AdminRoute>(adminRoutes)) {
    const path = `/_rongkit${route.path}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, components) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Admin API of the RongKit emulator',
      version: version || '0.0.0',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{}, { adminToken: [] }],
    tags: routeAreas.map(({ title: name }) => ({ name })),
    paths,
    components: {
      schemas: Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1))),
      responses: { Error: ERROR },
      securitySchemes: {
        adminToken: { type: 'http', scheme: 'bearer', description: 'The admin token; not needed on the same machine.' },
      },
    },
  };
}

function operationOf(route: AdminRoute, components: Map<string, Json>): object {
  const { id, summary, notes = [], params = {}, query = {}, body, isBodyOptional = false, answer, isPublic } = route;
  const area = routeAreas.find(({ routes }) => Object.hasOwn(routes, id));
  const parameters = [
    ...Object.entries(params).map(([name, schema]) => parameterOf('path', name, schema as Json, components)),
    ...Object.entries(query).map(([name, schema]) => parameterOf('query', name, schema as Json, components)),
  ];
  return {
    operationId: id,
    ...(area && { tags: [area.title] }),
    summary,
    ...(notes.length > 0 && { description: notes.join(' ') }),
    ...(isPublic && { security: [] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: !isBodyOptional, content: contentOf(body, components) } }),
    responses: { ...successOf(answer, components), default: { $ref: '#/components/responses/Error' } },
  };
}

function parameterOf(place: 'path' | 'query', name: string, schema: Json, components: Map<string, Json>): object {
  const { description, ...rest } = convert(schema, components);
  const required = place === 'path' || !('~optional' in schema);
  return { name, in: place, ...(description ? { description } : {}), required, schema: rest };
}

function successOf(answer: AdminRoute['answer'], components: Map<string, Json>): object {
  if (answer === null) return { 204: { description: 'Done.' } };
  const description = isRaw(answer) ? answer.description : 'Success.';
  return { 200: { description, content: contentOf(answer, components) } };
}

function contentOf(content: object, components: Map<string, Json>): object {
  if ('media' in content) return { [String(content.media)]: { schema: { type: 'string' } } };
  return { 'application/json': { schema: convert(content as Json, components) } };
}

/** Converts a route schema to OpenAPI: without `x-hint` and `x-values`, and with titled schemas as components. */
function convert(schema: Json, components: Map<string, Json>): Json {
  const { title } = schema;
  const plain = Object.fromEntries(
    Object.entries(schema)
      .filter(([name, value]) => !name.startsWith('x-') && name !== 'title' && value !== '' && value !== undefined)
      .map(([name, value]) => [name, convertKeyword(name, value, components)]),
  );
  if (typeof title !== 'string') return plain;
  components.set(title, plain);
  return { $ref: `#/components/schemas/${title}` };
}

function convertKeyword(name: string, value: unknown, components: Map<string, Json>): unknown {
  if (name === 'properties') {
    return Object.fromEntries(
      Object.entries(value as Json).map(([key, member]) => [key, convert(member as Json, components)]),
    );
  }
  if (name === 'anyOf') return (value as readonly Json[]).map((each) => convert(each, components));
  return name === 'items' || (name === 'additionalProperties' && typeof value === 'object')
    ? convert(value as Json, components)
    : value;
}
