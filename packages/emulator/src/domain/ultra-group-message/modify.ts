import { command } from '../handler.js';
import { messageUid } from '../identifiers.js';
import { noSuchMessage } from '../message/no-such-message.js';
import type { State } from '../state/index.js';
import { minutes } from '../times.js';
import { DEFAULT_CHANNEL } from '../ultra-group/find.js';
import { messageAt } from './stored.js';

/** How long the number of a request is remembered. */
const REMEMBERED = minutes(1);

export const modify = command('ultraGroupMessage.modify', (state, params, { at, seq, tell, source }) => {
  const { busChannel = DEFAULT_CHANNEL, fromUserId, msgUID, content, msgRandom } = params;
  const message = messageAt(state, { ...params, busChannel });
  if (message?.fromUserId !== fromUserId) throw noSuchMessage(msgUID);
  forgetOldChanges(state, at);
  if (msgRandom !== undefined && isRepeat(state, msgUID, msgRandom, at)) return {};
  message.content = content;
  tell({ kind: 'messageChanged', at, source, changeUID: messageUid(seq, 0), messageUID: msgUID, userId: fromUserId });
  return {};
});

/** Whether the request came before, within the minute. It is remembered from now on. */
function isRepeat({ ultraGroupChanges }: State, msgUID: string, msgRandom: number, at: number): boolean {
  const request = JSON.stringify([msgUID, msgRandom]);
  if (ultraGroupChanges.has(request)) return true;
  ultraGroupChanges.set(request, at);
  return false;
}

function forgetOldChanges({ ultraGroupChanges }: State, at: number): void {
  for (const [request, changedAt] of ultraGroupChanges) {
    if (at - changedAt >= REMEMBERED) ultraGroupChanges.delete(request);
  }
}
