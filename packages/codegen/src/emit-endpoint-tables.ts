import { DEFAULT_RATE_LIMIT, describeFields, type Endpoint, type RateLimit } from '@rongkit/contract';
import { fieldWriter, tableLiteral, writeFacts } from './emit-notation.js';
import { pagingFacts } from './emit-paging.js';
import { splitId } from './names.js';

/** Emits the run-time tables of all endpoints, one table for each resource. */
export function emitEndpointTables(resources: Readonly<Record<string, readonly Endpoint[]>>): string {
  const tables = Object.entries(resources).map(([name, endpoints]) => {
    const write = fieldWriter();
    const base = basePath(endpoints);
    const lines = endpoints.map((each) => emitLine(each, base, write(describeFields(each.params))));
    return `${name}: ['${base}', ${tableLiteral(lines)}],`;
  });
  return `/** Base path and lines of the endpoints of each resource, in the notation that \`endpoints/notation.ts\` describes. */
export const endpointTables: Readonly<Record<string, readonly [base: string, lines: string]>> = {
${tables.join('\n')}
};
`;
}

/** Start that most paths of a resource have in common: one segment, or two if the first segment is a version. */
function basePath(endpoints: readonly Endpoint[]): string {
  const counts = new Map<string, number>();
  for (const { path } of endpoints) {
    const [base] = /^\/(v\d\/)?\w+\//.exec(path) ?? ['/'];
    counts.set(base, (counts.get(base) ?? 0) + 1);
  }
  const [[base] = ['/']] = [...counts].sort(([, one], [, other]) => other - one);
  return base;
}

/** Line of one endpoint in the table of its resource. Default values are left out. */
function emitLine(endpoint: Endpoint, base: string, fields: string): string {
  const { method, path, host, body, repeat, echoes, paging, rateLimit } = endpoint;
  const hasSuffix = path.endsWith('.json');
  const facts = writeFacts({
    exact: hasSuffix || path.startsWith('/v2/') ? undefined : 1,
    method: method === 'POST' ? undefined : method,
    host: host === 'api' ? undefined : host,
    body: body === 'form' ? undefined : body,
    repeat: repeat === 'safe' ? undefined : repeat,
    echoes: echoes?.join(','),
    ...(paging && pagingFacts(endpoint, paging)),
    ...(rateLimit !== DEFAULT_RATE_LIMIT && rateFacts(rateLimit)),
  });
  const short = path.replace(/\.json$/, '').replace(new RegExp(`^${base}`), '');
  const { method: name } = splitId(endpoint);
  return `${short === name ? name : `${name}=${short}`}${fields && ` ${fields}`}${facts}`;
}

function rateFacts(limit: RateLimit | null): Readonly<Record<string, string | undefined>> {
  if (!limit) return { rates: 'none' };
  const { rates, ...others } = limit;
  return { rates: rates.map(({ calls, per }) => `${calls}/${per}`).join('+'), ...others };
}
