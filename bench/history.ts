import { setTimeout as delay } from 'node:timers/promises';
import { startChild } from './child.js';
import type { Row } from './measure.js';

const COMMANDS = 10_000;
const BARS = { openMs: 5000, stepMs: 50, pingMs: 100 };
const STEPS = 60;

/**
 * Measures how long it takes to open the command history of an emulator with many messages and to step through it, and
 * how long calls of `/ping` wait meanwhile.
 */
export async function measureHistory(messages: number): Promise<Row[]> {
  const server = await startChild([
    '--max-old-space-size=8000',
    '--import',
    'tsx',
    'bench/servers/history.ts',
    String(messages),
    String(COMMANDS),
  ]);
  const pings = startPings(server.url);
  const beside = `with ${messages} messages and ${COMMANDS} commands`;
  const opened = await timeOf(`${server.url}/_rongkit/history?limit=1`);
  // The state after the last command is the first state that the emulator builds from the base of the history.
  const first = await timeOf(stepUrl(server.url, COMMANDS));
  const rows = [barRow(`history, opened ${beside}`, opened + first, BARS.openMs)];
  const kinds: Readonly<Record<string, (index: number) => number>> = {
    forward: (index) => COMMANDS / 2 + index,
    back: (index) => COMMANDS / 2 - index,
    'to anywhere': (index) => (index * 7919) % COMMANDS,
  };
  for (const [name, seqOf] of Object.entries(kinds)) {
    const times: number[] = [];
    for (let index = 0; index < STEPS; index++) times.push(await timeOf(stepUrl(server.url, seqOf(index))));
    rows.push(barRow(`history, the longest of ${STEPS} steps ${name}`, Math.max(...times), BARS.stepMs));
  }
  rows.push(barRow('history, the longest ping meanwhile', await pings.stop(), BARS.pingMs));
  server.stop();
  return rows;
}

/**
 * URL of the changes that a command has made. To answer, the emulator builds the states before and after the command.
 */
function stepUrl(url: string, seq: number): string {
  return `${url}/_rongkit/history/difference?from=${Math.max(0, seq - 1)}&to=${seq}`;
}

async function timeOf(url: string): Promise<number> {
  const startedAt = performance.now();
  const answer = await fetch(url);
  await answer.text();
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return performance.now() - startedAt;
}

const PING_EVERY_MS = 20;

function startPings(url: string): { stop(): Promise<number> } {
  let [longest, isOver] = [0, false];
  const pinging = (async () => {
    while (!isOver) {
      longest = Math.max(longest, await timeOf(`${url}/ping`));
      await delay(PING_EVERY_MS);
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await pinging;
      return longest;
    },
  };
}

function barRow(what: string, ms: number, max: number): Row {
  return { what, measured: `${ms.toFixed(0)} ms`, comparedWith: '', bar: `≤ ${max} ms`, ok: ms <= max };
}
