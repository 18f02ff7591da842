/** The same, all the way down, for those who may look and not touch. */
export type ReadOnly<T> =
  T extends Map<infer K, infer V>
    ? ReadonlyMap<K, ReadOnly<V>>
    : T extends Set<infer V>
      ? ReadonlySet<V>
      : T extends object
        ? { readonly [K in keyof T]: ReadOnly<T[K]> }
        : T;
