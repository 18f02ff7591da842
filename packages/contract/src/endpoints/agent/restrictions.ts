import { defineEndpoint } from '../../endpoint.js';
import { bool, integer, list, optional, text } from '../../fields.js';
import { restriction } from './fields.js';

const since = 'documentation only; in none of the official SDKs';
const NO_SETTER = 'The calls that set and lift a restriction are in no source.';
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
  summary: 'Says whether a user is kept from an agent.',
  params: { agentId: text('Id of the agent.'), userId: text('Id of the user.') },
  result: { restrictions: list('One, or none.', restriction) },
  rateLimit: null,
  repeat: 'safe',
  sample: {
    params: { agentId: 'agent_123', userId: 'user_001' },
    result: { code: 200, restrictions: [SAMPLE] },
  },
  notes: ['A user who is not restricted, and an unknown agent, have an empty list (inferred).', NO_SETTER],
  since,
  sources: ['docs:platform-chat-api/agent/chat/chat-restrictions/get-user-restriction'],
});

export const listRestrictions = defineEndpoint({
  id: 'agent.listRestrictions',
  path: '/v3/agent/user/restriction/query.json',
  body: 'json',
  summary: 'Lists the users who are kept from agents.',
  params: {
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    size: optional(integer('Restrictions a page.', { min: 1, default: 20 })),
    agentId: optional(text('Only those of this agent.')),
  },
  result: {
    message: text('`success`.'),
    restrictions: list('By agent, the first restricted first (inferred).', restriction),
    total: integer('How many there are in all.'),
    hasNext: bool('Whether there is another page.'),
  },
  rateLimit: null,
  repeat: 'safe',
  paging: { by: 'page', page: 'page', size: 'size', items: 'restrictions' },
  sample: {
    params: { page: 1, size: 10, agentId: 'agent_123' },
    result: { code: 200, message: 'success', restrictions: [SAMPLE], total: 1, hasNext: false },
  },
  notes: [NO_SETTER],
  since,
  sources: ['docs:platform-chat-api/agent/chat/chat-restrictions/query-restrictions'],
});
