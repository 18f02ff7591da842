import { codes, describeFields, type Endpoint, type ErrorMeaning, searchWordsOf } from '@rongkit/contract';
import { describeRateLimit } from './describe-rate-limit.js';
import { itemTypeOf } from './emit-paging.js';
import { resultType } from './emit-types.js';
import { describeCase, inferredStatement } from './inferred.js';
import { jsdoc } from './jsdoc.js';
import { pascal, propertyName, seeTags, splitId, typePrefix } from './names.js';

export const errorClasses: Readonly<Record<ErrorMeaning, string>> = {
  authentication: 'AuthenticationError',
  permission: 'PermissionError',
  invalidParameter: 'InvalidParameterError',
  notFound: 'NotFoundError',
  rateLimit: 'RateLimitError',
  quota: 'QuotaError',
  serviceNotEnabled: 'ServiceNotEnabledError',
  server: 'ServerError',
};

/** Signature of the client method of an endpoint, with its documentation. `results/resource.ts` makes the method. */
function emitMethod(endpoint: Endpoint): string {
  const { method } = splitId(endpoint);
  const prefix = typePrefix(endpoint);
  const fields = describeFields(endpoint.params);
  const optional = fields.every((field) => !field.required);
  const params = fields.length === 0 ? '' : `params${optional ? '?' : ''}: ${prefix}Params, `;
  const result = endpoint.paging
    ? `PagePromise<${resultType(endpoint)}, ${itemTypeOf(endpoint, endpoint.paging)}>`
    : `ApiPromise<${resultType(endpoint)}>`;
  return `${jsdoc(methodDocs(endpoint, fields.length > 0), '  ')}
  ${method}(${params}options?: RequestOptions): ${result};`;
}

function methodDocs(endpoint: Endpoint, hasParams: boolean): string[] {
  const limit = describeRateLimit(endpoint);
  const tags = [
    ...(hasParams ? [`@param params - {@link ${typePrefix(endpoint)}Params}`] : []),
    '@param options - timeout, signal and request id for this call',
    ...throwTags(endpoint, hasParams),
    ...seeTags(endpoint.sources),
    '@example',
    '```ts',
    emitExample(endpoint),
    '```',
  ];
  return [
    endpoint.summary,
    listOf(endpoint.notes.filter((note) => inferredStatement(note) === undefined)),
    listOf(
      endpoint.notes.flatMap((note) => inferredStatement(note) ?? []),
      'Inferred, not documented:',
    ),
    endpoint.paging ? 'Paginated: `await` returns one page, `for await` all items.' : '',
    searchWordsOf(endpoint.id) && `Also found as: ${searchWordsOf(endpoint.id)}.`,
    `\`${endpoint.method} ${endpoint.path}\` · ${limit ? `Limit: ${limit}.` : 'No rate limit is documented.'}`,
    tags.join('\n'),
  ];
}

function listOf(notes: readonly string[], heading?: string): string {
  if (notes.length === 0) return '';
  return [...(heading === undefined ? [] : [heading]), ...notes.map((note) => `- ${note}`)].join('\n');
}

function throwTags(endpoint: Endpoint, hasParams: boolean): string[] {
  const own = endpoint.errors.map(({ code, when }) => {
    const meaning = codes.find((entry) => entry.code === code)?.meaning;
    return `@throws {${meaning ? errorClasses[meaning] : 'ApiError'}} ${describeCase(code, when)}`;
  });
  return [
    ...(hasParams ? ['@throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent'] : []),
    ...(endpoint.rateLimit ? ['@throws {RateLimitError} code 1008 when over the limit'] : []),
    ...own,
  ];
}

function emitExample({ id, sample }: Endpoint): string {
  const names = Object.keys(sample.result).filter((name) => name !== 'code');
  const target = names.length === 0 ? '' : `const { ${names.map(propertyName).join(', ')} } = `;
  const params = Object.keys(sample.params).length === 0 ? '' : literal(sample.params, '');
  return `${target}await rong.${id}(${params});`;
}

/** TypeScript literal of a value, on several lines if the literal is long. */
function literal(value: unknown, indent: string): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const items = Array.isArray(value)
    ? value.map((item) => literal(item, `${indent}  `))
    : Object.entries(value).map(([name, item]) => `${propertyName(name)}: ${literal(item, `${indent}  `)}`);
  const line = open + items.join(', ') + close;
  if (line.length + indent.length <= 80) return line;
  return `${open.trim()}\n${items.map((item) => `${indent}  ${item},`).join('\n')}\n${indent}${close.trim()}`;
}

/** Emits the interface of a resource, with a method for each endpoint. */
export function emitMethods(resource: string, summary: string, endpoints: readonly Endpoint[]): string {
  return `${jsdoc([summary])}
export interface ${pascal(resource)}Resource {
${endpoints.map(emitMethod).join('\n\n')}
}`;
}
