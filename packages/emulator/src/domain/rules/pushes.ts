import { messageTypes } from '@rongkit/contract';
import type { Draft } from '../draft.js';
import type { Receivers } from '../events.js';
import type { Context } from '../handler.js';
import type { Message, Push, State, View } from '../state/index.js';
import { derive, type IdSource } from '../values/identifiers.js';
import { jsonMembers } from '../values/json-members.js';
import { listed, NOBODY_DEACTIVATED } from './audience.js';
import { isUndisturbed, notifies } from './levels.js';
import { readersAt, share, sharedKey } from './shared-inboxes.js';

/** The maximum number of receivers that a push lists itself. More receivers are in a shared list. */
const FEW = 20;

/** The key of the list that pushes of push calls share for their receivers. */
export const BROADCASTS = '';

interface Pushed {
  readonly message: Message;
  readonly draft: Draft;
  readonly receivers: Receivers;
}

type When = Pick<Context, 'at' | 'seq' | 'utcOffsetHours'>;

/**
 * Stores the push of a message, if it has a notification text, for the receivers who are offline and whose settings
 * allow the push.
 */
export function pushMessage(state: State, { message, draft, receivers }: Pushed, when: When): void {
  const text = draft.disablePush ? '' : pushTextOf(draft);
  const userIds = text === '' ? [] : [...receivers].filter((userId) => wantsPush(state, userId, draft, when));
  if (userIds.length === 0) return;
  const { at, seq } = when;
  const { messageUID } = message;
  const id = messagePushId(messageUID, seq);
  const push: Push = { id, at, kind: 'message', text, data: draft.pushData ?? '', messageUID, userIds };
  addPush(state, push, () => sharedKey(message, false));
}

/** Stores a push. Pushes to many users that have the same key share the list of their receivers. */
export function addPush(state: State, push: Push, keyOf: () => string): void {
  const { userIds } = push;
  if (userIds.length <= FEW) {
    state.pushes.push(push);
    return;
  }
  const key = keyOf();
  const { position } = share(NOBODY_DEACTIVATED, state.sharedPushes, { key, uid: push.id, audience: listed(userIds) });
  state.pushes.push({ ...push, userIds: [], shared: { key, position } });
}

/** The pushes with their receivers. */
export function pushesOf({ pushes, sharedPushes }: View): Push[] {
  return pushes.map(({ shared, ...push }) => {
    const { userIds, request, ...rest } = push;
    const receivers = shared ? readersAt(sharedPushes.get(shared.key), shared.position) : [...userIds];
    return { ...rest, userIds: receivers, ...(request && { request: { ...request } }) };
  });
}

function wantsPush(state: View, userId: string, draft: Draft, when: When): boolean {
  if (state.online.has(userId) || isUndisturbed(state, userId, draft, when)) return false;
  return notifies(state, userId, draft);
}

const presets = new Map(messageTypes.map(({ objectName, pushText }) => [objectName, pushText]));

/** The notification text of a push: from the send, otherwise from the message type; empty for no push. */
function pushTextOf({ objectName, content, pushContent }: Draft): string {
  if (pushContent) return pushContent;
  const preset = presets.get(objectName) ?? '';
  if (preset !== 'content') return preset;
  const { content: text } = jsonMembers(content);
  return typeof text === 'string' ? text : '';
}

/**
 * The id of a message's push: the message's UID and the last six digits of the command's sequence number. This is
 * cheaper than another hash.
 */
function messagePushId(messageUID: string, seq: number): string {
  return messageUID.replaceAll('-', '') + String(seq).padStart(6, '0').slice(-6);
}

/** Makes a push id of 22 letters and digits, such as `50whSR6kQiHb7YgFwQzXIb`. */
export function pushId(source: IdSource, purpose: string): string {
  return derive(source, 'push', purpose).toString('base64').replace(/\W/g, '').slice(0, 22);
}
