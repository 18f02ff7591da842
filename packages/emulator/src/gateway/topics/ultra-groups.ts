import { resources } from '@rongkit/contract';
import { conversationsOf, isMentioned, newsOf } from '../../domain/clients/conversation-views.js';
import { requireMember } from '../../domain/clients/ultra-groups.js';
import { conversationKey, DEFAULT_CHANNEL } from '../../domain/rules/conversations.js';
import { boxesOf, lastReceivedAt, wholeBox } from '../../domain/rules/inboxes.js';
import { countsAsUnread } from '../../domain/rules/reading.js';
import { channelReaders } from '../../domain/rules/ultra-groups.js';
import { jsonMembers } from '../../domain/values/json-members.js';
import {
  ChangeMessage,
  ChannelLevel,
  ChannelLevelAnswer,
  Conversations,
  DownStreamMessages,
  MessageChanges,
  Operating,
  OperatingNotice,
  PullMessageChanges,
  PullUltraGroups,
  ReadUltraGroup,
  SetChannelLevel,
} from '../bodies.js';
import { downStream } from '../encode-message.js';
import { execute, executeCall } from '../execute.js';
import { decode, encode } from '../proto.js';
import { type AnswerQuery, DONE, type GatewayDeps, type PublishTopic, type Queries } from './topic.js';

const ULTRA_GROUP = 10;
/** The number of messages that one answer has. */
const PAGE = 100;
/** The maximum unread count of a channel in an answer. */
const MAX_UNREAD = 1000;
/** The value of `notifyType` for a notice that lists each user. */
const BY_USER = 1;

const isInUltraGroup = ({ conversationType }: { readonly conversationType: string }) =>
  conversationType === 'ULTRAGROUP';

/**
 * Answers with the user's messages of ultra groups. A recall is no message here: clients pull it as a change. A client
 * that has just connected pulls with time 0, which gives only its position: the list of conversations has the unread
 * messages. A later pull with time 0 starts at that position.
 */
const pullMessages: AnswerQuery = ({ services, ultraGroupPositions }, connection, { body }) => {
  const { userId } = connection;
  const { state } = services.store;
  const { syncTime = 0 } = decode(PullUltraGroups, body);
  const since = syncTime || ultraGroupPositions.get(connection);
  if (since === undefined) {
    const lastSent = state.messages.get(state.sentBoxes.get(userId)?.at(-1) ?? '');
    const position = Math.max(1, lastReceivedAt(state, userId), lastSent?.sentAt ?? 0);
    ultraGroupPositions.set(connection, position);
    return encode(DownStreamMessages, { list: [], syncTime: position, finished: true });
  }
  const boxes = [...boxesOf(state, userId), wholeBox(state.sentBoxes.get(userId))];
  const asked = { since, count: PAGE, at: services.clock.now(), isWanted: isInUltraGroup };
  const { messages, isAll } = newsOf(state, boxes, asked);
  return encode(DownStreamMessages, {
    list: messages.filter(({ objectName }) => objectName !== 'RC:RcCmd').map((each) => downStream(each, userId)),
    syncTime: messages.at(-1)?.sentAt ?? since,
    finished: isAll,
  });
};

/** Answers with the channels in which the user has messages, and with their unread counts. */
const pullConversations: AnswerQuery = ({ services }, { userId }) => {
  const { state } = services.store;
  const rows = conversationsOf(state, userId, { byChannel: true }).filter(isInUltraGroup);
  const info = rows.flatMap(({ targetId, last }) => {
    const { busChannel } = last;
    if (!channelReaders(state, targetId, busChannel).has(userId)) return [];
    return [
      {
        type: ULTRA_GROUP,
        userId: targetId,
        busChannel,
        msg: downStream(last, userId),
        versionTime: last.sentAt,
        ...unreadIn(services, userId, targetId, busChannel),
      },
    ];
  });
  // A client starts to pull messages after the last row.
  info.sort((one, other) => one.versionTime - other.versionTime);
  return encode(Conversations, { info, isFinished: true, pullTime: services.clock.now() });
};

function unreadIn({ store, clock }: GatewayDeps['services'], userId: string, targetId: string, busChannel: string) {
  const { state } = store;
  const key = channelKey(targetId, busChannel);
  const readMsgTime = state.ultraGroupReads.get(userId)?.get(key) ?? 0;
  const { messages } = newsOf(state, boxesOf(state, userId), {
    since: readMsgTime,
    count: MAX_UNREAD,
    at: clock.now(),
    isWanted: (each) => isInUltraGroup(each) && each.targetId === targetId && each.busChannel === busChannel,
  });
  const unread = messages.filter((each) => each.fromUserId !== userId && countsAsUnread(each));
  return {
    readMsgTime,
    unreadCount: unread.length,
    remindCount: unread.filter((each) => isMentioned(each, userId)).length,
  };
}

