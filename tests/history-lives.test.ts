import { expect, test } from 'vitest';
import { ClientSession } from './golden/client-session.js';
import { AREAS, runArea } from './golden/server-session.js';
import { Stage } from './golden/stage.js';
import { type Exports, expectSame, fork, newFolder, seqIn, watch } from './support/chronicle.js';
import { Random } from './support/random.js';

/** HISTORY_SEED sets another seed. */
const SEED = Number(process.env.HISTORY_SEED ?? 20_261_201);
const DAY = 86_400_000;
/** States that are compared before a history begins anew. `history.test.ts` compares all of shorter sessions. */
const COMPARED = 25;

/** Something that may happen to an emulator. It takes over the exports by which the past is checked. */
type Happening = (stage: Stage, random: Random, exports: Exports) => Promise<void>;

const small = AREAS.filter(({ name }) => ['users', 'groups', 'chatrooms', 'conversations'].includes(name));

const clientsTalk: Happening = async (stage, random) => {
  const session = new ClientSession(stage, random);
  await session.run(10);
  await session.end();
};

const callsAreMade: Happening = (stage, random) =>
  runArea(stage, { ...random.pick(small), rounds: 1 }, Math.floor(random.next() * 1e9));

/** Days on or back. */
const clockLeaps: Happening = async ({ emulator }, random) => {
  const days = random.pick([-400, -8, -1, 1, 8, 200]);
  emulator.clock.freeze(emulator.clock.now() + days * DAY);
};

/** The history begins anew: what it had is checked before. */
function anew(replace: (stage: Stage, random: Random, exports: Exports) => Promise<unknown>): Happening {
  return async (stage, random, exports) => {
    await expectSame(stage.emulator, exports, random, COMPARED);
    await replace(stage, random, exports);
    exports.clear();
    const document = stage.emulator.export();
    exports.set(seqIn(document), document);
  };
}

const isReset = anew(({ emulator }) => emulator.reset());
const isImported = anew(({ emulator }, random, exports) => emulator.import(random.pick([...exports.values()])));
const isForked = anew(async ({ emulator }, random, exports) => {
  // Older states are beyond the limit of the history.
  const [seq, document] = random.pick([...exports].slice(-40));
  await fork(emulator, seq);
  expect(emulator.export()).toBe(document);
});

const HAPPENINGS: readonly Happening[] = [
  ...[clientsTalk, callsAreMade, callsAreMade, clockLeaps, clockLeaps],
  ...[isReset, isImported, isForked],
];

/** Lives an emulator through random happenings, each of them at least once, and checks its past in the end. */
async function live(stage: Stage, random: Random, exports: Exports): Promise<void> {
  watch(stage, exports);
  const order = HAPPENINGS.map((happen) => ({ happen, at: random.next() })).sort((one, other) => one.at - other.at);
  for (const { happen } of order) await happen(stage, random, exports);
  await expectSame(stage.emulator, exports, random, COMPARED);
}

test(`a history in a data folder, over restarts, resets, imports, forks and leaps of the clock (seed ${SEED})`, async () => {
  const dataDir = newFolder();
  const random = new Random(SEED);
  const exports: Exports = new Map();
  for (let life = 0; life < 2; life++) {
    const stage = await Stage.open({ dataDir, history: 1000 });
    // The start has moved the clock after the last command of the life before.
    exports.delete(Math.max(...exports.keys()));
    await live(stage, random, exports).finally(() => stage.close());
  }
});

test(`a history of 300 commands in memory, over resets, imports, forks and leaps of the clock (seed ${SEED})`, async () => {
  const stage = await Stage.open({ history: 300 });
  await live(stage, new Random(SEED), new Map()).finally(() => stage.close());
});
