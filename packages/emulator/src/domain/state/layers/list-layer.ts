import { runsWith } from './map-runs.js';
import { commonLayer } from './origin.js';
import type { Scope } from './scope.js';

/** The items of a list that does not change. */
export interface Items<T> {
  readonly length: number;
  at(index: number): T | undefined;
}

/** Items that one layer or several layers appended. The first of them has the place `start`. */
interface Added<T> {
  readonly start: number;
  readonly items: readonly T[];
}

/** Copies of items by their places. */
type Lent<T> = ReadonlyMap<number, T>;

/**
 * The items below a layer. The place of an item is the index that the item would have if no first items had been
 * removed.
 */
interface Ground<T> {
  /** The items under all layers, from place 0 on. */
  readonly root: Items<T>;
  /** The items that layers appended, the latest run of items first. */
  readonly added: readonly Added<T>[];
  readonly lent: readonly Lent<T>[];
  /** The place after the last item. */
  readonly end: number;
}

/**
 * Appended items are joined with the run of items below, unless that run has more than this many times as many items.
 */
const GROWTH = 2;

/**
 * A list that begins with the items of another list. Appending, changing appended items, and removing first items with
 * `splice` copy nothing. Reading an object of the list below copies this object, if the scope is writable. Any other
 * change of the list copies all items.
 */
class ListLayer<T> implements ProxyHandler<T[]> {
  readonly #scope: Scope;
  #below: Items<T> | undefined;
  #ground: Ground<T>;
  /** The place of the first item. */
  #from: number;
  /** Copies of items of the list below, by their places. */
  #lent = new Map<number, T>();
  /** The target of the proxy: the items after the items of the list below. */
  readonly #tail: T[];
  #groundAbove: Ground<T> | undefined;

  constructor(below: Items<T>, scope: Scope, tail: T[]) {
    const layer = layerOf(below);
    this.#below = below;
    this.#ground = layer?.groundAbove() ?? { root: below, added: [], lent: [], end: below.length };
    this.#from = layer?.from ?? 0;
    this.#scope = scope;
    this.#tail = tail;
  }

  /** The layer below; undefined if the list below is no layer, or after a change that copied all items. */
  get below(): ListLayer<T> | undefined {
    return this.#below && layerOf(this.#below);
  }

  get root(): Items<T> {
    return this.#ground.root;
  }

  get from(): number {
    return this.#from;
  }

  get end(): number {
    return this.#ground.end + this.#tail.length;
  }

  /** The places of the items that were copied when read, and may therefore differ from the items of the list below. */
  get lentPlaces(): Iterable<number> {
    return this.#lent.keys();
  }

