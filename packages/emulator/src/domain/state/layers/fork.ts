import type { State } from '../index.js';
import { layerOf } from './lend.js';
import { noteOrigin } from './origin.js';
import type { Scope } from './scope.js';

/**
 * A state that continues from another state without changing it. Nothing is copied at first: a value is copied when a
 * command reads it. The original must not change any more.
 */
export function forkState(state: State, scope: Scope): State {
  const members = Object.entries<object>(state).map(([name, member]) => [name, layerOf(member, scope)]);
  return noteOrigin(Object.fromEntries(members) as State, state);
}
