import { defineEndpoint } from '../../endpoint.js';
import { asJson, id, integer, mapOf, optional, text, texts } from '../../fields.js';
import { expansionEntry, expansionKey, expansionPairs } from '../message-fields.js';
import { groupId } from '../ultra-group/fields.js';
import { msgUID } from './fields.js';

const place = {
  msgUID,
  groupId,
  busChannel: optional(
    text('Id of the channel of the message. Required if the message was sent with a channel; omit it otherwise.', {
      maxChars: 20,
    }),
  ),
};
const userId = id('Id of the user who makes the change.');
const sample = { msgUID: 'C16R-VBGG-1IE5-SD0C', groupId: 'community1', busChannel: 'channel001' };

const REFUSED =
  'Inferred: an unknown message, a message of another group or channel, or a message sent without `expansion: true` is refused with 1002.';
const DEFAULT = 'Inferred: without `busChannel`, the channel is `RCDefault`.';
const RATE = 'The rate limit comes from the rebranded product.';
const SDK_SOURCES = [
  'java:methods/ultragroup/expansion/Expansion.java',
  'php:Lib/Ultragroup/Expansion/Expansion.php',
  'go:sdk/ultragroup.go',
];

export const setExpansion = defineEndpoint({
  id: 'ultraGroupMessage.setExpansion',
  path: '/ultragroup/message/expansion/set.json',
  summary: 'Sets key-value pairs of an ultra group message.',
  params: {
    ...place,
    userId,
    extraKeyVal: asJson(expansionPairs('Key-value pairs to set. A message has at most 300 pairs in total.', 100)),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { ...sample, userId: 'jlk456j5', extraKeyVal: { type: '3' } }, result: { code: 200 } },
  notes: [
    'The message must have been sent with `expansion: true`.',
    'A call that would exceed 300 pairs changes nothing. Inferred: it is refused with 1002.',
    'Inferred: existing keys get the new value; other keys are unchanged.',
    'Inferred: the user need not be the sender or a member.',
    DEFAULT,
    REFUSED,
  ],
  disagreements: `${RATE} The OpenAPI document of REST v4 allows 20 pairs a call; its page has 100, which is followed.`,
  since: 'PHP SDK 3.1.2',
  sources: [...SDK_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/set-expansion'],
});

export const removeExpansion = defineEndpoint({
  id: 'ultraGroupMessage.removeExpansion',
  path: '/ultragroup/message/expansion/delete.json',
  summary: 'Removes key-value pairs of an ultra group message.',
  params: { ...place, userId, extraKey: asJson(texts('Keys to remove.', expansionKey, { maxItems: 100 })) },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { ...sample, userId: 'jlk456j5', extraKey: ['type'] }, result: { code: 200 } },
  notes: ['Inferred: unknown keys are ignored.', DEFAULT, REFUSED],
  disagreements: RATE,
  since: 'PHP SDK 3.1.2',
  sources: [...SDK_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/delete-expansion'],
});

export const listExpansion = defineEndpoint({
  id: 'ultraGroupMessage.listExpansion',
  path: '/ultragroup/message/expansion/query.json',
  summary: 'Lists the key-value pairs of an ultra group message.',
  params: {
    ...place,
    pageNo: optional(integer('Page number, from 1. A page contains 300 pairs.', { min: 1, default: 1 })),
  },
  result: { extraContent: mapOf('Key-value pairs on this page: value and time of change, by key.', expansionEntry) },
  repeat: 'safe',
  paging: { by: 'page', page: 'pageNo', items: 'extraContent' },
  sample: {
    params: sample,
    result: { code: 200, extraContent: { type: { v: '3', ts: 1585127132438 } } },
  },
  notes: [
    'Inferred: the result is empty for an unknown message, a message of another group or channel, or a message sent without `expansion: true`.',
    DEFAULT,
  ],
  disagreements: `Java reads \`ts\` as a string, Go as a number, which is followed. ${RATE}`,
  since: 'PHP SDK 3.1.2',
  sources: [
    ...SDK_SOURCES,
    'java:models/response/ExtraContent.java',
    'docs:nexconn/platform-chat-api/community-channel/get-expansion',
  ],
});
