import { defineEndpoint, GENERAL_LIMIT } from '../../endpoint.js';
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
  summary: 'Creates an AI agent: a language model with instructions and memory, which answers queries (`agent.chat`).',
  params: {
    agentId: newAgentId,
    name,
    description: optional(description),
    type: optional(type),
    status: optional(status),
    agentConfig,
  },
  result: {},
  repeat: 'safe',
  sample: { params: SAMPLE, result: { code: 200 } },
  notes: [
    'An app has at most 100 agents; a 101st is refused. Inferred: the code is 1002.',
    'The default type is `chat`. Inferred: the default status is `active`.',
    'Inferred: the id of an existing agent is refused with 1002.',
    GENERAL_LIMIT,
  ],
  since,
  sources: ['docs:platform-chat-api/agent/create-a-agent', JAVA, ...JAVA_MODELS],
});

export const get = defineEndpoint({
  id: 'agent.get',
  path: '/v3/agent/get.json',
  body: 'json',
  summary: 'Gets an AI agent with its configuration.',
  params: { agentId },
  result: agentFields,
  repeat: 'safe',
  sample: { params: { agentId: 'customer_service_v1' }, result: { code: 200, ...SAMPLE, ...TIMES } },
  notes: ['The fields of the agent are on the same level as `code` in the result.', UNKNOWN_AGENT, GENERAL_LIMIT],
  since,
  sources: ['docs:platform-chat-api/agent/get-agent', JAVA, 'java:models/response/GetAIAgentResult.java'],
});

export const update = defineEndpoint({
  id: 'agent.update',
  path: '/v3/agent/update.json',
  body: 'json',
  summary: 'Updates the name, description, status or configuration of an AI agent.',
  params: {
    agentId,
    name: optional(name),
    description: optional(description),
    status: optional(status),
    agentConfig: optional(changedConfig),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: {
    params: { agentId: 'customer_service_v1', agentConfig: { model: { options: { temperature: 0.8 } } } },
    result: { code: 200 },
  },
  notes: [
    'Absent fields are unchanged, including single options of the model.',
    'The type of an agent cannot be changed.',
    UNKNOWN_AGENT,
    'Inferred: `stop` and the `variables` of the prompt are replaced as a whole.',
    GENERAL_LIMIT,
  ],
  disagreements: "Java also sends the type, which is not in the documentation's table.",
  since,
  sources: ['docs:platform-chat-api/agent/update-a-agent', JAVA, ...JAVA_MODELS],
});

export const remove = defineEndpoint({
  id: 'agent.remove',
  path: '/v3/agent/delete.json',
  body: 'json',
  summary: 'Deletes an AI agent.',
  params: { agentId },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { agentId: 'customer_service_v1' }, result: { code: 200 } },
  notes: [
    'Inferred: the conversations and the user restrictions of the agent are deleted as well.',
    'Inferred: deleting an unknown agent succeeds.',
    GENERAL_LIMIT,
  ],
  since,
  sources: [JAVA],
});

export const listAgents = defineEndpoint({
  id: 'agent.list',
  path: '/v3/agent/query.json',
  body: 'json',
  summary: 'Lists the AI agents of the app, with their configurations.',
  params: {
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    size: optional(integer('Number of agents per page.', { min: 1, max: 100, default: 20 })),
    status: optional(status),
    type: lenient(type, { required: false }),
  },
  result: {
    agents: list(
      'Agents on this page. Inferred: oldest first.',
      object('Agent', 'An AI agent with its configuration.', agentFields),
    ),
    total: integer('Total number of agents. Inferred: of the requested status.'),
    totalPages: optional(integer('Total number of pages. Only the Java SDK has the field.')),
    hasNext: optional(bool('True if there is a next page. Only the Java SDK has the field.')),
  },
  repeat: 'safe',
  paging: { by: 'page', page: 'page', size: 'size', items: 'agents' },
  sample: {
    params: { page: 1, size: 10, status: 'active', type: 'chat' },
    result: { code: 200, agents: [{ ...SAMPLE, ...TIMES }], total: 1 },
  },
  notes: ['Inferred: without a status, agents of every status are listed.', GENERAL_LIMIT],
  disagreements:
    'The documentation requires `type`; Java omits it by mistake. Only Java has `totalPages` and `hasNext`. Inferred: the service accepts calls without `type`.',
  since,
  sources: ['docs:platform-chat-api/agent/list-agents', JAVA, 'java:models/response/PagingQueryAgentsResult.java'],
});
