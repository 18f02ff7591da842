import { pageOf } from '../paging.js';
import { Refusal } from '../refusal.js';
import type { ExpansionEntry, Message } from '../state/index.js';
import { noSuchMessage } from './no-such-message.js';

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
  if (!message) throw noSuchMessage(msgUID);
  if (!message.expansion) throw new Refusal(1002, `msgUID<${msgUID}> was not sent with expansion.`);
  return message.expansion;
}
