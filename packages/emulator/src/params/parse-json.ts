import { isDeeperThan } from '../is-deeper-than.js';
import { refuse } from './scalar-readers.js';

const MAX_DEPTH = 32;

/** Reads a text of a request as JSON; `name` is what a refusal calls it. */
export function parseJson(text: string, name: string): unknown {
  const value = parse(text, name);
  if (isDeeperThan(value, MAX_DEPTH)) throw refuse(`${name} is nested more than ${MAX_DEPTH} levels deep.`);
  return value;
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(`${name} is not JSON.`);
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
