import { defineEndpoint } from '../../endpoint.js';
import { id, integer, optional, text } from '../../fields.js';
import { content } from '../message-fields.js';
import { groupId } from '../ultra-group/fields.js';
import { msgUID } from './fields.js';

export const modify = defineEndpoint({
  id: 'ultraGroupMessage.modify',
  path: '/ultragroup/msg/modify.json',
  summary: 'Replaces the content of an ultra group message.',
  params: {
    groupId,
    fromUserId: id('Id of the sender of the message.'),
    msgUID,
    content,
    busChannel: optional(text('Id of the channel of the message. Default: `RCDefault`.', { maxChars: 20 })),
    msgRandom: optional(
      integer(
        'Deduplication number, chosen by you: another change of the message with the same number within a minute has no effect.',
      ),
    ),
  },
  result: {},
  rateLimit: { rates: [{ calls: 100, per: 'minute' }] },
  repeat: 'safe',
  destroys: true,
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
    'The message type is unchanged.',
    'No source limits the age of the message or the number of changes.',
    'Inferred: queries of the message return the new content.',
    'Inferred: an unknown message, or a message of another sender, group or channel, is refused with 1002.',
    'Inferred: a call with a repeated `msgRandom` succeeds and changes nothing.',
  ],
  disagreements: 'Only the Go SDK has this endpoint. The rate limit comes from the rebranded product.',
  since: 'Go SDK of 2025',
  sources: ['go:sdk/message.go', 'docs:nexconn/platform-chat-api/community-channel/modify-message'],
});
