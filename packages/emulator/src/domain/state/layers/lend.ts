import { Roster } from '../roster.js';
import { listLayer } from './list-layer.js';
import { MapLayer } from './map-layer.js';
import { noteOrigin } from './origin.js';
import { RosterLayer } from './roster-layer.js';
import type { Scope } from './scope.js';
import { SetLayer } from './set-layer.js';

/**
 * Sizes above which a Map, a Set or a list gets a layer instead of a copy. A roster, and a Map or a Set that is itself
 * a field of the state, always gets a layer.
 */
const LARGE = { collection: 32, list: 256 } as const;

/** Makes a scope, which the layers of one state share. */
export function newScope(isWritable: boolean): Scope {
  const scope: Scope = { isWritable, lend: (value) => lend(value, scope) };
  return scope;
}

function lend<T>(value: T, scope: Scope): T {
  return (typeof value === 'object' && value !== null ? lendAny(value, scope) : value) as T;
}

function lendAny(value: object, scope: Scope): object {
  if (Array.isArray(value)) return lendList(value, scope);
  if (value instanceof Map && (value instanceof Roster || value.size > LARGE.collection)) return layerOf(value, scope);
  if (value instanceof Set && value.size > LARGE.collection) return layerOf(value, scope);
  if (value instanceof Map) return new Map(Array.from(value, ([key, each]) => [key, lend(each, scope)]));
  if (value instanceof Set) return new Set(value);
  return lendMembers(value as Readonly<Record<string, unknown>>, scope);
}

/**
 * Puts a layer on a field of the state. A Map or a Set gets a layer whatever its size, because the indexes of a layer
 * (`Lookup`) continue from the indexes of the field below. A short list is copied.
 */
export function layerOf<T extends object>(below: T, scope: Scope): T {
  const layer = (() => {
    if (below instanceof Roster) return new RosterLayer(below, scope);
    if (below instanceof Map) return new MapLayer(below, scope);
    if (below instanceof Set) return new SetLayer(below, scope);
    return lend(below, scope);
  })();
  return noteOrigin(layer as T, below);
}

function lendList(list: readonly unknown[], scope: Scope): unknown[] {
  if (list.length > LARGE.list) return listLayer(list, scope);
  const copy = list.slice();
  // Most lists are of strings, which need no copy.
  for (const [index, each] of copy.entries()) if (typeof each === 'object') copy[index] = lend(each, scope);
  return copy;
}

function lendMembers(members: Readonly<Record<string, unknown>>, scope: Scope): object {
  const copy: Record<string, unknown> = Object.hasOwn(members, '__proto__') ? Object.create(null) : {};
  let hasCollection = false;
  for (const name of Object.keys(members)) {
    const member = members[name];
    hasCollection ||= member instanceof Map;
    copy[name] = lend(member, scope);
  }
  return hasCollection ? noteOrigin(copy, members) : copy;
}
