import type { Agent, ReadOnly, View } from '../state/index.js';
import { Refusal } from '../values/refusal.js';

export function requireAgent({ agents }: Pick<View, 'agents'>, agentId: string): ReadOnly<Agent> {
  const agent = agents.get(agentId);
  if (!agent) throw new Refusal(1002, `agentId<${agentId}> is not exist.`);
  return agent;
}
