import { defineEndpoint } from '../../endpoint.js';
import { asJson, id, integer, mapOf, optional, text, texts } from '../../fields.js';
import { expansionEntry, expansionKey, expansionPairs } from '../message-fields.js';
import { groupId } from '../ultra-group/fields.js';
import { msgUID } from './fields.js';

const place = {
  msgUID,
  groupId,
  busChannel: optional(text('Id of the channel; given exactly if the message was sent with one.', { maxChars: 20 })),
};
const userId = id('Id of the user who makes the change.');
const sample = { msgUID: 'C16R-VBGG-1IE5-SD0C', groupId: 'community1', busChannel: 'channel001' };

const REFUSED =
  'An unknown message, one of another group or channel, or one that takes no pairs is refused with 1002 (inferred).';
const DEFAULT = 'No channel and `RCDefault` are the same (inferred).';
const RATE = 'The rate is that of the rebranded product.';
const SDK_SOURCES = [
  'java:methods/ultragroup/expansion/Expansion.java',
  'php:Lib/Ultragroup/Expansion/Expansion.php',
  'go:sdk/ultragroup.go',
];

export const setExpansion = defineEndpoint({
  id: 'ultraGroupMessage.setExpansion',
  path: '/ultragroup/message/expansion/set.json',
  summary: 'Sets key-value pairs of a message of an ultra group.',
  params: {
    ...place,
    userId,
    extraKeyVal: asJson(expansionPairs('Texts by key. A message has 300 pairs at most in all.', 100)),
  },
  result: {},
  repeat: 'safe',
  sample: { params: { ...sample, userId: 'jlk456j5', extraKeyVal: { type: '3' } }, result: { code: 200 } },
  notes: [
    'The message must have been sent with `expansion: true`.',
    'A call that would lead to more than 300 pairs changes nothing; that it is refused with 1002 is inferred.',
    'A key that is there takes the new value, others stay (inferred).',
    'The user need not be the sender or a member (inferred).',
    DEFAULT,
    REFUSED,
  ],
  disagreements: RATE,
  since: 'PHP SDK 3.1.2',
  sources: [...SDK_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/set-expansion'],
});

export const removeExpansion = defineEndpoint({
  id: 'ultraGroupMessage.removeExpansion',
  path: '/ultragroup/message/expansion/delete.json',
  summary: 'Removes key-value pairs of a message of an ultra group.',
  params: { ...place, userId, extraKey: asJson(texts('Keys to remove.', expansionKey, { maxItems: 100 })) },
  result: {},
  repeat: 'safe',
  sample: { params: { ...sample, userId: 'jlk456j5', extraKey: ['type'] }, result: { code: 200 } },
  notes: ['A key that is not there is no error (inferred).', DEFAULT, REFUSED],
  disagreements: RATE,
  since: 'PHP SDK 3.1.2',
  sources: [...SDK_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/delete-expansion'],
});

export const listExpansion = defineEndpoint({
  id: 'ultraGroupMessage.listExpansion',
  path: '/ultragroup/message/expansion/query.json',
  summary: 'Lists the key-value pairs of a message of an ultra group.',
  params: {
    ...place,
    pageNo: optional(integer('Page number, from 1. A page has 300 pairs.', { min: 1, default: 1 })),
  },
  result: { extraContent: mapOf('Pairs by key.', expansionEntry) },
  repeat: 'safe',
  paging: { by: 'page', page: 'pageNo', items: 'extraContent' },
  sample: {
    params: sample,
    result: { code: 200, extraContent: { type: { v: '3', ts: 1585127132438 } } },
  },
  notes: [
    'An unknown message, one of another group or channel, or one that takes no pairs, has none (inferred).',
    DEFAULT,
  ],
  disagreements: `Java reads \`ts\` as a text, Go as a number, which is followed. ${RATE}`,
  since: 'PHP SDK 3.1.2',
  sources: [
    ...SDK_SOURCES,
    'java:models/response/ExtraContent.java',
    'docs:nexconn/platform-chat-api/community-channel/get-expansion',
  ],
});
