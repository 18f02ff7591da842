const origins = new WeakMap<object, object>();

/**
 * The collection or object of an earlier state that is under a layer; undefined if the value is not a layer. Indexes
 * outside of the state continue from the index of the origin, which does not change any more.
 */
export function originOf<T extends object>(value: T): T | undefined {
  return origins.get(value) as T | undefined;
}

export function noteOrigin<T extends object>(layer: T, origin: T): T {
  origins.set(layer, origin);
  return layer;
}
