import { expect, test } from 'vitest';
import { layerOf, newScope } from './lend.js';
import { changedBetween, listLayer } from './list-layer.js';
import { touchedBetween } from './touched.js';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const DEPTH = 40;

/** Makes a function that returns pseudorandom integers below a given number, the same sequence for the same seed. */
function dice(seed: number): (below: number) => number {
  let state = seed * 2_654_435_769;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Item {
  n: number;
}

/**
 * Collections with a layer for each change, one on top of the other, and beside each layer the plain copy that it has
 * to equal. `change` is applied to both.
 */
function chainOf<T extends object>(root: T, copy: (value: T) => T, change: (value: T) => void) {
  const chain = [{ layer: root, plain: copy(root) }];
  for (let depth = 0; depth < DEPTH; depth++) {
    const last = chain.at(-1);
    if (!last) throw new Error('The chain is empty.');
    const scope = newScope(true);
    const next = { layer: layerOf(last.layer, scope), plain: copy(last.plain) };
    for (const each of [next.layer, next.plain]) change(each);
    scope.isWritable = false;
    chain.push(next);
  }
  return chain;
}

/** Makes a change to apply twice, first to a layer and then to its plain copy, with the same random numbers. */
function twice<T>(random: (below: number) => number, change: (value: T, random: (below: number) => number) => void) {
  let drawn: number[] = [];
  let isSecond = false;
  return (value: T) => {
    const replayed = [...drawn];
    if (!isSecond) drawn = [];
    change(value, (below) => {
      if (isSecond) return replayed.shift() ?? 0;
      const number = random(below);
      drawn.push(number);
      return number;
    });
    isSecond = !isSecond;
  };
}

function changeMap(map: Map<string, Item>, random: (below: number) => number): void {
  for (let count = random(12); count > 0; count--) {
    const key = `k${random(60)}`;
    const kind = random(4);
    const item = map.get(key);
    if (kind === 0) map.delete(key);
    else if (kind === 1) map.set(key, { n: random(1000) });
    else if (item) item.n += 1 + random(9);
  }
}

test.each(SEEDS)('maps on maps have the entries and the order of a plain map (seed %i)', (seed) => {
  const root = new Map(Array.from({ length: 40 }, (_, index) => [`k${index}`, { n: index }]));
  const copy = (map: Map<string, Item>) => new Map(Array.from(map, ([key, item]) => [key, { ...item }]));
  const chain = chainOf(root, copy, twice(dice(seed), changeMap));
  for (const { layer, plain } of chain) {
    expect([...layer]).toEqual([...plain]);
    expect(layer.size).toBe(plain.size);
    for (let index = 0; index < 60; index++) expect(layer.get(`k${index}`)).toEqual(plain.get(`k${index}`));
    for (let index = 0; index < 60; index++) expect(layer.has(`k${index}`)).toBe(plain.has(`k${index}`));
  }
  const [before, after] = [chain[7], chain[31]];
  const touched = before && after ? touchedBetween(before.layer, after.layer) : new Set();
  for (let index = 0; index < 60; index++) {
    const key = `k${index}`;
    if (!touched.has(key)) expect(after?.plain.get(key)).toEqual(before?.plain.get(key));
  }
});

test.each(SEEDS)('sets on sets have the values and the order of a plain set (seed %i)', (seed) => {
  const change = (set: Set<number>, random: (below: number) => number) => {
    for (let count = random(12); count > 0; count--) set[random(2) === 0 ? 'add' : 'delete'](random(60));
  };
  const root = new Set(Array.from({ length: 30 }, (_, index) => index));
  for (const { layer, plain } of chainOf(root, (set) => new Set(set), twice(dice(seed), change))) {
    expect([...layer]).toEqual([...plain]);
    expect(layer.size).toBe(plain.size);
  }
});

function changeList(list: Item[], random: (below: number) => number): void {
  for (let count = random(8); count > 0; count--) {
    const kind = random(6);
    const item = list[random(Math.max(1, list.length))];
    if (kind === 0) list.splice(0, random(list.length > 200 ? 4 : 1));
    else if (kind === 1 && random(12) === 0) list.splice(3, 2);
    else if (kind < 4) list.push({ n: random(1000) });
    else if (item) item.n += 1;
  }
}

test.each(SEEDS)('lists on lists have the items of a plain list, and know where they differ (seed %i)', (seed) => {
  const root = listLayer(
    Array.from({ length: 260 }, (_, n) => ({ n })),
    newScope(false),
  );
  const copy = (list: Item[]) => Array.from(list, (item) => ({ ...item }));
  const chain = chainOf<Item[]>(root, copy, twice(dice(seed), changeList));
  for (const { layer, plain } of chain) expect([...layer]).toEqual(plain);
  for (const [from, to] of [[3, 4] as const, [12, 30] as const, [30, 12] as const]) {
    const [one, other] = [chain[from], chain[to]];
    if (!one || !other) throw new Error('The chain is too short.');
    const changes = changedBetween(one.layer, other.layer);
    if (!changes) continue;
    const [a, b] = changes.offsets;
    const changed = new Set(changes.positions);
    for (let position = 0; position < Math.max(one.plain.length + a, other.plain.length + b); position++) {
      if (!changed.has(position)) expect(one.plain[position - a]).toEqual(other.plain[position - b]);
    }
  }
});
