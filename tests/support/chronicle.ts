import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Emulator } from '@rongkit/emulator';
import { expect, onTestFinished } from 'vitest';
import { Stage, type StageOptions } from '../golden/stage.js';
import type { Random } from './random.js';

/**
 * Exported states of a session, by the sequence number of the last command: the last export before the next command.
 */
export type Exports = Map<number, string>;

/**
 * Exports the state after each step of a session, and after each change of the clock, since a change of the clock may
 * be followed by a command in the same step.
 */
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
 * Compares the past states in the command history with the exports from that time, in a random order. States before the
 * base of the history must be refused. Returns the number of states that were compared.
 * @param most the maximum number of states to check; all by default
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

/** Replaces the current state by the state after a command in the history of the emulator or of a report. */
export async function fork({ url }: Emulator, at: number, from: { readonly report?: string } = {}): Promise<void> {
  const answer = await fetch(`${url}/_rongkit/history/fork`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ at, ...from }),
  });
  expect(await answer.json()).toEqual({ seq: at });
}

/** Creates a temporary folder that is removed after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a stage that is closed after the test. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const stage = await Stage.open(options);
  onTestFinished(() => stage.close());
  return stage;
}
