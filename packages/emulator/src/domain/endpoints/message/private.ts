import type { Draft } from '../../draft.js';
import type { Context, HandlersOf, Params } from '../../handler.js';
import { audienceOf, listed, usersAlsoIn } from '../../rules/audience.js';
import { Delivery } from '../../rules/delivery.js';
import { draftOf, draftsOf } from '../../rules/drafts.js';
import { noSuchMessage } from '../../rules/recalls.js';
import { sendDrafts, uidRows } from '../../rules/sends.js';
import { COMPLETE, stopReasonAt } from '../../rules/streams.js';
import { requireEqualLengths, sendTemplate, templateDrafts } from '../../rules/templates.js';
import { tellUndelivered, usersOf } from '../../rules/undelivered.js';
import { isWilling } from '../../rules/users.js';
import type { State, View } from '../../state/index.js';
import { Refusal } from '../../values/refusal.js';

export const messagePrivate = {
  'message.publishPrivate': {
    drafts: privateDrafts,
    apply: (state, params, context) => ({
      messageUIDs: uidRows('userId', sendDrafts(state, privateDrafts(params), params, context)),
    }),
  },
  'message.publishTemplate': {
    drafts: (template) => templateDrafts(template, 'PRIVATE'),
    decide: (_state, template) => requireEqualLengths(template),
    apply: (state, template, context) => sendTemplate(state, template, 'PRIVATE', context),
  },
  'message.publishPrivateStatus': {
    apply: (state, params, context) => {
      const includesSender = params.isIncludeSender === 1;
      const sent = new Delivery(state, context).sendAll(privateDrafts(params), (draft) => {
        if (!isWilling(state, draft.targetId, params)) return undefined;
        const audience = audienceOf(state, draft, context.at, includesSender);
        return { audience: listed(usersAlsoIn(state, audience, state.online)), keep: 'none' };
      });
      return { messageUIDs: uidRows('userId', sent) };
    },
  },
  /** The first part creates the message. Later parts extend the message, and are dropped once the stream has ended. */
  'message.publishPrivateStream': {
    // Inferred: the app server is asked about the first part only.
    drafts: (params) => (params.content.messageUID === undefined ? [streamDraft(params)] : []),
    decide: (state, params) => {
      requirePart(params.content);
      const { messageUID } = params.content;
      if (messageUID !== undefined) requireStreamed(state, String(messageUID), params);
    },
    apply: (state, params, context) => {
      const { messageUID } = params.content;
      if (messageUID === undefined) return { messageUID: beginStream(state, params, context) };
      continueStream(state, String(messageUID), params, context);
      return { messageUID: String(messageUID) };
    },
  },
} satisfies HandlersOf<'message'>;

function privateDrafts(params: Params<'message.publishPrivate'> | Params<'message.publishPrivateStatus'>): Draft[] {
  return draftsOf(params, 'PRIVATE', params.toUserId);
}

const MAX_PART_BYTES = 128 * 1024;

type StreamSend = Params<'message.publishPrivateStream'>;
type Part = StreamSend['content'];

function requirePart({ messageUID, ...part }: Part): void {
  if (Buffer.byteLength(JSON.stringify(part)) > MAX_PART_BYTES) {
    throw new Refusal(1002, `content is too long: at most ${MAX_PART_BYTES} bytes.`);
  }
  if (typeof part.content !== 'string') throw new Refusal(1002, 'content.content is required.');
  if (messageUID !== undefined && typeof messageUID !== 'string') {
    throw new Refusal(1002, 'content.messageUID must be a string.');
  }
}

function requireStreamed({ streams, messages }: View, messageUID: string, { fromUserId, toUserId }: StreamSend): void {
  const message = streams.has(messageUID) ? messages.get(messageUID) : undefined;
  if (message?.fromUserId === fromUserId && message.targetId === toUserId) return;
  throw noSuchMessage(messageUID, 'messageUID');
}

function streamDraft({ content: { messageUID: _, ...part }, ...params }: StreamSend): Draft {
  const content = JSON.stringify(part.complete === true ? { ...part, stopReason: COMPLETE } : part);
  const draft = draftOf({ ...params, content }, { conversationType: 'PRIVATE', targetId: params.toUserId });
  return { ...draft, options: { ...draft.options, expansion: params.extraContent !== undefined } };
}

function beginStream(state: State, params: StreamSend, context: Context): string {
  const { at } = context;
  const [sent] = sendDrafts(state, [streamDraft(params)], params, context);
  if (!sent) return '';
  state.streams.set(sent.messageUID, { startedAt: at, lastAt: at, ended: params.content.complete === true });
  return sent.messageUID;
}

function continueStream(state: State, messageUID: string, params: StreamSend, context: Context): void {
  const { at } = context;
  const { messageUID: _, ...part } = params.content;
  const message = state.messages.get(messageUID);
  const stream = state.streams.get(messageUID);
  if (!message || !stream) return;
  if (stopReasonAt(stream, at) !== null) {
    const lacking = usersOf([params.toUserId]);
    tellUndelivered(streamDraft(params), { reason: 'streamEnded', messageUID, lacking }, context);
    return;
  }
  const before = JSON.parse(message.content) as Part;
  stream.lastAt = at;
  stream.ended = part.complete === true;
  message.content = JSON.stringify({
    ...before,
    ...part,
    content: `${before.content}${part.content}`,
    ...(stream.ended && { stopReason: COMPLETE }),
  });
}
