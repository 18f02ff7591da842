import { describe, expect, test } from 'vitest';
import { RongCloud } from '../client.js';
import { InvalidParameterError } from '../errors.js';
import type { Logger } from '../observability/logger.js';
import { rejection } from '../test-support/loopback.js';
import { newRecorder } from '../test-support/recorder.js';

function newClient() {
  const transport = newRecorder();
  const warnings: string[] = [];
  const ignore = () => {};
  const logger: Logger = { debug: ignore, info: ignore, warn: (text) => warnings.push(text), error: ignore };
  const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', rateLimit: 'off', transport, logger });
  return { rong, transport, warnings };
}

describe('a parameter whose name differs from a documented one in letter case only', () => {
  test.each<[name: string, meant: string, call: (rong: RongCloud, params: object) => Promise<unknown>]>([
    ['groupID', 'groupId', (rong, params) => rong.group.addGagUser({ userId: 'u', minute: 1, ...params })],
    [
      'groupid',
      'groupId',
      (rong, params) => rong.group.addGagUser({ userId: 'u', minute: 1, groupId: 'g', ...params }),
    ],
    [
      'Minute',
      'minute',
      (rong, params) => rong.chatroom.addGagUser({ userId: 'u', chatroomId: 'r', minute: 1, ...params }),
    ],
  ])('is refused, and the error names the right one: %s', async (name, meant, call) => {
    const { rong, transport } = newClient();
    const error = await rejection(call(rong, { [name]: 'x' }));
    expect(error).toBeInstanceOf(InvalidParameterError);
    expect(error).toMatchObject({ field: name, limit: `is not a parameter, did you mean ${meant}?` });
    expect(transport.sent).toEqual([]);
  });

  test('is refused within an object too', async () => {
    const { rong } = newClient();
    const userProfile = { portraituri: 'https://a' } as object;
    expect(await rejection(rong.userProfile.set({ userId: 'u', userProfile }))).toMatchObject({
      field: 'userProfile.portraituri',
      limit: 'is not a parameter, did you mean portraitUri?',
    });
  });

  test('is sent by a call by path, whose parameters are not checked', async () => {
    const { rong, transport } = newClient();
    await rong.call('/group/user/gag/add', { userId: 'u', minute: 1, groupID: 'g' });
    expect(transport.sent[0]?.body).toBe('userId=u&minute=1&groupID=g');
  });
});

describe('a parameter whose name is near a documented one', () => {
  test('is sent, and the log is warned once for each endpoint', async () => {
    const { rong, transport, warnings } = newClient();
    const params = { userId: 'u', minute: 1, group_id: 'g' };
    await rong.group.addGagUser(params);
    await rong.group.addGagUser(params);
    await rong.group.rollbackGagUser({ groupId: 'g', ...params });
    expect(transport.sent).toHaveLength(3);
    expect(warnings).toEqual([
      'rongkit: group.addGagUser: group_id is not documented, did you mean groupId?',
      'rongkit: group.rollbackGagUser: group_id is not documented, did you mean groupId?',
    ]);
  });

  test('does not fill the memory if names come from strangers', async () => {
    const { rong, warnings } = newClient();
    const near = Array.from({ length: 150 }, (_, index) => [`userId${String.fromCharCode(0x4e00 + index)}`, 'x']);
    await rong.user.checkOnline({ userId: 'u', ...Object.fromEntries(near) });
    expect(warnings).toHaveLength(100);
  });
});

test('a name that is not near any documented one is sent without a warning', async () => {
  const { rong, transport, warnings } = newClient();
  await rong.user.checkOnline({ userId: 'u', shoeSize: 43 } as { userId: string });
  expect(transport.sent[0]?.body).toBe('userId=u&shoeSize=43');
  expect(warnings).toEqual([]);
});
