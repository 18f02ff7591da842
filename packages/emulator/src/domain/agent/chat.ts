import { type Context, command, type Params } from '../handler.js';
import { derive } from '../identifiers.js';
import { setIn } from '../nested.js';
import { Refusal } from '../refusal.js';
import type { Agent, State } from '../state/index.js';
import { requireAgent } from './find.js';

const REMEMBERED = 20;
const CHARS_A_TOKEN = 4;

/** There is no model here: an agent repeats what it is asked. */
export const chat = command('agent.chat', (state, params, context) => {
  const { agentId, query, variables = {}, memory = true, user } = params;
  const agent = requireAgent(state, agentId);
  requireWilling(state, agent, user);
  const conversationId = (memory ? params.conversationId : undefined) ?? newConversationId(context);
  const before = memory ? (state.agentMemories.get(agentId)?.get(conversationId) ?? []) : [];
  const asked = fill(query, variables);
  const answer = `Echo: ${asked}`;
  if (memory) remember(state, agent, conversationId, [...before, asked, answer]);
  const promptTokens = tokensOf(instructionsOf(agent, params), ...before, asked);
  const completionTokens = tokensOf(answer);
  return {
    runId: `run_${derive(context.seq, 'run').toString('hex', 0, 8)}`,
    conversationId,
    agentId,
    timestamp: context.at,
    answer,
    finishReason: 'stop',
    metadata: { usage: { promptTokens, completionTokens, totalTokens: promptTokens + completionTokens } },
  };
});

function requireWilling({ agentRestrictions }: State, { agentId, status }: Agent, user: string | undefined): void {
  if (status !== 'active') throw new Refusal(1002, `agentId<${agentId}> is not active.`);
  if (user !== undefined && agentRestrictions.get(agentId)?.has(user)) {
    throw new Refusal(1002, `user<${user}> is restricted.`);
  }
}

/** `conv_1750156515841_63bd25b4`. */
function newConversationId({ at, seq }: Context): string {
  return `conv_${at}_${derive(seq, 'agent conversation').toString('hex', 0, 4)}`;
}

function remember({ agentMemories }: State, agent: Agent, conversationId: string, said: readonly string[]): void {
  const { maxMessages = REMEMBERED } = agent.agentConfig.memory ?? {};
  if (maxMessages > 0) setIn(agentMemories, agent.agentId, conversationId, said.slice(-maxMessages));
}

function instructionsOf(
  { agentConfig: { prompt } }: Agent,
  { variables }: Pick<Params<'agent.chat'>, 'variables'>,
): string {
  return fill(prompt?.instructions ?? '', { ...prompt?.variables, ...variables });
}

/** Puts values in the places that a text leaves open: `{{name}}`. */
function fill(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{([^{}]+)\}\}/g, (place, inner: string) => {
    const name = inner.trim();
    return Object.hasOwn(variables, name) ? (variables[name] ?? place) : place;
  });
}

function tokensOf(...texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Math.ceil([...text].length / CHARS_A_TOKEN), 0);
}
