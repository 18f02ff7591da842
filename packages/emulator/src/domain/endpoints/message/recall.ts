import type { HandlersOf, Params } from '../../handler.js';
import { type Audience, audienceOf, listed } from '../../rules/audience.js';
import { channelOf, conversationTypeOf } from '../../rules/conversations.js';
import { Delivery } from '../../rules/delivery.js';
import { holdersOf } from '../../rules/inboxes.js';
import { markRecalled } from '../../rules/recalls.js';
import type { ConversationType, Message, ReadOnly, View } from '../../state/index.js';
import { Refusal } from '../../values/refusal.js';

const PUSH_TEXT = '撤回了一条消息';

type Recall = Params<'message.recall'>;
type Original = ReadOnly<Message> | undefined;

export const messageRecall = {
  'message.recall': {
    apply: (state, params, context) => {
      const { fromUserId, targetId, messageUID, conversationType: number, disableUpdateLastMsg } = params;
      const { sentTime = 0, isAdmin = 0, isDelete = 0, extra = '' } = params;
      const { at, source, tell } = context;
      const conversationType = conversationTypeOf(number);
      const busChannel = conversationType === 'ULTRAGROUP' ? params.busChannel : undefined;
      const original = originalOf(state, params);
      const includesSender = reachesSender(state, conversationType, fromUserId, original);
      const isPassing = original !== undefined && original.keep !== 'all';
      const draft = {
        conversationType,
        targetId,
        busChannel: channelOf({ conversationType, busChannel }),
        fromUserId,
        objectName: 'RC:RcCmd',
        content: commandOf(params, original, { conversationType: number, targetId, channelId: busChannel }),
        pushContent: PUSH_TEXT,
        disablePush: params.disablePush,
        options: {
          isIncludeSender: includesSender ? 1 : 0,
          ...(disableUpdateLastMsg !== undefined && { disableUpdateLastMsg }),
        },
      };
      const target = isPassing
        ? { audience: holdersBut(state, messageUID, fromUserId, includesSender), keep: original.keep, isChosen: true }
        : { audience: audienceOf(state, draft, at, includesSender) };
      new Delivery(state, context).send(draft, target);
      if (original) markRecalled(state, messageUID, at);
      const place = { conversationType, targetId, busChannel: busChannel ?? '' };
      const sentAt = original?.sentAt ?? sentTime;
      tell({
        kind: 'messageRecalled',
        at,
        source,
        userId: fromUserId,
        ...place,
        messageUID,
        sentAt,
        isAdmin,
        isDelete,
        extra,
      });
    },
  },
  /**
   * The recall command goes to the users who received the broadcast, or to all registered users if the broadcast is
   * unknown.
   */
  'message.recallBroadcast': {
    decide: ({ onlineBroadcasts }, { messageUID }) => {
      if (!onlineBroadcasts.includes(messageUID)) return;
      throw new Refusal(
        1002,
        `messageUID<${messageUID}> is a broadcast to online users, which can not be recalled.`,
      ).inModule(25107);
    },
    apply: (state, params, context) => {
      const { fromUserId, messageUID, disableUpdateLastMsg } = params;
      const original = broadcastOf(state, params);
      new Delivery(state, context).send(
        {
          conversationType: 'SYSTEM',
          targetId: '',
          fromUserId,
          objectName: 'RC:RcCmd',
          content: commandOf(params, original, { conversationType: 6 }),
          pushContent: PUSH_TEXT,
          options: { ...(disableUpdateLastMsg !== undefined && { disableUpdateLastMsg }) },
        },
        original
          ? { audience: listed(holdersOf(state, messageUID)), isChosen: true }
          : { audience: { base: state.users } },
      );
      if (original) markRecalled(state, messageUID, context.at);
    },
  },
} satisfies HandlersOf<'message'>;

/**
 * The audience of the recall of a message that is in no message history: the users whom the message reached, with the
 * sender if `includesSender`, and otherwise without.
 */
function holdersBut(state: View, messageUID: string, fromUserId: string, includesSender: boolean): Audience {
  const { base } = listed(holdersOf(state, messageUID));
  return includesSender ? { base, also: fromUserId } : { base, without: fromUserId };
}

/**
 * The message to recall, by its UID; undefined if the message is of another conversation, or of another sender and
 * `isAdmin` is not set. The recall of such a message is handled like the recall of an unknown message, because the
 * service recalls messages that it has never seen.
 */
function originalOf({ messages }: View, recall: Recall): Original {
  const original = messages.get(recall.messageUID);
  return original && isAt(original, recall) && mayRecall(original, recall) ? original : undefined;
}

function broadcastOf({ messages }: View, recall: Params<'message.recallBroadcast'>): Original {
  const original = messages.get(recall.messageUID);
  return original && isBroadcast(original) && mayRecall(original, recall) ? original : undefined;
}

/**
 * Refuses the recall of a stored message unless it is in the named conversation and the user may recall it: the user
 * sent the message, or `isAdmin` is set.
 */
export function requireOwnMessage(state: View, recall: Recall): void {
  if (!state.messages.has(recall.messageUID) || originalOf(state, recall)) return;
  throw new Refusal(
    1002,
    `messageUID<${recall.messageUID}> is not a message of the user in this conversation.`,
  ).inModule(25107);
}

/** True if a message is in the conversation that the parameters name; in an ultra group, also in the same channel. */
function isAt(message: ReadOnly<Message>, { conversationType: number, targetId, busChannel }: Recall): boolean {
  const conversationType = conversationTypeOf(number);
  if (message.conversationType !== conversationType || message.targetId !== targetId) return false;
  return channelOf(message) === channelOf({ conversationType, busChannel });
}

function isBroadcast({ conversationType, targetId }: ReadOnly<Message>): boolean {
  return conversationType === 'SYSTEM' && targetId === '';
}

/** True if the user sent the message, or the call has `isAdmin`: an administrator may recall any message. */
function mayRecall(
  original: ReadOnly<Message>,
  { fromUserId, isAdmin }: Pick<Recall, 'fromUserId' | 'isAdmin'>,
): boolean {
  return isAdmin === 1 || original.fromUserId === fromUserId;
}

/**
 * True if the sender gets the recall command: in ultra groups if online, elsewhere if the original message had
 * `isIncludeSender`.
 */
function reachesSender({ online }: View, type: ConversationType, fromUserId: string, original: Original): boolean {
  return type === 'ULTRAGROUP' ? online.has(fromUserId) : original?.options.isIncludeSender === 1;
}

/** The content of the recall command (`RC:RcCmd`). */
function commandOf(
  { messageUID, sentTime, isAdmin = 0, isDelete = 0, extra }: Params<'message.recallBroadcast'>,
  original: Original,
  place: object,
): string {
  const sentAt = original?.sentAt ?? sentTime;
  return JSON.stringify({
    messageUId: messageUID,
    ...place,
    ...(sentAt !== undefined && { sentTime: String(sentAt) }),
    isAdmin,
    isDelete,
    ...(extra !== undefined && { extra }),
  });
}
