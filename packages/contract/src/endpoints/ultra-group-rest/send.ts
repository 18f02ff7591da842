import { defineEndpoint } from '../../endpoint.js';
import { bool, id, ids, optional, text } from '../../fields.js';
import { content, objectName, pushContent, pushData, pushExt } from '../message-fields.js';
import { SINCE, SOURCES, twin } from './fields.js';

export const send = defineEndpoint({
  id: 'ultraGroupRest.send',
  path: '/v2/message/ultragroup/send',
  body: 'json',
  summary: 'Sends a message to ultra groups, or to chosen members of one of them.',
  params: {
    from_user_id: id('Id of the sender, who need not be a member.'),
    to_group_ids: ids('Ids of the ultra groups, one or several; a single one with `to_user_ids`.', { maxItems: 3 }),
    to_user_ids: optional(ids('Ids of the members who alone receive the message, a directed message.')),
    object_name: objectName,
    content,
    bus_channel: optional(
      text('Id of the channel, the same one in all groups; without one `RCDefault` is meant.', { maxChars: 20 }),
    ),
    store_flag: bool('Whether the message is kept in the server-side history (inferred).'),
    mentioned_flag: optional(
      bool('Whether the message mentions members; `content` must then hold `mentionedInfo`.', false),
    ),
    include_sender_enable: optional(
      bool("Whether the sender's clients get the message; without it they do (inferred).", true),
    ),
    push_content: pushContent,
    push_data: pushData,
    push_ext: pushExt,
    silence_push: optional(bool('Whether iOS gets a silent push that wakes the app (inferred).', false)),
  },
  result: {},
  rateLimit: null,
  repeat: 'send',
  sample: {
    params: {
      from_user_id: 'jlk456j5',
      to_group_ids: ['community1'],
      object_name: 'RC:TxtMsg',
      content: '{"content":"Hello"}',
      store_flag: true,
    },
    result: { code: 10000 },
  },
  notes: [
    twin('message.publishUltraGroup'),
    'The ids of the messages are not answered.',
    'The message takes no key-value pairs, and counts as unread (inferred).',
  ],
  disagreements:
    'In Go a switch that is off is the same as one that was left out, but for `store_flag`, which is always sent.',
  since: SINCE,
  sources: SOURCES,
});
