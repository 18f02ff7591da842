import { defineEndpoint } from '../../endpoint.js';
import { texts } from '../../fields.js';
import { chatroomId, SERVICE_OFF } from './fields.js';

const ZERO = 'The Java SDK takes code 0 for success here, too; all samples of the documentation have 200.';

const addKeepalive = defineEndpoint({
  id: 'chatroom.addKeepalive',
  path: '/chatroom/keepalive/add.json',
  summary: 'Keeps a chatroom from ending by itself.',
  params: { chatroomId },
  result: {},
  repeat: 'safe',
  errors: [SERVICE_OFF, { code: 1016, when: 'as many rooms as allowed are kept alive, 5 by default' }],
  sample: { params: { chatroomId: '10001' }, result: { code: 200 } },
  notes: [
    'The service must be enabled. An app keeps five rooms alive by default.',
    'Only `chatroom.destroy` ends such a room.',
    'The room need not exist yet, and adding it again is no error (inferred).',
  ],
  disagreements: ZERO,
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/keep-alive/add-to-keep-alive',
    'java:methods/chatroom/keepalive/Keepalive.java',
    'php:Lib/Chatroom/Keepalive/Keepalive.php',
    'go:sdk/chatroom.go',
  ],
});

const removeKeepalive = defineEndpoint({
  id: 'chatroom.removeKeepalive',
  path: '/chatroom/keepalive/remove.json',
  summary: 'Lets a chatroom end by itself again.',
  params: { chatroomId },
  result: {},
  repeat: 'safe',
  errors: [SERVICE_OFF, { code: 1015, when: 'the chatroom is not kept alive; the HTTP status is 200' }],
  sample: { params: { chatroomId: '10001' }, result: { code: 200 } },
  notes: [
    'The room ends as was set for it.',
    'Time without activity has counted all along: a long idle room may be gone at once (inferred).',
    'That 1015 belongs to this call follows from the table of codes (inferred).',
  ],
  disagreements: ZERO,
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/keep-alive/remove-from-keep-alive',
    'java:methods/chatroom/keepalive/Keepalive.java',
    'php:Lib/Chatroom/Keepalive/Keepalive.php',
    'go:sdk/chatroom.go',
  ],
});

const listKeepalive = defineEndpoint({
  id: 'chatroom.listKeepalive',
  path: '/chatroom/keepalive/query.json',
  summary: 'Lists the chatrooms that are kept alive.',
  params: {},
  result: { chatroomIds: texts('Chatroom ids.', {}, { minItems: 0 }) },
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: {}, result: { code: 200, chatroomIds: ['1000', '1001'] } },
  notes: ['They come in the order in which they were added (inferred).'],
  disagreements: `Java, PHP and Node rename the list to \`chatrooms\`; the wire has \`chatroomIds\`. ${ZERO}`,
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/keep-alive/query-keep-alive',
    'java:methods/chatroom/keepalive/Keepalive.java',
    'php:Lib/Chatroom/Keepalive/Keepalive.php',
    'go:sdk/chatroom.go',
  ],
});

export const keepalive = { addKeepalive, removeKeepalive, listKeepalive };
