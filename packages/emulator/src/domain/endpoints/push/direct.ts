import type { HandlersOf } from '../../handler.js';
import { customPushAudienceOf } from '../../rules/push-audience.js';
import { addPush, BROADCASTS, pushId } from '../../rules/pushes.js';
import { withoutDeactivated } from '../../rules/users.js';

export const pushDirect = {
  'push.sendToUsers': {
    apply: (state, request, { at, seq }) => {
      const userIds = [...withoutDeactivated(state, request.userIds)];
      const text = request.notification.pushContent;
      const id = pushId(seq, 'users');
      addPush(state, { id, at, kind: 'broadcast', userIds, text, data: '', request }, BROADCASTS);
    },
  },
  'push.sendCustom': {
    decide: (state, { audience }) => void customPushAudienceOf(state, audience),
    apply: (state, request, { at, seq }) => {
      const userIds = customPushAudienceOf(state, request.audience);
      const id = pushId(seq, 'custom');
      const text = request.notification.alert ?? '';
      addPush(state, { id, at, kind: 'broadcast', userIds, text, data: '', request }, BROADCASTS);
      return { id };
    },
  },
} satisfies HandlersOf<'push'>;
