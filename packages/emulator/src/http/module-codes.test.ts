import { codes } from '@rongkit/contract';
import { expect, test } from 'vitest';
import { call } from '../test-support/signed-call.js';
import { useEmulators } from '../test-support/use-emulator.js';

const start = useEmulators();

const ids = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}=u${at}`).join('&');

const extFields = (count: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => [`ext_${at}`, 'x'])));

const REFUSED = [
  ['/entrust/group/join.json', 'groupId=none&userIds=u', 25410],
  ['/entrust/group/join.json', 'groupId=plain&userIds=u', 25429],
  ['/ultragroup/channel/create.json', 'groupId=none&busChannel=c', 24410],
  ['/friend/profile/set.json', 'userId=u&targetId=v&remarkName=x', 25469],
  ['/entrust/group/create.json', 'owner=u&name=x&userIds=u', 25430],
  ['/entrust/group/create.json', 'groupId=g&owner=u&userIds=u', 25423],
  ['/entrust/group/profile/query.json', ids('groupIds', 101), 25422],
  ['/user/profile/set.json', `userId=u&userProfile={"location":"${'x'.repeat(40)}"}`, 24364],
  ['/user/profile/set.json', 'userId=u&userProfile={"level":101}', 24368],
  ['/user/profile/set.json', 'userId=u&userProfile={"level":"high"}', 24367],
  ['/user/profile/set.json', 'userId=u&userExtProfile={"team":"red"}', 24362],
  ['/user/profile/batch/query.json', ids('userId', 101), 24365],
  ['/ultragroup/create.json', 'userId=u', 24403],
  ['/ultragroup/channel/del.json', 'groupId=town&busChannel=RCDefault', 24403],
  ['/ultragroup/usergroup/user/add.json', 'groupId=town&userGroupId=none&userIds=u', 24403],
  ['/friend/profile/set.json', `userId=ann&targetId=bob&friendExtProfile=${extFields(11)}`, 25470],
  ['/message/recall.json', 'fromUserId=u&conversationType=1', 25101],
  ['/message/expansion/set.json', 'msgUID=none&userId=u&conversationType=1&targetId=v&extraKeyVal=x', 22203],
  ['/message/expansion/set.json', 'msgUID=none&userId=u&conversationType=1&targetId=v&extraKeyVal={"k":"v"}', 22201],
] as const;

test.each([[false], [true]])(
  'with moduleCodes %s, refusals have the codes of single services or 1002',
  async (moduleCodes) => {
    const emulator = await start({ moduleCodes });
    await call(emulator, '/group/create.json', 'userId=u&groupId=plain&groupName=x');
    await call(emulator, '/ultragroup/create.json', 'userId=u&groupId=town&groupName=Town');
    await call(emulator, '/friend/add.json', 'userId=ann&targetId=bob&optType=2');
    for (const [path, body, moduleCode] of REFUSED) {
      const code = moduleCodes ? moduleCode : 1002;
      const status = codes.find((entry) => entry.code === code)?.http;
      expect(await call(emulator, path, body)).toMatchObject({ status, body: { code } });
    }
  },
);

test('the answer to a refused profile names the key with the wrong value', async () => {
  const emulator = await start();
  const answerTo = async (part: string) => (await call(emulator, '/user/profile/set.json', `userId=u&${part}`)).body;
  expect(await answerTo('userProfile={"name":"n","role":101}')).toMatchObject({ code: 1002, profileKey: 'role' });
  expect(await answerTo('userExtProfile={"ext_a":"x","city":"x"}')).toMatchObject({ profileKey: 'city' });
  expect(await answerTo('userProfile={')).not.toHaveProperty('profileKey');
});
