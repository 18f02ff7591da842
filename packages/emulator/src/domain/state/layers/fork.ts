import type { State } from '../index.js';
import { layerOf } from './lend.js';
import { noteOrigin } from './origin.js';
import type { Scope } from './scope.js';

/**
 * Makes a state on top of another state, which must not change any more. Only short lists are copied at once. A value
 * in a Map, or in a long list, is copied when the value is first read, and only if the scope is writable.
 */
export function forkState(state: State, scope: Scope): State {
  const members = Object.entries<object>(state).map(([name, member]) => [name, layerOf(member, scope)]);
  return noteOrigin(Object.fromEntries(members) as State, state);
}
