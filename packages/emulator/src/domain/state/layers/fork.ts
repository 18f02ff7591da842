import type { State } from '../index.js';
import { layerOf } from './lend.js';
import { noteOrigin } from './origin.js';
import type { Scope } from './scope.js';

/**
 * A state that continues from another state without changing the other state. Only short lists are copied at first: the
 * value of a key is copied when a command reads the value. The other state must not change any more.
 */
export function forkState(state: State, scope: Scope): State {
  const members = Object.entries<object>(state).map(([name, member]) => [name, layerOf(member, scope)]);
  return noteOrigin(Object.fromEntries(members) as State, state);
}
