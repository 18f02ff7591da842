import { messageTypes } from '@rongkit/contract';
import type { Draft } from '../draft.js';
import type { Context } from '../handler.js';
import type { State, View } from '../state/index.js';
import { derive, type IdSource } from '../values/identifiers.js';
import { jsonMembers } from '../values/json-members.js';
import { isUndisturbed, notifies } from './levels.js';

interface Pushed {
  readonly messageUID: string;
  readonly draft: Draft;
  readonly receivers: ReadonlySet<string>;
}

type When = Pick<Context, 'at' | 'seq' | 'utcOffsetHours'>;

/** Pushes a message to the receivers who are not connected, if there is anything to show. */
export function pushMessage(state: State, { messageUID, draft, receivers }: Pushed, when: When): void {
  const text = draft.disablePush ? '' : pushTextOf(draft);
  const userIds = text === '' ? [] : [...receivers].filter((userId) => wantsPush(state, userId, draft, when));
  if (userIds.length === 0) return;
  const { at, seq } = when;
  const id = messagePushId(messageUID, seq);
  state.pushes.push({ id, at, kind: 'message', userIds, text, data: draft.pushData ?? '', messageUID });
}

function wantsPush(state: View, userId: string, draft: Draft, when: When): boolean {
  if (state.online.has(userId) || isUndisturbed(state, userId, draft, when)) return false;
  return notifies(state, userId, draft);
}

const presets = new Map(messageTypes.map(({ objectName, pushText }) => [objectName, pushText]));

/** The text of a push: from the send, otherwise from the message type; empty for no push. */
function pushTextOf({ objectName, content, pushContent }: Draft): string {
  if (pushContent) return pushContent;
  const preset = presets.get(objectName) ?? '';
  if (preset !== 'content') return preset;
  const { content: text } = jsonMembers(content);
  return typeof text === 'string' ? text : '';
}

/** The id of a message's push: the message's UID and digits, which is cheaper than another hash. */
function messagePushId(messageUID: string, seq: number): string {
  return messageUID.replaceAll('-', '') + String(seq).padStart(6, '0').slice(-6);
}

/** `50whSR6kQiHb7YgFwQzXIb`: 22 letters and digits. */
export function pushId(source: IdSource, purpose: string): string {
  return derive(source, 'push', purpose).toString('base64').replace(/\W/g, '').slice(0, 22);
}
