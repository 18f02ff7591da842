import type { Context, HandlersOf, Params } from '../../handler.js';
import { requireAgent } from '../../rules/agents.js';
import { setIn } from '../../state/collections.js';
import type { Agent, ReadOnly } from '../../state/index.js';
import { derive } from '../../values/identifiers.js';
import { Refusal } from '../../values/refusal.js';

const REMEMBERED = 20;
const CHARS_A_TOKEN = 4;

type Chat = Params<'agent.chat'>;

export const agentChat = {
  /** The emulator has no language model: an agent repeats the question. */
  'agent.chat': {
    decide: ({ agents, agentRestrictions }, { agentId, user }) => {
      const { status } = requireAgent({ agents }, agentId);
      if (status !== 'active') throw new Refusal(1002, `agentId<${agentId}> is not active.`);
      if (user !== undefined && agentRestrictions.get(agentId)?.has(user)) {
        throw new Refusal(1002, `user<${user}> is restricted.`);
      }
    },
    apply: ({ agents, agentMemories }, chat, context) => {
      const { agentId, memory = true } = chat;
      const agent = agents.get(agentId);
      const conversationId = (memory ? chat.conversationId : undefined) ?? newConversationId(context);
      const before = memory ? (agentMemories.get(agentId)?.get(conversationId) ?? []) : [];
      const question = fill(chat.query, chat.variables ?? {});
      const answer = `Echo: ${question}`;
      const { maxMessages = REMEMBERED } = agent?.agentConfig.memory ?? {};
      if (memory && agent && maxMessages > 0) {
        setIn(agentMemories, agentId, conversationId, [...before, question, answer].slice(-maxMessages));
      }
      const usage = usageOf([instructionsOf(agent, chat), ...before, question], answer);
      return {
        runId: `run_${derive(context, 'run').toString('hex', 0, 8)}`,
        conversationId,
        agentId,
        timestamp: context.at,
        answer,
        finishReason: 'stop',
        metadata: { usage },
      };
    },
  },
} satisfies HandlersOf<'agent'>;

/** Makes a conversation id, such as `conv_1750156515841_63bd25b4`. */
function newConversationId(context: Context): string {
  return `conv_${context.at}_${derive(context, 'agent conversation').toString('hex', 0, 4)}`;
}

function instructionsOf(agent: ReadOnly<Agent> | undefined, { variables }: Chat): string {
  const { instructions = '', variables: preset } = agent?.agentConfig.prompt ?? {};
  return fill(instructions, { ...preset, ...variables });
}

/**
 * Replaces placeholders in a string, such as `{{name}}`, by the values of `variables`. A placeholder without a value
 * stays.
 */
function fill(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{([^{}]+)\}\}/g, (place, inner: string) => {
    const name = inner.trim();
    return Object.hasOwn(variables, name) ? (variables[name] ?? place) : place;
  });
}

function usageOf(prompt: readonly string[], answer: string) {
  const promptTokens = prompt.reduce((sum, text) => sum + tokensIn(text), 0);
  const completionTokens = tokensIn(answer);
  return { promptTokens, completionTokens, totalTokens: promptTokens + completionTokens };
}

function tokensIn(text: string): number {
  return Math.ceil([...text].length / CHARS_A_TOKEN);
}
