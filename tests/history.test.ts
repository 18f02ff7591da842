import { gunzipSync } from 'node:zlib';
import type { Emulator } from '@rongkit/emulator';
import { describe, expect, test } from 'vitest';
import { openPast } from '../packages/emulator/src/store/history/open-past.js';
import { atOnce } from '../packages/emulator/src/store/in-slices.js';
import { runClients } from './golden/client-session.js';
import { AREAS, type Area, runArea, VERDICTS } from './golden/server-session.js';
import { Stage, type StageOptions } from './golden/stage.js';
import { type Exports, expectSame, exportAt, newFolder, openStage, seqIn, watch } from './support/chronicle.js';
import { Random } from './support/random.js';

/** HISTORY_SEED sets another seed. */
const SEED = Number(process.env.HISTORY_SEED ?? 20_261_130);

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
    const stage = await openStage({ ...options, ...(inFolder && { dataDir: newFolder() }) });
    const exports = watch(stage);
    await run(stage);
    expect(exports.size).toBeGreaterThan(50);
    await expectSame(stage.emulator, exports, new Random(SEED));
  });
});

const groups = AREAS.find(({ name }) => name === 'groups') as Area;
const few = { ...groups, rounds: 2 };

test.each(['memory', 'a data folder'])('a history in %s begins anew with an import and with a reset', async (place) => {
  const stage = await openStage(place === 'memory' ? {} : { dataDir: newFolder() });
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
  const stage = await openStage({});
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

async function reportOf({ url }: Emulator, query: string): Promise<string> {
  const answer = await fetch(`${url}/_rongkit/report?${query}`);
  return gunzipSync(Buffer.from(await answer.arrayBuffer())).toString();
}
