import { ofNobody, ofOthers } from './member.js';
import { decimal, type Infer, integer, list, mapOf, object, optional, recordOf, text } from './shape.js';

const agentConfig = object({
  model: object({
    provider: optional(text),
    name: text,
    options: optional(
      object({
        temperature: optional(decimal),
        topP: optional(decimal),
        maxTokens: optional(integer),
        frequencyPenalty: optional(decimal),
        presencePenalty: optional(decimal),
        stop: optional(list(text)),
      }),
    ),
  }),
  prompt: optional(
    object({
      id: optional(text),
      variables: optional(recordOf(text)),
      instructions: optional(text),
      openingStatement: optional(text),
    }),
  ),
  memory: optional(object({ strategy: optional(text), maxMessages: optional(integer), maxTokens: optional(integer) })),
});
export type AgentConfig = Infer<typeof agentConfig>;

const agent = object({
  agentId: text,
  name: text,
  description: optional(text),
  type: text,
  status: text,
  agentConfig,
  createdAt: integer,
  updatedAt: integer,
});
export type Agent = Infer<typeof agent>;

const agentRestriction = object({ createdAt: integer, updatedAt: integer });
export type AgentRestriction = Infer<typeof agentRestriction>;

export const agentMembers = {
  /** The agents by agent id, in the order of creation. */
  agents: ofNobody(mapOf(agent)),
  /**
   * By agent id, then by conversation id: the latest questions and answers that the agent remembers, the oldest first.
   */
  agentMemories: ofNobody(mapOf(mapOf(list(text)))),
  /** By agent id, then by user id: users whom the agent does not answer. */
  agentRestrictions: ofOthers(mapOf(mapOf(agentRestriction))),
};
