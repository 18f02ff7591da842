import { resources } from '@rongkit/contract';
import { lastSettingVersion } from '../../domain/rules/conversation-settings.js';
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
import { execute, executeCall } from '../execute.js';
import { decode, encode, type Message } from '../proto.js';
import { SILENT, sessionStatesOf, TAGS, TOP, typeStatesOf } from './session-states.js';
import { type AnswerQuery, DONE, type GatewayDeps, type Queries } from './topic.js';

const ULTRA_GROUP = 10;
const EMPTY = Buffer.alloc(0);

const pullSessionStates: AnswerQuery = ({ services }, { userId, client }, { body }) => {
  const { time = 0 } = decode(PullSessionStates, body);
  const { state } = services.store;
  // Older clients would read the settings of a type as the settings of a conversation with an empty id.
  const all = [...sessionStatesOf(state, userId), ...(client.isRecent ? typeStatesOf(state, userId) : [])];
  return encode(SessionStates, {
    version: Math.max(1, time, lastSettingVersion(state, userId)),
    states: all.filter((each) => each.time > time),
  });
};

interface ConversationRef {
  readonly conversationType: number;
  readonly targetId: string;
  readonly busChannel?: string;
}

type SetItem = (
  deps: GatewayDeps,
  connection: Connection,
  conversation: ConversationRef,
  item: Message<typeof SessionStateItem>,
) => Promise<unknown>;

/** Makes a handler that applies the items for each conversation in order, and answers with the new settings version. */
function setter(set: SetItem): AnswerQuery {
  return async (deps, connection, { body }) => {
    for (const { type = 0, channelId: targetId = '', items = [], busChannel } of decode(SetSessionStates, body)
      .states ?? []) {
      const channel = type === ULTRA_GROUP && busChannel && { busChannel };
      for (const item of items) await set(deps, connection, { conversationType: type, targetId, ...channel }, item);
    }
    return settingsSet(deps, connection);
  };
}

function settingsSet({ services }: GatewayDeps, { userId }: Connection): Buffer {
  const version = Math.max(1, lastSettingVersion(services.store.state, userId));
  return encode(SessionStatesSet, { version, updateVersion: true });
}

const setState: SetItem = async ({ services }, { userId, session }, conversation, { kind, value }) => {
  const sending = { services, session };
  if (kind === TOP)
    await executeCall(sending, resources.conversation.setTop, { userId, ...conversation, setTop: value === '1' });
  if (kind !== SILENT) return;
  await executeCall(sending, resources.conversation.setNotification, {
    requestId: userId,
    ...conversation,
    unpushLevel: Number(value),
  });
};

const tag: SetItem = async ({ services }, { userId, session }, conversation, { kind, tags = [] }) => {
  if (kind !== TAGS) return;
  const sending = { services, session };
  const { conversationType, targetId } = conversation;
  for (const { tagId = '', isTop } of tags) {
    const params = { userId, tagId, conversations: [conversation] };
    await executeCall(sending, resources.conversationTag.addConversations, params);
    if (isTop === undefined || !isTaggable(conversationType)) continue;
    await execute(sending, 'client.pinInTag', { userId, tagId, conversationType, targetId, isTop });
  }
};

/** Whether conversations of a type can have tags. `executeCall` has already refused other conversation types. */
function isTaggable(conversationType: number): conversationType is 1 | 3 | 6 {
  return [1, 3, 6].includes(conversationType);
}

const untag: SetItem = async ({ services }, { userId, session }, conversation, { kind, tags = [] }) => {
  if (kind !== TAGS) return;
  for (const { tagId = '' } of tags) {
    await executeCall({ services, session }, resources.conversationTag.removeConversations, {
      userId,
      tagId,
      conversations: [conversation],
    });
  }
};

const setTypeLevel: AnswerQuery = async (deps, connection, { body }) => {
  const { userId, session } = connection;
  const { type: conversationType, unpushLevel } = decode(SetTypeLevel, body);
  const params = { requestId: userId, conversationType, unpushLevel };
  await executeCall({ ...deps, session }, resources.conversation.setTypeNotification, params);
  return settingsSet(deps, connection);
};

/** Answers with the settings of a user: conversation tags, the only such settings that the emulator has. */
const pullUserSettings: AnswerQuery = ({ services }, { userId }, { body }) => {
  const { version: known = 0 } = decode(PullUserSettings, body);
  const { tagsVersions, conversationTags } = services.store.state;
  const version = Math.max(1, known, tagsVersions.get(userId) ?? 0);
  if (version === known || !tagsVersions.has(userId)) return encode(UserSettings, { version });
  const tags = [...(conversationTags.get(userId) ?? [])];
  const rows = tags.map(([tagId, { name, createdAt: createdTime }]) => ({ tagId, name, createdTime }));
  const setting = { targetId: userId, type: 1, key: 'Tag', value: EMPTY, version, status: 0, tags: rows };
  return encode(UserSettings, { items: [setting], version });
};

function tagsSet({ services }: GatewayDeps, { userId }: Connection): Buffer {
  const version = services.store.state.tagsVersions.get(userId) ?? 1;
  return encode(TagsSet, { version, reserve: false, updateVersion: true });
}

const setTags: AnswerQuery = async (deps, connection, { body }) => {
  const tags = (decode(SetTags, body).tags ?? []).map(({ tagId, name: tagName }) => ({ tagId, tagName }));
  const { userId, session } = connection;
  await executeCall({ ...deps, session }, resources.conversationTag.set, { userId, tags });
  return tagsSet(deps, connection);
};

const removeTags: AnswerQuery = async (deps, connection, { body }) => {
  const tagIds = (decode(SetTags, body).tags ?? []).map(({ tagId }) => tagId);
  const { userId, session } = connection;
  await executeCall({ ...deps, session }, resources.conversationTag.remove, { userId, tagIds });
  return tagsSet(deps, connection);
};

/**
 * The notification level of quiet hours if the client sends none or 0: during quiet hours, messages that mention the
 * user still cause notifications.
 */
const MENTIONS_PASS = 1;

const setQuietHours: AnswerQuery = async ({ services }, { userId, session }, { body }) => {
  const { startTime, spanMinutes: period, level } = decode(SetQuietHours, body);
  await executeCall({ services, session }, resources.user.setBlockPushPeriod, {
    userId,
    startTime,
    period,
    level: level || MENTIONS_PASS,
  });
  return DONE;
};

const removeQuietHours: AnswerQuery = async ({ services }, { userId, session }) => {
  await executeCall({ services, session }, resources.user.removeBlockPushPeriod, { userId });
  return DONE;
};

const queryQuietHours: AnswerQuery = ({ services }, { userId }) => {
  const hours = services.store.state.blockPushPeriods.get(userId);
  if (!hours) return encode(QuietHours, { isUnpush: 0 });
  const { startTime, period: spanMinutes, level } = hours;
  return encode(QuietHours, { isUnpush: 1, startTime, spanMinutes, level });
};

export const settingQueries: Queries = {
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
