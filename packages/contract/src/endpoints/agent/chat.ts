import { defineEndpoint, GENERAL_LIMIT } from '../../endpoint.js';
import { bool, integer, object, optional, text, textMap } from '../../fields.js';
import { agentId, JAVA, since, UNKNOWN_AGENT } from './fields.js';

export const chat = defineEndpoint({
  id: 'agent.chat',
  path: '/v3/chat/generate.json',
  body: 'json',
  summary: 'Sends a query to an AI agent and returns the answer of the agent.',
  params: {
    agentId,
    query: text('Question or instruction for the agent.', { maxChars: 10000 }),
    memory: optional(bool('If true, the agent remembers the conversation. Inferred: the default.', true)),
    conversationId: optional(
      text('Id of the conversation to continue. Default: a new conversation. Ignored if `memory` is false.', {
        maxChars: 64,
        pattern: '^[A-Za-z0-9_-]+$',
      }),
    ),
    variables: optional(
      textMap('Values for the placeholders in `query` and in the prompt of the agent, by name.', {
        key: { maxChars: 32 },
        value: text('', { maxChars: 128 }),
        maxItems: 16,
      }),
    ),
    user: optional(text('Id of the user who sends the query.')),
  },
  result: {
    runId: text('Id of this call.'),
    conversationId: text('Id of the conversation, to continue it in a later call.'),
    agentId: text('Id of the agent, as in the request.'),
    timestamp: integer('Time of the answer: Unix time in milliseconds.'),
    answer: text('Text of the answer.'),
    finishReason: text('Reason for the end of the answer. Sources show only the value `stop`.'),
    metadata: object('AgentAnswerMetadata', 'Metadata of an answer: token usage.', {
      usage: object('AgentUsage', 'Number of tokens that the model used for an answer.', {
        promptTokens: integer('Number of tokens in the input of the model.'),
        completionTokens: integer('Number of tokens in the answer.'),
        totalTokens: integer('Total number of tokens: input and answer.'),
      }),
    }),
  },
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
    'The emulator has no model: its answer is `Echo: ` followed by the query, with one token per 4 characters, rounded up.',
    'With `memory: false`, the agent does not read earlier messages, and the query and the answer are not stored.',
    'Queries to an inactive agent, or from a restricted user, are refused. Inferred: the code is 1002.',
    UNKNOWN_AGENT,
    'The service can also stream the answer, with `stream: true`. No source states the format of the stream, so the SDK does not support streaming.',
    'Inferred: `promptTokens` counts the instructions, the remembered messages and the query.',
    'Inferred: by default the agent remembers 20 messages (`maxMessages`).',
    'Inferred: a placeholder is written `{{name}}`. A placeholder without a value is unchanged.',
    'Inferred: an unknown `conversationId` starts a conversation with that id. Each agent has its own conversations.',
    GENERAL_LIMIT,
  ],
  disagreements: 'Java has `metadata.usage` and cannot send `stream`.',
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
