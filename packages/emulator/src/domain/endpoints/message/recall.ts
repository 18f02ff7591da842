import type { HandlersOf, Params } from '../../handler.js';
import { type Audience, audienceOf, listed } from '../../rules/audience.js';
import { conversationTypeOf, DEFAULT_CHANNEL } from '../../rules/conversations.js';
import { Delivery } from '../../rules/delivery.js';
import { holdersOf } from '../../rules/inboxes.js';
import { markRecalled, noSuchMessage } from '../../rules/recalls.js';
import type { ConversationType, Message, ReadOnly, View } from '../../state/index.js';
import { Refusal } from '../../values/refusal.js';

const PUSH_TEXT = '撤回了一条消息';

type Recall = Params<'message.recall'>;
type Original = ReadOnly<Message> | undefined;

export const messageRecall = {
  'message.recall': {
    decide: ({ messages }, params) => {
      const original = messages.get(params.messageUID);
      if (original && !isAt(original, params)) throw noSuchMessage(params.messageUID, 'messageUID');
      requireSender(original, params);
    },
    apply: (state, params, context) => {
      const { fromUserId, targetId, messageUID, conversationType: number, busChannel, disableUpdateLastMsg } = params;
      const { sentTime = 0, isAdmin = 0, isDelete = 0, extra = '' } = params;
      const { at, source, tell } = context;
      const conversationType = conversationTypeOf(number);
      const original = state.messages.get(messageUID);
      const includesSender = reachesSender(state, conversationType, fromUserId, original);
      const isPassing = original !== undefined && original.keep !== 'all';
      const draft = {
        conversationType,
        targetId,
        busChannel: original?.busChannel ?? channelIn(conversationType, busChannel),
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
        : { audience: audienceOf(state, { ...draft, busChannel }, at, includesSender) };
      new Delivery(state, context).send(draft, target);
      markRecalled(state, messageUID, at);
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
  /** Users who have the broadcast get the recall command. An unknown broadcast is recalled from all users. */
  'message.recallBroadcast': {
    decide: ({ messages, onlineBroadcasts }, params) => {
      const { messageUID } = params;
      const original = messages.get(messageUID);
      if (original && !isBroadcast(original)) throw noSuchMessage(messageUID, 'messageUID');
      if (onlineBroadcasts.includes(messageUID)) throw new Refusal(1002, `messageUID<${messageUID}> stays.`);
      requireSender(original, params);
    },
    apply: (state, params, context) => {
      const { fromUserId, messageUID, disableUpdateLastMsg } = params;
      const original = state.messages.get(messageUID);
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
      markRecalled(state, messageUID, context.at);
    },
  },
} satisfies HandlersOf<'message'>;

/** A message that no history keeps is recalled from the users whom it reached. */
function holdersBut(state: View, messageUID: string, fromUserId: string, includesSender: boolean): Audience {
  const { base } = listed(holdersOf(state, messageUID));
  return includesSender ? { base, also: fromUserId } : { base, without: fromUserId };
}

/** True if a message is in the named conversation; in an ultra group, also in the same channel. */
function isAt(message: ReadOnly<Message>, { conversationType: number, targetId, busChannel }: Recall): boolean {
  const conversationType = conversationTypeOf(number);
  if (message.conversationType !== conversationType || message.targetId !== targetId) return false;
  return channelIn(conversationType, message.busChannel, true) === channelIn(conversationType, busChannel, true);
}

/** The channel of an ultra group; no channel means the default channel. Other conversation types ignore the channel. */
function channelIn(conversationType: ConversationType, busChannel = '', isCompared = false): string {
  if (conversationType === 'ULTRAGROUP') return busChannel || DEFAULT_CHANNEL;
  return isCompared ? '' : busChannel;
}

function isBroadcast({ conversationType, targetId }: ReadOnly<Message>): boolean {
  return conversationType === 'SYSTEM' && targetId === '';
}

/**
 * Users may recall their own messages, administrators any message. A message that the service does not know is not
 * checked.
 */
function requireSender(original: Original, recall: Pick<Recall, 'fromUserId' | 'messageUID' | 'isAdmin'>): void {
  const { fromUserId, messageUID, isAdmin } = recall;
  if (original && original.fromUserId !== fromUserId && isAdmin !== 1) throw noSuchMessage(messageUID, 'messageUID');
}

/**
 * True if the sender gets the recall command: in ultra groups if online, elsewhere if the original message had
 * `isIncludeSender`.
 */
function reachesSender({ online }: View, type: ConversationType, fromUserId: string, original: Original): boolean {
  return type === 'ULTRAGROUP' ? online.has(fromUserId) : original?.options.isIncludeSender === 1;
}

/** The content of a recall command. */
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
