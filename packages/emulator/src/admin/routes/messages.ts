import { defineRoute } from '../route.js';
import { anyObject, anyText, integer, list, mapOf, nullable, object, oneOf, optional, text, time } from '../schema.js';
import { conversationType, expansionEntry, keep } from './shared.js';

const MAX_WAIT_MS = 60_000;

/** Query parameter for the longest wait of a route. `fallback` is the default of the parameter. */
export function waitQuery(fallback: number) {
  const range = { max: MAX_WAIT_MS, default: fallback };
  return { waitMs: optional(integer('The longest wait, in real milliseconds.', range)) };
}

const receivedMessage = object('ReceivedMessage', 'A message in the inbox of a user.', {
  messageUID: text('The UID of the message.'),
  conversationType,
  fromUserId: text('The id of the sender.'),
  targetId: anyText('The id of the receiver, group or room; empty for a message to every user.'),
  objectName: text('The message type.'),
  busChannel: anyText('The id of the channel in an ultra group; otherwise empty.'),
  content: anyText('The current content, after modifications.'),
  sentAt: time('When the message was sent'),
  keep,
  modifiedVersion: nullable(integer('The version of the modified content; null if the content was never modified.')),
  expansion: nullable(mapOf('The attached key-value pairs; null for a message that cannot have any.', expansionEntry)),
  options: anyObject('The other parameters of the call that sent the message, unchanged.'),
});

const push = object('Push', 'A push notification that the real service would have sent.', {
  id: text('The id of the push.'),
  at: time('When the push was sent'),
  kind: oneOf(
    '`message`: the push announces a message to its offline receivers. `broadcast`: an API call has sent the push.',
    ['message', 'broadcast'],
  ),
  userIds: list('The ids of the receivers.', text('')),
  text: anyText('The text of the notification.'),
  data: anyText('The `pushData` of the notification, which the app gets beside the text.'),
  messageUID: optional(text('The UID of the message that the push announces.')),
  request: optional(anyObject('The parameters of the API call, unchanged; only for a `broadcast`.')),
});

const textMessage = object('TextMessage', 'A text message (SMS) that the real service would have sent.', {
  region: text('The country code of the phone number.'),
  mobile: text('The phone number.'),
  templateId: text('The id of the template.'),
  sentAt: time('When the text message was sent'),
  sessionId: optional(text('The session id with which the code is verified; only if the text message has a code.')),
  code: optional(text('The verification code; only if the text message has one.')),
});

const userMessage = object('UserMessage', 'A message that a user sends, as if from a client.', {
  conversationType: oneOf('The kind of target: `PRIVATE` for a user, `GROUP` for a group, `CHATROOM` for a chatroom.', [
    'PRIVATE',
    'GROUP',
    'CHATROOM',
  ]),
  targetId: text('The id of the user, the group or the chatroom.'),
  objectName: optional(text('The message type. Default: `RC:TxtMsg`.')),
  content: text('The content: JSON for built-in message types, such as `{"content":"hello"}`.'),
  toUserIds: optional(list('The only members of the group who receive the message. Default: all.', text(''))),
  pushContent: optional(text('The text of the push notification. Default: none.')),
});

export const messageRoutes = {
  getInbox: defineRoute({
    id: 'getInbox',
    method: 'GET',
    path: '/inbox/{userId}',
    summary: 'Lists the messages that a user received, oldest first.',
    notes: [
      'With `count` and `waitMs`, the emulator answers once the inbox has `count` messages, at the latest after `waitMs`.',
    ],
    params: { userId: text('The id of the user.') },
    query: { count: optional(integer('The number of messages to wait for.', { default: 0 })), ...waitQuery(0) },
    answer: list('The messages; empty for an unknown user.', receivedMessage),
    example: { params: { userId: 'u2' }, query: { count: 1, waitMs: 2000 } },
  }),
  listPushes: defineRoute({
    id: 'listPushes',
    method: 'GET',
    path: '/pushes',
    summary: 'Lists the push notifications that the real service would have sent, oldest first.',
    answer: list('The push notifications.', push),
  }),
  listSms: defineRoute({
    id: 'listSms',
    method: 'GET',
    path: '/sms',
    summary: 'Lists the text messages (SMS) that the real service would have sent, with their codes, oldest first.',
    answer: list('The text messages.', textMessage),
  }),
  sendAsClient: defineRoute({
    id: 'sendAsClient',
    method: 'POST',
    path: '/clients/{userId}/send',
    summary: 'Sends a message as the client of a user, under the rules for clients.',
    notes: ['Neither the sender nor a receiver has to be connected.'],
    params: { userId: text('The id of the sender.') },
    body: userMessage,
    answer: object('SentMessageReceipt', 'The UID and the time of a message that was sent.', {
      messageUID: text('The UID of the message.'),
      sentAt: time('When the message was sent'),
    }),
    example: {
      params: { userId: 'u1' },
      body: { conversationType: 'PRIVATE', targetId: 'u2', content: '{"content":"hello"}' },
    },
  }),
};
