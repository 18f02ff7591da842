import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { type AdminRoute, isRaw } from '../../admin/route.js';
import { readBody } from '../../web/read-body.js';
import { isFromElsewhere } from './access.js';
import { checkValue, invalid, type Schema, unknownName } from './check-value.js';
import { BadInput, Problem } from './problem.js';

const JSON_MEDIA = 'application/json';
const FORM = 'application/x-www-form-urlencoded';
const MAX_BODY_BYTES = 16 * 1024 * 1024;

type Schemas = Readonly<Record<string, Schema>>;

/** The input of a request, checked by the schemas of its route. */
export interface Input {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** Reads and checks the input of a request. A raw body is not read: the handler gets the stream. */
export async function readInput(
  route: AdminRoute,
  request: FastifyRequest,
  segments: Readonly<Record<string, string>>,
): Promise<Input> {
  const params = readParams(route.params, segments);
  const query = readQuery(route.query, request.query as Readonly<Record<string, unknown>>);
  return { params, query, body: await readBodyOf(route, request) };
}

function readParams(schemas: Schemas = {}, segments: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(segments).map(([name, segment]) => {
      const value = decoded(name, segment);
      checkValue(schemas[name] ?? {}, value, name);
      return [name, value];
    }),
  );
}

/** Decodes a parameter in the path. The ids `.` and `..` are written `.;` and `..;`, because URL parsers remove dots. */
function decoded(name: string, segment: string): string {
  if (/^\.\.?;$/.test(segment)) return segment.slice(0, -1);
  try {
    return decodeURIComponent(segment);
  } catch (cause) {
    throw new BadInput(`${name} in the path has a percent sign that starts no character.`, cause);
  }
}

function readQuery(schemas: Schemas = {}, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  refuseToken(given);
  const query: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (!schema) throw unknownName(name, Object.keys(schemas));
    if (typeof value !== 'string') throw invalid(schema, name, 'given several times');
    const read = fromText(schema, value);
    checkValue(schema, read, name);
    query[name] = read;
  }
  for (const [name, schema] of Object.entries(schemas)) {
    if (query[name] === undefined && schema.default !== undefined) query[name] = schema.default;
  }
  return query;
}

/** Refuses query parameters with `token` in their names, because URLs get into logs and browser histories. */
export function refuseToken(given: object): void {
  if (!Object.keys(given).some((name) => /token/i.test(name))) return;
  throw new BadInput('A token in a URL is not read. Send it as Authorization: Bearer TOKEN.');
}

/** The value of a query parameter; the string itself if it cannot be converted to the type of its schema. */
function fromText({ type }: Schema, value: string): unknown {
  if (type === 'integer' && /^-?\d{1,15}$/.test(value)) return Number(value);
  if (type === 'boolean' && /^(true|false)$/.test(value)) return value === 'true';
  return value;
}

async function readBodyOf(route: AdminRoute, request: FastifyRequest): Promise<unknown> {
  const payload = request.body as IncomingMessage | undefined;
  if (route.method === 'POST' || route.method === 'PUT')
    checkMedia(request, isRaw(route.body) ? route.body.media : JSON_MEDIA);
  if (isRaw(route.body)) return payload;
  if (!route.body) return undefined;
  const content = payload ? await readBody(payload, MAX_BODY_BYTES) : '';
  if (content.length === 0 && route.isBodyOptional) return {};
  const value = parse(content.toString());
  checkValue(route.body as Schema, value, '');
  return value;
}

/**
 * Refuses bodies of another media type. Web pages of other origins can post forms, plain text and empty bodies without
 * a CORS preflight, but not JSON. The type of a form is the default of curl, so it is accepted in place of JSON unless
 * a web page sent it. An empty body needs no type, unless a page of another origin sent it.
 */
function checkMedia(request: FastifyRequest, wanted: string): void {
  const { headers } = request;
  const given = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = headers;
  const isEmpty = given === undefined && length === '0' && encoding === undefined && !isFromElsewhere(request);
  if (isEmpty || given === wanted || (given === FORM && wanted === JSON_MEDIA && !isFromPage(headers))) return;
  const kind = wanted === JSON_MEDIA ? 'be JSON' : `have the type ${wanted}`;
  const example = wanted === JSON_MEDIA ? `curl -H "Content-Type: ${wanted}" -d "{}"` : `curl --data-binary @FILE`;
  throw new Problem(415, `The body must ${kind}, with Content-Type ${wanted}: ${example}.`);
}

/** Whether a web page sent a request: browsers then send the `Origin` or a `Sec-Fetch` header. */
function isFromPage(headers: IncomingHttpHeaders): boolean {
  return Object.keys(headers).some((name) => name === 'origin' || name.startsWith('sec-fetch-'));
}

function parse(text: string): unknown {
  try {
    // `trim` also removes a byte order mark.
    return JSON.parse(text.trim());
  } catch (cause) {
    throw new BadInput('The body is not JSON.', cause);
  }
}
