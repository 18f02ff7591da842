import { expect, test, vi } from 'vitest';
import { fakeTime } from '../../test-support/fake-time.js';
import { CommandHistory } from './command-history.js';
import { DEFAULT_LIMIT } from './lines-since.js';

const MINUTE = 60_000;

function historyOf(commands: number) {
  const { time, advance } = fakeTime();
  const history = new CommandHistory({ limit: DEFAULT_LIMIT, folder: undefined, time }, { seq: 0, header: {} });
  for (let seq = 1; seq <= commands; seq++) add(history, seq);
  return { history, advance };
}

function add(history: CommandHistory, seq: number, nameLength = 1): void {
  const params = { userId: `u${seq % 100}`, name: 'n'.repeat(nameLength), portraitUri: '' };
  history.addCommand({ at: seq, seq, endpoint: 'user.getToken', params, by: { kind: 'test' } });
}

/** Reads a report, calls `betweenPieces` after each piece, and returns the number of lines. */
async function linesOf(report: AsyncIterable<Uint8Array>, betweenPieces: () => void): Promise<number> {
  let text = '';
  for await (const piece of report) {
    text += Buffer.from(piece).toString();
    betweenPieces();
  }
  return text.trim().split('\n').length;
}

test('a report that takes minutes to read is read to its end', async () => {
  const { history, advance } = historyOf(10);
  const report = history.open().report({ appKey: 'k', isRaw: true });
  // The report has a header, the end of the base state, and ten commands.
  expect(await linesOf(report, () => advance(5 * MINUTE))).toBeGreaterThanOrEqual(12);
  await history.close();
});

test('a report is read to its end although more commands come than a reader takes', async () => {
  const { history } = historyOf(10);
  const report = history.open().report({ appKey: 'k', isRaw: true });
  let seq = 10;
  const more = () => {
    while (seq < 60_100) add(history, ++seq);
  };
  const lines = await linesOf(report, more);
  expect([lines >= 12, seq]).toEqual([true, 60_100]);
  expect(await history.entries({ after: 0, limit: 1 })).toMatchObject({ head: 60_100 });
  await history.close();
});

test('a reader without questions is closed, and the next question opens another', async () => {
  const { history, advance } = historyOf(3);
  const before = history.open();
  await before.range();
  advance(2 * MINUTE);
  expect(history.open()).not.toBe(before);
  expect(await history.open().range()).toEqual({ base: 0, head: 3 });
  await history.close();
});

test('commands beyond the limit are folded into the base after somebody has looked, and not before', async () => {
  const { history, advance } = historyOf(0);
  const [commands, nameLength] = [12_000, 3000];
  for (let seq = 1; seq <= commands; seq++) add(history, seq, nameLength);
  expect(await history.open().range()).toEqual({ base: 0, head: commands });
  const before = await documentAt(history, commands);
  await vi.waitFor(
    async () => {
      advance(2 * MINUTE);
      expect((await history.open().range()).base).toBeGreaterThan(0);
    },
    { timeout: 30_000, interval: 50 },
  );
  expect(await documentAt(history, commands)).toBe(before);
  await history.close();
});

async function documentAt(history: CommandHistory, at: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of history.open().document({ at })) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
