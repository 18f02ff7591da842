import type {
  Agent,
  AgentConfig,
  AgentMemory,
  AgentModel,
  AgentModelOptions,
  AgentPrompt,
  AgentRestriction,
  AgentState,
} from '../../domain/state/index.js';
import { type Decoders, decimal, integer, list, mapOf, object, recordOf, text } from '../decoders.js';

const options = object<AgentModelOptions>(
  {
    temperature: decimal,
    topP: decimal,
    maxTokens: integer,
    frequencyPenalty: decimal,
    presencePenalty: decimal,
    stop: list(text),
  },
  ['temperature', 'topP', 'maxTokens', 'frequencyPenalty', 'presencePenalty', 'stop'],
);

const config = object<AgentConfig>(
  {
    model: object<AgentModel>({ provider: text, name: text, options }, ['provider', 'options']),
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
