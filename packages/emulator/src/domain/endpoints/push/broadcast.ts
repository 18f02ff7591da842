import type { Context, HandlersOf, Params } from '../../handler.js';
import { listed } from '../../rules/audience.js';
import { Delivery } from '../../rules/delivery.js';
import { pushAudienceOf } from '../../rules/push-audience.js';
import { addPush, BROADCASTS, pushId } from '../../rules/pushes.js';
import type { State } from '../../state/index.js';

export const pushBroadcast = {
  'push.broadcastPush': {
    decide: (state, { audience }) => void pushAudienceOf(state, audience),
    apply: (state, request, context) => {
      const userIds = pushAudienceOf(state, request.audience);
      const id = pushId(context, 'broadcast');
      const sent = sendMessage(state, request, userIds, context);
      const text = request.notification.alert ?? '';
      addPush(
        state,
        { id, at: context.at, kind: 'broadcast', userIds, text, data: '', ...sent, request },
        () => BROADCASTS,
      );
      return { id, ...sent };
    },
  },
} satisfies HandlersOf<'push'>;

/**
 * Sends the message of the push call as a system message to the receivers of the push, if the call has a sender and a
 * message.
 */
function sendMessage(
  state: State,
  { fromuserid, message }: Params<'push.broadcastPush'>,
  receivers: readonly string[],
  context: Context,
): { messageUID?: string } {
  if (!fromuserid || !message) return {};
  const { objectName, content, ...options } = message;
  const draft = {
    conversationType: 'SYSTEM',
    targetId: '',
    fromUserId: fromuserid,
    objectName,
    content,
    disablePush: true,
    options,
  } as const;
  return { messageUID: new Delivery(state, context).send(draft, { audience: listed(receivers), isChosen: true }) };
}
