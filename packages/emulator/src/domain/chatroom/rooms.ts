import { command, query } from '../handler.js';
import { Refusal } from '../refusal.js';
import { localTime } from '../times.js';
import { requireSpace, setEntries } from './attributes.js';
import { DEFAULT_DESTROY_TIME, destroyRoom, dropIdleRooms, openRoom, requireRoom, roomAt } from './lifetime.js';
import { exceptionsWith } from './mute-exceptions.js';

const MIN_DESTROY_TIME = 60;

const create = command('chatroom.create', (state, { chatroom: names }, context) => {
  dropIdleRooms(state, context);
  for (const [chatroomId, name] of Object.entries(names)) openRoom(state, chatroomId, context).name = name;
  return {};
});

/** What this does to a room that exists is inferred. */
const createNew = command('chatroom.createNew', (state, params, context) => {
  const { at } = context;
  const { chatroomId, destroyType, destroyTime, isBan, whiteUserIds = [], entryOwnerId, entryInfo = {} } = params;
  requireDestroyTime(destroyTime);
  const existing = roomAt(state, chatroomId, at);
  const exceptions = exceptionsWith(existing, whiteUserIds);
  const owner = ownerOf(entryInfo, entryOwnerId);
  requireSpace(existing, Object.keys(entryInfo));
  dropIdleRooms(state, context);
  const room = openRoom(state, chatroomId, context);
  room.destroyType = destroyType ?? room.destroyType;
  room.destroyTime = destroyTime || room.destroyTime;
  room.allMuted = isBan ?? room.allMuted;
  for (const userId of exceptions) room.muteExceptions.add(userId);
  setEntries(room, entryInfo, { userId: owner, autoDelete: false }, context);
  return {};
});

function ownerOf(entryInfo: Readonly<Record<string, string>>, entryOwnerId = ''): string {
  const needed = Object.keys(entryInfo).length > 0;
  if (needed && entryOwnerId === '') throw new Refusal(1002, 'entryOwnerId is required.');
  return entryOwnerId;
}

const setDestroyType = command('chatroom.setDestroyType', (state, params, context) => {
  const { chatroomId, destroyType = 0, destroyTime } = params;
  requireDestroyTime(destroyTime);
  const room = requireRoom(state, chatroomId, context.at);
  dropIdleRooms(state, context);
  room.destroyType = destroyType;
  room.destroyTime = destroyTime || DEFAULT_DESTROY_TIME;
  return {};
});

/** One SDK sends 0 for a time that was not set. */
function requireDestroyTime(destroyTime = 0): void {
  if (destroyTime === 0 || destroyTime >= MIN_DESTROY_TIME) return;
  throw new Refusal(1002, `destroyTime should be at least ${MIN_DESTROY_TIME}.`);
}

/** That the room is then no longer on the list of those kept alive is inferred. */
const destroy = command('chatroom.destroy', (state, { chatroomId: chatroomIds }, context) => {
  dropIdleRooms(state, context);
  const { at, tell } = context;
  for (const chatroomId of chatroomIds) {
    const isThere = state.chatrooms.has(chatroomId);
    destroyRoom(state, chatroomId);
    if (isThere) tell({ kind: 'chatroom', at, change: 'destroyed', cause: 'call', chatroomId, userIds: [] });
    state.keepaliveChatrooms.delete(chatroomId);
  }
  return {};
});

const describe = query('chatroom.query', (state, { chatroomId }, { at, utcOffsetHours }) => {
  const rooms = chatroomId.map((id) => roomAt(state, id, at)).filter((room) => room !== undefined);
  return {
    chatRooms: rooms.map(({ chatroomId: chrmId, name, createdAt }) => ({
      chrmId,
      name,
      time: localTime(createdAt, utcOffsetHours),
    })),
  };
});

const get = query('chatroom.get', (state, { chatroomId }, { at }) => {
  const room = roomAt(state, chatroomId, at);
  if (!room) throw new Refusal(23410, 'chatroomId is not exist.');
  const { createdAt, members, destroyType, destroyTime, allMuted } = room;
  return {
    chatroomId,
    createTime: createdAt,
    memberCount: members.size,
    destroyType,
    destroyTime,
    ban: allMuted,
  };
});

export const roomHandlers = [create, createNew, setDestroyType, destroy, describe, get];
