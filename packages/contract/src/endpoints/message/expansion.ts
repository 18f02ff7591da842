import { defineEndpoint } from '../../endpoint.js';
import { asJson, choice, flag, id, integer, mapOf, optional, text, texts } from '../../fields.js';
import { expansionEntry, expansionKey, expansionPairs } from '../message-fields.js';

const msgUID = text('Id of the message that has the key-value pairs.', { maxBytes: 64 });
const target = {
  msgUID,
  userId: id('Id of the user who makes the change.'),
  conversationType: choice('Conversation type: 1 one-to-one, 3 group.', [1, 3]),
  targetId: id('Id of the group, or of the other user in a one-to-one conversation.'),
};
const isSyncSender = optional(flag("If 1, the user's own clients are also notified of the change."));

const QUOTA =
  'At most 20 of the 100 calls a second may be for group messages. The calls also count toward the rate limit of message sends.';
const REFUSED =
  'Inferred: an unknown message, a message of another conversation, or a message sent without `expansion: true` is refused with 1002.';
const EVENT = 'Clients are notified by a separate message; no source states its type.';

export const setExpansion = defineEndpoint({
  id: 'message.setExpansion',
  path: '/message/expansion/set.json',
  summary: 'Sets key-value pairs of a sent one-to-one or group message.',
  params: {
    ...target,
    extraKeyVal: asJson(expansionPairs('Key-value pairs to set. A message has at most 300 pairs in total.', 100)),
    isSyncSender,
    busChannel: optional(
      text('Channel id. The Java SDK declares the parameter but does not send it; no source states its effect.', {
        maxChars: 20,
      }),
    ),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: {
    params: {
      msgUID: '5FGT-7VA9-G4DD-4V5P',
      userId: 'jlk456j5',
      conversationType: 1,
      targetId: 'user2',
      extraKeyVal: { type: '3' },
    },
    result: { code: 200 },
  },
  notes: [
    'The message must have been sent with `expansion: true`.',
    EVENT,
    QUOTA,
    'Inferred: existing keys get the new value; other keys are unchanged.',
    'Inferred: a call that would exceed 300 pairs is refused with 1002 and changes nothing.',
    'Inferred: in a one-to-one conversation, `targetId` may be either user.',
    REFUSED,
  ],
  disagreements:
    'The client SDK documentation allows 20 keys per call; the server API documentation allows 100, which is followed.',
  since: 'Java SDK 3.2.15 (2021)',
  sources: [
    'docs:platform-chat-api/message/set-expansion',
    'java:methods/message/expansion/Expansion.java',
    'go:sdk/message.go',
    'php:Lib/Message/Expansion/Expansion.php',
  ],
});

export const removeExpansion = defineEndpoint({
  id: 'message.removeExpansion',
  path: '/message/expansion/delete.json',
  summary: 'Removes key-value pairs of a one-to-one or group message.',
  params: {
    ...target,
    extraKey: asJson(texts('Keys to remove.', expansionKey, { maxItems: 100 })),
    isSyncSender,
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: {
    params: {
      msgUID: '5FGT-7VA9-G4DD-4V5P',
      userId: 'jlk456j5',
      conversationType: 1,
      targetId: 'user2',
      extraKey: ['type'],
    },
    result: { code: 200 },
  },
  notes: [
    EVENT,
    QUOTA,
    'Inferred: an unknown key or message is not an error. A message of another conversation, or a message sent without `expansion: true`, is refused with 1002.',
  ],
  since: 'Java SDK 3.2.15 (2021)',
  sources: [
    'docs:platform-chat-api/message/delete-expansion',
    'java:methods/message/expansion/Expansion.java',
    'go:sdk/message.go',
    'php:Lib/Message/Expansion/Expansion.php',
  ],
});

export const listExpansion = defineEndpoint({
  id: 'message.listExpansion',
  path: '/message/expansion/query.json',
  summary: 'Lists the key-value pairs of a one-to-one or group message.',
  params: {
    msgUID,
    pageNo: optional(integer('Page number, from 1. A page contains 300 pairs.', { min: 1, default: 1 })),
  },
  result: {
    extraContent: mapOf('Key-value pairs on this page: value and time of change, by key.', expansionEntry),
  },
  repeat: 'safe',
  paging: { by: 'page', page: 'pageNo', items: 'extraContent' },
  sample: {
    params: { msgUID: '5FGT-7VA9-G4DD-4V5P' },
    result: { code: 200, extraContent: { type: { v: '3', ts: 1743584071000 } } },
  },
  notes: ['Inferred: the result is empty for an unknown message and for a message sent without `expansion: true`.'],
  disagreements:
    'Java reads `ts` as a string; Go and the sample in the documentation have a number, which is followed. The number in the sample is not a plain Unix time in milliseconds.',
  since: 'Java SDK 3.2.15 (2021)',
  sources: [
    'docs:platform-chat-api/message/get-expansion',
    'java:methods/message/expansion/Expansion.java',
    'go:sdk/message.go',
  ],
});
