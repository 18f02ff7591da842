import type { HandlersOf, Params } from '../../handler.js';
import { requireAgent } from '../../rules/agents.js';
import type { AgentConfig } from '../../state/index.js';
import { pageOf } from '../../values/paging.js';
import { Refusal } from '../../values/refusal.js';

const MAX_AGENTS = 100;

export const agentLife = {
  'agent.create': {
    decide: ({ agents }, { agentId, agentConfig }) => {
      if (agents.has(agentId)) throw new Refusal(1002, `agentId<${agentId}> is exist.`);
      if (agents.size >= MAX_AGENTS) throw new Refusal(1002, `the number of agents should be at most ${MAX_AGENTS}.`);
      requireRanges(agentConfig);
    },
    apply: ({ agents }, params, { at }) => {
      const { agentId, type = 'chat', status = 'active' } = params;
      agents.set(agentId, { ...params, type, status, createdAt: at, updatedAt: at });
    },
  },
  'agent.get': { query: (state, { agentId }) => requireAgent(state, agentId) },
  'agent.update': {
    decide: (state, { agentId, agentConfig = {} }) => {
      requireAgent(state, agentId);
      requireRanges(agentConfig);
    },
    apply: ({ agents }, { agentConfig = {}, ...changes }, { at }) => {
      const agent = agents.get(changes.agentId);
      if (!agent) return;
      const merged = mergeConfig(agent.agentConfig, agentConfig);
      agents.set(agent.agentId, { ...agent, ...changes, agentConfig: merged, updatedAt: at });
    },
  },
  'agent.remove': {
    apply: (state, { agentId }) => {
      for (const kept of [state.agents, state.agentMemories, state.agentRestrictions]) kept.delete(agentId);
    },
  },
  'agent.list': {
    query: ({ agents }, { page = 1, size = 20, status }) => {
      const found = [...agents.values()].filter((agent) => status === undefined || agent.status === status);
      return {
        agents: pageOf(found, page, size),
        total: found.length,
        totalPages: Math.ceil(found.length / size),
        hasNext: page * size < found.length,
      };
    },
  },
} satisfies HandlersOf<'agent'>;

type ConfigChange = NonNullable<Params<'agent.update'>['agentConfig']>;

const RANGES = [
  ['temperature', 0, 2],
  ['topP', 0, 1],
  ['frequencyPenalty', -2, 2],
  ['presencePenalty', -2, 2],
] as const;

/** Refuses model options outside their ranges, which the contract cannot express for numbers with decimals. */
function requireRanges({ model }: ConfigChange): void {
  for (const [name, min, max] of RANGES) {
    const value = model?.options?.[name] ?? min;
    if (!(value >= min && value <= max)) {
      throw new Refusal(1002, `agentConfig.model.options.${name} must be a number from ${min} to ${max}.`);
    }
  }
}

/**
 * Merges a change into the configuration of an agent. Fields, and single model options, that the change lacks keep
 * their values.
 */
function mergeConfig(config: AgentConfig, change: ConfigChange): AgentConfig {
  const { model, prompt, memory } = change;
  const options = { ...config.model.options, ...model?.options };
  return {
    model: { ...config.model, ...model, ...(Object.keys(options).length > 0 && { options }) },
    ...((config.prompt || prompt) && { prompt: { ...config.prompt, ...prompt } }),
    ...((config.memory || memory) && { memory: { ...config.memory, ...memory } }),
  };
}
