import type { ExpansionEntry, Message, ReadOnly } from '../state/index.js';
import { jsonMembers, textsIn } from '../values/json-members.js';
import { pageOf } from '../values/paging.js';
import { Refusal } from '../values/refusal.js';
import { noSuchMessage } from './recalls.js';

const MAX_PAIRS = 300;
const PAGE_SIZE = 300;

type Pairs = Map<string, ExpansionEntry>;

/** The key-value pairs of a message. Refuses a missing message and a message that cannot have pairs. */
export function requirePairs(message: ReadOnly<Message> | undefined, msgUID: string): ReadOnly<Pairs> {
  if (!message) throw noSuchMessage(msgUID).inModule(22201);
  if (!message.expansion) throw new Refusal(1002, `msgUID<${msgUID}> was not sent with expansion.`).inModule(22202);
  return message.expansion;
}

/** Refuses pairs beyond the limit of a message. */
export function requireSpaceForPairs(pairs: ReadOnly<Pairs>, extraKeyVal: Readonly<Record<string, string>>): void {
  const size = new Set([...pairs.keys(), ...Object.keys(extraKeyVal)]).size;
  if (size > MAX_PAIRS) throw new Refusal(1002, `a message may have at most ${MAX_PAIRS} pairs.`);
}

export function setPairs({ expansion }: Message, extraKeyVal: Readonly<Record<string, string>>, at: number): void {
  for (const [key, value] of Object.entries(extraKeyVal)) expansion?.set(key, { value, at });
}

export function removePairs({ expansion }: Message, keys: readonly string[]): void {
  for (const key of keys) expansion?.delete(key);
}

/** A page of a message's key-value pairs; empty if the message does not exist or cannot have pairs. */
export function pageOfPairs(
  message: ReadOnly<Message> | undefined,
  pageNo: number,
): Record<string, { v: string; ts: number }> {
  const pairs = [...(message?.expansion ?? [])];
  const page = pageOf(pairs, pageNo, PAGE_SIZE).map(([key, { value, at }]) => [key, { v: value, ts: at }] as const);
  return Object.fromEntries(page);
}

/** The change of key-value pairs that a client requests by the content of an `RC:MsgExMsg` message. */
export function readExpansionNotice(content: string): {
  readonly messageUID: string;
  readonly put: Readonly<Record<string, string>>;
  readonly del: readonly string[];
} {
  const { mid, put, del } = jsonMembers(content);
  return { messageUID: String(mid), put: textsIn(Object(put)), del: Array.isArray(del) ? del.map(String) : [] };
}
