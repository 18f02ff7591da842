/** A community: an ultra group with a public lobby, a channel for its crew, roles by user groups, and a moderator. */
import type { Emulator } from '@rongkit/emulator';
import { type RongCloud, textMessage } from 'rongkit';
import { runAlone } from './support/run-alone.js';

const groupId = 'community-1';
const LOBBY = 'lobby';
const CREW = 'crew';

export interface Community {
  channels: string[];
  heardInTheLobby: string[];
  heardInTheCrew: string[];
  crewAfterTheRoleIsTaken: string[];
  historyOfTheLobby: string[];
  rolesOfCat: string[];
  mutedInTheLobby: string[];
  lockedDown: { isLocked: boolean; whoMaySpeak: string[] };
}

export async function community(rong: RongCloud, emulator: Emulator): Promise<Community> {
  const startTime = emulator.clock.now();
  await found(rong);
  await giveRole(rong, 'cat');

  emulator.clock.advance({ seconds: 1 });
  await say(rong, LOBBY, 'ann', '欢迎 🎉');
  await say(rong, CREW, 'bob', 'the plan for tonight');
  const heardInTheLobby = whoHeard(emulator, '欢迎 🎉');
  const heardInTheCrew = whoHeard(emulator, 'the plan for tonight');

  await correct(rong, startTime, '欢迎大家 🎉');
  const { data: rolesOfCat } = await rong.ultraGroupUserGroup.listByUser({ groupId, userId: 'cat' });
  await rong.ultraGroupUserGroup.removeUsers({ groupId, userGroupId: CREW, userIds: 'cat' });
  await say(rong, CREW, 'bob', 'cat must not read this');

  return {
    channels: await channels(rong),
    heardInTheLobby,
    heardInTheCrew,
    crewAfterTheRoleIsTaken: whoHeard(emulator, 'cat must not read this'),
    historyOfTheLobby: await history(rong, startTime, LOBBY),
    rolesOfCat,
    ...(await moderate(rong)),
  };
}

/** Creates the ultra group. The channel of the crew is private: only users in the crew's user group can open it. */
async function found(rong: RongCloud): Promise<void> {
  await rong.ultraGroup.create({ groupId, groupName: '深夜电台', userId: 'ann' });
  for (const userId of ['bob', 'cat', 'dan']) await rong.ultraGroup.join({ groupId, userId });
  await rong.ultraGroupChannel.create({ groupId, busChannel: LOBBY });
  await rong.ultraGroupChannel.create({ groupId, busChannel: CREW, type: 1 });
  await rong.ultraGroupUserGroup.create({ groupId, userGroups: [{ userGroupId: CREW }] });
  await rong.ultraGroupUserGroup.bindToChannel({ groupId, busChannel: CREW, userGroupIds: CREW });
  await giveRole(rong, 'ann');
  await giveRole(rong, 'bob');
}

async function giveRole(rong: RongCloud, userId: string): Promise<void> {
  await rong.ultraGroupUserGroup.addUsers({ groupId, userGroupId: CREW, userIds: userId });
}

async function say(rong: RongCloud, busChannel: string, fromUserId: string, text: string): Promise<void> {
  await rong.message.publishUltraGroup({ fromUserId, toGroupIds: groupId, busChannel, ...textMessage(text) });
}

function whoHeard(emulator: Emulator, text: string): string[] {
  const heard = (userId: string) => emulator.inbox(userId).some(({ content }) => content.includes(text));
  return ['ann', 'bob', 'cat', 'dan'].filter(heard);
}

/** Changes the content of Ann's message in the lobby. */
async function correct(rong: RongCloud, startTime: number, words: string): Promise<void> {
  const range = { startTime, endTime: startTime + 86_400_000 };
  const { data } = await rong.ultraGroupMessage.query({ groupId, busChannel: LOBBY, ...range });
  const { content } = textMessage(words);
  for (const { msgUID } of data) {
    await rong.ultraGroupMessage.modify({ groupId, busChannel: LOBBY, fromUserId: 'ann', msgUID, content });
  }
}

async function channels(rong: RongCloud): Promise<string[]> {
  const names: string[] = [];
  for await (const { channelId } of rong.ultraGroupChannel.list({ groupId })) names.push(channelId);
  return names;
}

async function history(rong: RongCloud, startTime: number, busChannel: string): Promise<string[]> {
  const said: string[] = [];
  const range = { startTime, endTime: startTime + 86_400_000, pageSize: 1 };
  for await (const row of rong.ultraGroupMessage.query({ groupId, busChannel, ...range })) {
    said.push(`${row.fromUserId}: ${JSON.parse(row.content).content}`);
  }
  return said;
}

/** Mutes one user in the lobby, and later the whole ultra group except its crew. */
async function moderate(rong: RongCloud): Promise<Pick<Community, 'mutedInTheLobby' | 'lockedDown'>> {
  await rong.ultraGroup.addGagUser({ groupId, busChannel: LOBBY, userIds: 'dan' });
  const { users: muted } = await rong.ultraGroup.listGagUser({ groupId, busChannel: LOBBY });
  await rong.ultraGroup.setBan({ groupId, status: true });
  await rong.ultraGroup.addBanWhitelist({ groupId, userIds: ['ann', 'bob'] });
  const { status: isLocked } = await rong.ultraGroup.getBan({ groupId });
  const { users: exceptions } = await rong.ultraGroup.listBanWhitelist({ groupId });
  return {
    mutedInTheLobby: muted.map(({ id }) => id),
    lockedDown: { isLocked, whoMaySpeak: exceptions.map(({ id }) => id) },
  };
}

await runAlone(import.meta.url, community);
