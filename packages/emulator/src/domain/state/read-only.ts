/** The same type, read-only at every level. */
export type ReadOnly<T> =
  T extends Map<infer K, infer V>
    ? ReadonlyMap<K, ReadOnly<V>>
    : T extends Set<infer V>
      ? ReadonlySet<V>
      : T extends object
        ? { readonly [K in keyof T]: ReadOnly<T[K]> }
        : T;
