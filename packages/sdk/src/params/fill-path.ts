import type { Endpoint } from '../endpoints/endpoint.js';
import { InvalidParameterError } from '../errors.js';
import { describeValue } from './describe-value.js';
import { WELL_FORMED } from './values.js';

type Params = Readonly<Record<string, unknown>>;

/** The path of a call, and the parameters that travel elsewhere. */
export function fillPath(endpoint: Endpoint, params: Params): { path: string; rest: Params } {
  if (!endpoint.path.includes('{')) return { path: endpoint.path, rest: params };
  const rest = { ...params };
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    delete rest[name];
    return segment(endpoint.id, name, params[name]);
  });
  return { path, rest };
}

/** Servers take `.` and `..` for other paths, however they are encoded. */
function segment(endpoint: string, field: string, value: unknown): string {
  const refuse = (limit: string): never => {
    throw InvalidParameterError.before(endpoint, { field, limit, given: describeValue(value) });
  };
  if (value === undefined || value === null || value === '') return refuse('is required');
  if (typeof value === 'object') return refuse('must be a string');
  const text = String(value);
  if (text === '.' || text === '..') return refuse('must not be a dot or two');
  return text.isWellFormed() ? encodeURIComponent(text) : refuse(WELL_FORMED);
}
