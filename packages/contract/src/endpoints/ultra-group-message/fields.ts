import { bool, integer, list, object, text } from '../../fields.js';
import { groupId } from '../ultra-group/fields.js';

/** The parameters and results that the calls for messages of ultra groups share. */

export const msgUID = text('Id of the message.', { maxBytes: 64 });

/** A channel that must be named. */
export const channel = { groupId, busChannel: text('Id of the channel.', { maxChars: 20 }) };

const kept = {
  groupId: text('Id of the ultra group.'),
  busChannel: text('Id of the channel.'),
  fromUserId: text('Id of the sender.'),
  msgUID: text('Id of the message.'),
  objectName: text('Message type.'),
  content: text('What it says now: for a built-in type a JSON object, serialized.'),
  expansion: bool('Whether it takes key-value pairs.'),
  extraContent: text('Its key-value pairs, a JSON object of texts, serialized; empty without any (inferred).', {
    allowEmpty: true,
  }),
};

export const sentMessage = object('UltraGroupMessageSent', 'A message of an ultra group, found by its id.', {
  ...kept,
  sentTime: integer('When it was sent, in milliseconds since 1970.'),
});

export const messagesInOrder = list(
  'Oldest first.',
  object('UltraGroupMessageRow', 'A message of a channel of an ultra group.', {
    ...kept,
    msgTime: integer('When it was sent, in milliseconds since 1970.'),
    conversionType: integer('Always 10; the service spells the field like this.'),
  }),
);

export const KEPT =
  'Messages are stored for 7 days by default. That only those sent with `isPersisted: 1` are, is inferred.';
export const OF_ALL = 'There is no user as whom it is read: messages of private channels are there as well.';
