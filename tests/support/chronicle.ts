import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Emulator } from '@rongkit/emulator';
import { expect, onTestFinished } from 'vitest';
import { Stage, type StageOptions } from '../golden/stage.js';
import type { Random } from './random.js';

/** The exports of a session by the number of the last command: the latest before the next command. */
export type Exports = Map<number, string>;

/** Takes an export after each step, and after each move of the clock: a command may follow before the step ends. */
export function watch(stage: Stage, exports: Exports = new Map()): Exports {
  const { clock } = stage.emulator;
  const note = () => {
    const document = stage.emulator.export();
    exports.set(seqIn(document), document);
  };
  const [advance, freeze] = [clock.advance.bind(clock), clock.freeze.bind(clock)];
  clock.advance = (duration) => {
    advance(duration);
    note();
  };
  clock.freeze = (at) => {
    freeze(at);
    note();
  };
  note();
  stage.ears.push(async () => {
    note();
    return [];
  });
  return exports;
}

export function seqIn(document: string): number {
  return Number(/"seq":(\d+)/.exec(document)?.[1]);
}

export async function exportAt({ url }: Emulator, seq: number): Promise<string> {
  const answer = await fetch(`${url}/_rongkit/export?at=${seq}`);
  return answer.text();
}

/**
 * Compares the states of the past with the exports that were taken then, in a random order. Returns the number of states
 * that the history still has; older ones are refused.
 * @param most the number of states that are compared; all by default
 */
export async function expectSame(
  emulator: Emulator,
  exports: Exports,
  random: Random,
  most = Number.POSITIVE_INFINITY,
): Promise<number> {
  const { base } = (await (await fetch(`${emulator.url}/_rongkit/history?limit=1`)).json()) as { base: number };
  const wrong: number[] = [];
  const order = shuffled([...exports.keys()], random).slice(0, most);
  for (const seq of order) {
    const found = await exportAt(emulator, seq);
    if (seq < base ? !found.startsWith('{"error":"The history has the commands') : found !== exports.get(seq))
      wrong.push(seq);
  }
  expect(wrong).toEqual([]);
  return order.filter((seq) => seq >= base).length;
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const placed = items.map((item) => ({ item, at: random.next() }));
  return placed.sort((one, other) => one.at - other.at).map(({ item }) => item);
}

/** Makes the state after a command, of this history or of a report, the present one. */
export async function fork({ url }: Emulator, at: number, from: { readonly report?: string } = {}): Promise<void> {
  const answer = await fetch(`${url}/_rongkit/history/fork`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ at, ...from }),
  });
  expect(await answer.json()).toEqual({ seq: at });
}

/** A folder that goes after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A stage that closes after the test. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const stage = await Stage.open(options);
  onTestFinished(() => stage.close());
  return stage;
}
