import type { Duration, Emulator } from '@rongkit/emulator';
import { AdminClient } from '@rongkit/emulator/admin';
import { describe, expect, test } from 'vitest';
import { canonical } from './golden/canonical.js';
import { AREAS, runArea } from './golden/server-session.js';
import type { Stage } from './golden/stage.js';
import type { WireAnswer, WireRequest } from './golden/wire-call.js';
import { fork, newFolder, openStage } from './support/chronicle.js';
import { Random } from './support/random.js';

/** HISTORY_SEED sets another seed. */
const SEED = Number(process.env.HISTORY_SEED ?? 20_261_202);

/** Something that was done to an emulator, with its answer and the state behind it. */
interface Deed {
  readonly what: WireRequest | Duration;
  readonly answer: string;
  readonly document: string;
}

/** Notes everything that is done to an emulator from now on. */
function note(stage: Stage): Deed[] {
  const deeds: Deed[] = [];
  const { clock } = stage.emulator;
  const [send, advance] = [stage.send.bind(stage), clock.advance.bind(clock)];
  const add = (what: Deed['what'], answer: string) =>
    void deeds.push({ what, answer, document: stage.emulator.export() });
  stage.send = async (request) => {
    const answer = await send(request);
    add(request, textOf(answer));
    return answer;
  };
  clock.advance = (duration) => {
    advance(duration);
    add(duration, '');
  };
  return deeds;
}

async function doAgain(stage: Stage, what: Deed['what']): Promise<string> {
  if (!('path' in what)) {
    stage.emulator.clock.advance(what);
    await stage.emulator.callbacks.settled();
    return '';
  }
  const answer = textOf(await stage.send(what));
  await stage.emulator.callbacks.settled();
  return answer;
}

/** The members of JSON are in order: states are equal, whatever the order in which their members were set. */
function textOf({ status, bytes }: WireAnswer): string {
  const text = bytes.toString('latin1');
  return `${status} ${text.startsWith('{') ? canonical(JSON.parse(text)) : text}`;
}

/** Opens a report of the session so far in the same emulator. Returns its id. */
async function openedReport({ url }: Emulator): Promise<string> {
  const report = await fetch(`${url}/_rongkit/report?raw=true`);
  const { id } = await new AdminClient({ url }).openReport({ document: new Uint8Array(await report.arrayBuffer()) });
  return id;
}

/** The deeds before commands: going back to a command also moves the clock to where it was before the next one. */
function pointsIn(deeds: readonly Deed[]): number[] {
  return deeds.flatMap((deed, index) => {
    const next = deeds[index + 1];
    return next && 'path' in next.what && seqOf(next) > seqOf(deed) ? [index] : [];
  });
}

function seqOf({ document }: Deed): number {
  return Number(/"seq":(\d+)/.exec(document)?.[1]);
}

describe.each(
  AREAS.filter(({ name }) => name !== 'everything').map((area, index) => ({ ...area, inFolder: index % 2 === 0 })),
)(`$name (seed ${SEED})`, ({ inFolder, ...area }) => {
  test('an emulator that goes back answers the same calls as the original did, with the same exports', async () => {
    const stage = await openStage(inFolder ? { dataDir: newFolder() } : {});
    const deeds = note(stage);
    await runArea(stage, { ...area, rounds: 1 }, SEED);
    const original = [...deeds];
    const random = new Random(SEED);
    // Going back forgets what came after: the second time, a report still has it.
    const report = await openedReport(stage.emulator);
    for (const from of [{}, { report }, { report }]) {
      const point = random.pick(pointsIn(original));
      await fork(stage.emulator, seqOf(original[point] as Deed), from);
      for (const { what, answer, document } of original.slice(point + 1, point + 20)) {
        expect(await doAgain(stage, what), JSON.stringify(what)).toBe(answer);
        // After a move of the clock, rooms expire a little later.
        const isSettled = 'path' in what;
        if (isSettled) expect(stage.emulator.export() === document, JSON.stringify(what)).toBe(true);
      }
    }
  });
});
