import { createEmulator } from '@rongkit/emulator';
import { RongCloud, textMessage } from 'rongkit';
import { expect, onTestFinished, test } from 'vitest';
import { type HeardMessage, RawClient } from '../packages/emulator/src/test-support/raw-client.js';
import { Random } from './support/random.js';

/** GATEWAY_SEED sets another seed. */
const SEED = Number(process.env.GATEWAY_SEED ?? 20_261_123);
const USERS = Array.from({ length: 20 }, (_, index) => `u${index}`);
const GROUPS = ['g0', 'g1', 'g2', 'g3'];
const STEPS = 100;

/** A sent message. */
interface Said {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** False if the socket broke before the receipt came: the message may have arrived or not. */
  isSure: boolean;
}

test(`20 clients and the server API lose, double and reorder nothing while sockets break (seed ${SEED})`, async () => {
  const { rong, clients, groups } = await setUp(new Random(SEED));
  const said: Said[] = [];
  const note = (from: string, to: string): Said => {
    const message = { from, to, text: `${from} to ${to}, number ${said.length}`, isSure: false };
    said.push(message);
    return message;
  };

  const sayByServer = async (message: Said) => {
    const { from: fromUserId, to, text } = message;
    if (groups.has(to)) await rong.message.publishGroup({ fromUserId, toGroupId: to, ...textMessage(text) });
    else await rong.message.publishPrivate({ fromUserId, toUserId: to, ...textMessage(text) });
    message.isSure = true;
  };

  const sayByClient = async (client: RawClient, message: Said, breaks: boolean) => {
    const sending = client.say(groups.has(message.to) ? 'pgMsgP' : 'ppMsgP', message.to, message.text);
    if (breaks) client.drop();
    const receipt = await sending.catch(() => undefined);
    if (receipt?.status) throw new Error(`${message.text} was refused with ${receipt.status}`);
    message.isSure = receipt !== undefined;
  };

  const live = async (user: string, random: Random) => {
    const client = must(clients.get(user));
    const own = [...groups].filter(([, members]) => members.includes(user)).map(([group]) => group);
    for (let step = 0; step < STEPS; step++) {
      if (!client.isConnected) await client.connect();
      const to = random.chance(0.4) && own.length > 0 ? random.pick(own) : random.pick(USERS.filter((u) => u !== user));
      if (random.chance(0.3)) await sayByServer(note(`server of ${user}`, to));
      else await sayByClient(client, note(user, to), random.chance(0.1));
      if (random.chance(0.05)) client.drop();
    }
  };

  await Promise.all(USERS.map((user, index) => live(user, new Random(SEED + index + 1))));
  for (const [user, client] of clients) {
    client.drop();
    await client.connect();
    const received = said.filter(({ from, to }) => from !== user && (to === user || groups.get(to)?.includes(user)));
    expectAll(client.heard, received);
    const everything = await client.everything();
    expectAll(
      everything.filter(({ isOwn }) => !isOwn),
      received,
    );
    expectAll(
      everything.filter(({ isOwn }) => isOwn),
      said.filter(({ from }) => from === user),
    );
  }
  expect(said.filter(({ isSure }) => !isSure).length).toBeGreaterThan(20);
});

async function setUp(random: Random) {
  const emulator = await createEmulator({ rateLimits: 'off' });
  onTestFinished(() => emulator.close());
  const rong = new RongCloud(emulator.credentials);
  const groups = new Map(GROUPS.map((group) => [group, USERS.filter(() => random.chance(0.5))]));
  for (const [groupId, userId] of groups) await rong.group.create({ groupId, userId, groupName: groupId });
  const clients = new Map<string, RawClient>();
  for (const userId of USERS) {
    const { token } = await rong.user.getToken({ userId, name: userId });
    const client = new RawClient({ url: emulator.url, appKey: emulator.appKey, token });
    await client.connect();
    clients.set(userId, client);
  }
  onTestFinished(() => {
    for (const client of clients.values()) client.drop();
  });
  return { rong, clients, groups };
}

/** Expects every acknowledged message, no duplicates, no unknown messages, and the order of sending. */
function expectAll(heard: readonly HeardMessage[], said: readonly Said[]): void {
  const texts = heard.map(({ text }) => text);
  expect(texts).toHaveLength(new Set(texts).size);
  const known = new Set(said.map(({ text }) => text));
  expect(texts.filter((text) => !known.has(text))).toEqual([]);
  const got = new Set(texts);
  expect(said.filter(({ text, isSure }) => isSure && !got.has(text))).toEqual([]);
  for (const conversation of new Set(heard.map((each) => each.conversation))) {
    const times = heard.filter((each) => each.conversation === conversation).map(({ time }) => time);
    expect(times).toEqual([...times].sort((one, other) => one - other));
  }
  for (const from of new Set(said.map((each) => each.from))) {
    const order = said.filter((each) => each.from === from).map(({ text }) => text);
    for (const to of new Set(said.map((each) => each.to))) {
      const sent = order.filter((text) => text.startsWith(`${from} to ${to},`) && got.has(text));
      expect(texts.filter((text) => text.startsWith(`${from} to ${to},`))).toEqual(sent);
    }
  }
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('it is not there');
  return value;
}
