import { defineEndpoint } from '../../endpoint.js';
import { asJson, choice, flag, id, integer, mapOf, optional, text, texts } from '../../fields.js';
import { expansionEntry, expansionKey, expansionPairs } from '../message-fields.js';

const msgUID = text('Id of the message.', { maxBytes: 64 });
const target = {
  msgUID,
  userId: id('Id of the user who makes the change.'),
  conversationType: choice('1 one-to-one, 3 group.', [1, 3]),
  targetId: id('The user or group of the conversation.'),
};
const isSyncSender = optional(flag("Whether the user's own clients are told of the change as well."));

const QUOTA =
  'Of the 100 calls a second at most 20 may be for group messages. They count against the quota of sends, too.';
const REFUSED =
  'An unknown message, one of another conversation, or one that takes no pairs is refused with 1002 (inferred).';
const EVENT = 'Clients are told by a message of their own; its type is in no source.';

export const setExpansion = defineEndpoint({
  id: 'message.setExpansion',
  path: '/message/expansion/set.json',
  summary: 'Sets key-value pairs of a one-to-one or group message that was sent.',
  params: {
    ...target,
    extraKeyVal: asJson(expansionPairs('Texts by key. A message has 300 pairs at most in all.', 100)),
    isSyncSender,
    busChannel: optional(text('Channel. The Java SDK knows it and does not send it.', { maxChars: 20 })),
  },
  result: {},
  repeat: 'safe',
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
    'A key that is there takes the new value, others stay (inferred).',
    'A call that would lead to more than 300 pairs is refused with 1002 and changes nothing (inferred).',
    'In a one-to-one conversation `targetId` may be either of the two users (inferred).',
    REFUSED,
    EVENT,
    QUOTA,
  ],
  disagreements:
    'Documentation of the client SDKs allows 20 keys a call; that of the server API 100, which is followed.',
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
    'A key or a message that is not there is no error; a message of another conversation, or one that takes no pairs, is refused with 1002 (inferred).',
    EVENT,
    QUOTA,
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
  summary: 'Lists the key-value pairs of a message.',
  params: {
    msgUID,
    pageNo: optional(integer('Page number, from 1. A page has 300 pairs.', { min: 1, default: 1 })),
  },
  result: {
    extraContent: mapOf('Pairs by key.', expansionEntry),
  },
  repeat: 'safe',
  paging: { by: 'page', page: 'pageNo', items: 'extraContent' },
  sample: {
    params: { msgUID: '5FGT-7VA9-G4DD-4V5P' },
    result: { code: 200, extraContent: { type: { v: '3', ts: 1743584071000 } } },
  },
  notes: ['An unknown message, or one that takes no pairs, has none (inferred).'],
  disagreements:
    'Java reads `ts` as a text, Go and the sample in the documentation have a number, which is followed. That of the sample is no plain time in milliseconds.',
  since: 'Java SDK 3.2.15 (2021)',
  sources: [
    'docs:platform-chat-api/message/get-expansion',
    'java:methods/message/expansion/Expansion.java',
    'go:sdk/message.go',
  ],
});
