import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

// Imports the build at run time, but the types of the sources, because types may be checked without a build.
const { createEmulator } = (await import(
  '../../packages/emulator/dist/index.js' as string
)) as typeof import('@rongkit/emulator');
const { RongCloud } = (await import('../../packages/sdk/dist/index.js' as string)) as typeof import('rongkit');

/**
 * Starts an emulator with a data folder, many messages in the base of its command history, and some commands after the
 * base: `history <messages> <commands>`. Prints the URL of the emulator.
 */
const [messages = 0, commands = 0] = process.argv.slice(2).map(Number);
const [USERS, AT_ONCE, START] = [10_000, 50, Date.UTC(2026, 0, 1)];
const PIECE_CHARS = 64 * 1024;
const content = '{"content":"hello, everybody"}';

/** Joins lines to larger chunks, because each chunk of an import costs a turn of the event loop. */
async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const line of lines) {
    piece += line;
    if (piece.length < PIECE_CHARS) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function row(member: string, key: string, value: object): string {
  return `${JSON.stringify({ in: member, key, value })}\n`;
}

/** Yields the lines of an exported state in which users have written to each other. */
async function* state(): AsyncGenerator<string> {
  yield '{"format":"rongkit","version":2,"kind":"state","seq":0}\n';
  for (let user = 0; user < USERS; user++) {
    const userId = `u${user}`;
    yield row('users', userId, { createdAt: START, name: `User ${user}`, portraitUri: '', tokens: [], userId });
  }
  const inboxes = Array.from({ length: USERS }, (): string[] => []);
  const hourLogs = new Map<string, string[]>();
  for (let number = 0; number < messages; number++) {
    const messageUID = uidOf(number);
    const [from, to, sentAt] = [number % USERS, (number * 7 + 1) % USERS, START + number * 20];
    inboxes[to]?.push(messageUID);
    const hour = hourOf(sentAt);
    if (!hourLogs.has(hour)) hourLogs.set(hour, []);
    hourLogs.get(hour)?.push(messageUID);
    yield row('messages', messageUID, {
      busChannel: '',
      content,
      conversationType: 'PRIVATE',
      expansion: null,
      fromUserId: `u${from}`,
      keep: 'all',
      messageUID,
      modifiedVersion: null,
      number,
      objectName: 'RC:TxtMsg',
      options: {},
      sentAt,
      targetId: `u${to}`,
    });
  }
  for (const [user, uids] of inboxes.entries()) yield row('inboxes', `u${user}`, uids);
  for (const [hour, uids] of hourLogs) yield row('hourLogs', hour, uids);
  yield `${JSON.stringify({ end: 'state', rows: messages + 2 * USERS + hourLogs.size })}\n`;
}

function uidOf(number: number): string {
  return (number.toString(32).toUpperCase().padStart(16, '0').match(/.{4}/g) ?? []).join('-');
}

/** Name of the hourly log for a time, in Beijing time: `2026010108`. */
function hourOf(time: number): string {
  return new Date(time + 8 * 3_600_000).toISOString().slice(0, 13).replaceAll(/\D/g, '');
}

const dataDir = mkdtempSync(path.join(tmpdir(), 'rongkit-bench-'));
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
process.on('SIGTERM', () => process.exit());
const emulator = await createEmulator({ rateLimits: 'off', dataDir, now: START + messages * 20 });
await emulator.import(inPieces(state()));
const rong = new RongCloud(emulator.credentials);
let left = commands;
const send = async () => {
  while (left-- > 0) {
    const [fromUserId, toUserId] = [`u${left % USERS}`, [`u${(left * 13) % USERS}`]];
    await rong.message.publishPrivate({ fromUserId, toUserId, objectName: 'RC:TxtMsg', content });
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, send));
console.log(emulator.url);
