import { codes } from '@rongkit/contract';
import { expect, test } from 'vitest';
import { call } from '../test-support/signed-call.js';
import { useEmulators } from '../test-support/use-emulator.js';

const start = useEmulators();

const REFUSED = [
  ['/entrust/group/join.json', 'groupId=none&userIds=u', 25410],
  ['/entrust/group/join.json', 'groupId=plain&userIds=u', 25429],
  ['/ultragroup/channel/create.json', 'groupId=none&busChannel=c', 24410],
  ['/friend/profile/set.json', 'userId=u&targetId=v&remarkName=x', 25469],
  ['/message/expansion/set.json', 'msgUID=none&userId=u&conversationType=1&targetId=v&extraKeyVal={"k":"v"}', 22201],
] as const;

test.each([[false], [true]])(
  'with moduleCodes %s, refusals have the codes of single services or 1002',
  async (moduleCodes) => {
    const emulator = await start({ moduleCodes });
    await call(emulator, '/group/create.json', 'userId=u&groupId=plain&groupName=x');
    for (const [path, body, moduleCode] of REFUSED) {
      const code = moduleCodes ? moduleCode : 1002;
      const status = codes.find((entry) => entry.code === code)?.http;
      expect(await call(emulator, path, body)).toMatchObject({ status, body: { code } });
    }
  },
);
