import { Refusal } from '../refusal.js';
import type { Agent, State } from '../state/index.js';

export function requireAgent({ agents }: State, agentId: string): Agent {
  const agent = agents.get(agentId);
  if (!agent) throw new Refusal(1002, `agentId<${agentId}> is not exist.`);
  return agent;
}