function channelKey(targetId: string, busChannel: string): string {
  return conversationKey({ conversationType: 'ULTRAGROUP', targetId, busChannel });
}

/** Answers with the changes of messages in ultra groups, each of which the client then asks for by its UID. */
const pullChanges: AnswerQuery = ({ services, ultraGroupChanges }, { userId }, { body }) => {
  const { syncTime = 0 } = decode(PullMessageChanges, body);
  const changes = ultraGroupChanges.since(services.store.state, userId, syncTime);
  return encode(MessageChanges, {
    list: changes.map(({ messageUID: msgUID, sentAt: msgTime, ...change }) => ({
      ...change,
      type: ULTRA_GROUP,
      msgUID,
      msgTime,
    })),
    syncTime: Math.max(1, syncTime, changes.at(-1)?.time ?? 0),
    hasNext: false,
  });
};

/** Notes how far the user has read a channel. The user's other devices get the packet too. */
const markRead: PublishTopic['publish'] = async ({ services }, { userId, session }, { body }) => {
  const { channelId: targetId = '', busChannel, msgTime = 0 } = decode(ReadUltraGroup, body);
  const read = { userId, targetId, busChannel: busChannel || DEFAULT_CHANNEL, until: msgTime };
  await execute({ services, session }, 'client.readUltraGroup', read);
  return { receipt: { time: services.clock.now(), uid: '' } };
};

/** Tells the connected readers of a channel that the user is typing. */
const showTyping: PublishTopic['publish'] = async ({ services, hub }, { userId }, { target, body }) => {
  const { targetId = target, busChannel, opType = 0 } = decode(Operating, body);
  const channel = busChannel || DEFAULT_CHANNEL;
  const time = services.clock.now();
  const readers = channelReaders(services.store.state, targetId, channel);
  if (readers.delete(userId)) {
    const info = [{ targetId, busChannel: channel, userId, opType, optime: time }];
    hub.tell(
      readers,
      { topic: 's_opNtf', time },
      encode(OperatingNotice, { type: ULTRA_GROUP, notifyType: BY_USER, info }),
    );
  }
  return { receipt: { time, uid: '' } };
};

/** Changes the key-value pairs of a message: `put` sets pairs, `del` removes pairs, `clear` removes all of them. */
const changeExpansion: AnswerQuery = async ({ services }, { userId, session }, { body }) => {
  const { targetId: groupId = '', busChannel, msgUID = '', content = '' } = decode(ChangeMessage, body);
  const { put, del, clear } = jsonMembers(content);
  const place = { groupId, busChannel: busChannel || DEFAULT_CHANNEL, msgUID, userId };
  const sending = { services, session };
  const { setExpansion, removeExpansion } = resources.ultraGroupMessage;
  if (put) await executeCall(sending, setExpansion, { ...place, extraKeyVal: put });
  const keys = clear ? [...(services.store.state.messages.get(msgUID)?.expansion?.keys() ?? [])] : del;
  if (Array.isArray(keys) && (del || keys.length > 0))
    await executeCall(sending, removeExpansion, { ...place, extraKey: keys });
  return DONE;
};

/** The default notification level of a group, or of a channel if the body names one. */
const queryLevel: AnswerQuery = async ({ services }, { session }, { target: groupId, body }) => {
  const { busChannel } = decode(ChannelLevel, body);
  const call = { groupId, ...(busChannel && { busChannel }) };
  const answer = await executeCall({ services, session }, resources.ultraGroup.getNotDisturb, call);
  const { unpushLevel } = answer as { unpushLevel: number };
  return encode(ChannelLevelAnswer, { groupId, busChannel, unpushLevel });
};

const setLevel: AnswerQuery = async ({ services }, { userId, session }, { target: groupId, body }) => {
  requireMember(services.store.state, groupId, userId);
  const { busChannel, unpushLevel } = decode(SetChannelLevel, body);
  const call = { groupId, ...(busChannel && { busChannel }), unpushLevel };
  await executeCall({ services, session }, resources.ultraGroup.setNotDisturb, call);
  return DONE;
};

export const ultraGroupTopics = {
  updUgRTime: { publish: markRead, mirrored: true },
  operate: { publish: showTyping },
} satisfies Readonly<Record<string, PublishTopic>>;

export const ultraGroupQueries: Queries = {
  pullUgMsg: pullMessages,
  pullUgSes: pullConversations,
  qryMsgChange: pullChanges,
  upMsgEx: changeExpansion,
  ugUnpushQuery: queryLevel,
  ugUnpushSet: setLevel,
};
