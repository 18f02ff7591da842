export interface AgentState {
  /** By agent id, in the order of creation. */
  readonly agents: Map<string, Agent>;
  /** By agent id, then by conversation id: what the agent remembers, the oldest first. */
  readonly agentMemories: Map<string, Map<string, readonly string[]>>;
  /** By agent id, then by user id: users whom the agent does not answer. */
  readonly agentRestrictions: Map<string, Map<string, AgentRestriction>>;
}

export interface Agent {
  readonly agentId: string;
  readonly name: string;
  readonly description?: string;
  readonly type: string;
  readonly status: string;
  readonly agentConfig: AgentConfig;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface AgentConfig {
  readonly model: AgentModel;
  readonly prompt?: AgentPrompt;
  readonly memory?: AgentMemory;
}

export interface AgentModel {
  readonly provider?: string;
  readonly name: string;
  readonly options?: AgentModelOptions;
}

export interface AgentModelOptions {
  readonly temperature?: number;
  readonly topP?: number;
  readonly maxTokens?: number;
  readonly frequencyPenalty?: number;
  readonly presencePenalty?: number;
  readonly stop?: string[];
}

export interface AgentPrompt {
  readonly id?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly instructions?: string;
  readonly openingStatement?: string;
}

export interface AgentMemory {
  readonly strategy?: string;
  readonly maxMessages?: number;
  readonly maxTokens?: number;
}

export interface AgentRestriction {
  readonly createdAt: number;
  readonly updatedAt: number;
}

export function emptyAgentState(): AgentState {
  return {
    agents: new Map(),
    agentMemories: new Map(),
    agentRestrictions: new Map(),
  };
}
