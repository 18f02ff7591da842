import { defineEndpoint } from '../../endpoint.js';
import { texts } from '../../fields.js';
import { chatroomId, serviceOff } from './fields.js';

const SERVICE_OFF = serviceOff('chatroom keep-alive');

const ZERO = 'The Java SDK also accepts code 0 as success here; all samples in the documentation have 200.';

const addKeepalive = defineEndpoint({
  id: 'chatroom.addKeepalive',
  path: '/chatroom/keepalive/add.json',
  summary: 'Keeps a chatroom alive, so that the service does not destroy the chatroom automatically.',
  params: { chatroomId },
  result: {},
  repeat: 'safe',
  errors: [SERVICE_OFF, { code: 1016, when: 'the maximum number of keep-alive chatrooms is reached, 5 by default' }],
  sample: { params: { chatroomId: '10001' }, result: { code: 200 } },
  notes: [
    'The app must have the keep-alive service. An app can keep 5 chatrooms alive by default.',
    'Only `chatroom.destroy` destroys a chatroom that is kept alive.',
    'Inferred: the chatroom need not exist, and a repeated call succeeds.',
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
  summary: 'Ends the keep-alive of a chatroom, which the service can then destroy automatically.',
  params: { chatroomId },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: [SERVICE_OFF, { code: 1015, when: 'Inferred: the chatroom is not kept alive; the HTTP status is 200' }],
  sample: { params: { chatroomId: '10001' }, result: { code: 200 } },
  notes: [
    'The destruction settings of the chatroom apply again.',
    'Inferred: the idle time also counts during keep-alive, so a chatroom that has been idle for long may be destroyed at once.',
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
  summary: 'Lists the chatrooms that are kept alive, which the service does not destroy automatically.',
  params: {},
  result: { chatroomIds: texts('Ids of the chatrooms that are kept alive.', {}, { minItems: 0 }) },
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: {}, result: { code: 200, chatroomIds: ['1000', '1001'] } },
  notes: ['Inferred: chatrooms are listed in the order of adding.'],
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
