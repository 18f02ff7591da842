import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Emulator } from '@rongkit/emulator';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runClients } from './golden/client-session.js';
import { AREAS, runArea, VERDICTS } from './golden/server-session.js';
import { Stage, type StageOptions } from './golden/stage.js';
import { Random } from './support/random.js';

/** HISTORY_SEED sets another seed. */
const SEED = Number(process.env.HISTORY_SEED ?? 20_261_130);

/** The exports of a session by the number of the last command: the latest before the next command. */
type Exports = Map<number, string>;

/** Takes an export after each step. */
function watch(stage: Stage): Exports {
  const exports: Exports = new Map();
  const note = () => {
    const document = stage.emulator.export();
    exports.set(seqIn(document), document);
  };
  note();
  stage.ears.push(async () => {
    note();
    return [];
  });
  return exports;
}

function seqIn(document: string): number {
  return Number(/"seq":(\d+)/.exec(document)?.[1]);
}

async function exportAt({ url }: Emulator, seq: number): Promise<string> {
  const answer = await fetch(`${url}/_rongkit/export?at=${seq}`);
  return answer.text();
}

/** Compares the states of the past with the exports that were taken then, in a random order. */
async function expectSame(emulator: Emulator, exports: Exports, random: Random): Promise<void> {
  const order = [...exports.keys()].map((seq) => ({ seq, at: random.next() })).sort((one, other) => one.at - other.at);
  const wrong: number[] = [];
  for (const { seq } of order) if ((await exportAt(emulator, seq)) !== exports.get(seq)) wrong.push(seq);
  expect(wrong).toEqual([]);
}

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function open(options: StageOptions): Promise<Stage> {
  const stage = await Stage.open(options);
  onTestFinished(() => stage.close());
  return stage;
}

interface Session {
  readonly name: string;
  readonly options?: StageOptions;
  readonly run: (stage: Stage) => Promise<void>;
}

const sessions: readonly Session[] = [
  ...AREAS.map((area, index) => ({ name: area.name, run: (stage: Stage) => runArea(stage, area, SEED + index) })),
  { name: 'verdicts', options: { verdicts: 'all' }, run: (stage) => runArea(stage, VERDICTS, SEED) },
  { name: 'clients', options: { verdicts: 'clients' }, run: (stage) => runClients(stage, SEED, 200) },
];

describe.each(sessions)(`a random session: $name (seed ${SEED})`, ({ options = {}, run }) => {
  test.each(['memory', 'a data folder'])('exports at each command what was exported then, in %s', async (place) => {
    const stage = await open({ ...options, ...(place !== 'memory' && { dataDir: newFolder() }) });
    const exports = watch(stage);
    await run(stage);
    expect(exports.size).toBeGreaterThan(50);
    await expectSame(stage.emulator, exports, new Random(SEED));
  });
});
