import { command, query } from '../handler.js';
import { pageOf } from '../paging.js';
import { Refusal } from '../refusal.js';
import { mergeConfig, requireRanges } from './config.js';
import { requireAgent } from './find.js';

const MAX_AGENTS = 100;

const create = command('agent.create', ({ agents }, params, { at }) => {
  const { agentId, type = 'chat', status = 'active' } = params;
  if (agents.has(agentId)) throw new Refusal(1002, `agentId<${agentId}> is exist.`);
  if (agents.size >= MAX_AGENTS) throw new Refusal(1002, `the number of agents should be at most ${MAX_AGENTS}.`);
  requireRanges(params.agentConfig);
  agents.set(agentId, { ...params, type, status, createdAt: at, updatedAt: at });
  return {};
});

const get = query('agent.get', (state, { agentId }) => requireAgent(state, agentId));

const update = command('agent.update', (state, { agentConfig = {}, ...changes }, { at }) => {
  const agent = requireAgent(state, changes.agentId);
  requireRanges(agentConfig);
  const merged = mergeConfig(agent.agentConfig, agentConfig);
  state.agents.set(agent.agentId, { ...agent, ...changes, agentConfig: merged, updatedAt: at });
  return {};
});

const remove = command('agent.remove', (state, { agentId }) => {
  for (const kept of [state.agents, state.agentMemories, state.agentRestrictions]) kept.delete(agentId);
  return {};
});

const list = query('agent.list', ({ agents }, { page = 1, size = 20, status }) => {
  const found = [...agents.values()].filter((agent) => status === undefined || agent.status === status);
  return {
    agents: pageOf(found, page, size),
    total: found.length,
    totalPages: Math.ceil(found.length / size),
    hasNext: page * size < found.length,
  };
});

export const lifeHandlers = [create, get, update, remove, list];
