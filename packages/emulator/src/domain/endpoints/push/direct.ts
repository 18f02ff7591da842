import type { HandlersOf } from '../../handler.js';
import { customPushAudienceOf } from '../../rules/push-audience.js';
import { pushId } from '../../rules/pushes.js';
import { withoutDeactivated } from '../../rules/users.js';

export const pushDirect = {
  'push.sendToUsers': {
    apply: (state, request, context) => {
      const userIds = [...withoutDeactivated(state, request.userIds)];
      const text = request.notification.pushContent;
      const { at } = context;
      state.pushes.push({ id: pushId(context, 'users'), at, kind: 'broadcast', userIds, text, data: '', request });
    },
  },
  'push.sendCustom': {
    decide: (state, { audience }) => void customPushAudienceOf(state, audience),
    apply: (state, request, context) => {
      const userIds = customPushAudienceOf(state, request.audience);
      const { at } = context;
      const id = pushId(context, 'custom');
      const text = request.notification.alert ?? '';
      state.pushes.push({ id, at, kind: 'broadcast', userIds, text, data: '', request });
      return { id };
    },
  },
} satisfies HandlersOf<'push'>;
