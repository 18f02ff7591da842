import { conversationTypeOf } from '../conversation-type.js';
import { command, type Params, query } from '../handler.js';
import { pageOf } from '../paging.js';
import { Refusal } from '../refusal.js';
import type { ExpansionEntry, Message, State } from '../state/index.js';

const MAX_PAIRS = 300;
const PAGE_SIZE = 300;

const setExpansion = command('message.setExpansion', (state, params, { at }) => {
  const pairs = pairsOf(state, params);
  const size = new Set([...pairs.keys(), ...Object.keys(params.extraKeyVal)]).size;
  if (size > MAX_PAIRS) throw new Refusal(1002, `a message may have at most ${MAX_PAIRS} pairs.`);
  for (const [key, value] of Object.entries(params.extraKeyVal)) pairs.set(key, { value, at });
  return {};
});

const removeExpansion = command('message.removeExpansion', (state, params) => {
  if (!state.messages.has(params.msgUID)) return {};
  const pairs = pairsOf(state, params);
  for (const key of params.extraKey) pairs.delete(key);
  return {};
});

const listExpansion = query('message.listExpansion', ({ messages }, { msgUID, pageNo = 1 }) => {
  const pairs = [...(messages.get(msgUID)?.expansion ?? [])];
  const page = pageOf(pairs, pageNo, PAGE_SIZE).map(([key, { value, at }]) => [key, { v: value, ts: at }] as const);
  return { extraContent: Object.fromEntries(page) };
});

function pairsOf(
  { messages }: State,
  params: Omit<Params<'message.removeExpansion'>, 'extraKey'>,
): Map<string, ExpansionEntry> {
  const message = messages.get(params.msgUID);
  if (!message || !isAt(message, params)) throw new Refusal(1002, `msgUID<${params.msgUID}> is not exist.`);
  if (!message.expansion) throw new Refusal(1002, `msgUID<${params.msgUID}> was not sent with expansion.`);
  return message.expansion;
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
