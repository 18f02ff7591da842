import { defineEndpoint } from '../../endpoint.js';
import { bool, ids, list, object, optional, text, texts } from '../../fields.js';
import { isToAll, packageName, platform, tag, tagOr } from './audience.js';
import { notification, userNotification } from './notification.js';

const OPERATORS = ['AND', 'OR'];

const tagItem = object(
  'PushTagItem',
  'Condition of a push audience: tests the tags that `push.setUserPushTag` has given to a user.',
  {
    tags: texts('Tags of the condition.', {}),
    isNot: optional(bool('If true, the condition is negated: it holds for users who do not match the tags.', false)),
    tagsOperator: optional(
      text('`AND`: a user must have all tags; `OR` (the default): at least one tag.', {
        values: OPERATORS,
      }),
    ),
    itemsOperator: optional(
      text(
        'Operator between the previous conditions and this condition. Default: `OR`. Ignored for the first condition.',
        {
          values: OPERATORS,
        },
      ),
    ),
  },
);

const audience = object('PushCustomAudience', 'Users who get the push.', {
  is_to_all: isToAll,
  tag,
  tag_or: tagOr,
  packageName,
  tagItems: optional(list('Tag conditions, combined from first to last.', tagItem, { minItems: 0 })),
});

export const sendToUsers = defineEndpoint({
  id: 'push.sendToUsers',
  path: '/push/user.json',
  body: 'json',
  summary: 'Sends a push without a message to given users.',
  params: {
    userIds: ids('Ids of the users who get the push.', { maxItems: 100 }),
    notification: userNotification,
  },
  result: {},
  rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'userIds' },
  repeat: 'send',
  sample: {
    params: { userIds: ['jlk456j5'], notification: { title: 'News', pushContent: 'The sale is open' } },
    result: { code: 200 },
  },
  notes: [
    'Online users get the push notification as well. No message is stored in any conversation.',
    'Only devices that connected in the last 30 days are reached.',
    'Inferred: the users need not be registered.',
  ],
  disagreements:
    "PHP allows 1,000 users; the documentation and Go allow 100, which is followed. The text is pushContent here, alert in the other pushes. The documentation's table of the answer was incomplete; the SDKs read only the code.",
  since: 'Go 2022-03, Java and PHP 2022-04',
  sources: [
    'docs:platform-chat-api/system/send-push-by-user',
    'java:methods/message/system/MsgSystem.java',
    'java:models/message/PushUserMessage.java',
    'go:sdk/push.go',
  ],
});

export const sendCustom = defineEndpoint({
  id: 'push.sendCustom',
  path: '/push/custom.json',
  body: 'json',
  summary:
    'Sends a push without a message through Push Plus, a faster channel, to all users or to users with given tags.',
  params: { platform, audience, notification },
  result: { id: text('Id of the push.') },
  rateLimit: null,
  repeat: 'send',
  errors: [
    { code: 1000, when: 'a condition in `audience` is invalid' },
    { code: 1009, when: 'Push Plus is not enabled for the app (required in production)' },
  ],
  sample: {
    params: {
      platform: ['ios', 'android'],
      audience: {
        is_to_all: false,
        tagItems: [
          { tags: ['bj', 'sh'], tagsOperator: 'OR' },
          { tags: ['guest'], isNot: true, itemsOperator: 'AND' },
        ],
      },
      notification: { alert: 'The sale is open' },
    },
    result: { code: 200, id: '50whSR6kQiHb7YgFwQzXIb' },
  },
  notes: [
    'No message is stored in any conversation.',
    'Push Plus is free in the development environment, and must be enabled for production.',
    'Inferred: conditions are combined in order, without precedence: `a OR b AND c` is `(a OR b) AND c`.',
    'Inferred: `tagItems` are combined with `tag` and `tag_or`; users must match all of them.',
    'Inferred: users without tags can match a condition with `isNot`.',
  ],
  disagreements:
    "The parameters in the documentation could not be read; the SDKs are followed. Java's example explains the operators differently from its code.",
  since: 'Go 2022-07, Java 2022-08',
  sources: [
    'docs:platform-chat-api/push/push-plus',
    'java:methods/push/PushCustom.java',
    'java:models/push/AudienceCustom.java',
    'go:sdk/push.go',
  ],
});
