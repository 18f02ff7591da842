import type { State } from '../index.js';
import { layerOf, type Scope } from './lend.js';
import { noteOrigin } from './origin.js';

/**
 * A state that goes on from another one without changing it. It costs no copy: what a command reads is copied when it is
 * read. The original must not change any more.
 */
export function forkState(state: State, scope: Scope): State {
  const members = Object.entries<object>(state).map(([name, member]) => [name, layerOf(member, scope)]);
  return noteOrigin(Object.fromEntries(members) as State, state);
}
