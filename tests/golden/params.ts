import { describeFields, type Endpoint, type Field } from '@rongkit/contract';
import { brokenValue } from '../support/arbitrary-params.js';
import type { Random } from '../support/random.js';
import { contentFor, OBJECT_NAMES } from './contents.js';
import type { Params } from './wire-call.js';
import { POOL, type SentMessage, type World } from './world.js';

type Draft = Record<string, unknown>;

const USERS = new Set(
  [
    ['userId', 'userIds', 'user_id', 'user_ids', 'user', 'blackUserId', 'whiteUserId', 'whiteUserIds', 'requestId'],
    ['fromUserId', 'from_user_id', 'fromuserid', 'toUserId', 'toUserIds', 'to_user_ids', 'userid', 'id', 'targetIds'],
    ['owner', 'newOwner', 'entryOwnerId', 'followUserIds', 'targetId'],
  ].flat(),
);
const GROUPS = new Set(['groupId', 'groupIds', 'group_id', 'toGroupId', 'toGroupIds', 'to_group_ids']);

/** The ids to pick from, by the name of the field. */
const POOLS: Readonly<Record<string, readonly string[]>> = {
  chatroomId: POOL.rooms,
  toChatroomId: POOL.rooms,
  toDiscussionId: ['d1', 'd2'],
  busChannel: [...POOL.channels, ''],
  bus_channel: POOL.channels,
  channel_id: POOL.channels,
  userGroupId: POOL.userGroups,
  userGroupIds: POOL.userGroups,
  tagId: POOL.tags,
  tagIds: POOL.tags,
  agentId: POOL.agents,
  botUserId: POOL.bots,
  key: POOL.keys,
  keys: POOL.keys,
  entryKeys: POOL.keys,
  extraKey: POOL.keys,
  tags: ['bj', 'sh', 'vip'],
  tag: ['bj', 'sh', 'vip'],
  tag_or: ['bj', 'sh', 'vip'],
  word: ['bad', 'worse', 'awful', 'mild'],
  words: ['bad', 'worse', 'awful', 'mild'],
  replaceWord: ['***', 'x"y'],
  objectName: OBJECT_NAMES,
  object_name: OBJECT_NAMES,
  objectNames: OBJECT_NAMES,
  objectnames: OBJECT_NAMES,
  mobile: ['13000000000', '13000000001'],
  templateId: ['template'],
  events: ['message:private', 'message:group', 'message:chatroom', 'message:ultragroup'],
};

const TEXTS = ['a', 'name 1', '融云', 'x😀', 'ext_a', '23:59:59', '08:00:00', '20260101', '2026-01-01', '1'];

/** Makes parameters for calls: mostly valid, with few different ids, and sometimes invalid. */
export class ParamsMaker {
  readonly #random: Random;
  readonly #parts = new Map<string, number>();
  readonly #world: World;

  constructor(random: Random, world: World) {
    this.#random = random;
    this.#world = world;
  }

  for(endpoint: Endpoint): Params {
    const random = this.#random;
    const fields = describeFields(endpoint.params);
    const params: Draft = random.chance(0.1) ? { ...endpoint.sample.params } : {};
    for (const field of fields) {
      if (field.name in params && random.chance(0.5)) continue;
      if (field.required || random.chance(0.35)) params[field.name] = this.#value(field, endpoint);
    }
    this.#fit(endpoint, params);
    if (random.chance(0.06)) this.#spoil(fields, params);
    return params;
  }

