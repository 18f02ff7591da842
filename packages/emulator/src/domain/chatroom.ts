import { command, query } from './handler.js';
import { addGags, currentGags, endOf, isGagged, removeGags } from './mutes.js';
import { Refusal } from './refusal.js';
import type { Chatroom, State } from './state/index.js';
import { localTime } from './times.js';

const MAX_PROTECTED_USERS = 5;
const MAX_LOW_PRIORITY_TYPES = 20;
const MAX_LISTED_MEMBERS = 500;

const create = command('chatroom.create', (state, { chatroom: names }, { at }) => {
  for (const [chatroomId, name] of Object.entries(names)) {
    const room = state.chatrooms.get(chatroomId) ?? newRoom(chatroomId, at);
    room.name = name;
    state.chatrooms.set(chatroomId, room);
  }
  return {};
});

function newRoom(chatroomId: string, at: number): Chatroom {
  return {
    chatroomId,
    name: '',
    createdAt: at,
    members: new Map(),
    distributionStopped: false,
  };
}

/** That users who are blocked in the room are passed over, and the others join, is inferred. */
const join = command('chatroom.join', (state, { chatroomId, userId }, { at }) => {
  const members = state.chatrooms.get(chatroomId)?.members;
  if (!members) throw new Refusal(1002, 'chatroomId is not exist.');
  for (const each of userId) {
    if (members.has(each) || isGagged(state.chatroomBlocks, chatroomId, each, at)) continue;
    members.set(each, at);
  }
  return {};
});

const describe = query('chatroom.query', (state, { chatroomId }, { utcOffsetHours }) => {
  const rooms = chatroomId.map((id) => state.chatrooms.get(id)).filter((room) => room !== undefined);
  return {
    chatRooms: rooms.map(({ chatroomId: chrmId, name, createdAt }) => ({
      chrmId,
      name,
      time: localTime(createdAt, utcOffsetHours),
    })),
  };
});

const queryUser = query('chatroom.queryUser', (state, params, { utcOffsetHours }) => {
  const { chatroomId, count = MAX_LISTED_MEMBERS, order = 1 } = params;
  const members = [...(state.chatrooms.get(chatroomId)?.members ?? [])];
  const ordered = order === 1 ? members : members.reverse();
  return {
    total: members.length,
    users: ordered.slice(0, count).map(([id, joinedAt]) => ({ id, time: localTime(joinedAt, utcOffsetHours) })),
  };
});

const stopDistribution = command('chatroom.stopDistributionMessage', (state, { chatroomId }) => {
  setStopped(state, chatroomId, true);
  return {};
});

const resumeDistribution = command('chatroom.resumeDistributionMessage', (state, { chatroomId }) => {
  setStopped(state, chatroomId, false);
  return {};
});

function setStopped({ chatrooms }: State, chatroomId: string, stopped: boolean): void {
  const room = chatrooms.get(chatroomId);
  if (room) room.distributionStopped = stopped;
}

const addGagUser = command('chatroom.addGagUser', (state, { chatroomId, userId, minute }, { at }) => {
  addGags(state.chatroomGags, chatroomId, { userIds: userId, minute, at });
  return {};
});

const listGagUser = query('chatroom.listGagUser', (state, { chatroomId }, { at, utcOffsetHours }) => ({
  users: currentGags(state.chatroomGags, chatroomId, at).map(([userId, gag]) => ({
    userId,
    time: endOf(gag, utcOffsetHours),
  })),
}));

const rollbackGagUser = command('chatroom.rollbackGagUser', (state, { chatroomId, userId }) => {
  removeGags(state.chatroomGags, chatroomId, userId);
  return {};
});

const addBlockUser = command('chatroom.addBlockUser', (state, { chatroomId, userId, minute }, { at }) => {
  addGags(state.chatroomBlocks, chatroomId, { userIds: userId, minute, at });
  for (const each of userId) state.chatrooms.get(chatroomId)?.members.delete(each);
  return {};
});

const getListBlockUser = query('chatroom.getListBlockUser', (state, { chatroomId }, { at, utcOffsetHours }) => ({
  users: currentGags(state.chatroomBlocks, chatroomId, at).map(([userId, gag]) => ({
    userId,
    time: endOf(gag, utcOffsetHours),
  })),
}));

const rollbackBlockUser = command('chatroom.rollbackBlockUser', (state, { chatroomId, userId }) => {
  removeGags(state.chatroomBlocks, chatroomId, userId);
  return {};
});

/** Mutes and blocks stay, and hold again in a room of the same id. */
const destroy = command('chatroom.destroy', (state, { chatroomId }) => {
  for (const each of chatroomId) {
    state.chatrooms.delete(each);
    state.chatroomWhitelists.delete(each);
  }
  return {};
});

/** That a room need not exist for this, and what a sixth user is answered, is inferred. */
const addWhiteListUser = command('chatroom.addWhiteListUser', ({ chatroomWhitelists }, { chatroomId, userId }) => {
  const listed = new Set([...(chatroomWhitelists.get(chatroomId) ?? []), ...userId]);
  if (listed.size > MAX_PROTECTED_USERS) {
    throw new Refusal(1002, `the number of userId should be at most ${MAX_PROTECTED_USERS}.`);
  }
  chatroomWhitelists.set(chatroomId, listed);
  return {};
});

/** What a type too many is answered is inferred. */
const addPriority = command('chatroom.addPriority', (state, { objectName }) => {
  if (new Set([...state.lowPriorityTypes, ...objectName]).size > MAX_LOW_PRIORITY_TYPES) {
    throw new Refusal(1002, `the number of objectName should be at most ${MAX_LOW_PRIORITY_TYPES}.`);
  }
  for (const each of objectName) state.lowPriorityTypes.add(each);
  return {};
});

export const chatroomHandlers = [
  create,
  join,
  describe,
  queryUser,
  stopDistribution,
  resumeDistribution,
  addGagUser,
  listGagUser,
  rollbackGagUser,
  addBlockUser,
  getListBlockUser,
  rollbackBlockUser,
  destroy,
  addWhiteListUser,
  addPriority,
];
