import { InvalidParameterError } from 'rongkit';
import { expect, test } from 'vitest';
import { useEmulator } from '../support/emulator.js';

const stage = useEmulator();

test('a user gets another token on each call', async () => {
  const { rong } = stage;
  const first = await rong.user.getToken({ userId: 'u1', name: '小明 😀', portraitUri: 'https://example.com/a.png' });
  const second = await rong.user.getToken({ userId: 'u1', name: '小明' });
  expect(first).toMatchObject({ code: 200, userId: 'u1' });
  expect(second.token).not.toBe(first.token);
});

test('only a registered user can be refreshed', async () => {
  const { rong } = stage;
  await rong.user.getToken({ userId: 'u1', name: 'Ann' });
  await rong.user.refresh({ userId: 'u1', name: 'Anna' });
  expect(stage.emulator.state.users.get('u1')?.name).toBe('Anna');
  await expect(rong.user.refresh({ userId: 'nobody', name: 'x' })).rejects.toThrow(InvalidParameterError);
});

test('a user is online while connected, and a block disconnects', async () => {
  const { rong, emulator } = stage;
  expect(await rong.user.checkOnline({ userId: 'u1' })).toMatchObject({ status: '0' });
  await emulator.setOnline('u1', true);
  expect(await rong.user.checkOnline({ userId: 'u1' })).toMatchObject({ status: '1' });
  await rong.user.block({ userId: 'u1', minute: 1 });
  expect(await rong.user.checkOnline({ userId: 'u1' })).toMatchObject({ status: '0' });
});

test('a block shows with its end until the clock reaches it', async () => {
  const { rong, emulator } = stage;
  await rong.user.block({ userId: ['u1', 'u2'], minute: 10 });
  await rong.user.block({ userId: 'u3', minute: 20 });
  await rong.user.unBlock({ userId: 'u2' });
  expect((await rong.user.queryBlock()).users).toEqual([
    { userId: 'u3', blockEndTime: '2026-01-01 10:20:00' },
    { userId: 'u1', blockEndTime: '2026-01-01 10:10:00' },
  ]);
  emulator.clock.advance({ minutes: 10 });
  expect((await rong.user.queryBlock()).users.map(({ userId }) => userId)).toEqual(['u3']);
});

test('blocked users come a page at a time', async () => {
  const { rong } = stage;
  await rong.user.block({ userId: ['a', 'b', 'c'], minute: 5 });
  const pages = [1, 2, 3].map(async (page) => (await rong.user.queryBlock({ page, size: 2 })).users.length);
  expect(await Promise.all(pages)).toEqual([2, 1, 0]);
});

test('a blocklist lists the latest first and pages by token', async () => {
  const { rong } = stage;
  await rong.user.addBlacklist({ userId: 'u1', blackUserId: ['a', 'b'] });
  await rong.user.addBlacklist({ userId: 'u1', blackUserId: 'c' });
  await rong.user.removeBlacklist({ userId: 'u1', blackUserId: 'b' });
  expect((await rong.user.queryBlacklist({ userId: 'u1' })).users).toEqual(['c', 'a']);
  const page = await rong.user.queryBlacklist({ userId: 'u1', size: 1 });
  expect(page.users).toEqual(['c']);
  const last = await rong.user.queryBlacklist({ userId: 'u1', size: 1, pageToken: page.next });
  expect(last).toEqual({ code: 200, users: ['a'] });
});
