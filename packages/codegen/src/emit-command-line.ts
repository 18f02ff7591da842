import {
  type Endpoint,
  type FormField,
  formOf,
  type ResourceName,
  resourceSummaries,
  resources,
} from '@rongkit/contract';
import { describeRateLimit } from './describe-rate-limit.js';
import { fileName } from './names.js';

/**
 * Descriptions of endpoints for the command line, as plain data: one file per resource, which only the commands of the
 * resource load.
 */
export function emitCommandLine(): Map<string, string> {
  const names = Object.keys(resources) as ResourceName[];
  return new Map([
    ...names.map((name) => [`${fileName(name)}.ts`, emitEndpoints(endpointsOf(name))] as const),
    ['index.ts', emitIndex(names)] as const,
    ['paths.ts', emitPaths(names.flatMap(endpointsOf))] as const,
  ]);
}

function endpointsOf(name: ResourceName): Endpoint[] {
  return Object.values(resources[name]) as Endpoint[];
}

function emitEndpoints(endpoints: readonly Endpoint[]): string {
  const facts = endpoints.map(factsOf);
  const names = namesOfShared(facts.flatMap(({ fields }) => fields));
  const shared = [...names].map(([field, name]) => `const ${name}: FormField = ${field};`);
  const entries = facts.map(({ fields, ...rest }) => {
    const list = fields.map((field) => names.get(JSON.stringify(field)) ?? JSON.stringify(field));
    return `${JSON.stringify(rest).slice(0, -1)}, fields: [${list.join(', ')}] }`;
  });
  const imports = shared.length > 0 ? "import type { FormField } from '@rongkit/contract';\n" : '';
  return `${imports}import type { EndpointFacts } from '../facts.js';

${shared.join('\n\n')}

export const endpoints: readonly EndpointFacts[] = [${entries.join(', ')}];
`;
}

/** Names for the fields that several endpoints have with the same limits and description, by the JSON of the field. */
function namesOfShared(fields: readonly FormField[]): ReadonlyMap<string, string> {
  const texts = fields.map((field) => JSON.stringify(field));
  const names = new Map<string, string>();
  for (const [index, { name }] of fields.entries()) {
    const text = texts[index] ?? '';
    if (names.has(text) || texts.indexOf(text, index + 1) === -1) continue;
    const stem = name.replace(/\W/g, '_');
    const taken = [...names.values()].filter((each) => each.replace(/\d+$/, '') === `${stem}Field`).length;
    names.set(text, `${stem}Field${taken === 0 ? '' : taken + 1}`);
  }
  return names;
}

function factsOf(endpoint: Endpoint) {
  const limit = describeRateLimit(endpoint);
  const receivers = receiversOf(endpoint);
  // The possible errors are left out: `rong` shows the error of a failed call.
  const { errors: _, ...form } = formOf(endpoint);
  return {
    ...form,
    ...riskOf(endpoint),
    ...(endpoint.paging && { pages: true }),
    ...(receivers !== undefined && { receivers }),
    ...(limit !== undefined && { limit }),
  };
}

/**
 * Name of the parameter with the receivers of a send, if the rate limit counts receivers; undefined for any other call,
 * and for a template message, which has further lists.
 */
function receiversOf({ repeat, rateLimit, params }: Endpoint): string | undefined {
  return repeat === 'send' && !('values' in params.properties) ? rateLimit?.weigh : undefined;
}

/** Fields by which `rong` decides whether it asks the user before a call on a production app. */
function riskOf({ repeat, destroys, reaches }: Endpoint) {
  return {
    ...(repeat === 'send' && { repeat }),
    ...(destroys && { destroys }),
    ...(reaches !== undefined && { reaches }),
  };
}

function emitIndex(names: readonly ResourceName[]): string {
  const entries = names.map((name) => {
    const summary = JSON.stringify(resourceSummaries[name]);
    return `{ name: '${name}', summary: ${summary}, load: () => import('./${fileName(name)}.js') },`;
  });
  return `import type { ResourceFacts } from '../facts.js';

/** The resources of the API; their endpoints are loaded when they are needed. */
export const resources: readonly ResourceFacts[] = [\n${entries.join('\n')}\n];
`;
}

function emitPaths(endpoints: readonly Endpoint[]): string {
  const entries = endpoints.map((endpoint) => {
    const { id, path } = endpoint;
    return JSON.stringify({ id, path, ...riskOf(endpoint) });
  });
  return `import type { PathFacts } from '../facts.js';

/** The paths of all endpoints. */
export const paths: readonly PathFacts[] = [\n${entries.join(',\n')}\n];
`;
}
