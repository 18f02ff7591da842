import { createEmulator, type Emulator } from '@rongkit/emulator';
import { InvalidParameterError, QuotaError, RongCloud, sign } from 'rongkit';
import { afterEach, beforeEach, expect, test } from 'vitest';

let emulator: Emulator;
let rong: RongCloud;

beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: 'off' });
  rong = new RongCloud(emulator.credentials);
});

afterEach(() => emulator.close());

test('profiles go in as objects and come out as texts', async () => {
  await rong.userProfile.set({
    userId: 'u1',
    userProfile: { name: '小明 👋', gender: 1 },
    userExtProfile: { ext_team: '红' },
  });
  await rong.userProfile.set({ userId: 'u2', userProfile: '{"name":"given as text"}' });
  const { userList } = await rong.userProfile.get({ userId: ['u1', 'u2'] });
  expect(userList.map(({ userProfile }) => JSON.parse(userProfile))).toEqual([
    { name: '小明 👋', gender: 1 },
    { name: 'given as text' },
  ]);
  const listed: string[] = [];
  for await (const { userId } of rong.userProfile.list({ size: 1 })) listed.push(userId);
  expect(listed).toEqual(['u1', 'u2']);
  await rong.userProfile.clear({ userId: ['u1', 'u2'] });
  expect((await rong.userProfile.list()).userList).toMatchObject([{ userProfile: '{}' }, { userProfile: '{}' }]);
});

test('250 friends are read to the end', async () => {
  for (let index = 0; index < 250; index++) await rong.friend.add({ userId: 'u1', targetId: `f${index}`, optType: 2 });
  const friends: string[] = [];
  for await (const { userId } of rong.friend.list({ userId: 'u1', size: 100 })) friends.push(userId);
  expect(friends).toEqual(Array.from({ length: 250 }, (_, index) => `f${index}`));
  await rong.friend.remove({ userId: 'u1', targetIds: ['f0', 'f1'] });
  const { results } = await rong.friend.check({ userId: 'u1', targetIds: ['f0', 'f2'] });
  expect(results.map(({ result }) => result)).toEqual([1, 4]);
  await rong.friend.clear({ userId: 'u1' });
  expect((await rong.friend.list({ userId: 'f2' })).totalCount).toBe(0);
});

test('what a user has set for a friend stands in the list', async () => {
  await rong.userProfile.set({ userId: 'u2', userProfile: { name: '小红' } });
  await rong.friend.add({ userId: 'u1', targetId: 'u2', optType: 2 });
  await rong.friend.setProfile({
    userId: 'u1',
    targetId: 'u2',
    remarkName: '老王 🙂',
    friendExtProfile: { ext_from: '学校 & 家' },
  });
  expect((await rong.friend.list({ userId: 'u1' })).friendList).toMatchObject([
    { userId: 'u2', name: '小红', remarkName: '老王 🙂', friendExtProfile: '{"ext_from":"学校 & 家"}' },
  ]);
});

test('a request waits for the client of the user who is asked', async () => {
  await rong.friend.add({ userId: 'u1', targetId: 'u2', extra: '你好 👋' });
  expect((await rong.friend.list({ userId: 'u2' })).totalCount).toBe(0);
  expect(emulator.state.friendRequests.get('u2')?.get('u1')?.extra).toBe('你好 👋');
});

test('ids of profiles that are joined with commas are several users', async () => {
  for (const userId of ['u1', 'u2']) await rong.userProfile.set({ userId, userProfile: { level: 1 } });
  await rong.call('/user/profile/clean.json', { userId: 'u1,u2' });
  expect(await rong.call('/user/profile/batch/query.json', { userId: 'u2,u1' })).toMatchObject({
    userList: [
      { userId: 'u2', userProfile: '{}' },
      { userId: 'u1', userProfile: '{}' },
    ],
  });
});

test.each([
  ['a gender that there is not', { userProfile: '{"gender":3}' }],
  ['a role that is too high', { userProfile: '{"role":101}' }],
  ['a key of another kind', { userExtProfile: '{"city":"x"}' }],
  ['what is no JSON', { userProfile: '{' }],
])('a profile with %s is refused, and none is kept', async (_, part) => {
  await expect(rong.call('/user/profile/set.json', { userId: 'u1', ...part })).rejects.toThrow(InvalidParameterError);
  expect(emulator.state.userProfiles.size).toBe(0);
});

test('whoever lets no one in cannot be added', async () => {
  await rong.friend.setPermission({ userIds: ['shy'], permissionType: 3 });
  await expect(rong.friend.add({ userId: 'u1', targetId: 'shy' })).rejects.toBeInstanceOf(InvalidParameterError);
  const { permissionSettings } = await rong.friend.getPermission({ userIds: ['shy', 'u1'] });
  expect(permissionSettings.map(({ type }) => type)).toEqual([3, 0]);
});

test('single words are added, replaced, listed by what they do, and removed', async () => {
  const listed = async (type?: 0 | 1) => (await rong.sensitiveWord.list({ type })).words;
  await rong.sensitiveWord.add({ word: '赌博' });
  await rong.sensitiveWord.add({ word: 'money', replaceWord: '💰' });
  expect(await listed()).toEqual([{ type: '1', word: '赌博', replaceWord: '' }]);
  expect(await listed(0)).toEqual([{ type: '0', word: 'money', replaceWord: '💰' }]);
  for (const word of ['赌博', '赌博', 'money']) await rong.sensitiveWord.remove({ word });
  expect([await listed(), await listed(0)]).toEqual([[], []]);
});

test('words are added by the dozen, until there are too many', async () => {
  await rong.sensitiveWord.batchAdd({ words: [{ word: '赌博' }, { word: '广告', replaceWord: '**' }] });
  expect((await rong.sensitiveWord.list({ type: 2 })).words).toHaveLength(2);
  const words = Array.from({ length: 49 }, (_, index) => ({ word: `w${index}` }));
  await expect(rong.sensitiveWord.batchAdd({ words })).rejects.toBeInstanceOf(QuotaError);
  const refused = await fetch(`${emulator.url}/sensitiveword/batch/add.json`, {
    method: 'POST',
    headers: { ...sign(emulator.appKey, emulator.credentials.appSecret), 'Content-Type': 'application/json' },
    body: JSON.stringify({ words }),
  });
  expect(await refused.json()).toMatchObject({ code: 1019, remainQuota: 48 });
  await rong.sensitiveWord.batchRemove({ words: ['赌博', '广告'] });
  expect((await rong.sensitiveWord.list({ type: 2 })).words).toEqual([]);
});
