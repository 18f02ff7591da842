import { type AnyHandler, query } from '../handler.js';
import { deleteIn, setIn } from '../nested.js';
import { pageOf } from '../paging.js';
import type { AgentRestriction } from '../state/index.js';
import { requireAgent } from './find.js';

const BLOCKED = 1;

export interface RestrictAgentUserParams {
  readonly agentId: string;
  readonly userId: string;
  readonly restricted: boolean;
}

/** A user is kept from an agent, or no longer. No endpoint that is known does this, so a test asks for it. */
export const restrictAgentUser = {
  endpoint: 'emulator.restrictAgentUser',
  kind: 'command',
  run: (state, { agentId, userId, restricted }: RestrictAgentUserParams, { at }) => {
    requireAgent(state, agentId);
    const createdAt = state.agentRestrictions.get(agentId)?.get(userId)?.createdAt ?? at;
    if (restricted) setIn(state.agentRestrictions, agentId, userId, { createdAt, updatedAt: at });
    else deleteIn(state.agentRestrictions, agentId, userId);
    return {};
  },
} as const satisfies AnyHandler;

const getRestriction = query('agent.getRestriction', ({ agentRestrictions }, { agentId, userId }) => {
  const restriction = agentRestrictions.get(agentId)?.get(userId);
  return { restrictions: restriction ? [row(agentId, userId, restriction)] : [] };
});

const listRestrictions = query(
  'agent.listRestrictions',
  ({ agentRestrictions }, { page = 1, size = 20, agentId: wanted }) => {
    const found = [...agentRestrictions]
      .filter(([agentId]) => wanted === undefined || agentId === wanted)
      .flatMap(([agentId, users]) => [...users].map(([userId, each]) => row(agentId, userId, each)));
    return {
      message: 'success',
      restrictions: pageOf(found, page, size),
      total: found.length,
      hasNext: page * size < found.length,
    };
  },
);

function row(agentId: string, userId: string, times: AgentRestriction) {
  return { agentId, userId, type: BLOCKED, ...times };
}

export const restrictionHandlers = [getRestriction, listRestrictions];
