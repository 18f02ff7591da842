import type { Endpoint } from '@rongkit/contract';
import type { Emulator } from '@rongkit/emulator';
import type { Answer } from './stage.js';
import type { Params } from './wire-call.js';

/** The fields of a sent message that later calls refer to. */
export interface SentMessage {
  readonly uid: string;
  readonly fromUserId: string;
  readonly conversationType: number;
  readonly targetId: string;
  readonly busChannel: string;
  readonly sentAt: number;
  readonly isStream: boolean;
  readonly isBroadcast: boolean;
  readonly isExpandable: boolean;
}

/** The ids that calls pick from. There are few, so that calls affect the same users, groups and rooms. */
export const POOL = {
  users: ['u1', 'u2', 'u3', 'u4', 'u5', 'u6'],
  groups: ['g1', 'g2', 'g3'],
  entrusted: ['e1', 'e2', 'e3'],
  rooms: ['r1', 'r2', 'r3'],
  ultraGroups: ['s1', 's2'],
  channels: ['c1', 'c2', 'c3'],
  userGroups: ['w1', 'w2', 'w3'],
  bots: ['b1', 'b2', 'b3'],
  agents: ['agent_1', 'agent_2'],
  tags: ['t1', 't2', 't3'],
  keys: ['k1', 'k2', 'k3', 'k4'],
} as const;

const KINDS = { userId: 1, groupId: 3, chatroomId: 4 } as const;

/** Ids and tokens from earlier answers, for later calls. */
export class World {
  readonly emulator: Emulator;
  readonly sent: SentMessage[] = [];
  readonly pageTokens: string[] = [];
  readonly smsSessions: string[] = [];
  readonly captchas: string[] = [];
  readonly conversationIds: string[] = [];

  constructor(emulator: Emulator) {
    this.emulator = emulator;
  }

  get now(): number {
    return this.emulator.clock.now();
  }

  learn({ id }: Endpoint, params: Params, { body }: Answer): void {
    const { messageUIDs, messageUID, next, pageToken, sessionId, verifyId, conversationId } = body;
    if (Array.isArray(messageUIDs)) for (const each of messageUIDs) this.#note(id, params, each as Params);
    if (messageUID !== undefined) this.#note(id, params, { messageUID });
    for (const token of [next, pageToken]) if (typeof token === 'string' && token) this.pageTokens.push(token);
    if (typeof sessionId === 'string') this.smsSessions.push(sessionId);
    if (typeof verifyId === 'string') this.captchas.push(verifyId);
    if (typeof conversationId === 'string') this.conversationIds.push(conversationId);
  }

  noteSent(message: Pick<SentMessage, 'uid' | 'fromUserId' | 'conversationType' | 'targetId' | 'isExpandable'>): void {
    this.sent.push({ busChannel: '', sentAt: this.now, isStream: false, isBroadcast: false, ...message });
  }

  #note(endpoint: string, params: Params, row: Params): void {
    const isStream = endpoint === 'message.publishPrivateStream';
    const isBroadcast = endpoint.startsWith('message.broadcast');
    this.sent.push({
      uid: String(row.messageUID),
      fromUserId: String(params.fromUserId),
      conversationType: conversationTypeOf(endpoint, row),
      targetId: String(row.userId ?? row.groupId ?? row.chatroomId ?? params.toUserId ?? ''),
      busChannel: String(params.busChannel ?? ''),
      sentAt: this.now,
      isStream,
      isBroadcast,
      isExpandable: params.expansion === true || (isStream && params.extraContent !== undefined),
    });
  }
}

function conversationTypeOf(endpoint: string, row: Params): number {
  if (endpoint.includes('UltraGroup')) return 10;
  if (endpoint.includes('System') || endpoint.includes('broadcast')) return 6;
  const key = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((name) => row[name] !== undefined);
  return key ? KINDS[key] : 1;
}
