import { defineEndpoint } from '../../endpoint.js';
import { chatroomId } from './fields.js';

const stopDistributionMessage = defineEndpoint({
  id: 'chatroom.stopDistributionMessage',
  path: '/chatroom/message/stopDistribution.json',
  summary: 'Stops the delivery of messages to the members of a chatroom.',
  params: { chatroomId },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  destroys: true,
  sample: { params: { chatroomId: '10001' }, result: { code: 200 } },
  notes: [
    'The service still accepts messages, but delivers none to other members until `chatroom.resumeDistributionMessage`.',
    'Inferred: messages sent while delivery is stopped are not delivered later.',
    'Inferred: stopping again succeeds.',
    'Inferred: a new chatroom with the same id delivers messages again.',
  ],
  disagreements: 'No current documentation page for stopping and resuming was found.',
  v2: 'Chatroom.stopDistributionMessage',
  since: 'V2.0.1; Java SDK since 3.0.1',
  sources: [
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/distribute/Distribute.java',
    'nodejs:docs/chatroom/distribute.md',
  ],
});

const resumeDistributionMessage = defineEndpoint({
  id: 'chatroom.resumeDistributionMessage',
  path: '/chatroom/message/resumeDistribution.json',
  summary: 'Resumes the delivery of messages to the members of a chatroom, after `chatroom.stopDistributionMessage`.',
  params: { chatroomId },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { chatroomId: '10001' }, result: { code: 200 } },
  notes: ['Inferred: the call succeeds if delivery was not stopped.'],
  disagreements: 'No current documentation page for stopping and resuming was found.',
  v2: 'Chatroom.resumeDistributionMessage',
  since: 'V2.0.1; Java SDK since 3.0.1',
  sources: [
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/distribute/Distribute.java',
    'nodejs:docs/chatroom/distribute.md',
  ],
});

export const distribution = { stopDistributionMessage, resumeDistributionMessage };
