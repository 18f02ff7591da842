import type { HandlersOf } from '../../handler.js';
import { listed } from '../../rules/audience.js';
import { Delivery } from '../../rules/delivery.js';
import { draftOf, draftsOf } from '../../rules/drafts.js';
import { markRecalled } from '../../rules/recalls.js';
import { sendDrafts, uidRows } from '../../rules/sends.js';
import { requireEqualLengths, sendTemplate } from '../../rules/templates.js';
import { tellOffline } from '../../rules/undelivered.js';
import { jsonMembers } from '../../values/json-members.js';

const EVERY_USER = { conversationType: 'SYSTEM', targetId: '' } as const;

export const messageSystem = {
  'message.publishSystem': {
    apply: (state, params, context) => {
      const sent = sendDrafts(state, draftsOf(params, 'SYSTEM', params.toUserId), params, context);
      return { messageUIDs: uidRows('userId', sent) };
    },
  },
  'message.publishSystemTemplate': {
    decide: (_state, template) => requireEqualLengths(template),
    apply: (state, template, context) => sendTemplate(state, template, 'SYSTEM', context),
  },
  /** Before the recall call existed, a broadcast was recalled by another broadcast, of type `RC:RcCmd`. */
  'message.broadcast': {
    apply: (state, params, context) => {
      const audience = { base: state.users };
      const messageUID = new Delivery(state, context).send(draftOf(params, EVERY_USER), { audience });
      if (params.objectName === 'RC:RcCmd') {
        markRecalled(state, String(jsonMembers(params.content).messageUId), context.at);
      }
      return { messageUID };
    },
  },
  'message.broadcastOnline': {
    apply: (state, params, context) => {
      const draft = { ...draftOf(params, EVERY_USER), disablePush: true };
      const messageUID = new Delivery(state, context).send(draft, { audience: listed(state.online), isChosen: true });
      state.onlineBroadcasts.push(messageUID);
      tellOffline(state, draft, messageUID, context);
      return { messageUID };
    },
  },
} satisfies HandlersOf<'message'>;
