import { type Endpoint, type ResourceName, resources } from '@rongkit/contract';
import { Random } from '../support/random.js';
import { commandOf, randomTopic, TOPICS } from './client-commands.js';
import { type Device, GatewayClient } from './gateway-client.js';
import { ServerSession } from './server-session.js';
import type { Stage } from './stage.js';
import { POOL } from './world.js';

const AREAS: readonly ResourceName[] = [
  'user',
  'message',
  'conversationTag',
  'sensitiveWord',
  'group',
  'chatroom',
  'entrustGroup',
];

/** Calls of the server API that cause packets to clients, or refusals of later commands. */
const { user, message, conversation, conversationTag, group, chatroom, entrustGroup } = resources;
const CALLS: readonly Endpoint[] = [
  ...[message.publishPrivate, message.publishGroup, message.publishChatroom, message.publishPrivateStatus],
  ...[message.recall, message.modifyPrivate, message.modifyGroup, message.setExpansion, message.broadcastOnline],
  ...[
    user.block,
    user.expireToken,
    user.remove,
    user.deactivate,
    user.setChatBan,
    user.addBlacklist,
    user.addWhitelist,
  ],
  ...[user.setWhiteSetting, conversation.setTop, conversation.setNotification, conversationTag.set],
  ...[group.addGagUser, group.addBan, group.removeBan, group.addBanWhitelist, group.quit, entrustGroup.updateProfile],
  ...[chatroom.addGagUser, chatroom.addGlobalGagUser, chatroom.addBan, chatroom.removeBan, chatroom.addBlockUser],
  ...[chatroom.addBanWhitelist, chatroom.rollbackBlockUser, chatroom.rollbackGagUser, chatroom.destroy],
  ...[chatroom.setEntry, chatroom.removeEntry, chatroom.stopDistributionMessage, chatroom.resumeDistributionMessage],
];

const DEVICES: readonly Device[] = [{ sdkVer: '5.38.1', deviceId: 'one' }, { sdkVer: '5.7.0', deviceId: 'two' }, {}];

export async function runClients(stage: Stage, seed: number, steps: number): Promise<void> {
  const session = new ClientSession(stage, new Random(seed));
  try {
    await session.run(steps);
  } finally {
    await session.end();
  }
}

/** Clients that connect, leave and send all kinds of commands, while the server API changes the state. */
export class ClientSession {
  readonly #stage: Stage;
  readonly #random: Random;
  readonly #server: ServerSession;
  #clients: GatewayClient[] = [];

  constructor(stage: Stage, random: Random) {
    this.#stage = stage;
    this.#random = random;
    this.#server = new ServerSession(stage, random, AREAS);
    stage.ears.push(() => this.#heard());
  }

  async run(steps: number): Promise<void> {
    await this.#server.prepare();
    for (const userId of POOL.users.slice(0, 3)) await this.#connect(userId);
    for (const topic of TOPICS) await this.#say(topic);
    for (let step = 0; step < steps; step++) await this.#turn();
  }

  async end(): Promise<void> {
    for (const client of this.#open()) await client.leave('nothing');
  }

  async #turn(): Promise<void> {
    const random = this.#random;
    const isCrowded = this.#open().length > 4;
    if (random.chance(0.04))
      await this.#stage.advance(random.pick([{ milliseconds: 1 }, { seconds: 31 }, { minutes: 2 }]));
    else if (random.chance(isCrowded ? 0.1 : 0.02)) await this.#leave();
    else if (random.chance(isCrowded ? 0.02 : 0.12)) await this.#connect(random.pick(POOL.users.slice(0, 5)));
    else if (random.chance(0.2)) await this.#server.rounds([random.pick(CALLS)], 1);
    else await this.#say(randomTopic(random));
  }

  #open(): GatewayClient[] {
    return this.#clients.filter(({ isOpen }) => isOpen);
  }

  async #connect(userId: string): Promise<void> {
    const device = this.#random.pick(DEVICES);
    const { token } = await this.#server.call(user.getToken, { userId });
    const isRight = this.#random.chance(0.93);
    await this.#stage.step('connect', { userId, ...device }, async () => {
      const proof = { userId, token: isRight ? String(token) : 'wrong' };
      const { client, status } = await GatewayClient.connect(this.#stage.emulator, proof, device);
      if (status === 0) this.#clients.push(client);
      return [status, undefined];
    });
  }

  async #leave(): Promise<void> {
    const [client] = this.#open();
    if (!client) return;
    const says = this.#random.chance(0.5) ? 'goodbye' : 'nothing';
    await this.#stage.step('leave', { userId: client.userId, says }, async () => {
      const before = this.#commandCount();
      await client.leave(says);
      // The emulator notices the closed socket a little later than the client.
      for (let turn = 0; turn < 2000 && this.#commandCount() === before; turn++) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      return [null, undefined];
    });
  }

  /** Sends a command of a topic from a random connected client. */
  async #say(topic: string): Promise<void> {
    const random = this.#random;
    const open = this.#open();
    if (open.length === 0) return this.#connect('u1');
    const client = random.pick(open);
    const { userId } = client;
    const { world } = this.#server;
    const { kind, target, body, message: sent } = commandOf(topic, { random, world, userId });
    const params = { userId, target, body: this.#stage.normalizer.text(body.toString('latin1')) };
    const receipt = await this.#stage.step(topic, params, async () => {
      const answer = await client[kind](topic, target, body);
      const { status, uid } = kind === 'publish' ? receiptOf(answer) : { status: 0, uid: '' };
      // A receipt with an error has a random message id that no message has.
      return [status === 0 ? answer.toString('latin1') : status, { status, uid }];
    });
    if (sent && receipt.status === 0) world.noteSent({ ...sent, ...receipt, fromUserId: userId });
  }

  async #heard(): Promise<string[]> {
    const heard: string[] = [];
    for (const client of this.#clients) heard.push(...(await client.drain()));
    const gone = this.#clients.filter(({ isOpen }) => !isOpen).map(({ userId }) => `${userId} is gone`);
    this.#clients = this.#open();
    return [...heard, ...gone];
  }

  #commandCount(): unknown {
    return /"seq":(\d+)/.exec(this.#stage.emulator.export())?.[1];
  }
}

function receiptOf(answer: Buffer): { readonly status: number; readonly uid: string } {
  if (answer.length === 0) return { status: -1, uid: '' };
  return { status: answer.readUInt16BE(7), uid: answer.subarray(13).toString() };
}
