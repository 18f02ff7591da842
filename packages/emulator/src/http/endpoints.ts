import { type Endpoint, resources } from '@rongkit/contract';
import { asksForXml } from './xml-answer.js';

/** Every endpoint of the contract. */
export const endpoints: readonly Endpoint[] = Object.values(resources).flatMap((resource) =>
  Object.values<Endpoint>(resource),
);

/** An endpoint that matches a path, and the parameters in the path. */
export interface Match {
  readonly endpoint: Endpoint;
  readonly pathParams: Readonly<Record<string, string>>;
}

/**
 * Endpoints by path and by older names of the path. Endpoints with the same path differ in their method. A path without
 * `.json` is also accepted with `.json` appended, except under `/v2/`.
 */
const fixed = new Map<string, Endpoint[]>();
/** Endpoints by path in lower case, because some SDKs spell paths with other capitals. */
const folded = new Map<string, Endpoint[]>();
const templates: { readonly endpoint: Endpoint; readonly pattern: RegExp }[] = [];

for (const endpoint of endpoints) {
  const { path, aliases = [] } = endpoint;
  if (path.includes('{')) templates.push({ endpoint, pattern: patternOf(path) });
  else
    for (const each of [path, ...aliases].flatMap(spellingsOf)) {
      fixed.set(each, [...(fixed.get(each) ?? []), endpoint]);
      folded.set(each.toLowerCase(), fixed.get(each) ?? []);
    }
}

function spellingsOf(path: string): string[] {
  return path.endsWith('.json') || path.startsWith('/v2/') ? [path] : [path, `${path}.json`];
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`, 'i');
}

const NONE = {};

/** The endpoints at a path, for any method. The case of letters does not matter, and `.xml` stands for `.json`. */
export function matchesAt(given: string): Match[] {
  const path = asksForXml(given) ? given.replace(/xml$/i, 'json') : given;
  const known = fixed.get(path) ?? folded.get(path.toLowerCase());
  if (known) return known.map((endpoint) => ({ endpoint, pathParams: NONE }));
  return templates.flatMap(({ endpoint, pattern }) => {
    const found = pattern.exec(path);
    return found ? [{ endpoint, pathParams: decoded(found.groups ?? {}) }] : [];
  });
}

function decoded(params: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decode(value)]));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const names = new Set(endpoints.flatMap(({ id, path }) => [id, path, `${id.split('.')[0]}.*`]));

/** Whether a string is the id or the path of an endpoint, or stands for a resource, such as `group.*`. */
export function isEndpoint(name: string): boolean {
  return names.has(name);
}
