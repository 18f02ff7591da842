import { randomBytes } from 'node:crypto';
import type { Verdict } from '../callbacks/verdict.js';
import type { Params } from '../domain/handler.js';
import { uidOf } from '../domain/identifiers.js';
import { jsonTexts } from '../domain/json-members.js';
import type { ConversationType } from '../domain/state/index.js';
import { sendOf } from '../domain/ultra-group-rest/send.js';
import type { Parts } from './parts.js';

interface Send {
  readonly conversationType: ConversationType;
  /** The parameter with its targets. */
  readonly to: string;
}

/** The endpoints whose messages may need a verdict. */
const SENDS: Readonly<Record<string, Send>> = {
  'message.publishPrivate': { conversationType: 'PRIVATE', to: 'toUserId' },
  'message.publishGroup': { conversationType: 'GROUP', to: 'toGroupId' },
  'message.publishChatroom': { conversationType: 'CHATROOM', to: 'toChatroomId' },
  'message.publishUltraGroup': { conversationType: 'ULTRAGROUP', to: 'toGroupIds' },
};

/** Carries out a request. One that sends is first put to the app server, where that is switched on. */
export async function execute(parts: Parts, endpoint: string, params: object): Promise<object> {
  if (!parts.callbacks.judgesServerMessages) return parts.store.execute(endpoint, params);
  if (endpoint !== 'ultraGroupRest.send') return executeJudged(parts, endpoint, params);
  await executeJudged(parts, 'message.publishUltraGroup', sendOf(params as Params<typeof endpoint>));
  return {};
}

async function executeJudged(parts: Parts, endpoint: string, params: object): Promise<object> {
  const send = SENDS[endpoint];
  const { store } = parts;
  if (!send) return store.execute(endpoint, params);
  const groups = await judgedGroups(parts, send, params as SendParams);
  const answers: object[] = [];
  for (const changed of groups) answers.push(await store.execute(endpoint, changed));
  return { messageUIDs: answers.flatMap((answer) => (answer as { messageUIDs: object[] }).messageUIDs) };
}

type SendParams = Readonly<Record<string, unknown>> & {
  readonly fromUserId: string;
  readonly objectName: string;
  readonly content: string;
};

/**
 * The send without the targets that were refused, once for each way in which its messages were changed. That the call
 * is answered as if nothing had been refused, without the ids of what was, is inferred.
 */
async function judgedGroups(parts: Parts, send: Send, params: SendParams): Promise<object[]> {
  const targets = [...new Set(params[send.to] as readonly string[])];
  const messageUIDs = Object.fromEntries(targets.map((targetId) => [targetId, uidOf(randomBytes(16))]));
  const verdicts = await Promise.all(
    targets.map((targetId) => ask(parts, send, params, { targetId, messageUID: messageUIDs[targetId] ?? '' })),
  );
  const groups = new Map<string, { readonly changes: object; readonly targets: string[] }>();
  for (const [index, targetId] of targets.entries()) {
    const verdict = verdicts[index];
    if (!verdict?.pass) continue;
    const key = JSON.stringify(verdict.replaced);
    const group = groups.get(key) ?? { changes: replacementIn(verdict), targets: [] };
    group.targets.push(targetId);
    groups.set(key, group);
  }
  const sends = groups.size > 0 ? [...groups.values()] : [{ changes: {}, targets: [] }];
  return sends.map((each) => ({ ...params, ...each.changes, messageUIDs, [send.to]: each.targets }));
}

function ask(
  { callbacks, clock }: Parts,
  { conversationType }: Send,
  params: SendParams,
  message: { readonly targetId: string; readonly messageUID: string },
): Promise<Verdict> {
  const { fromUserId, objectName, content } = params;
  const chosen = conversationType === 'GROUP' ? params.toUserId : params.toUserIds;
  return callbacks.judge({
    ...message,
    conversationType,
    fromUserId,
    objectName,
    content,
    toUserIds: chosen as readonly string[] | undefined,
    busChannel: textOf(params.busChannel),
    pushContent: textOf(params.pushContent),
    pushExt: textOf(params.pushExt),
    extraContent: textOf(params.extraContent),
    disablePush: params.disablePush === true,
    expansion: params.expansion === true,
    at: clock.now(),
  });
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return JSON.stringify(value);
}

/** Pairs that are none are as good as not given. */
function replacementIn(verdict: Verdict & { readonly pass: true }): object {
  const { extraContent, ...texts } = verdict.replaced;
  return { ...texts, ...(extraContent !== undefined && { extraContent: jsonTexts(extraContent) }) };
}
