import { Delivery, pushId } from '../delivery.js';
import { type Context, command, type Params } from '../handler.js';
import type { State } from '../state/index.js';
import { audienceOf } from './audience.js';

export const broadcastPush = command('push.broadcastPush', (state, request, context) => {
  const { audience, notification } = request;
  const userIds = audienceOf(state, audience);
  const id = pushId(context.seq, 'broadcast');
  const sent = sendMessage(state, request, userIds, context);
  state.pushes.push({
    id,
    at: context.at,
    kind: 'broadcast',
    userIds,
    text: notification.alert ?? '',
    data: '',
    ...sent,
    request,
  });
  return { id, ...sent };
});

/** With a sender and a message, the push is the announcement of a system message. */
function sendMessage(
  state: State,
  { fromuserid, message }: Params<'push.broadcastPush'>,
  receivers: readonly string[],
  context: Context,
): { messageUID?: string } {
  if (!fromuserid || !message) return {};
  const { objectName, content, ...options } = message;
  const draft = { fromUserId: fromuserid, objectName, content, disablePush: true, options };
  return {
    messageUID: new Delivery(state, context).send(draft, { conversationType: 'SYSTEM', targetId: '', receivers }),
  };
}
