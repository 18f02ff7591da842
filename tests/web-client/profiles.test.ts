import { expect, test } from 'vitest';
import { webStage } from '../support/web-client/stage.js';

const EDITION = '5.38.0';
const NO_SUCH_USER = 24366;

test('the web client sets its hosted profile, which the server and others read', async () => {
  const { rong, connected } = await webStage();
  await rong.userProfile.set({ userId: 'bob', userProfile: { name: 'Bob', uniqueId: 'bob1', level: 3 } });
  const ann = await connected(EDITION, 'ann');
  const profile = { name: '安', gender: 2, extraProfile: { ext_team: 'red' } };
  expect(await ann.call('updateMyUserProfile', profile)).toMatchObject({ code: 0 });
  const { userList } = await rong.userProfile.get({ userId: ['ann'] });
  expect(userList.map((each) => JSON.parse(each.userProfile))).toEqual([{ name: '安', gender: 2 }]);
  expect(await ann.call('getMyUserProfile')).toMatchObject({ data: { userId: 'ann', name: '安' } });
  expect((await ann.call('getUserProfiles', ['bob', 'nobody'])).data).toEqual([
    { userId: 'bob', name: 'Bob', uniqueId: 'bob1', level: 3 },
    { userId: 'nobody' },
  ]);
  expect(await ann.call('searchUserProfileByUniqueId', 'bob1')).toMatchObject({ data: { userId: 'bob' } });
  expect(await ann.call('searchUserProfileByUniqueId', 'none')).toMatchObject({ code: NO_SUCH_USER });
});

test('the web client hears that the server changed its profile', async () => {
  const { rong, connected } = await webStage();
  const ann = await connected(EDITION, 'ann');
  expect(await ann.call('getMyUserProfile')).toMatchObject({ code: 0 });
  await rong.userProfile.set({ userId: 'ann', userProfile: { name: 'Anna' } });
  expect(await ann.waitFor('OWN_USER_PROFILE_CHANGED')).toMatchObject({ name: 'Anna' });
  expect(await ann.call('getMyUserProfile')).toMatchObject({ data: { userId: 'ann', name: 'Anna' } });
});

test('the web client keeps the visibility of its profile', async () => {
  const { connected } = await webStage();
  const ann = await connected(EDITION, 'ann');
  expect(await ann.call('getMyUserProfileVisibility')).toMatchObject({ code: 0, data: 0 });
  expect(await ann.call('updateMyUserProfileVisibility', 3)).toMatchObject({ code: 0 });
  const later = await connected(EDITION, 'ann');
  expect(await later.call('getMyUserProfileVisibility')).toMatchObject({ data: 3 });
});
