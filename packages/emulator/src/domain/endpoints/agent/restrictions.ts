import type { HandlersOf } from '../../handler.js';
import type { AgentRestriction } from '../../state/index.js';
import { pageOf } from '../../values/paging.js';

const BLOCKED = 1;

export const agentRestrictions = {
  'agent.getRestriction': {
    query: ({ agentRestrictions: all }, { agentId, userId }) => {
      const restriction = all.get(agentId)?.get(userId);
      return { restrictions: restriction ? [row(agentId, userId, restriction)] : [] };
    },
  },
  'agent.listRestrictions': {
    query: ({ agentRestrictions: all }, { page = 1, size = 20, agentId: wanted }) => {
      const found = [...all]
        .filter(([agentId]) => wanted === undefined || agentId === wanted)
        .flatMap(([agentId, users]) => [...users].map(([userId, each]) => row(agentId, userId, each)));
      return {
        message: 'success',
        restrictions: pageOf(found, page, size),
        total: found.length,
        hasNext: page * size < found.length,
      };
    },
  },
} satisfies HandlersOf<'agent'>;

function row(agentId: string, userId: string, times: AgentRestriction) {
  return { agentId, userId, type: BLOCKED, ...times };
}
