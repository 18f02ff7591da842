import { type Endpoint, type ResourceName, resources } from '@rongkit/contract';
import { Random } from '../support/random.js';
import { ParamsMaker } from './params.js';
import { type Call, PREPARATIONS, UNDOES } from './preparations.js';
import type { Stage } from './stage.js';
import type { Params } from './wire-call.js';
import { POOL, World } from './world.js';

export interface Area {
  readonly name: string;
  readonly resources: readonly ResourceName[];
  /** Calls of other resources that belong to the area. */
  readonly besides?: readonly Endpoint[];
  /** The number of calls of each endpoint. */
  readonly rounds: number;
}

const { message } = resources;

/** The areas of the server API. Each area has a state of its own, so that a change in one area shows there only. */
export const AREAS: readonly Area[] = [
  { name: 'users', resources: ['user', 'userProfile', 'friend'], besides: [message.publishPrivate], rounds: 8 },
  { name: 'messages', resources: ['message', 'wordfilter', 'sensitiveWord'], rounds: 8 },
  {
    name: 'conversations',
    resources: ['conversation', 'conversationTag'],
    besides: [message.publishPrivate, message.publishGroup, message.publishUltraGroup],
    rounds: 9,
  },
  { name: 'groups', resources: ['group'], besides: [message.publishGroup, message.publishGroupStatus], rounds: 9 },
  { name: 'entrusted-groups', resources: ['entrustGroup'], besides: [message.publishGroup], rounds: 9 },
  {
    name: 'chatrooms',
    resources: ['chatroom'],
    besides: [message.publishChatroom, message.broadcastChatroom, message.queryChatroomHistory],
    rounds: 9,
  },
  {
    name: 'ultra-groups',
    resources: ['ultraGroup', 'ultraGroupChannel', 'ultraGroupUserGroup', 'ultraGroupMessage', 'ultraGroupRest'],
    besides: [message.publishUltraGroup, message.publishUltraGroup, message.queryUltraGroupHistory],
    rounds: 8,
  },
  {
    name: 'pushes-bots-agents',
    resources: ['push', 'sms', 'bot', 'agent', 'proxyChat'],
    besides: [message.publishPrivate, message.publishGroup],
    rounds: 9,
  },
  { name: 'everything', resources: Object.keys(resources) as ResourceName[], rounds: 1 },
];

/** Messages with a pre-send callback, and SMS with a picture captcha. */
export const VERDICTS: Area = {
  name: 'verdicts',
  resources: ['sms'],
  besides: [
    ...[message.publishPrivate, message.publishGroup, message.publishChatroom, message.publishUltraGroup],
    ...[message.publishTemplate, message.publishPrivateStream, resources.ultraGroupRest.send],
  ],
  rounds: 8,
};

/** Calls the endpoints of an area over and over in a random order, with the clock advancing in between. */
export async function runArea(stage: Stage, area: Area, seed: number): Promise<void> {
  const session = new ServerSession(stage, new Random(seed), area.resources);
  const endpoints = [
    ...area.resources.flatMap((name) => Object.values<Endpoint>(resources[name])),
    ...(area.besides ?? []),
  ];
  await session.prepare();
  for (const endpoint of endpoints) await session.call(endpoint, endpoint.sample.params);
  await session.rounds(endpoints, area.rounds);
}

const PAUSES = [{ seconds: 1 }, { seconds: 31 }, { minutes: 1 }, { minutes: 5 }, { minutes: 61 }, { hours: 3 }];

export class ServerSession {
  readonly stage: Stage;
  readonly world: World;
  readonly #random: Random;
  readonly #params: ParamsMaker;
  readonly #preparations: readonly Call[];

  constructor(stage: Stage, random: Random, areas: readonly ResourceName[]) {
    const world = new World(stage.emulator);
    this.stage = stage;
    this.world = world;
    this.#preparations = [...new Set<ResourceName>(['user', ...areas])].flatMap((name) => PREPARATIONS[name] ?? []);
    this.#random = random;
    this.#params = new ParamsMaker(random, world);
  }

  async call(endpoint: Endpoint, params: Params): Promise<Record<string, unknown>> {
    const asJson = endpoint.body === 'form' && this.#random.chance(0.1);
    const answer = await this.stage.call(endpoint, params, asJson);
    this.world.learn(endpoint, params, answer);
    return answer.body;
  }

  /** Creates users, groups and rooms for later calls. */
  async prepare(): Promise<void> {
    for (const [endpoint, params] of this.#preparations) await this.call(endpoint, params);
    for (const userId of POOL.users.slice(0, 2)) await this.setOnline(userId, true);
  }

  /** Calls each endpoint once a round, in another order each time. */
  async rounds(endpoints: readonly Endpoint[], rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round++) {
      const order = endpoints.map((endpoint) => ({ endpoint, at: this.#random.next() }));
      order.sort((one, other) => one.at - other.at);
      for (const { endpoint } of order) await this.#turn(endpoint);
    }
  }

  async #turn(endpoint: Endpoint): Promise<void> {
    const random = this.#random;
    if (UNDOES.test(endpoint.id) && random.chance(0.5)) return;
    if (random.chance(0.25)) await this.call(...random.pick(this.#preparations));
    await this.call(endpoint, this.#params.for(endpoint));
    if (random.chance(0.06)) await this.stage.advance(random.pick(PAUSES));
    if (random.chance(0.02)) await this.setOnline(random.pick(POOL.users), random.chance(0.7));
    if (endpoint.id.startsWith('agent.') && random.chance(0.2)) {
      await this.restrict(random.pick(POOL.agents), random.pick(POOL.users), random.chance(0.7));
    }
  }

  setOnline(userId: string, online: boolean): Promise<unknown> {
    return this.#admin('presence', { userId, online });
  }

  restrict(agentId: string, userId: string, restricted: boolean): Promise<unknown> {
    return this.#admin('agent-restrictions', { agentId, userId, restricted });
  }

  #admin(path: string, body: object): Promise<unknown> {
    const request = { method: 'POST', path: `/_rongkit/${path}`, contentType: 'application/json' };
    return this.stage.request(`_rongkit/${path}`, body, { ...request, body: JSON.stringify(body) });
  }
}
