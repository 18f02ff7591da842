const origins = new WeakMap<object, object>();

/**
 * The collection or object of an earlier state that a layer was made of; undefined without one. Indexes that are kept
 * beside the state go on from those of the origin, which does not change any more.
 */
export function originOf<T extends object>(value: T): T | undefined {
  return origins.get(value) as T | undefined;
}

export function noteOrigin<T extends object>(layer: T, origin: T): T {
  origins.set(layer, origin);
  return layer;
}
