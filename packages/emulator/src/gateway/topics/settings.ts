import { resources } from '@rongkit/contract';
import { lastSettingVersion } from '../../domain/conversation/setting-versions.js';
import {
  PullSessionStates,
  PullUserSettings,
  QuietHours,
  type SessionStateItem,
  SessionStates,
  SessionStatesSet,
  SetQuietHours,
  SetSessionStates,
  SetTags,
  SetTypeLevel,
  TagsSet,
  UserSettings,
} from '../bodies.js';
import type { Connection } from '../connection.js';
import { decode, encode, type Message } from '../proto.js';
import { serverCall } from '../server-call.js';
import { SILENT, sessionStatesOf, TAGS, TOP, typeStatesOf } from './session-states.js';
import type { Desk, QueryTopic } from './topic.js';

const EMPTY = Buffer.alloc(0);

const pullSessionStates: QueryTopic = ({ parts }, { userId, client }, { body }) => {
  const { time = 0 } = decode(PullSessionStates, body);
  const { state } = parts.store;
  // An older client would take a type for a conversation with nobody.
  const all = [...sessionStatesOf(state, userId), ...(client.isRecent ? typeStatesOf(state, userId) : [])];
  return encode(SessionStates, {
    version: Math.max(1, time, lastSettingVersion(state, userId)),
    states: all.filter((each) => each.time > time),
  });
};

interface Place {
  readonly conversationType: number;
  readonly targetId: string;
}

type SetItem = (desk: Desk, userId: string, place: Place, item: Message<typeof SessionStateItem>) => Promise<unknown>;

/** Sets one thing after the other, and answers how new the settings are then. */
function setter(set: SetItem): QueryTopic {
  return async (desk, { userId }, { body }) => {
    for (const { type = 0, channelId: targetId = '', items = [] } of decode(SetSessionStates, body).states ?? []) {
      for (const item of items) await set(desk, userId, { conversationType: type, targetId }, item);
    }
    return settingsSet(desk, userId);
  };
}

function settingsSet({ parts }: Desk, userId: string): Buffer {
  const version = Math.max(1, lastSettingVersion(parts.store.state, userId));
  return encode(SessionStatesSet, { version, updateVersion: true });
}

const setState: SetItem = async ({ parts }, userId, place, { kind, value }) => {
  if (kind === TOP) await serverCall(parts, resources.conversation.setTop, { userId, ...place, setTop: value === '1' });
  if (kind !== SILENT) return;
  await serverCall(parts, resources.conversation.setNotification, {
    requestId: userId,
    ...place,
    unpushLevel: Number(value),
  });
};

const tag: SetItem = async ({ parts }, userId, place, { kind, tags = [] }) => {
  if (kind !== TAGS) return;
  for (const { tagId = '', isTop } of tags) {
    await serverCall(parts, resources.conversationTag.addConversations, { userId, tagId, conversations: [place] });
    if (isTop !== undefined) await parts.store.execute('client.pinInTag', { userId, tagId, ...place, isTop });
  }
};

const untag: SetItem = async ({ parts }, userId, place, { kind, tags = [] }) => {
  if (kind !== TAGS) return;
  for (const { tagId = '' } of tags) {
    await serverCall(parts, resources.conversationTag.removeConversations, { userId, tagId, conversations: [place] });
  }
};

const setTypeLevel: QueryTopic = async (desk, { userId }, { body }) => {
  const { type: conversationType, unpushLevel } = decode(SetTypeLevel, body);
  const params = { requestId: userId, conversationType, unpushLevel };
  await serverCall(desk.parts, resources.conversation.setTypeNotification, params);
  return settingsSet(desk, userId);
};

/** A user's tags are all that clients are told of by settings of users. */
const pullUserSettings: QueryTopic = ({ parts }, { userId }, { body }) => {
  const { version: known = 0 } = decode(PullUserSettings, body);
  const { tagsVersions, conversationTags } = parts.store.state;
  const version = Math.max(1, known, tagsVersions.get(userId) ?? 0);
  if (version === known || !tagsVersions.has(userId)) return encode(UserSettings, { version });
  const tags = [...(conversationTags.get(userId) ?? [])];
  const rows = tags.map(([tagId, { name, createdAt: createdTime }]) => ({ tagId, name, createdTime }));
  const setting = { targetId: userId, type: 1, key: 'Tag', value: EMPTY, version, status: 0, tags: rows };
  return encode(UserSettings, { items: [setting], version });
};

function tagsSet({ parts }: Desk, { userId }: Connection): Buffer {
  const version = parts.store.state.tagsVersions.get(userId) ?? 1;
  return encode(TagsSet, { version, reserve: false, updateVersion: true });
}

const setTags: QueryTopic = async (desk, connection, { body }) => {
  const tags = (decode(SetTags, body).tags ?? []).map(({ tagId, name: tagName }) => ({ tagId, tagName }));
  await serverCall(desk.parts, resources.conversationTag.set, { userId: connection.userId, tags });
  return tagsSet(desk, connection);
};

const removeTags: QueryTopic = async (desk, connection, { body }) => {
  const tagIds = (decode(SetTags, body).tags ?? []).map(({ tagId }) => tagId);
  await serverCall(desk.parts, resources.conversationTag.remove, { userId: connection.userId, tagIds });
  return tagsSet(desk, connection);
};

/** The level of clients that set none. */
const MENTIONS_PASS = 1;

const setQuietHours: QueryTopic = async ({ parts }, { userId }, { body }) => {
  const { startTime, spanMinutes: period, level } = decode(SetQuietHours, body);
  await serverCall(parts, resources.user.setBlockPushPeriod, {
    userId,
    startTime,
    period,
    level: level || MENTIONS_PASS,
  });
  return EMPTY;
};

const removeQuietHours: QueryTopic = async ({ parts }, { userId }) => {
  await serverCall(parts, resources.user.removeBlockPushPeriod, { userId });
  return EMPTY;
};

const queryQuietHours: QueryTopic = ({ parts }, { userId }) => {
  const hours = parts.store.state.blockPushPeriods.get(userId);
  if (!hours) return encode(QuietHours, { isUnpush: 0 });
  const { startTime, period: spanMinutes, level } = hours;
  return encode(QuietHours, { isUnpush: 1, startTime, spanMinutes, level });
};

export const settingQueries: Readonly<Record<string, QueryTopic>> = {
  pullSeAtts: pullSessionStates,
  setSeAtt: setter(setState),
  addTag: setter(tag),
  delTag: setter(untag),
  setTypeUnpush: setTypeLevel,
  pullUS: pullUserSettings,
  addSeTag: setTags,
  delSeTag: removeTags,
  addUnpush: setQuietHours,
  delUnpush: removeQuietHours,
  qryUnpush: queryQuietHours,
};
