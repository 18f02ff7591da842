import { codes, type Endpoint } from '@rongkit/contract';
import type { UndeliveredReason } from '../domain/events.js';
import { isBetweenTwo } from '../domain/rules/conversations.js';
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

/** The parameters that list groups, rooms or discussions. */
const PLACES = ['toGroupId', 'toGroupIds', 'toChatroomId', 'toDiscussionId', 'to_group_ids'];

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
  /** The explanation for the developer that the answer lacks. */
  readonly hint?: string | undefined;
  readonly isFault: boolean;
  /** Whether the app key and the signature were right. */
  readonly isSigned: boolean;
}

/** The code for a missing or wrong app key, when the call is not authenticated yet. */
const WRONG_APP_KEY = 1002;

const REASONS: Readonly<Record<number, UndeliveredReason>> = {
  1002: 'badRequest',
  1003: 'badRequest',
  1008: 'rateLimited',
  1508: 'badRequest',
};

/** The messages that a refused call was to send: one for each of up to 20 groups or rooms, or one for all its users. */
export function refusedMessages(call: RefusedCall): RefusedMessage[] {
  const { endpoint, raw, requestId, request, hint } = call;
  const message = withEnglish(call);
  const conversationType = TYPES.find(([part]) => part.test(endpoint.id))?.[1] ?? 'PRIVATE';
  const reason = reasonOf(call);
  const fromUserId = textIn(raw, 'fromUserId', 'from_user_id');
  const objectName = textIn(raw, 'objectName', 'object_name');
  const busChannel = textIn(raw, 'busChannel', 'bus_channel');
  const common = { conversationType, fromUserId, objectName, busChannel, reason, message, hint, requestId, request };
  const users = idsIn(raw, ['toUserId']);
  const places = idsIn(raw, PLACES);
  const [first = ''] = users;
  // In a send to a group, the users are the chosen members.
  const refused = { ...common, ...(users.size > 0 && { lacking: users }) };
  if (isBetweenTwo(conversationType)) return [{ ...refused, targetId: first }];
  return (places.size > 0 ? [...places].slice(0, MAX_PLACES) : ['']).map((targetId) => ({ ...refused, targetId }));
}

const CHINESE = /\p{Script=Han}/u;

/** The message of the answer, with the English meaning of its code behind a Chinese message. */
function withEnglish({ code, message }: RefusedCall): string {
  const meaning = CHINESE.test(message) ? codes.find((each) => each.code === code)?.text : undefined;
  return meaning === undefined ? message : `${message} (${meaning})`;
}

function reasonOf({ code, isFault, isSigned }: RefusedCall): UndeliveredReason {
  if (!isSigned) return code === WRONG_APP_KEY ? 'badAppKey' : 'badSignature';
  return isFault ? 'fault' : (REASONS[code ?? 0] ?? 'refused');
}

/** The maximum number of groups or rooms that are noted for a call; a valid call has fewer. */
const MAX_PLACES = 20;

function textIn(raw: RawParams | null, ...names: readonly string[]): string {
  const value = names.map((name) => raw?.values.get(name)).find((each) => each !== undefined);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
}

function idsIn(raw: RawParams | null, names: readonly string[]): Set<string> {
  const given = names.flatMap((name) => raw?.values.get(name) ?? []);
  return new Set(given.filter((each) => typeof each === 'string'));
}
