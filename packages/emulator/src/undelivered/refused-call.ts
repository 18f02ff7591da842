import type { Endpoint } from '@rongkit/contract';
import type { UndeliveredReason } from '../domain/events.js';
import type { ConversationType } from '../domain/state/index.js';
import type { RawParams } from '../params/raw-params.js';
import type { RefusedMessage } from './undelivered-log.js';

/** Matches the ids of the endpoints that send messages. */
const SENDS = /^(message\.(publish|broadcast)|ultraGroupRest\.send$)/;

export function isSend({ id }: Pick<Endpoint, 'id'>): boolean {
  return SENDS.test(id);
}

/** Conversation types by a part of the endpoint's id. The first part that matches decides. */
const TYPES: readonly (readonly [part: RegExp, type: ConversationType])[] = [
  [/UltraGroup|^ultraGroupRest/, 'ULTRAGROUP'],
  [/Group/, 'GROUP'],
  [/Chatroom/, 'CHATROOM'],
  [/Discussion/, 'DISCUSSION'],
  [/System|broadcast/, 'SYSTEM'],
];

/** The parameters that list targets. */
const TARGETS = ['toUserId', 'toGroupId', 'toGroupIds', 'toChatroomId', 'toDiscussionId', 'to_group_ids'];

/** A call that was refused, or whose connection a fault cut. */
export interface RefusedCall {
  readonly endpoint: Pick<Endpoint, 'id'>;
  /** The parameters as they were sent; null if they could not be read. */
  readonly raw: RawParams | null;
  readonly requestId: string;
  /** The id of the request in the log. */
  readonly request: number;
  /** The code of the answer; null if a fault cut the connection. */
  readonly code: number | null;
  readonly message: string;
  readonly isFault: boolean;
}

const REASONS: Readonly<Record<number, UndeliveredReason>> = {
  1002: 'badRequest',
  1003: 'badRequest',
  1004: 'badSignature',
  1008: 'rateLimited',
  1508: 'badRequest',
};

/** The messages that a refused call was to send: one for each group or room, and one for all users. */
export function refusedMessages(call: RefusedCall): RefusedMessage[] {
  const { endpoint, raw, requestId, request, code, message, isFault } = call;
  const conversationType = TYPES.find(([part]) => part.test(endpoint.id))?.[1] ?? 'PRIVATE';
  const reason = isFault ? 'fault' : (REASONS[code ?? 0] ?? 'refused');
  const fromUserId = textIn(raw, 'fromUserId', 'from_user_id');
  const objectName = textIn(raw, 'objectName', 'object_name');
  const busChannel = textIn(raw, 'busChannel', 'bus_channel');
  const common = { conversationType, fromUserId, objectName, busChannel, reason, message, requestId, request };
  const targets = targetsIn(raw);
  const [first = ''] = targets;
  const isForUsers = conversationType === 'PRIVATE' || conversationType === 'SYSTEM';
  if (isForUsers) return [{ ...common, targetId: first, ...(targets.size > 0 && { lacking: targets }) }];
  return (targets.size > 0 ? [...targets].slice(0, MAX_PLACES) : ['']).map((targetId) => ({ ...common, targetId }));
}

/** The maximum number of groups or rooms that are noted for a call; a valid call has fewer. */
const MAX_PLACES = 20;

function textIn(raw: RawParams | null, ...names: readonly string[]): string {
  const value = names.map((name) => raw?.values.get(name)).find((each) => each !== undefined);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
}

function targetsIn(raw: RawParams | null): Set<string> {
  const given = TARGETS.flatMap((name) => raw?.values.get(name) ?? []);
  return new Set(given.filter((each) => typeof each === 'string'));
}
