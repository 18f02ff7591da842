// Imports the build at run time, but the types of the sources, because types may be checked without a build.
const { createEmulator } = (await import(
  '../../packages/emulator/dist/index.js' as string
)) as typeof import('@rongkit/emulator');

/**
 * Starts an emulator without a data folder, with users and messages: `inspector <users> <messages>`. Prints the URL of
 * the emulator. The signal SIGUSR2 begins and ends a flood of 10,000 events a second.
 */
const [users = 0, messages = 0] = process.argv.slice(2).map(Number);
const START = Date.UTC(2026, 0, 1);
const content = '{"content":"hello, everybody"}';

function row(member: string, key: string, value: object): string {
  return `${JSON.stringify({ in: member, key, value })}\n`;
}

/** Yields the lines of an exported state in which users have written to each other. */
async function* state(): AsyncGenerator<string> {
  yield '{"format":"rongkit","version":2,"kind":"state","seq":0}\n';
  for (let user = 0; user < users; user++) {
    const userId = `u${user}`;
    yield row('users', userId, { createdAt: START, name: `User ${user}`, portraitUri: '', tokens: [], userId });
  }
  const inboxes = Array.from({ length: users }, (): string[] => []);
  for (let number = 0; number < messages; number++) {
    const messageUID = uidOf(number);
    const [from, to, sentAt] = [number % users, (number * 7 + 1) % users, START + number * 20];
    inboxes[to]?.push(messageUID);
    const sent = { content, fromUserId: `u${from}`, targetId: `u${to}`, messageUID, number, sentAt };
    const plain = { busChannel: '', conversationType: 'PRIVATE', expansion: null, keep: 'all', modifiedVersion: null };
    yield row('messages', messageUID, { ...plain, ...sent, objectName: 'RC:TxtMsg', options: {} });
  }
  for (const [user, uids] of inboxes.entries()) yield row('inboxes', `u${user}`, uids);
  yield `${JSON.stringify({ end: 'state', rows: messages + 2 * users })}\n`;
}

function uidOf(number: number): string {
  return (number.toString(32).toUpperCase().padStart(16, '0').match(/.{4}/g) ?? []).join('-');
}

const emulator = await createEmulator({ rateLimits: 'off', now: START + messages * 20 });
await emulator.import(state());

const [EVERY_MS, EVENTS] = [10, 100];
let flood: NodeJS.Timeout | undefined;
let at = emulator.clock.now();
process.on('SIGUSR2', () => {
  if (flood) clearInterval(flood);
  const move = () => {
    for (let count = 0; count < EVENTS; count++) emulator.clock.freeze(++at);
  };
  flood = flood ? undefined : setInterval(move, EVERY_MS);
});
console.log(emulator.url);
