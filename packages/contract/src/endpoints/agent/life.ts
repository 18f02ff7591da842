import { defineEndpoint } from '../../endpoint.js';
import { bool, integer, lenient, list, object, optional } from '../../fields.js';
import {
  agentConfig,
  agentFields,
  agentId,
  changedConfig,
  description,
  JAVA,
  JAVA_MODELS,
  name,
  newAgentId,
  since,
  status,
  type,
  UNKNOWN_AGENT,
} from './fields.js';

const SAMPLE = {
  agentId: 'customer_service_v1',
  name: 'Assistant',
  description: 'Answers customers',
  type: 'chat',
  status: 'active',
  agentConfig: {
    model: { name: 'qwen-turbo', options: { temperature: 0.7, topP: 0.9, maxTokens: 2048 } },
    prompt: { instructions: 'Be kind.' },
    memory: { strategy: 'sliding_window', maxMessages: 20 },
  },
};
const TIMES = { createdAt: 1677652288000, updatedAt: 1677652288000 };
export const create = defineEndpoint({
  id: 'agent.create',
  path: '/v3/agent/create.json',
  body: 'json',
  summary: 'Creates an AI agent.',
  params: {
    agentId: newAgentId,
    name,
    description: optional(description),
    type: optional(type),
    status: optional(status),
    agentConfig,
  },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: SAMPLE, result: { code: 200 } },
  notes: [
    'An app has at most 100 agents; one more is refused with 1002 (the code is inferred).',
    'An id that is taken is refused with 1002 (inferred), so a call that is repeated after it went through changes nothing.',
    'Unless given, the type is `chat`, and the status `active` (the status is inferred).',
  ],
  since,
  sources: ['docs:platform-chat-api/agent/create-a-agent', JAVA, ...JAVA_MODELS],
});

export const get = defineEndpoint({
  id: 'agent.get',
  path: '/v3/agent/get.json',
  body: 'json',
  summary: 'Reads an agent.',
  params: { agentId },
  result: agentFields,
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { agentId: 'customer_service_v1' }, result: { code: 200, ...SAMPLE, ...TIMES } },
  notes: ["The agent's fields stand beside `code`.", UNKNOWN_AGENT],
  since,
  sources: ['docs:platform-chat-api/agent/get-agent', JAVA, 'java:models/response/GetAIAgentResult.java'],
});

export const update = defineEndpoint({
  id: 'agent.update',
  path: '/v3/agent/update.json',
  body: 'json',
  summary: 'Changes an agent.',
  params: {
    agentId,
    name: optional(name),
    description: optional(description),
    status: optional(status),
    agentConfig: optional(changedConfig),
  },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: {
    params: { agentId: 'customer_service_v1', agentConfig: { model: { options: { temperature: 0.8 } } } },
    result: { code: 200 },
  },
  notes: [
    'What is not given stays as it is, down to the single options of the model.',
    '`stop` and the variables of the prompt are replaced as a whole (inferred).',
    'The type cannot be changed.',
    UNKNOWN_AGENT,
  ],
  disagreements: "Java sends the type as well; it is not in the documentation's table.",
  since,
  sources: ['docs:platform-chat-api/agent/update-a-agent', JAVA, ...JAVA_MODELS],
});

export const remove = defineEndpoint({
  id: 'agent.remove',
  path: '/v3/agent/delete.json',
  body: 'json',
  summary: 'Deletes an agent.',
  params: { agentId },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { agentId: 'customer_service_v1' }, result: { code: 200 } },
  notes: [
    'Its conversations and the restrictions of users go with it (inferred).',
    'Deleting an agent that is not there succeeds (inferred).',
  ],
  since,
  sources: [JAVA],
});

export const listAgents = defineEndpoint({
  id: 'agent.list',
  path: '/v3/agent/query.json',
  body: 'json',
  summary: 'Lists agents.',
  params: {
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    size: optional(integer('Agents a page.', { min: 1, max: 100, default: 20 })),
    status: optional(status),
    type: lenient(type, { required: false }),
  },
  result: {
    agents: list('The first created first (inferred).', object('Agent', 'An AI agent.', agentFields)),
    total: integer('How many agents there are in all, of the status that is asked for (inferred).'),
    totalPages: optional(integer('How many pages there are. In the Java SDK only.')),
    hasNext: optional(bool('Whether there is another page. In the Java SDK only.')),
  },
  rateLimit: null,
  repeat: 'safe',
  paging: { by: 'page', page: 'page', size: 'size', items: 'agents' },
  sample: {
    params: { page: 1, size: 10, status: 'active', type: 'chat' },
    result: { code: 200, agents: [{ ...SAMPLE, ...TIMES }], total: 1 },
  },
  notes: ['Without a status, agents of every status are listed (inferred).'],
  disagreements:
    'Documentation requires `type`; Java leaves it out by mistake, so the service must do without it (inferred). Only Java knows `totalPages` and `hasNext`.',
  since,
  sources: ['docs:platform-chat-api/agent/list-agents', JAVA, 'java:models/response/PagingQueryAgentsResult.java'],
});
