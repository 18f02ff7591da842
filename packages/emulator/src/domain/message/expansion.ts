import { conversationTypeOf } from '../conversation-type.js';
import { command, type Params, query } from '../handler.js';
import { pageOf } from '../paging.js';
import { Refusal } from '../refusal.js';
import type { ExpansionEntry, Message, State } from '../state/index.js';

const MAX_PAIRS = 300;
const PAGE_SIZE = 300;

type Pairs = Map<string, ExpansionEntry>;

/** Sets all of the new pairs, or none if they would be too many. */
export function setPairs(pairs: Pairs, extraKeyVal: Readonly<Record<string, string>>, at: number): void {
  const size = new Set([...pairs.keys(), ...Object.keys(extraKeyVal)]).size;
  if (size > MAX_PAIRS) throw new Refusal(1002, `a message may have at most ${MAX_PAIRS} pairs.`);
  for (const [key, value] of Object.entries(extraKeyVal)) pairs.set(key, { value, at });
}

/** A page of the pairs of a message, if there is one and it takes any. */
export function pageOfPairs(message: Message | undefined, pageNo: number): Record<string, { v: string; ts: number }> {
  const pairs = [...(message?.expansion ?? [])];
  const page = pageOf(pairs, pageNo, PAGE_SIZE).map(([key, { value, at }]) => [key, { v: value, ts: at }] as const);
  return Object.fromEntries(page);
}

/** The pairs of a message, which must be there and take them. */
export function requirePairs(message: Message | undefined, msgUID: string): Pairs {
  if (!message) throw new Refusal(1002, `msgUID<${msgUID}> is not exist.`);
  if (!message.expansion) throw new Refusal(1002, `msgUID<${msgUID}> was not sent with expansion.`);
  return message.expansion;
}

const setExpansion = command('message.setExpansion', (state, params, { at }) => {
  setPairs(pairsOf(state, params), params.extraKeyVal, at);
  return {};
});

const removeExpansion = command('message.removeExpansion', (state, params) => {
  if (!state.messages.has(params.msgUID)) return {};
  const pairs = pairsOf(state, params);
  for (const key of params.extraKey) pairs.delete(key);
  return {};
});

const listExpansion = query('message.listExpansion', ({ messages }, { msgUID, pageNo = 1 }) => ({
  extraContent: pageOfPairs(messages.get(msgUID), pageNo),
}));

function pairsOf({ messages }: State, params: Omit<Params<'message.removeExpansion'>, 'extraKey'>): Pairs {
  const message = messages.get(params.msgUID);
  return requirePairs(message && isAt(message, params) ? message : undefined, params.msgUID);
}

/** Either of two users may name the other, or the receiver, as the target. */
function isAt(
  { conversationType, fromUserId, targetId }: Message,
  asked: Pick<Params<'message.removeExpansion'>, 'conversationType' | 'targetId'>,
): boolean {
  if (conversationType !== conversationTypeOf(asked.conversationType)) return false;
  return asked.targetId === targetId || (conversationType === 'PRIVATE' && asked.targetId === fromUserId);
}

export const expansionHandlers = [setExpansion, removeExpansion, listExpansion];
