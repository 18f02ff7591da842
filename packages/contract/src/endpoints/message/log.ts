import { defineEndpoint } from '../../endpoint.js';
import { text } from '../../fields.js';

const hour = text(
  'Hour of the log, as `yyyyMMddHH`: `2014010101` is 01:00 to 02:00 on January 1, 2014. The time zone is UTC+8 in the Beijing data center and UTC in Singapore (inferred: and in the others).',
  {
    pattern: '^\\d{10}$',
  },
);

export const getHistory = defineEndpoint({
  id: 'message.getHistory',
  path: '/message/history.json',
  summary: 'Gets the download URL of the message log for one hour.',
  params: { date: hour },
  result: {
    url: text('URL of the log, a zip file; empty if the hour has no log.', { allowEmpty: true }),
    date: text('Hour of the log, as in the request.'),
  },
  rateLimit: null,
  repeat: 'safe',
  errors: [{ code: 1009, when: 'the message log download service is not enabled for the app' }],
  sample: {
    params: { date: '2018030119' },
    result: {
      code: 200,
      url: 'https://example.com/9/2018030119/5e398bf3-df16-4e75-9385-7e37c65db649.zip',
      date: '2018030119',
    },
  },
  notes: [
    'An hour without a log is not an error: the code is 200 and `url` is empty (observed on the real service).',
    'The log is created after the end of the hour and is ready within about one more hour. It is deleted after 3 days.',
    'The log contains the one-to-one, discussion, group, ultra group, chatroom, customer service and system messages of the whole app, but no status messages.',
    '`date` and the times in the log are UTC in the Singapore data center, and Beijing time in the Beijing data center.',
    'The zip contains a text file with one message per line, as a JSON object; some older files have a timestamp before the object (unverified).',
    'Each object has `msgUID` and `dateTime`, which `message.recall` accepts as `messageUID` and `sentTime`.',
    '`dateTime` has the format `yyyy-MM-dd HH:mm:ss.SSS` (unverified).',
    'The other members of each object are `appId`, `fromUserId`, `targetId`, `targetType` (the number of the conversation type), `GroupId`, `busChannel`, `classname` (the message type), `content` (an object or a string) and `source` (unverified).',
  ],
  disagreements: 'Go of 2025 reads only url, and Node shows only code and url; Java and V2.0.1 also have date.',
  v2: 'Message.getHistory',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/message/get-message-history-log',
    'go@v2.0.1:RCServerSDK/structs.go',
    'java:models/response/HistoryMessageResult.java',
  ],
});

export const deleteMessage = defineEndpoint({
  id: 'message.deleteMessage',
  path: '/message/history/delete.json',
  summary: 'Deletes the message log for one hour.',
  params: { date: hour },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: [{ code: 1002, when: 'the hour has no log (observed on the real service)' }],
  sample: { params: { date: '2018030119' }, result: { code: 200 } },
  notes: [
    'The log file is permanently deleted within 10 minutes of the call.',
    'Only the log file is deleted; the server-side history of conversations is unchanged.',
  ],
  disagreements: 'V2.0.1 says that the file is deleted within 5 to 10 minutes; the documentation says 10.',
  v2: 'Message.deleteMessage',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/message/delete-message-history-log',
    'php@v2.0.1:API/methods/Message.php',
    'java:methods/message/history/History.java',
  ],
});
