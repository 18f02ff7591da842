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
  /**
   * The first part of a stream creates the message. Later parts extend the message. Parts after the end of the stream
   * are dropped.
   */
  'message.publishPrivateStream': {
    // Inferred: the app server is asked about the first part only.
    drafts: (params) => (params.content.messageUID === undefined ? [streamDraft(params)] : []),
    decide: (state, params, { at }) => {
      requirePart(params.content);
      const { messageUID } = params.content;
      if (messageUID === undefined) requireFits(params.content, { ...params.content, seq: 0, content: '' });
      else requireContinues(state, String(messageUID), params, at);
    },
    apply: (state, params, context) => {
      const { messageUID } = params.content;
      if (messageUID === undefined) return { messageUID: beginStream(state, params, context) };
      continueStream(state, String(messageUID), params, context);
      return {};
    },
  },
} satisfies HandlersOf<'message'>;

function privateDrafts(params: Params<'message.publishPrivate'> | Params<'message.publishPrivateStatus'>): Draft[] {
  return draftsOf(params, 'PRIVATE', params.toUserId);
}

const MAX_STREAM_BYTES = 128 * 1024;

type StreamSend = Params<'message.publishPrivateStream'>;
type Part = StreamSend['content'];

function requirePart({ messageUID, content, seq, complete }: Part): void {
  if (typeof content !== 'string') throw new Refusal(1002, 'content.content is required.');
  if (!Number.isSafeInteger(seq)) throw new Refusal(1002, 'content.seq is required, and must be an integer.');
  if (typeof complete !== 'boolean')
    throw new Refusal(1002, 'content.complete is required, and must be true or false.');
  if (messageUID !== undefined && typeof messageUID !== 'string') {
    throw new Refusal(1002, 'content.messageUID must be a string.');
  }
}

/**
 * Refuses a part that does not continue a stream of its sender and receiver. Parts after the end of the stream are not
 * refused here; `continueStream` drops them.
 */
function requireContinues({ streams, messages }: View, messageUID: string, params: StreamSend, at: number): void {
  const stream = streams.get(messageUID);
  const message = stream && messages.get(messageUID);
  if (!stream || message?.fromUserId !== params.fromUserId || message.targetId !== params.toUserId)
    throw noSuchMessage(messageUID, 'messageUID');
  if (stopReasonAt(stream, at) === null) requireFits(params.content, JSON.parse(message.content) as Part);
}

/** Refuses a part that is not the next part of its stream, or that makes the stream too large. */
function requireFits(part: Part, before: Part): void {
  // Streams that earlier versions of the emulator stored may have no part numbers.
  const next = typeof before.seq === 'number' ? before.seq + 1 : part.seq;
  if (part.seq !== next) throw new Refusal(1002, `content.seq should be ${next}.`);
  if (Buffer.byteLength(JSON.stringify(joined(before, part))) > MAX_STREAM_BYTES) {
    throw new Refusal(1002, `content is too long: at most ${MAX_STREAM_BYTES} bytes in all parts.`);
  }
}

function joined(before: Part, { messageUID: _, ...part }: Part): Part {
  return { ...before, ...part, content: `${before.content}${part.content}` };
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
  const { content: part } = params;
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
  message.content = JSON.stringify({ ...joined(before, part), ...(stream.ended && { stopReason: COMPLETE }) });
}
