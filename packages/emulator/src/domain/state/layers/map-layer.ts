import { GONE, type Run, runsWith } from './map-runs.js';
import { RosterOver } from './roster-over.js';
import type { Scope } from './scope.js';

/** A Map that layers are put on. */
type Below<K, V> = Pick<ReadonlyMap<K, V>, 'size' | 'has' | 'get' | 'keys'>;

/**
 * A Map on top of another Map, the Map below, which does not change. While the scope of the layer is writable, reading
 * an object makes a copy, which the layer keeps and which may be changed. Keys have the order that the Map below would
 * have after the same changes.
 *
 * If the Map below is a layer as well, its changes and those of further layers are looked up in a few runs, so that
 * looking up a key takes hardly longer with many layers than with one.
 */
export class MapLayer<K, V> extends Map<K, V> {
  static {
    // Test libraries compare constructors. A layer has to equal a Map with the same entries.
    Object.defineProperty(MapLayer.prototype, 'constructor', { value: Map });
  }

  readonly below: Below<K, V>;
  readonly #scope: Scope;
  /** The Map under all layers. */
  readonly #root: Below<K, V>;
  /** The changes of the layers between the root and this layer, the latest first. */
  readonly #runs: readonly Run<K, V>[];
  readonly #sizeBelow: number;
  /** New values and copies, by keys that keep their position in the Map below. */
  readonly #own = new Map<K, V>();
  readonly #added = new Map<K, V>();
  /** The deleted keys of the Map below. A key that was added again is in `#added` as well. */
  readonly #gone = new Set<K>();
  #runsAbove: readonly Run<K, V>[] | undefined;

  constructor(below: Below<K, V>, scope: Scope) {
    super();
    this.below = below;
    this.#scope = scope;
    this.#sizeBelow = below.size;
    const layer = layerIn(below);
    this.#root = layer ? layer.#root : below;
    this.#runs = layer ? layer.#runsForAbove() : [];
  }

  override get size(): number {
    return this.#sizeBelow - this.#gone.size + this.#added.size;
  }

  override has(key: K): boolean {
    return this.#added.has(key) || this.#isBelow(key);
  }

  override get(key: K): V | undefined {
    const known = this.#added.get(key) ?? this.#own.get(key);
    if (known !== undefined || this.#gone.has(key)) return known;
    const value = this.#getBelow(key);
    if (typeof value !== 'object' || value === null || !this.#scope.isWritable) return value;
    const lent = this.#scope.lend(value);
    this.#own.set(key, lent);
    return lent;
  }

  override set(key: K, value: V): this {
    if (this.#own.has(key) || this.#isBelow(key)) this.#own.set(key, value);
    else this.#added.set(key, value);
    return this;
  }

  override delete(key: K): boolean {
    if (this.#added.delete(key)) return true;
    if (!this.#isBelow(key)) return false;
    this.#own.delete(key);
    this.#gone.add(key);
    return true;
  }

  override clear(): void {
    for (const key of this.keys()) this.delete(key);
  }

  override *keys(): Generator<K, undefined> {
    const below = this.#layersBelow();
    /** By key: the index of the last layer below that deleted the key. */
    const goneIn = new Map<K, number>();
    for (const [index, layer] of below.entries()) for (const key of layer.#gone) goneIn.set(key, index);
    for (const key of this.#root.keys()) if (!goneIn.has(key) && !this.#gone.has(key)) yield key;
    for (const [index, layer] of below.entries()) {
      for (const key of layer.#added.keys()) {
        if ((goneIn.get(key) ?? -1) <= index && !this.#gone.has(key)) yield key;
      }
    }
    yield* this.#added.keys();
    return undefined;
  }

  override *values(): Generator<V, undefined> {
    for (const key of this.keys()) yield this.get(key) as V;
    return undefined;
  }

  override *entries(): Generator<[K, V], undefined> {
    for (const key of this.keys()) yield [key, this.get(key) as V];
    return undefined;
  }

  override [Symbol.iterator](): Generator<[K, V], undefined> {
    return this.entries();
  }

  override forEach(callback: (value: V, key: K, map: Map<K, V>) => void): void {
    for (const [key, value] of this) callback(value, key, this);
  }

  /** The keys whose entries may differ from the entries of the Map below. */
  *touched(): Generator<K> {
    yield* this.#own.keys();
    yield* this.#gone;
    yield* this.#added.keys();
  }

  /** The layers below, the lowest first. */
  #layersBelow(): MapLayer<K, V>[] {
    const layers: MapLayer<K, V>[] = [];
    for (let layer = layerIn(this.below); layer; layer = layerIn(layer.below)) layers.push(layer);
    return layers.reverse();
  }

  #isBelow(key: K): boolean {
    if (this.#gone.has(key)) return false;
    for (const run of this.#runs) {
      const value = run.get(key);
      if (value !== undefined) return value !== GONE;
    }
    return this.#root.has(key);
  }

  #getBelow(key: K): V | undefined {
    for (const run of this.#runs) {
      const value = run.get(key);
      if (value !== undefined) return value === GONE ? undefined : value;
    }
    return this.#root.get(key);
  }

  /**
   * The changes of this layer and of the layers below it, as runs for the layers on top. The result is cached, so it is
   * asked for only after the last change of this layer.
   */
  #runsForAbove(): readonly Run<K, V>[] {
    this.#runsAbove ??= runsWith(this.#changes(), this.#runs);
    return this.#runsAbove;
  }

  #changes(): Run<K, V> {
    const changes = new Map<K, V | typeof GONE>(this.#own);
    for (const key of this.#gone) changes.set(key, GONE);
    for (const [key, value] of this.#added) changes.set(key, value);
    return changes;
  }
}

function layerIn<K, V>(map: Below<K, V>): MapLayer<K, V> | undefined {
  const inner: unknown = map instanceof RosterOver ? map.entriesIn : map;
  return inner instanceof MapLayer ? inner : undefined;
}
