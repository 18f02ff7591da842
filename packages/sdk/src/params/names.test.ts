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

  test('is not counted: the error has the size of the value', async () => {
    const { rong } = newClient();
    const params = { userId: 'u', minute: 1, groupID: 'friends of Ann' };
    const error = await rejection(rong.group.addGagUser(params));
    expect((error as Error).message).toBe(
      'group.addGagUser failed: groupID is not a parameter, did you mean groupId?, got a string of 14 characters',
    );
  });

  test('without an encoding is refused as a key', async () => {
    const { rong } = newClient();
    const error = await rejection(rong.group.addGagUser({ userId: 'u', minute: 1, '\ud83d': 'friends' } as never));
    expect((error as Error).message).toBe(
      'group.addGagUser failed: params keys must be well-formed Unicode, without half an emoji, got a string of 1 characters',
    );
  });

  test.each([
    ['groupID', 'groupID'],
    ['group_id', 'group_id'],
    ['group', 'group'],
    ['groupId13800138000', '[redacted]'],
  ])('is named by the error of the required parameter that is missing: %s', async (name, named) => {
    const { rong } = newClient();
    const error = await rejection(rong.group.dismiss({ userId: 'u', [name]: 'g' } as never));
    expect(error).toMatchObject({ field: 'groupId', limit: 'is required' });
    if (named === '[redacted]') expect((error as Error).message).not.toContain('13800138000');
    else expect((error as Error).message).toBe(`group.dismiss failed: groupId is required, got ${named} instead`);
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
      'rongkit: group.addGagUser: group_id is no documented parameter, did you mean groupId?',
      'rongkit: group.rollbackGagUser: group_id is no documented parameter, did you mean groupId?',
    ]);
  });

  test('does not fill the memory if names come from strangers', async () => {
    const { rong, warnings } = newClient();
    const near = Array.from({ length: 150 }, (_, index) => [`userId${String.fromCharCode(0x4e00 + index)}`, 'x']);
    await rong.user.checkOnline({ userId: 'u', ...Object.fromEntries(near) });
    expect(warnings).toHaveLength(100);
  });
});

test.each([{ text: 'hello' }, { content: 'hello' }, {}])(
  'the error of a message without its type names a builder: %o',
  async (message) => {
    const { rong } = newClient();
    const sends = [
      rong.message.publishPrivate({ fromUserId: 'a', toUserId: 'b', ...message } as never),
      rong.ultraGroupRest.send({ from_user_id: 'a', to_group_ids: ['b'], ...message } as never),
    ];
    for (const error of await Promise.all(sends.map(rejection))) {
      expect(error).toMatchObject({ limit: 'is required', given: 'undefined: try ...textMessage()' });
    }
  },
);

test('a name that is not near any documented one is sent without a warning', async () => {
  const { rong, transport, warnings } = newClient();
  await rong.user.checkOnline({ userId: 'u', shoeSize: 43 } as { userId: string });
  expect(transport.sent[0]?.body).toBe('userId=u&shoeSize=43');
  expect(warnings).toEqual([]);
});
