import { defineEndpoint } from '../../endpoint.js';
import { bool, ids, list, object, optional, text, texts } from '../../fields.js';
import { isToAll, packageName, platform, tag, tagOr } from './audience.js';
import { notification, userNotification } from './notification.js';

const OPERATORS = ['AND', 'OR'];

const tagItem = object('PushTagItem', 'A condition on the tags of a user.', {
  tags: texts('Tags.', {}),
  isNot: optional(bool('Whether the condition holds for those whom it would otherwise not hold for.', false)),
  tagsOperator: optional(
    text('Whether a user has to have all of the tags (`AND`) or one of them (`OR`, the default).', {
      values: OPERATORS,
    }),
  ),
  itemsOperator: optional(
    text('How the condition goes together with those before it; `OR` by default. That of the first is void.', {
      values: OPERATORS,
    }),
  ),
});

const audience = object('PushCustomAudience', 'Who gets the push.', {
  is_to_all: isToAll,
  tag,
  tag_or: tagOr,
  packageName,
  tagItems: optional(list('Conditions on tags, put together from first to last.', tagItem, { minItems: 0 })),
});

export const sendToUsers = defineEndpoint({
  id: 'push.sendToUsers',
  path: '/push/user.json',
  body: 'json',
  summary: 'Sends a push, and no message, to chosen users.',
  params: {
    userIds: ids('Ids of the users.', { maxItems: 100 }),
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
    'It takes the way of a push even to users who are connected. Nothing is stored, and no conversation is opened.',
    'Only devices that connected in the last 30 days are reached.',
    'The users need not be registered (inferred).',
  ],
  disagreements:
    "PHP allows 1,000 users, documentation and Go 100; the latter is followed. The text is pushContent here, alert in the other pushes. The documentation's table of the answer was cut off; the SDKs read only the code.",
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
  summary: 'Sends a push, and no message, to all users or to those with given tags, by Push Plus: a faster channel.',
  params: { platform, audience, notification },
  result: { id: text('Id of the push.') },
  rateLimit: null,
  repeat: 'send',
  errors: [
    { code: 1000, when: 'a condition in `audience` is wrong' },
    { code: 1009, when: 'Push Plus is not enabled for the app; in production it must be' },
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
    'Nothing is stored, and no conversation is opened. Free in the development environment.',
    'Conditions are put together in their order, without precedence: `a OR b AND c` is `(a OR b) AND c` (inferred).',
    '`tagItems` go together with `tag` and `tag_or`: users have to fit all of them (inferred).',
    'Someone without tags can fit a condition with `isNot` (inferred).',
  ],
  disagreements:
    "The documentation's parameters could not be read; those of the SDKs are followed. Java's example explains the operators otherwise than its code uses them.",
  since: 'Go 2022-07, Java 2022-08',
  sources: [
    'docs:platform-chat-api/push/push-plus',
    'java:methods/push/PushCustom.java',
    'java:models/push/AudienceCustom.java',
    'go:sdk/push.go',
  ],
});
