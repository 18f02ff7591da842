import { Refusal } from '../refusal.js';

const MAX_TYPES = 20;

/** Adds types to a list of the app. What one too many is answered is inferred. */
export function addTypes(types: Set<string>, others: readonly string[], field: string): void {
  if (new Set([...types, ...others]).size > MAX_TYPES) {
    throw new Refusal(1002, `the number of ${field} should be at most ${MAX_TYPES}.`);
  }
  for (const each of others) types.add(each);
}
