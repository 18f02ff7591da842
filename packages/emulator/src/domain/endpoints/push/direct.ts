import type { HandlersOf } from '../../handler.js';
import { customPushAudienceOf } from '../../rules/push-audience.js';
import { addPush, BROADCASTS, pushId } from '../../rules/pushes.js';
import { withoutDeactivated } from '../../rules/users.js';

export const pushDirect = {
  'push.sendToUsers': {
    apply: (state, request, context) => {
      const userIds = [...withoutDeactivated(state, request.userIds)];
      const text = request.notification.pushContent;
      const { at } = context;
      const id = pushId(context, 'users');
      addPush(state, { id, at, kind: 'broadcast', userIds, text, data: '', request }, () => BROADCASTS);
    },
  },
  'push.sendCustom': {
    decide: (state, { audience }) => void customPushAudienceOf(state, audience),
    apply: (state, request, context) => {
      const userIds = customPushAudienceOf(state, request.audience);
      const { at } = context;
      const id = pushId(context, 'custom');
      const text = request.notification.alert ?? '';
      addPush(state, { id, at, kind: 'broadcast', userIds, text, data: '', request }, () => BROADCASTS);
      return { id };
    },
  },
} satisfies HandlersOf<'push'>;
