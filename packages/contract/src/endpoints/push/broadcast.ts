import { defineEndpoint } from '../../endpoint.js';
import { id, ids, narrowing, object, optional, text } from '../../fields.js';
import { broadcastRate, content, disableUpdateLastMsg, objectName } from '../message-fields.js';
import { isToAll, packageName, platform, tag, tagOr } from './audience.js';
import { notification } from './notification.js';

const audience = object('PushAudience', 'Users who get the push.', {
  is_to_all: isToAll,
  tag,
  tag_or: tagOr,
  userid: narrowing(
    'the users whom the tags and `platform` select',
    ids('Ids of the users who get the push. If set, tags and `platform` are ignored.', { minItems: 0, maxItems: 1000 }),
  ),
  packageName,
});

const message = object('PushMessage', 'System message sent together with the push.', {
  content,
  objectName,
  disableUpdateLastMsg,
});

export const broadcastPush = defineEndpoint({
  id: 'push.broadcastPush',
  path: '/push.json',
  body: 'json',
  summary: 'Sends a push, or a system message with a push, to all users or to users with given tags or ids.',
  params: {
    platform,
    fromuserid: optional(
      id(
        'Id of the sender of `message`; required with `message`. Shown to the receivers as the target of the conversation.',
      ),
    ),
    audience,
    message: optional(message),
    notification,
  },
  result: {
    id: text('Id of the push.'),
    messageUID: optional(text('Id of the message; absent unless `message` is set.')),
  },
  rateLimit: broadcastRate,
  repeat: 'send',
  errors: [
    { code: 1000, when: 'a condition in `audience` is invalid, or there are too many package names' },
    { code: 1009, when: 'the broadcast and push service is not enabled for the app (required in production)' },
  ],
  sample: {
    params: {
      platform: ['ios', 'android'],
      fromuserid: 'jlk456j5',
      audience: { is_to_all: false, tag: ['vip'], tag_or: ['bj', 'sh'] },
      message: { content: '{"content":"The sale is open"}', objectName: 'RC:TxtMsg' },
      notification: {
        alert: 'The sale is open',
        ios: { alert: 'The sale is open on iOS', extras: { id: '1' } },
        android: { alert: 'The sale is open on Android', extras: { id: '1' } },
      },
    },
    result: { code: 200, id: '50whSR6kQiHb7YgFwQzXIb' },
  },
  notes: [
    'Without `fromuserid` and `message`, only a push is sent: the device shows a notification, and no message is stored in any conversation.',
    'With `fromuserid` and `message`, users get a message in a system conversation, to which they cannot reply. Online users get the message at once, offline users a push.',
    'Only devices that connected in the last 30 days are reached.',
    'The limit of 3 a day is per calendar day, for pushes with and without a message together, and is shared with `message.broadcast` (older documentation).',
    'The service is free in the development environment, and must be enabled for production.',
    'One edition of the documentation also lists HarmonyOS as a `platform`.',
    'An empty `fromuserid` and a `message` of null count as absent: the V2.0.1 Go SDK sends them for unset parameters.',
  ],
  disagreements:
    'V2.0.1 results contain only the code, but the server also sends id. Samples in Java and PHP that show userId and token are copied from getToken. The documentation requires notification, which is followed; some SDK comments do not. Go spells thread-id as threadId. Older documentation has 1008 instead of 1009 for a disabled service.',
  v2: 'Push.broadcastPush',
  since: 'V2.0.1; two methods, message and push, since Java 3.0.4',
  sources: [
    'docs:platform-chat-api/system/send-push-to-all',
    'docs:platform-chat-api/system/send-push-by-tag',
    'go@v2.0.1:RCServerSDK/push.go',
    'java:methods/push/Push.java',
  ],
});
