import { defineEndpoint } from '../../endpoint.js';
import { bool, integer, object, optional, text, textMap } from '../../fields.js';
import { agentId, JAVA, since, UNKNOWN_AGENT } from './fields.js';

export const chat = defineEndpoint({
  id: 'agent.chat',
  path: '/v3/chat/generate.json',
  body: 'json',
  summary: 'Asks an agent, and gets its answer.',
  params: {
    agentId,
    query: text('What to ask.', { maxChars: 10000 }),
    memory: optional(bool('Whether the agent knows what was said before in the conversation.', true)),
    conversationId: optional(
      text('The conversation to go on with. Without it a new one begins. Not read when `memory` is false.', {
        maxChars: 64,
        pattern: '^[A-Za-z0-9_-]+$',
      }),
    ),
    variables: optional(
      textMap('What to put in the places that query and prompt leave open, by name.', {
        key: { maxChars: 32 },
        value: text('', { maxChars: 128 }),
        maxItems: 16,
      }),
    ),
    user: optional(text('Id of the user who asks.')),
  },
  result: {
    runId: text('Id of this answer.'),
    conversationId: text('Id of the conversation.'),
    agentId: text('Id of the agent.'),
    timestamp: integer('When it answered, in milliseconds since 1970.'),
    answer: text('The answer.'),
    finishReason: text('Why it ends there: `stop` is the one value that sources show.'),
    metadata: object('AgentAnswerMetadata', 'What is to know of an answer.', {
      usage: object('AgentUsage', 'How many tokens were used.', {
        promptTokens: integer('In what the model was given.'),
        completionTokens: integer('In the answer.'),
        totalTokens: integer('In both.'),
      }),
    }),
  },
  rateLimit: null,
  repeat: 'send',
  sample: {
    params: {
      conversationId: 'conv_1750156515841_63bd25b4',
      agentId: 'agent_test_000013',
      query: 'hello',
    },
    result: {
      code: 200,
      runId: 'run_1',
      conversationId: 'conv_1750156515841_63bd25b4',
      agentId: 'agent_test_000013',
      timestamp: 1750156515841,
      answer: 'Echo: hello',
      finishReason: 'stop',
      metadata: { usage: { promptTokens: 2, completionTokens: 3, totalTokens: 5 } },
    },
  },
  notes: [
    'The emulator has no model: its answer is `Echo: ` and the query, and it counts a token for every 4 characters begun.',
    'Prompt tokens are those of the instructions, of what the agent remembers of the conversation, and of the query; `maxMessages` bounds what it remembers, to 20 messages unless set (inferred).',
    'A place left open is written `{{name}}`, and stays as it is without a value (inferred).',
    'A conversation id that is not known begins a conversation with that id; each agent has conversations of its own (inferred).',
    'Without `memory` the agent remembers (inferred); with `memory: false` nothing is read or kept.',
    'An agent that is not active is refused with 1002, and so is a user who is restricted (the codes are inferred).',
    UNKNOWN_AGENT,
    'The service can also answer in parts, with `stream: true`; the form of these parts is in no source, so it is not offered here.',
  ],
  disagreements: 'Java knows `metadata.usage` and cannot send `stream`.',
  since,
  sources: [
    'docs:platform-chat-api/agent/call-agent',
    JAVA,
    'java:models/agent/ChatModel.java',
    'java:models/response/ChatAgentResult.java',
    'java:models/response/ChatMetadata.java',
    'java:models/response/Usage.java',
  ],
});
