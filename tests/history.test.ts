import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { resources } from '@rongkit/contract';
import type { Emulator } from '@rongkit/emulator';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openPast } from '../packages/emulator/src/store/history/open-past.js';
import { atOnce } from '../packages/emulator/src/store/in-slices.js';
import { runClients } from './golden/client-session.js';
import { AREAS, type Area, runArea, VERDICTS } from './golden/server-session.js';
import { Stage, type StageOptions } from './golden/stage.js';
import { Random } from './support/random.js';

/** HISTORY_SEED sets another seed. */
const SEED = Number(process.env.HISTORY_SEED ?? 20_261_130);

/** The exports of a session by the number of the last command: the latest before the next command. */
type Exports = Map<number, string>;

/** Takes an export after each step, and after each move of the clock: a command may follow before the step ends. */
function watch(stage: Stage, exports: Exports = new Map()): Exports {
  const { clock } = stage.emulator;
  const advance = clock.advance.bind(clock);
  clock.advance = (duration) => {
    advance(duration);
    note();
  };
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
  readonly inFolder: boolean;
  readonly options?: StageOptions;
  readonly run: (stage: Stage) => Promise<void>;
}

const sessions: readonly Session[] = [
  ...AREAS.map((area, index) => ({
    name: area.name,
    inFolder: index % 2 === 1,
    run: (stage: Stage) => runArea(stage, area, SEED + index),
  })),
  { name: 'verdicts', inFolder: true, options: { verdicts: 'all' }, run: (stage) => runArea(stage, VERDICTS, SEED) },
  { name: 'clients', inFolder: false, options: { verdicts: 'clients' }, run: (stage) => runClients(stage, SEED, 200) },
];

describe.each(sessions)(`a random session: $name (seed ${SEED})`, ({ options = {}, run, inFolder }) => {
  test('exports at each command what was exported then', async () => {
    const stage = await open({ ...options, ...(inFolder && { dataDir: newFolder() }) });
    const exports = watch(stage);
    await run(stage);
    expect(exports.size).toBeGreaterThan(50);
    await expectSame(stage.emulator, exports, new Random(SEED));
  });
});

const groups = AREAS.find(({ name }) => name === 'groups') as Area;
const few = { ...groups, rounds: 2 };

test.each(['memory', 'a data folder'])('a history in %s begins anew with an import and with a reset', async (place) => {
  const stage = await open(place === 'memory' ? {} : { dataDir: newFolder() });
  const { emulator } = stage;
  await runArea(stage, few, SEED);
  const document = emulator.export();
  await emulator.import(document);
  const afterImport = watch(stage);
  await runArea(stage, few, SEED + 1);
  expect([...afterImport.keys()][0]).toBe(seqIn(document));
  await expectSame(emulator, afterImport, new Random(SEED));
  expect(await exportAt(emulator, seqIn(document) - 1)).toMatch(/"error":"The history has the commands/);
  await emulator.reset();
  const afterReset = watch(stage);
  await runArea(stage, few, SEED + 2);
  expect([...afterReset.keys()][0]).toBe(0);
  await expectSame(emulator, afterReset, new Random(SEED));
});

test('a history in a data folder goes on after restarts', async () => {
  const dataDir = newFolder();
  const exports: Exports = new Map();
  for (let life = 0; life < 3; life++) {
    const stage = await Stage.open({ dataDir });
    try {
      // The start has moved the clock after the last command of the life before.
      exports.delete(Math.max(...exports.keys()));
      watch(stage, exports);
      await runArea(stage, few, SEED + life);
      await expectSame(stage.emulator, exports, new Random(SEED));
    } finally {
      await stage.close();
    }
  }
});

test('states follow from any base in its encoded form', async () => {
  const stage = await open({});
  const exports = watch(stage);
  await runArea(stage, { ...(AREAS.at(-1) as Area), rounds: 1 }, SEED);
  const { emulator } = stage;
  const lines = (await reportOf(emulator, 'raw=true')).split('\n');
  const commands = lines.slice(lines.findIndex((line) => line.startsWith('{"end":')) + 1);
  const random = new Random(SEED);
  const seqs = [...exports.keys()];
  for (let round = 0; round < 5; round++) {
    const base = random.pick(seqs.slice(0, -20));
    const document = [Buffer.from(exports.get(base) ?? '')];
    const since = commands.filter((line, index) => seqOfLine(commands, line, index) > base);
    const source = { kind: 'memory', seq: base, header: {}, document, lines: [Buffer.from(since.join('\n'))] } as const;
    const past = atOnce(openPast(source));
    for (const seq of seqs.filter((each) => each > base)) {
      const got = [...atOnce(past.exportAt(seq, emulator.appKey))].join('');
      expect(got === exports.get(seq), `command ${seq} from base ${base}`).toBe(true);
    }
  }
});

/** The number of the command that a line belongs to: its own, or the one before a header. */
function seqOfLine(lines: readonly string[], line: string, index: number): number {
  const [, seq] = /^\{"at":\d+,"seq":(\d+)/.exec(line) ?? [];
  return seq === undefined ? (index === 0 ? 0 : seqOfLine(lines, lines[index - 1] ?? '', index - 1)) : Number(seq);
}

test('an emulator that goes back goes on as the original did', async () => {
  const stage = await open({});
  const exports = watch(stage);
  await runArea(stage, few, SEED);
  const { emulator } = stage;
  const [, at = 0] = [...exports.keys()].slice(-60);
  const goBack = async () => {
    const answer = await fetch(`${emulator.url}/_rongkit/history/fork`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ at }),
    });
    expect(await answer.json()).toEqual({ seq: at });
    expect(emulator.export()).toBe(exports.get(at));
    // The state has nothing left of what came later, and ids follow from the same seed.
    const send = { userId: 'u1', name: 'Ann' };
    const { body } = await stage.call(resources.user.getToken, send);
    return [body, emulator.export()];
  };
  expect(await goBack()).toEqual(await goBack());
});

async function reportOf({ url }: Emulator, query: string): Promise<string> {
  const answer = await fetch(`${url}/_rongkit/report?${query}`);
  return gunzipSync(Buffer.from(await answer.arrayBuffer())).toString();
}