  /**
   * The items below the layers on top of this one. The result is cached, so it is asked for only after the last change
   * of this layer.
   */
  groundAbove(): Ground<T> {
    const { root, added, lent, end } = this.#ground;
    this.#groundAbove ??= {
      root,
      added: addedWith({ start: end, items: this.#tail }, added),
      lent: runsWith(this.#lent, lent) as readonly Lent<T>[],
      end: this.end,
    };
    return this.#groundAbove;
  }

  get(_target: T[], name: string | symbol, list: unknown): unknown {
    if (name === 'length') return this.#head + this.#tail.length;
    const index = indexOf(name);
    if (index !== undefined) return this.#at(index);
    if (name === 'push') return this.#push;
    if (name === 'splice') return (...args: [number, number, ...T[]]) => this.#splice(list as T[], args);
    return Reflect.get(Array.prototype, name, list);
  }

  set(_target: T[], name: string | symbol, value: unknown): boolean {
    const index = indexOf(name);
    if (name === 'length') {
      if (Number(value) < this.#head) this.#copyAll();
      this.#tail.length = Number(value) - this.#head;
      return true;
    }
    if (index === undefined) return false;
    if (index < this.#head) this.#copyAll();
    this.#tail[index - this.#head] = value as T;
    return true;
  }

  has(_target: T[], name: string | symbol): boolean {
    const index = indexOf(name);
    return index === undefined ? Reflect.has(Array.prototype, name) : index < this.#head + this.#tail.length;
  }

  deleteProperty(_target: T[], name: string | symbol): boolean {
    const index = indexOf(name);
    if (index === undefined) return false;
    if (index < this.#head) this.#copyAll();
    return delete this.#tail[index - this.#head];
  }

  ownKeys(): string[] {
    return [...Array.from({ length: this.#head + this.#tail.length }, (_, index) => String(index)), 'length'];
  }

  getOwnPropertyDescriptor(_target: T[], name: string | symbol): PropertyDescriptor | undefined {
    if (name === 'length')
      return { value: this.#head + this.#tail.length, writable: true, enumerable: false, configurable: false };
    if (!this.has(_target, name) || indexOf(name) === undefined) return undefined;
    return { value: this.#at(indexOf(name) ?? 0), writable: true, enumerable: true, configurable: true };
  }

  /** The number of items of the list below with which this list begins. */
  get #head(): number {
    return this.#ground.end - this.#from;
  }

  #at(index: number): T | undefined {
    if (index >= this.#head) return this.#tail[index - this.#head];
    const place = this.#from + index;
    const known = this.#lent.get(place);
    if (known !== undefined) return known;
    const item = itemAt(this.#ground, place);
    if (typeof item !== 'object' || item === null || !this.#scope.isWritable) return item;
    const lent = this.#scope.lend(item);
    this.#lent.set(place, lent);
    return lent;
  }

  readonly #push = (...items: T[]): number => this.#head + this.#tail.push(...items);

  #splice(list: T[], args: [start: number, count: number, ...items: T[]]): T[] {
    const [start, count] = args;
    if (start === 0 && args.length === 2 && count <= this.#head) {
      const removed = Array.from({ length: count }, (_, index) => this.#at(index) as T);
      this.#from += count;
      return removed;
    }
    this.#copyAll();
    return Array.prototype.splice.apply(list, args) as T[];
  }

  #copyAll(): void {
    const items = Array.from({ length: this.#head }, (_, index) => this.#at(index) as T);
    this.#below = undefined;
    this.#ground = { root: [], added: [], lent: [], end: 0 };
    this.#from = 0;
    this.#lent = new Map();
    const tail = this.#tail.splice(0);
    for (const part of [items, tail]) for (const item of part) this.#tail.push(item);
  }
}

function itemAt<T>({ root, added, lent }: Ground<T>, place: number): T | undefined {
  for (const each of lent) {
    const copy = each.get(place);
    if (copy !== undefined) return copy;
  }
  if (place < root.length) return root.at(place);
  for (const { start, items } of added) if (place >= start) return items[place - start];
  return undefined;
}

/**
 * Puts appended items on top of the runs of items below. Joins them with a run that has at most `GROWTH` times as many
 * items.
 */
function addedWith<T>(top: Added<T>, below: readonly Added<T>[]): readonly Added<T>[] {
  if (top.items.length === 0) return below;
  let { start, items } = top;
  let count = 0;
  for (; count < below.length; count++) {
    const next = below[count];
    if (!next || next.items.length > items.length * GROWTH) break;
    start = next.start;
    items = next.items.concat(items);
  }
  return [{ start, items }, ...below.slice(count)];
}

const layers = new WeakMap<object, unknown>();

function layerOf<T>(list: Items<T>): ListLayer<T> | undefined {
  return layers.get(list) as ListLayer<T> | undefined;
}

/** Makes a list on top of the items of another list, which must not change any more. */
export function listLayer<T>(below: Items<T>, scope: Scope): T[] {
  const tail: T[] = [];
  const layer = new ListLayer(below, scope, tail);
  const list = new Proxy(tail, layer);
  layers.set(list, layer);
  return list;
}

/** A range of the items under all layers. */
export interface RootItems {
  readonly from: number;
  readonly until: number;
  /** The places of items that may have been changed. */
  readonly changed: ReadonlySet<number>;
}

/** The range of the items under all layers that a list still has. */
export function rootItemsOf<T>(list: Items<T>): RootItems {
  const top = layerOf(list);
  if (!top) return { from: 0, until: list.length, changed: new Set() };
  return { from: top.from, until: Math.max(top.from, top.root.length), changed: lentAbove(top, undefined) };
}

function lentAbove<T>(top: ListLayer<T>, end: ListLayer<T> | undefined): Set<number> {
  const places = new Set<number>();
  for (let each: ListLayer<T> | undefined = top; each && each !== end; each = each.below) {
    for (const place of each.lentPlaces) places.add(place);
  }
  return places;
}

/**
 * The positions at which two lists may differ, counted from the first item that at least one of the lists still has;
 * undefined unless both lists are layers on the same root list.
 */
export function changedBetween<T>(one: Items<T>, other: Items<T>): ListChanges | undefined {
  const [a, b] = [layerOf(one), layerOf(other)];
  if (!a || !b || a.root !== b.root) return undefined;
  const common = commonLayer(a, b, (layer) => layer.below);
  const start = Math.min(a.from, b.from);
  const places = new Set<number>();
  for (let place = start; place < Math.max(a.from, b.from); place++) places.add(place);
  for (const top of [a, b]) for (const place of lentAbove(top, common)) if (place >= start) places.add(place);
  for (let place = Math.max(start, common?.end ?? a.root.length); place < Math.max(a.end, b.end); place++) {
    places.add(place);
  }
  return { positions: Array.from(places, (place) => place - start), offsets: [a.from - start, b.from - start] };
}

export interface ListChanges {
  readonly positions: readonly number[];
  /** For each of the lists: the position of its first item. */
  readonly offsets: readonly [number, number];
}

function indexOf(name: string | symbol): number | undefined {
  if (typeof name === 'symbol') return undefined;
  const first = name.charCodeAt(0);
  return first >= 48 && first <= 57 ? Number(name) : undefined;
}
