import { defineEndpoint, GENERAL_LIMIT } from '../../endpoint.js';
import { bool, id, ids, narrowing, optional, text } from '../../fields.js';
import { content, objectName, pushContent, pushData, pushExt } from '../message-fields.js';
import { SINCE, SOURCES, twin } from './fields.js';

export const send = defineEndpoint({
  id: 'ultraGroupRest.send',
  path: '/v2/message/ultragroup/send',
  body: 'json',
  summary: 'Sends a message to ultra groups, or to selected members of one ultra group.',
  params: {
    from_user_id: id('Id of the sender, who need not be a member of the ultra group.'),
    to_group_ids: ids('Ids of the ultra groups that receive the message; exactly one with `to_user_ids`.', {
      maxItems: 3,
    }),
    to_user_ids: narrowing('all members', ids('Ids of the members who receive the message (a directed message).')),
    object_name: objectName,
    content,
    bus_channel: optional(text('Id of the channel, the same in all groups. Default: `RCDefault`.', { maxChars: 20 })),
    store_flag: bool('Inferred: if true, the message is stored in the server-side history.'),
    mentioned_flag: optional(
      bool('If true, the message mentions members (@), and `content` must contain `mentionedInfo`.', false),
    ),
    include_sender_enable: optional(
      bool("If true, the sender's clients get the message as well. Inferred: the default.", true),
    ),
    push_content: pushContent,
    push_data: pushData,
    push_ext: pushExt,
    silence_push: optional(bool('Inferred: if true, iOS devices get a silent push, which wakes the app.', false)),
  },
  result: {},
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
    'The result does not contain message ids.',
    twin('message.publishUltraGroup'),
    'Inferred: no key-value pairs can be attached to the message later, and it counts as unread.',
    GENERAL_LIMIT,
  ],
  disagreements: 'In Go, a false flag is the same as an omitted flag, except for `store_flag`, which is always sent.',
  since: SINCE,
  sources: SOURCES,
});