  #value(field: Field, endpoint: Endpoint): unknown {
    const random = this.#random;
    if (field.values && field.kind === 'text') return random.pick(field.values);
    switch (field.kind) {
      case 'text':
        return this.#text(field, endpoint);
      case 'integer':
        return this.#integer(field);
      case 'decimal':
        return random.pick([0, 0.5, 1, 3]);
      case 'flag':
        return random.pick([0, 1]);
      case 'boolean':
        return random.chance(0.5);
      case 'list':
        return this.#list(field, endpoint);
      case 'map':
        return this.#map(field);
      case 'object':
        return this.#object(field.fields ?? [], endpoint);
      case 'free':
        return { content: random.pick(TEXTS), type: 'text' };
    }
  }

  #text(field: Field, { id }: Endpoint): string {
    const random = this.#random;
    const { name } = field;
    if (name === 'pageToken') return random.pick(['', ...this.#world.pageTokens.slice(-3)]);
    if (name === 'conversationId') return random.pick(['conv', ...this.#world.conversationIds.slice(-3)]);
    if (name === 'date') return random.pick([this.#hour(0), this.#hour(1), '2026010109', '20260101']);
    const pool = poolOf(name, id);
    if (pool) return random.chance(0.03) ? 'nobody' : random.pick(pool);
    const { pattern, maxBytes = 100, maxChars = 100 } = field;
    const fitting = TEXTS.filter((text) => Buffer.byteLength(text) <= maxBytes && text.length <= maxChars);
    const matching = pattern ? fitting.filter((text) => new RegExp(pattern).test(text)) : fitting;
    return random.pick(matching.length > 0 ? matching : TEXTS);
  }

  #hour(hoursAgo: number): string {
    const inBeijing = new Date(this.#world.now + (8 - hoursAgo) * 3_600_000);
    return inBeijing.toISOString().replace(/\D/g, '').slice(0, 10);
  }

  #integer({ name, choices, min, max }: Field): number {
    const random = this.#random;
    if (choices) return random.pick(choices);
    if (/^(?:startTime|endTime|sentTime|msgTimestamp|time)$/.test(name)) {
      return Math.max(0, this.#world.now + random.pick([-86_400_000, -600_000, -1000, 0, 1, 60_000]));
    }
    if (/page|offset/i.test(name)) return random.pick([min ?? 0, 1, 2]);
    const lowest = min ?? 0;
    return random.pick([lowest, lowest + 1, lowest + 2, Math.min(max ?? 10, lowest + 30)]);
  }

  #list(field: Field, endpoint: Endpoint): unknown[] {
    const { item, minItems = 0, maxItems = 3, name } = field;
    if (!item) return [];
    const count = Math.max(minItems, 1 + this.#random.below(Math.min(3, maxItems)));
    const items = Array.from({ length: count }, () => this.#value({ ...item, name: item.name || name }, endpoint));
    return [...new Set(items)];
  }

  #map({ name, key, item, maxItems = 3 }: Field): Draft {
    const random = this.#random;
    const ids = name === 'chatroom' ? POOL.rooms : name === 'group' ? POOL.groups : [...POOL.keys, 'ext_a', 'ext_b'];
    const fitting = key?.pattern ? ids.filter((id) => new RegExp(key.pattern ?? '').test(id)) : ids;
    const count = 1 + random.below(Math.min(3, maxItems));
    const entries = Array.from({ length: count }, () => {
      const value = item?.kind === 'map' ? { '{name}': random.pick(TEXTS) } : random.pick(TEXTS);
      return [random.pick(fitting.length > 0 ? fitting : ids), value] as const;
    });
    return Object.fromEntries(entries);
  }

  #object(fields: readonly Field[], endpoint: Endpoint): Draft {
    const chosen = fields.filter(({ required }) => required || this.#random.chance(0.4));
    return Object.fromEntries(chosen.map((field) => [field.name, this.#value(field, endpoint)]));
  }

  /** Makes parameters agree with one another, and with the messages sent before. */
  #fit(endpoint: Endpoint, params: Draft): void {
    const { id } = endpoint;
    this.#fitTexts(params);
    this.#fitTargets(id, params);
    if (id.endsWith('Template')) this.#fitTemplate(endpoint, params);
    if (id === 'message.publishPrivateStream') this.#fitStream(params);
    if ('msgUID' in params || 'messageUID' in params || 'msgs' in params) this.#fitMessage(id, params);
    if (id === 'ultraGroupMessage.query' && this.#random.chance(0.7)) this.#fitSpan(params);
    if (id.startsWith('sms.')) this.#fitSms(id, params);
    if (id.startsWith('agent.')) this.#fitAgent(params);
    if (id === 'friend.setProfile' && this.#random.chance(0.7)) Object.assign(params, { userId: 'u1', targetId: 'u2' });
    if (id === 'bot.updateIntegration' && this.#random.chance(0.6))
      Object.assign(params, { userId: 'b1', type: 'webhook' });
  }

  #fitTexts(params: Draft): void {
    if (typeof params.content !== 'string') return;
    const objectName = String(params.objectName ?? params.object_name ?? 'RC:TxtMsg');
    params.content = contentFor(objectName, this.#random, this.#world);
  }

  #fitTargets(id: string, params: Draft): void {
    const random = this.#random;
    const { conversationType, conversations, targetId } = params;
    if (conversationType !== undefined && targetId !== undefined) {
      params.targetId = random.pick(targetsOf(Number(conversationType)));
    }
    for (const each of listOf(conversations)) each.targetId = random.pick(targetsOf(Number(each.conversationType)));
    if (id.endsWith('History') && targetId !== undefined) params.targetId = random.pick(historyTargets(id));
  }

  #some(items: readonly string[]): string[] {
    return items.filter(() => this.#random.chance(0.5)).concat(items.slice(0, 1));
  }

  #fitTemplate({ sample }: Endpoint, params: Draft): void {
    const random = this.#random;
    const toUserId = [...new Set(this.#some(POOL.users))];
    const values = toUserId.map((user) => ({ '{name}': user, '{points}': '5' }));
    const length = random.chance(0.9) ? toUserId.length : 1;
    Object.assign(params, { toUserId, values: values.slice(0, length), content: sample.params.content });
    for (const name of ['pushContent', 'pushData', 'pushExt']) {
      if (params[name] !== undefined || random.chance(0.5)) params[name] = toUserId.map((user) => `{name} to ${user}`);
    }
  }

  /** The number of the next part of a stream. Parts that the emulator refuses count, so that later ones are refused too. */
  #partOf(uid: string, isNext: boolean): number {
    const seq = (this.#parts.get(uid) ?? 1) + 1;
    if (isNext) this.#parts.set(uid, seq);
    return isNext ? seq : seq + 1;
  }

  #fitStream(params: Draft): void {
    const random = this.#random;
    const isNext = random.below(5) > 0;
    params.content = {
      ...(random.chance(0.95) && { content: random.pick(TEXTS) }),
      type: 'text',
      seq: isNext ? 1 : 3,
      complete: random.chance(0.3) && random.chance(0.5),
    };
    const streams = this.#world.sent.filter(({ isStream }) => isStream).slice(-4);
    if (streams.length === 0 || random.chance(0.4)) return;
    const { uid, fromUserId, targetId } = random.pick(streams);
    Object.assign(params, {
      content: { ...(params.content as object), messageUID: uid, seq: this.#partOf(uid, isNext) },
      fromUserId,
      toUserId: targetId,
    });
  }

  /** Makes the parameters refer to a message that was sent. */
  #fitMessage(endpoint: string, params: Draft): void {
    const random = this.#random;
    const all = this.#world.sent.filter((message) => mayBeMeant(endpoint, message));
    const expandable = all.filter(({ isExpandable }) => isExpandable);
    const known = (endpoint.endsWith('Expansion') && random.chance(0.8) ? expandable : all).slice(-12);
    if (known.length === 0 || random.chance(0.08)) return;
    const { uid, fromUserId, conversationType, targetId, busChannel, sentAt } = random.pick(known);
    if ('msgs' in params) params.msgs = known.slice(-3).map((each) => ({ msgUID: each.uid, ...channelOf(each) }));
    replaceIn(params, {
      ...{ msgUID: uid, messageUID: uid, sentTime: sentAt },
      ...{ conversationType, targetId, groupId: targetId },
      ...(random.chance(0.85) && { fromUserId, userId: fromUserId }),
    });
    delete params.busChannel;
    if (random.chance(0.95)) Object.assign(params, channelOf({ busChannel }));
  }

  #fitSpan(params: Draft): void {
    const { now } = this.#world;
    Object.assign(params, { groupId: 's1', busChannel: 'c1', startTime: now - 86_400_000, endTime: now + 1 });
  }

  #fitSms(id: string, params: Draft): void {
    const random = this.#random;
    const { emulator, smsSessions } = this.#world;
    if (id === 'sms.getImageCode') params.appKey = emulator.appKey;
    if (id === 'sms.verifyCode' && smsSessions.length > 0) {
      const sessionId = random.pick(smsSessions.slice(-3));
      const right = emulator.sms().find((each) => each.sessionId === sessionId)?.code;
      Object.assign(params, { sessionId, code: random.chance(0.6) && right ? right : '000000' });
    }
  }

  #fitAgent(params: Draft): void {
    const random = this.#random;
    const { query, agentConfig } = params;
    if (query !== undefined) params.query = random.pick(['hello', 'I am {{k1}}, {{ k2 }}, {{other}}', '你好 😀']);
    const { prompt, ...others } = (agentConfig ?? {}) as { prompt?: Draft };
    // The sample of the contract is shared by all tests of a worker.
    if (prompt?.instructions !== undefined)
      params.agentConfig = { ...others, prompt: { ...prompt, instructions: 'Be kind to {{k1}}.' } };
  }

  #spoil(fields: readonly Field[], params: Draft): void {
    const random = this.#random;
    if (fields.length === 0) return;
    const field = random.pick(fields);
    const spoiled = random.pick([brokenValue(field), undefined, '', 'neither']);
    if (spoiled === undefined) delete params[field.name];
    else params[field.name] = spoiled;
  }
}

function poolOf(name: string, endpoint: string): readonly string[] | undefined {
  const [resource = ''] = endpoint.split('.');
  if (GROUPS.has(name)) return groupsOf(endpoint);
  if (USERS.has(name)) {
    if (resource === 'bot') return [...POOL.bots, ...POOL.bots, 'u1'];
    if (name === 'toUserId' && resource === 'message') return [...POOL.users, ...POOL.users, 'b1'];
    return POOL.users;
  }
  return POOLS[name];
}

function groupsOf(endpoint: string): readonly string[] {
  if (/ultraGroup/i.test(endpoint)) return POOL.ultraGroups;
  if (endpoint === 'entrustGroup.import') return [...POOL.groups, ...POOL.entrusted];
  if (endpoint.startsWith('entrustGroup')) return POOL.entrusted;
  return [...POOL.groups, ...POOL.groups, ...POOL.entrusted];
}

function targetsOf(conversationType: number): readonly string[] {
  switch (conversationType) {
    case 3:
      return POOL.groups;
    case 4:
      return POOL.rooms;
    case 10:
      return POOL.ultraGroups;
    default:
      return POOL.users;
  }
}

function historyTargets(endpoint: string): readonly string[] {
  if (endpoint.includes('Ultra')) return POOL.ultraGroups;
  if (endpoint.includes('Group')) return POOL.groups;
  return endpoint.includes('Chatroom') ? POOL.rooms : POOL.users;
}

function mayBeMeant(endpoint: string, { conversationType, isBroadcast }: SentMessage): boolean {
  if (endpoint === 'message.recallBroadcast') return isBroadcast;
  if (endpoint === 'message.modifyPrivate') return conversationType === 1;
  if (endpoint === 'message.modifyGroup') return conversationType === 3;
  if (endpoint.startsWith('ultraGroupMessage')) return conversationType === 10;
  if (endpoint.endsWith('Expansion')) return conversationType === 1 || conversationType === 3;
  return !isBroadcast;
}

function listOf(value: unknown): Draft[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : [];
}

function replaceIn(params: Draft, values: Draft): void {
  for (const name of Object.keys(params)) if (name in values) params[name] = values[name];
}

function channelOf({ busChannel }: Pick<SentMessage, 'busChannel'>): Draft {
  return busChannel === '' ? {} : { busChannel };
}
