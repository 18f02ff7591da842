import { defineEndpoint } from '../../endpoint.js';
import { id, optional, text } from '../../fields.js';
import { content } from '../message-fields.js';

const sender = id('Id of the sender of the message.');
const msgUID = text('Id of the message to change.', { maxBytes: 64 });
const newType = optional(text('Message type of the new content. Default: unchanged.', { maxChars: 32 }));

const notes = [
  "Nexconn, RongCloud's overseas brand, allows changes within 24 hours of the send, and 100 calls a second, on its own paths. Inferred: both limits hold for this path.",
  'Inferred: a change more than 24 hours after the send is refused with 1002.',
  'Inferred: queries of the server-side history return the new content.',
  'Inferred: an unknown message, or a message of another sender or conversation, is refused with 1002.',
  'Inferred: clients that have the message are notified of the change when they are online.',
];

export const modifyPrivate = defineEndpoint({
  id: 'message.modifyPrivate',
  path: '/message/private/modify.json',
  summary: 'Replaces the content of a one-to-one message.',
  params: {
    fromUserId: sender,
    targetId: id('Id of the receiver of the message.'),
    msgUID,
    content,
    objectName: newType,
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: {
    params: {
      fromUserId: 'jlk456j5',
      targetId: 'user2',
      msgUID: '5FGT-7VA9-G4DD-4V5P',
      content: '{"content":"Hello, corrected"}',
      objectName: 'RC:TxtMsg',
    },
    result: { code: 200 },
  },
  notes,
  disagreements: 'Only the Java SDK has this endpoint; no documentation page was found. Java always sends objectName.',
  since: 'Java SDK 4.0.11 (2026)',
  sources: [
    'java:methods/message/_private/Private.java',
    'java:models/message/ModifyPrivateMessage.java',
    'docs:nexconn/platform-chat-api/message/modify-private',
  ],
});

export const modifyGroup = defineEndpoint({
  id: 'message.modifyGroup',
  path: '/message/group/modify.json',
  summary: 'Replaces the content of a group message.',
  params: {
    fromUserId: sender,
    groupId: id('Id of the group. The field is not named `targetId` or `toGroupId` here.'),
    msgUID,
    content,
    objectName: newType,
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: {
    params: {
      fromUserId: 'jlk456j5',
      groupId: 'group1',
      msgUID: '5FGT-7VA9-G4DD-4V5P',
      content: '{"content":"Hello, corrected"}',
      objectName: 'RC:TxtMsg',
    },
    result: { code: 200 },
  },
  notes,
  disagreements: 'Only the Java SDK has this endpoint; no documentation page was found. Java always sends objectName.',
  since: 'Java SDK 4.0.11 (2026)',
  sources: [
    'java:methods/message/group/Group.java',
    'java:models/message/ModifyGroupMessage.java',
    'docs:nexconn/platform-chat-api/message/modify-group',
  ],
});
