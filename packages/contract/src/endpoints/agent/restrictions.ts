import { defineEndpoint, GENERAL_LIMIT } from '../../endpoint.js';
import { bool, integer, list, narrowing, optional, text } from '../../fields.js';
import { restriction } from './fields.js';

const since = 'documentation only; in none of the official SDKs';
const NO_SETTER = 'No source documents endpoints that add or remove a restriction.';
const SAMPLE = {
  agentId: 'agent_123',
  userId: 'user_001',
  type: 1,
  createdAt: 1694467200000,
  updatedAt: 1694467200000,
};

export const getRestriction = defineEndpoint({
  id: 'agent.getRestriction',
  path: '/v3/agent/user/restriction/get.json',
  body: 'json',
  summary: 'Gets the restriction that keeps a user from using an AI agent, if there is one.',
  params: { agentId: text('Id of the agent.'), userId: text('Id of the user who may have a restriction.') },
  result: { restrictions: list('The restriction of the user, or an empty list if there is none.', restriction) },
  repeat: 'safe',
  sample: {
    params: { agentId: 'agent_123', userId: 'user_001' },
    result: { code: 200, restrictions: [SAMPLE] },
  },
  notes: [
    NO_SETTER,
    'Inferred: the list is empty for a user without a restriction and for an unknown agent.',
    GENERAL_LIMIT,
  ],
  since,
  sources: ['docs:platform-chat-api/agent/chat/chat-restrictions/get-user-restriction'],
});

export const listRestrictions = defineEndpoint({
  id: 'agent.listRestrictions',
  path: '/v3/agent/user/restriction/query.json',
  body: 'json',
  summary: 'Lists the restrictions that keep users from using AI agents.',
  params: {
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    size: optional(integer('Number of restrictions per page.', { min: 1, default: 20 })),
    agentId: narrowing('all agents', text('Id of the agent whose restrictions are listed.')),
  },
  result: {
    message: text('Always `success`.'),
    restrictions: list('Restrictions on this page. Inferred: ordered by agent, then oldest first.', restriction),
    total: integer('Total number of restrictions.'),
    hasNext: bool('True if there is a next page.'),
  },
  repeat: 'safe',
  paging: { by: 'page', page: 'page', size: 'size', items: 'restrictions' },
  sample: {
    params: { page: 1, size: 10, agentId: 'agent_123' },
    result: { code: 200, message: 'success', restrictions: [SAMPLE], total: 1, hasNext: false },
  },
  notes: [NO_SETTER, GENERAL_LIMIT],
  since,
  sources: ['docs:platform-chat-api/agent/chat/chat-restrictions/query-restrictions'],
});
