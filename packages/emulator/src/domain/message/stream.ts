import { Delivery } from '../delivery.js';
import { draftOf } from '../draft.js';
import { type Context, command, type Params } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { Message, State, Stream } from '../state/index.js';
import { minutes } from '../times.js';
import { noSuchMessage } from './no-such-message.js';

const MAX_BYTES = 128 * 1024;
const IDLE_MS = 30_000;
const LONGEST_MS = minutes(30);

/** Why a stream ended, as its content says. */
const COMPLETE = 0;
const IDLE = 29003;
const TOO_LONG = 29004;

/** What a part says. The UID is that of the message that it goes on with. */
interface Part extends Readonly<Record<string, unknown>> {
  readonly content: string;
}

/** The first part is a message; later ones go on with it, and get lost once it has ended. */
export const publishPrivateStream = command('message.publishPrivateStream', (state, params, context) => {
  const { messageUID, part } = partOf(params.content);
  if (messageUID === undefined) return { messageUID: begin(state, params, part, context) };
  const message = streamedMessage(state, messageUID, params);
  const stream = state.streams.get(messageUID);
  if (stream && stopReasonAt(stream, context.at) === null) goOn(message, stream, part, context.at);
  return { messageUID };
});

function partOf({ messageUID, ...part }: Params<'message.publishPrivateStream'>['content']) {
  if (Buffer.byteLength(JSON.stringify(part)) > MAX_BYTES) {
    throw new Refusal(1002, `content is too long: at most ${MAX_BYTES} bytes.`);
  }
  const { content } = part;
  if (typeof content !== 'string') throw new Refusal(1002, 'content.content is required.');
  if (messageUID !== undefined && typeof messageUID !== 'string') {
    throw new Refusal(1002, 'content.messageUID must be a text.');
  }
  return { messageUID, part: { ...part, content } };
}

function begin(state: State, params: Params<'message.publishPrivateStream'>, part: Part, context: Context): string {
  const { fromUserId, toUserId, isIncludeSender, extraContent } = params;
  const ended = part.complete === true;
  const content = JSON.stringify(ended ? { ...part, stopReason: COMPLETE } : part);
  const draft = draftOf({ ...params, content });
  const options = { ...draft.options, expansion: extraContent !== undefined };
  const receivers = isIncludeSender === 1 ? [toUserId, fromUserId] : [toUserId];
  const target = { conversationType: 'PRIVATE', targetId: toUserId, receivers } as const;
  const messageUID = new Delivery(state, context).send({ ...draft, options }, target);
  state.streams.set(messageUID, { startedAt: context.at, lastAt: context.at, ended });
  return messageUID;
}

function streamedMessage(
  { streams, messages }: State,
  messageUID: string,
  { fromUserId, toUserId }: Params<'message.publishPrivateStream'>,
): Message {
  const message = streams.has(messageUID) ? messages.get(messageUID) : undefined;
  if (message?.fromUserId !== fromUserId || message.targetId !== toUserId) {
    throw noSuchMessage(messageUID, 'messageUID');
  }
  return message;
}

function goOn(message: Message, stream: Stream, part: Part, at: number): void {
  const before = JSON.parse(message.content) as Part;
  stream.lastAt = at;
  stream.ended = part.complete === true;
  message.content = JSON.stringify({
    ...before,
    ...part,
    content: before.content + part.content,
    ...(stream.ended && { stopReason: COMPLETE }),
  });
}

function stopReasonAt({ startedAt, lastAt, ended }: Stream, at: number): number | null {
  if (ended) return COMPLETE;
  const idleAt = lastAt + IDLE_MS;
  const tooLongAt = startedAt + LONGEST_MS;
  if (at < Math.min(idleAt, tooLongAt)) return null;
  return tooLongAt <= idleAt ? TOO_LONG : IDLE;
}

/** What a stream says at a time, with the reason of its end; undefined for other messages. */
export function streamContentAt({ streams }: State, { messageUID, content }: Message, at: number): string | undefined {
  const stream = streams.get(messageUID);
  if (!stream) return undefined;
  const stopReason = stopReasonAt(stream, at);
  return stopReason === null || stream.ended ? content : JSON.stringify({ ...JSON.parse(content), stopReason });
}
