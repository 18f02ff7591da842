const origins = new WeakMap<object, object>();

/**
 * The collection or object of an earlier state from which a layer or a copy was made; undefined if there is none.
 * Indexes outside of the state continue from the index of the origin, which does not change any more.
 */
export function originOf<T extends object>(value: T): T | undefined {
  return origins.get(value) as T | undefined;
}

export function noteOrigin<T extends object>(layer: T, origin: T): T {
  origins.set(layer, origin);
  return layer;
}

/**
 * The nearest layer that is below both layers, or is one of them and below the other; undefined if there is none. The
 * search goes down from both layers in turn, because the common layer is mostly near.
 */
export function commonLayer<L extends object>(one: L, other: L, belowOf: (layer: L) => L | undefined): L | undefined {
  const seen = new Set<L>();
  let next: readonly L[] = [one, other];
  while (next.length > 0) {
    for (const layer of next) {
      if (seen.has(layer)) return layer;
      seen.add(layer);
    }
    next = next.flatMap((layer) => belowOf(layer) ?? []);
  }
  return undefined;
}
