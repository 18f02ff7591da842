import { bool, integer, list, object, text } from '../../fields.js';
import { groupId } from '../ultra-group/fields.js';

// Parameters and results shared by the ultra group message endpoints.

export const msgUID = text('Id of the message.', { maxBytes: 64 });

/** Required parameters that name a channel of an ultra group. */
export const channel = { groupId, busChannel: text('Id of the channel in the ultra group.', { maxChars: 20 }) };

const kept = {
  groupId: text('Id of the ultra group.'),
  busChannel: text('Id of the channel.'),
  fromUserId: text('Id of the sender.'),
  msgUID: text('Id of the message.'),
  objectName: text('Message type, such as `RC:TxtMsg`.'),
  content: text('Current message content. Built-in types: a serialized JSON object.'),
  expansion: bool('True if key-value pairs can be attached to the message.'),
  extraContent: text(
    'Key-value pairs of the message, a serialized JSON object with string values. Inferred: empty if there are none.',
    {
      allowEmpty: true,
    },
  ),
};

export const sentMessage = object('UltraGroupMessageSent', 'An ultra group message, found by its id.', {
  ...kept,
  sentTime: integer('Send time: Unix time in milliseconds.'),
});

export const messagesInOrder = list(
  'Messages, oldest first.',
  object('UltraGroupMessageRow', 'A message of an ultra group channel.', {
    ...kept,
    msgTime: integer('Send time: Unix time in milliseconds.'),
    conversionType: integer('Conversation type: always 10, ultra group. The service spells the field this way.'),
  }),
);

export const KEPT = 'Messages are stored for 7 days by default. Inferred: only messages sent with `isPersisted: 1`.';
export const OF_ALL = 'The query is not limited to what one user can see: messages of private channels are included.';
