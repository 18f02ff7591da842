import { isDeeperThan } from '../is-deeper-than.js';
import { InvalidParam } from './scalar-readers.js';

const MAX_DEPTH = 32;

/** Parses JSON of a request, or refuses it with code 1002. `name` names the JSON in the error message. */
export function parseJson(text: string, name: string): unknown {
  const value = parse(text, name);
  if (isDeeperThan(value, MAX_DEPTH))
    throw new InvalidParam(name, 'other', `${name} is nested more than ${MAX_DEPTH} levels deep.`);
  return value;
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidParam(name, 'malformed', `${name} is not JSON.`);
  }
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
