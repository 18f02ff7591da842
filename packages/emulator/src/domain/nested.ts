/** Values by two keys. An inner map is only there while it holds something. */
type Nested<T> = Map<string, Map<string, T>>;

export function setIn<T>(nested: Nested<T>, outer: string, inner: string, value: T): void {
  const values = nested.get(outer) ?? new Map<string, T>();
  values.set(inner, value);
  nested.set(outer, values);
}

export function deleteIn<T>(nested: Nested<T>, outer: string, inner: string): void {
  const values = nested.get(outer);
  values?.delete(inner);
  if (values?.size === 0) nested.delete(outer);
}

/** Puts a value into the set of a key. */
export function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set<string>();
  set.add(value);
  sets.set(key, set);
}
