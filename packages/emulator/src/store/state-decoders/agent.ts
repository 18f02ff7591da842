import type {
  Agent,
  AgentConfig,
  AgentMemory,
  AgentModel,
  AgentPrompt,
  AgentRestriction,
  AgentState,
} from '../../domain/state/index.js';
import { type Decoders, integer, list, mapOf, object, record, recordOf, text } from '../decoders.js';

const config = object<AgentConfig>(
  {
    model: object<AgentModel>({ provider: text, name: text, options: record }, ['provider', 'options']),
    prompt: object<AgentPrompt>({ id: text, variables: recordOf(text), instructions: text, openingStatement: text }, [
      'id',
      'variables',
      'instructions',
      'openingStatement',
    ]),
    memory: object<AgentMemory>({ strategy: text, maxMessages: integer, maxTokens: integer }, [
      'strategy',
      'maxMessages',
      'maxTokens',
    ]),
  },
  ['prompt', 'memory'],
);

const agent = object<Agent>(
  {
    agentId: text,
    name: text,
    description: text,
    type: text,
    status: text,
    agentConfig: config,
    createdAt: integer,
    updatedAt: integer,
  },
  ['description'],
);

export const agentDecoders: Decoders<AgentState> = {
  agents: mapOf(agent),
  agentMemories: mapOf(mapOf(list(text))),
  agentRestrictions: mapOf(mapOf(object<AgentRestriction>({ createdAt: integer, updatedAt: integer }))),
};
