import { defineEndpoint } from '../../endpoint.js';
import { chatroomId } from './fields.js';

const stopDistributionMessage = defineEndpoint({
  id: 'chatroom.stopDistributionMessage',
  path: '/chatroom/message/stopDistribution.json',
  summary: 'Stops the delivery of chatroom messages to the members.',
  params: { chatroomId },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { chatroomId: '10001' }, result: { code: 200 } },
  notes: [
    'Messages are still accepted, but not delivered to other members until `chatroom.resumeDistributionMessage`.',
    'Inferred: undelivered messages are not delivered later.',
    'Inferred: stopping again succeeds; the state ends with the chatroom.',
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
  summary: 'Resumes the delivery of chatroom messages to the members.',
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
