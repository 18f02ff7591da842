import { resources } from '@rongkit/contract';
import { membersOfRoom, pullEntries, pullRoom } from '../../domain/clients/room-views.js';
import { Refusal } from '../../domain/values/refusal.js';
import { contractCheck } from '../../params/contract-check.js';
import {
  ChangeEntries,
  ChangeEntry,
  ChatroomInfo,
  ChatroomMessages,
  DownStreamMessage,
  Entries,
  EntriesChanged,
  JoinedChatroom,
  PullChatroom,
  PullEntries,
  QueryChatroom,
} from '../bodies.js';
import type { Connection } from '../connection.js';
import { downStream } from '../encode-message.js';
import { execute } from '../execute.js';
import { decode, encode, type Message } from '../proto.js';
import { type AnswerQuery, DONE, type GatewayDeps, type Queries } from './topic.js';

const checkRoom = contractCheck(resources.chatroom.join, 'chatroomId');
const checkEntry = contractCheck(resources.chatroom.setEntry, 'key', 'value');

/**
 * Makes a handler that joins a room. With `mayCreate`, a missing room may be created, and the client's position in the
 * messages of the room is reset. Without `mayCreate`, neither happens: clients send `joinChrmR` also after a reconnect.
 */
function join(mayCreate: boolean): AnswerQuery {
  return async ({ services, positions }, connection, { target: chatroomId }) => {
    checkRoom({ chatroomId });
    const { userId, session } = connection;
    if (mayCreate) positions.clear(chatroomId, connection);
    const room = await execute({ services, session }, 'client.joinChatroom', { userId, chatroomId, mayCreate });
    return encode(JoinedChatroom, {
      nothing: 0,
      sessionId: session.sessionId,
      joinTime: room.joinedAt,
      createTime: room.createdAt,
      memberCount: room.memberCount,
      banState: room.allMuted ? 1 : 0,
      whiteListState: room.mayAlwaysSpeak ? 1 : 0,
    });
  };
}

const leave: AnswerQuery = async ({ services, positions }, connection, { target: chatroomId }) => {
  positions.clear(chatroomId, connection);
  const { userId, session } = connection;
  await execute({ services, session }, 'client.leaveChatroom', { userId, chatroomId });
  return DONE;
};

const pullMessages: AnswerQuery = ({ services, positions }, connection, { target: chatroomId, body }) => {
  const { userId } = connection;
  const { syncTime = 0, count = 0 } = decode(PullChatroom, body);
  const since = positions.since(chatroomId, connection, syncTime);
  const pulled = pullRoom(services.store.state, { userId, chatroomId, since, count }, services.clock.now());
  const upTo = Math.max(1, pulled.upTo);
  positions.markPulled(chatroomId, connection, upTo);
  return encode(ChatroomMessages, {
    list: pulled.messages.map((message) => encode(DownStreamMessage, downStream(message, userId))),
    syncTime: upTo,
  });
};

/** The value of `order` for the newest members first. */
const NEWEST_FIRST = 2;

const queryRoom: AnswerQuery = ({ services }, _connection, { target: chatroomId, body }) => {
  const { count = 0, order } = decode(QueryChatroom, body);
  const query = { chatroomId, count, newestFirst: order === NEWEST_FIRST };
  const { total, users } = membersOfRoom(services.store.state, query, services.clock.now());
  return encode(ChatroomInfo, { total, users: users.map(({ userId: id, joinedAt: time }) => ({ id, time })) });
};

/** Bits of the status of an attribute. */
const AUTO_DELETE = 1;
const OVERWRITE = 2;
const REMOVED = 4;

const pullKv: AnswerQuery = ({ services }, { userId }, { target: chatroomId, body }) => {
  const { timestamp: since = 0 } = decode(PullEntries, body);
  const pull = { userId, chatroomId, since };
  const { entries, isAll, changedAt } = pullEntries(services.store.state, pull, services.clock.now());
  return encode(Entries, {
    entries: entries.map(({ key, value, removed, autoDelete, userId: uid, changedAt: at }) => ({
      key,
      value,
      status: (autoDelete ? AUTO_DELETE : 0) | (removed ? REMOVED : 0) | OVERWRITE,
      timestamp: at,
      uid,
      version: at,
    })),
    isFull: isAll,
    syncTime: Math.max(1, changedAt),
  });
};

type EntryChange = NonNullable<Message<typeof ChangeEntry>['entry']>;
type Notification = Message<typeof ChangeEntry>['notification'];

async function changeEntry(
  { services }: GatewayDeps,
  { userId, session }: Connection,
  change: { chatroomId: string; isRemoval: boolean; entry: EntryChange; notice: Notification },
): Promise<void> {
  const { chatroomId, isRemoval, entry, notice } = change;
  const { key = '', value = '', status = 0 } = entry;
  const common = {
    userId,
    chatroomId,
    key,
    force: (status & OVERWRITE) !== 0,
    ...(notice && { notice: { objectName: notice.classname ?? '', content: notice.content ?? '' } }),
  };
  if (isRemoval) {
    await execute({ services, session }, 'client.removeChatroomEntry', common);
    return;
  }
  const set = { ...common, value, autoDelete: (status & AUTO_DELETE) !== 0 };
  // Refuses a user who may not set attributes, before the key and the value are checked.
  services.store.decide('client.setChatroomEntry', set);
  checkEntry({ key, value });
  await execute({ services, session }, 'client.setChatroomEntry', set);
}

function changeOne(isRemoval: boolean): AnswerQuery {
  return async (deps, connection, { target: chatroomId, body }) => {
    const { entry = {}, notify, notification } = decode(ChangeEntry, body);
    await changeEntry(deps, connection, { chatroomId, isRemoval, entry, notice: notify ? notification : undefined });
    return DONE;
  };
}

/** Makes a handler that changes several attributes one by one. The answer has the refused keys with error codes. */
function changeSeveral(isRemoval: boolean): AnswerQuery {
  return async (deps, connection, { target: chatroomId, body }) => {
    const { entries = [], notify, notification } = decode(ChangeEntries, body);
    const errors: { key: string; errorCode: number }[] = [];
    for (const entry of entries) {
      try {
        await changeEntry(deps, connection, {
          chatroomId,
          isRemoval,
          entry,
          notice: notify ? notification : undefined,
        });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        errors.push({ key: entry.key ?? '', errorCode: error.code });
      }
    }
    return encode(EntriesChanged, { errors });
  };
}

export const chatroomQueries: Queries = {
  joinChrm: join(true),
  joinChrmR: join(false),
  exitChrm: leave,
  chrmPull: pullMessages,
  queryChrmI: queryRoom,
  pullKV: pullKv,
  setKV: changeOne(false),
  delKV: changeOne(true),
  setKVS: changeSeveral(false),
  delKVS: changeSeveral(true),
};
