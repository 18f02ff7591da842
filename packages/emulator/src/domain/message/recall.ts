import { roomAt } from '../chatroom/lifetime.js';
import { conversationTypeOf } from '../conversation-type.js';
import { Delivery } from '../delivery.js';
import { membersOf } from '../group/members.js';
import { type Context, command, type Params } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { ConversationType, Message, State } from '../state/index.js';
import { channelReaders } from '../ultra-group/channels.js';
import { DEFAULT_CHANNEL } from '../ultra-group/find.js';
import { noSuchMessage } from './no-such-message.js';

const PUSH_TEXT = '撤回了一条消息';

const recall = command('message.recall', (state, params, context) => {
  const { fromUserId, targetId, messageUID, conversationType: number, busChannel } = params;
  const { disablePush, disableUpdateLastMsg } = params;
  const conversationType = conversationTypeOf(number);
  const original = state.messages.get(messageUID);
  if (original && !isAt(original, conversationType, params)) throw noSuchMessage(messageUID, 'messageUID');
  requireSender(original, params);
  const isIncludeSender = reachesSender(state, conversationType, fromUserId, original) ? 1 : 0;
  const isPassing = original !== undefined && original.keep !== 'all';
  const others = isPassing
    ? holdersOf(state, messageUID).filter((userId) => userId !== fromUserId)
    : receiversOf(state, conversationType, params, context.at);
  new Delivery(state, context).send(
    {
      fromUserId,
      objectName: 'RC:RcCmd',
      content: commandOf(params, original, { conversationType: number, targetId, channelId: busChannel }),
      pushContent: PUSH_TEXT,
      disablePush,
      options: { isIncludeSender, ...(disableUpdateLastMsg !== undefined && { disableUpdateLastMsg }) },
    },
    {
      conversationType,
      targetId,
      busChannel:
        original?.busChannel ?? (conversationType === 'ULTRAGROUP' ? channelOf(busChannel) : (busChannel ?? '')),
      receivers: isIncludeSender ? [...others, fromUserId] : others,
      ...(isPassing && { keep: original.keep }),
    },
  );
  markRecalled(state, messageUID, context.at);
  tellRecall(params, original, { conversationType, targetId, busChannel: busChannel ?? '' }, context);
  return {};
});

/** Those who have a broadcast get the command; one that nobody is known to have is recalled from everybody. */
const recallBroadcast = command('message.recallBroadcast', (state, params, context) => {
  const { fromUserId, messageUID, disableUpdateLastMsg } = params;
  const original = state.messages.get(messageUID);
  if (original && !isBroadcast(original)) throw noSuchMessage(messageUID, 'messageUID');
  if (state.onlineBroadcasts.includes(messageUID)) throw new Refusal(1002, `messageUID<${messageUID}> stays.`);
  requireSender(original, params);
  new Delivery(state, context).send(
    {
      fromUserId,
      objectName: 'RC:RcCmd',
      content: commandOf(params, original, { conversationType: 6 }),
      pushContent: PUSH_TEXT,
      options: { ...(disableUpdateLastMsg !== undefined && { disableUpdateLastMsg }) },
    },
    {
      conversationType: 'SYSTEM',
      targetId: '',
      receivers: original ? holdersOf(state, messageUID) : state.users.keys(),
    },
  );
  markRecalled(state, messageUID, context.at);
  return {};
});

type Place = Pick<Message, 'conversationType' | 'targetId' | 'busChannel'>;

function tellRecall(
  { fromUserId: userId, messageUID, sentTime = 0, isAdmin = 0, isDelete = 0, extra = '' }: Params<'message.recall'>,
  original: Message | undefined,
  place: Place,
  { at, tell, source }: Context,
): void {
  const what = { messageUID, sentAt: original?.sentAt ?? sentTime, isAdmin, isDelete, extra };
  tell({ kind: 'messageRecalled', at, source, userId, ...place, ...what });
}

/** Those whom a message has reached. One that no history keeps is recalled from them, and from nobody else. */
function holdersOf({ inboxes }: State, messageUID: string): string[] {
  return [...inboxes].filter(([, uids]) => uids.includes(messageUID)).map(([userId]) => userId);
}

/** The same channel, too, as an ultra group has several. Elsewhere a channel means nothing. */
function isAt(
  message: Message,
  conversationType: ConversationType,
  { targetId, busChannel }: Params<'message.recall'>,
): boolean {
  if (message.conversationType !== conversationType || message.targetId !== targetId) return false;
  return conversationType !== 'ULTRAGROUP' || channelOf(message.busChannel) === channelOf(busChannel);
}

/** Messages without a channel are in the default one. */
function channelOf(busChannel: string | undefined): string {
  return busChannel || DEFAULT_CHANNEL;
}

function isBroadcast({ conversationType, targetId }: Message): boolean {
  return conversationType === 'SYSTEM' && targetId === '';
}

/** Users recall what is their own; administrators anything. What was never sent is not looked at. */
function requireSender(
  original: Message | undefined,
  { fromUserId, messageUID, isAdmin }: Pick<Params<'message.recall'>, 'fromUserId' | 'messageUID' | 'isAdmin'>,
): void {
  if (original && original.fromUserId !== fromUserId && isAdmin !== 1) throw noSuchMessage(messageUID, 'messageUID');
}

/** The command goes where the original went: in ultra groups that is to the sender, too, if online. */
function reachesSender(
  { online }: State,
  conversationType: ConversationType,
  fromUserId: string,
  original: Message | undefined,
): boolean {
  return conversationType === 'ULTRAGROUP' ? online.has(fromUserId) : original?.options.isIncludeSender === 1;
}

/** Those whom a message to the place reaches, without the sender. */
function receiversOf(
  state: State,
  conversationType: ConversationType,
  { targetId, fromUserId, busChannel = '' }: Params<'message.recall'>,
  at: number,
): string[] {
  if (conversationType === 'PRIVATE' || conversationType === 'SYSTEM') return [targetId];
  if (conversationType === 'ULTRAGROUP') {
    return [...channelReaders(state, targetId, busChannel)].filter((userId) => userId !== fromUserId);
  }
  return insidersOf(state, conversationType, targetId, at).filter((userId) => userId !== fromUserId);
}

function insidersOf(state: State, conversationType: ConversationType, targetId: string, at: number): string[] {
  const room = roomAt(state, targetId, at);
  switch (conversationType) {
    case 'GROUP':
      return membersOf(state, targetId);
    case 'CHATROOM':
      return room && !room.distributionStopped ? [...room.members.keys()] : [];
    default:
      return [];
  }
}

/** What a recall command says. */
function commandOf(
  { messageUID, sentTime, isAdmin = 0, isDelete = 0, extra }: Params<'message.recallBroadcast'>,
  original: Message | undefined,
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

/** Notes when a message was recalled first, if there is such a message. */
export function markRecalled({ messages, recalls }: State, messageUID: string, at: Context['at']): void {
  if (messages.has(messageUID) && !recalls.has(messageUID)) recalls.set(messageUID, at);
}

export const recallHandlers = [recall, recallBroadcast];
