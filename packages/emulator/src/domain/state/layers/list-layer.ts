import type { Scope } from './scope.js';

/** The items of a list that does not change. */
export interface Items<T> {
  readonly length: number;
  at(index: number): T | undefined;
}

/**
 * A list that begins with items of another list, without copying them. Appending, changing appended items, and removing
 * first items with `splice` need no copy; any other change of the list copies all items.
 */
class ListLayer<T> implements ProxyHandler<T[]> {
  readonly #scope: Scope;
  #below: Items<T>;
  /** The range of items of the list below with which this list begins. */
  #from = 0;
  #until: number;
  /** Copies of items of the list below, by their index in that list. */
  #lent = new Map<number, T>();
  /** The target of the proxy: the items after the items of the list below. */
  readonly #tail: T[];

  constructor(below: Items<T>, scope: Scope, tail: T[]) {
    this.#below = below;
    this.#until = below.length;
    this.#scope = scope;
    this.#tail = tail;
  }

  get #head(): number {
    return this.#until - this.#from;
  }

  get(_target: T[], name: string | symbol, list: unknown): unknown {
    if (name === 'length') return this.#head + this.#tail.length;
    const index = indexOf(name);
    if (index !== undefined) return this.#at(index);
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

  parts(): ListParts<T> {
    const below = partsOf(this.#below);
    const size = below.until - below.from;
    const inRoot = (index: number) => below.from + Math.min(index, size);
    const [lent, copies] = [new Map(below.lent), [...below.tail]];
    for (const [index, item] of this.#lent) {
      if (index < size) lent.set(inRoot(index), item);
      else copies[index - size] = item;
    }
    const [from, until] = [Math.max(0, this.#from - size), Math.max(0, this.#until - size)];
    const tail = [...copies.slice(from, until), ...this.#tail];
    return { root: below.root, from: inRoot(this.#from), until: inRoot(this.#until), lent, tail };
  }

  #at(index: number): T | undefined {
    if (index >= this.#head) return this.#tail[index - this.#head];
    const place = this.#from + index;
    const known = this.#lent.get(place);
    if (known !== undefined) return known;
    const item = this.#below.at(place);
    if (typeof item !== 'object' || item === null || !this.#scope.isWritable) return item;
    const lent = this.#scope.lend(item);
    this.#lent.set(place, lent);
    return lent;
  }

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
    this.#from = this.#until;
    this.#below = [];
    this.#lent = new Map();
    const tail = this.#tail.splice(0);
    for (const part of [items, tail]) for (const item of part) this.#tail.push(item);
  }
}

const layers = new WeakMap<object, ListLayer<unknown>>();

/** Makes a list on top of the items of another list. */
export function listLayer<T>(below: Items<T>, scope: Scope): T[] {
  const tail: T[] = [];
  const layer = new ListLayer(below, scope, tail);
  const list = new Proxy(tail, layer);
  layers.set(list, layer);
  return list;
}

/**
 * A list in its parts: a range of items of the list at the bottom of all layers, copies of some of them, and further
 * items.
 */
export interface ListParts<T> {
  readonly root: Items<T>;
  readonly from: number;
  readonly until: number;
  /** The copies by index in the list at the bottom. */
  readonly lent: ReadonlyMap<number, T>;
  readonly tail: readonly T[];
}

export function partsOf<T>(list: Items<T>): ListParts<T> {
  const layer = layers.get(list) as ListLayer<T> | undefined;
  return layer?.parts() ?? { root: list, from: 0, until: list.length, lent: new Map(), tail: [] };
}

function indexOf(name: string | symbol): number | undefined {
  if (typeof name === 'symbol') return undefined;
  const first = name.charCodeAt(0);
  return first >= 48 && first <= 57 ? Number(name) : undefined;
}
