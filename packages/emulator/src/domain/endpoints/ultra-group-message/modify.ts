import type { HandlersOf } from '../../handler.js';
import { DEFAULT_CHANNEL } from '../../rules/conversations.js';
import { channelMessage } from '../../rules/history.js';
import { noSuchMessage } from '../../rules/recalls.js';
import type { State } from '../../state/index.js';
import { messageUid } from '../../values/identifiers.js';
import { minutes } from '../../values/times.js';

/** The time for which the `msgRandom` of a request counts, in milliseconds. */
const REMEMBERED = minutes(1);

export const ultraGroupMessageModify = {
  'ultraGroupMessage.modify': {
    decide: (state, { busChannel = DEFAULT_CHANNEL, ...params }) => {
      const message = channelMessage(state, { ...params, busChannel });
      if (message?.fromUserId !== params.fromUserId) throw noSuchMessage(params.msgUID);
    },
    apply: (state, params, context) => {
      const { at, tell, source } = context;
      const { busChannel = DEFAULT_CHANNEL, fromUserId, msgUID, content, msgRandom } = params;
      const message = channelMessage(state, { ...params, busChannel });
      forgetOldChanges(state, at);
      if (!message || (msgRandom !== undefined && isRepeat(state, msgUID, msgRandom, at))) return;
      message.content = content;
      const changeUID = messageUid(context, 0);
      tell({ kind: 'messageChanged', at, source, changeUID, messageUID: msgUID, userId: fromUserId });
    },
  },
} satisfies HandlersOf<'ultraGroupMessage'>;

/**
 * True if the message was modified with the same `msgRandom` within the last minute. Otherwise stores the `msgRandom`.
 */
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
