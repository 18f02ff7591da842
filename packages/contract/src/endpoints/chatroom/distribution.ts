import { defineEndpoint } from '../../endpoint.js';
import { chatroomId } from './fields.js';

const stopDistributionMessage = defineEndpoint({
  id: 'chatroom.stopDistributionMessage',
  path: '/chatroom/message/stopDistribution.json',
  summary: 'Stops passing the messages of a chatroom on to its members.',
  params: { chatroomId },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { chatroomId: '10001' }, result: { code: 200 } },
  notes: [
    'Messages are still accepted, but other members do not get them until `chatroom.resumeDistributionMessage`.',
    'What was held back is not delivered later (inferred).',
    'Stopping again is not an error, and the state ends with the room (inferred).',
  ],
  disagreements: 'No current documentation page was found for stopping and resuming.',
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
  summary: 'Resumes passing the messages of a chatroom on to its members.',
  params: { chatroomId },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { chatroomId: '10001' }, result: { code: 200 } },
  notes: ['Resuming a room that was not stopped succeeds (inferred).'],
  disagreements: 'No current documentation page was found for stopping and resuming.',
  v2: 'Chatroom.resumeDistributionMessage',
  since: 'V2.0.1; Java SDK since 3.0.1',
  sources: [
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/distribute/Distribute.java',
    'nodejs:docs/chatroom/distribute.md',
  ],
});

export const distribution = { stopDistributionMessage, resumeDistributionMessage };
