/** A collection whose keys can be removed. */
interface Emptying {
  readonly size: number;
  delete(key: string): boolean;
}

/** Returns the value of a key; creates the value if it is missing. */
export function openAt<T>(map: Map<string, T>, key: string, make: () => T): T {
  const existing = map.get(key);
  if (existing !== undefined) return existing;
  const made = make();
  map.set(key, made);
  return made;
}

/**
 * Removes the keys `inner` from the collection stored under `key`. A collection that becomes empty is removed from
 * `map`.
 */
export function deleteFrom(map: Map<string, Emptying>, key: string, inner: Iterable<string>): void {
  const values = map.get(key);
  for (const each of inner) values?.delete(each);
  if (values?.size === 0) map.delete(key);
}

/** Sets a value in a Map of Maps, under two keys. Creates the inner Map if it is missing. */
export function setIn<T>(nested: Map<string, Map<string, T>>, outer: string, inner: string, value: T): void {
  openAt(nested, outer, () => new Map<string, T>()).set(inner, value);
}

/** Adds values to the Set stored under a key. Creates the Set if it is missing. */
export function addTo(sets: Map<string, Set<string>>, key: string, values: Iterable<string>): void {
  const set = openAt(sets, key, () => new Set<string>());
  for (const each of values) set.add(each);
}

/** Appends a value to the list stored under a key. Creates the list if it is missing. */
export function append(lists: Map<string, string[]>, key: string, value: string): void {
  openAt(lists, key, () => []).push(value);
}
