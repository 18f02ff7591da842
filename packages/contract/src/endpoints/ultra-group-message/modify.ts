import { defineEndpoint } from '../../endpoint.js';
import { id, integer, optional, text } from '../../fields.js';
import { content } from '../message-fields.js';
import { groupId } from '../ultra-group/fields.js';
import { msgUID } from './fields.js';

export const modify = defineEndpoint({
  id: 'ultraGroupMessage.modify',
  path: '/ultragroup/msg/modify.json',
  summary: 'Replaces the content of a message of an ultra group.',
  params: {
    groupId,
    fromUserId: id('Id of the sender of the message.'),
    msgUID,
    content,
    busChannel: optional(text('Id of the channel of the message; without one `RCDefault` is meant.', { maxChars: 20 })),
    msgRandom: optional(integer('Your number for this change: a repeat within a minute changes nothing.')),
  },
  result: {},
  rateLimit: { rates: [{ calls: 100, per: 'minute' }] },
  repeat: 'safe',
  sample: {
    params: {
      groupId: 'community1',
      fromUserId: 'jlk456j5',
      msgUID: 'C16R-VBGG-1IE5-SD0C',
      content: '{"content":"Hello, corrected"}',
      busChannel: 'channel001',
    },
    result: { code: 200 },
  },
  notes: [
    'The type of the message stays.',
    'Queries return the new content (inferred).',
    'An unknown message, or one of another sender, group or channel, is refused with 1002 (inferred).',
    'That a repeat of `msgRandom` succeeds, and that it counts for the message that it names only, is inferred.',
    'No source has a limit of time or number.',
  ],
  disagreements: 'Only the Go SDK has the call. The rate is that of the rebranded product.',
  since: 'Go SDK of 2025',
  sources: ['go:sdk/message.go', 'docs:nexconn/platform-chat-api/community-channel/modify-message'],
});
