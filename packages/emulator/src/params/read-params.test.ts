import { describeFields, type Endpoint, resources } from '@rongkit/contract';
import { expect, test } from 'vitest';
import { decodeForm } from '../http/decode-form.js';
import { endpoints } from '../http/endpoints.js';
import type { RawParams } from './raw-params.js';
import { paramsReader } from './read-params.js';

const { user, group, message, push, chatroom, ultraGroup, sensitiveWord } = resources;

function fromForm(endpoint: Endpoint, form: string): unknown {
  return paramsReader(describeFields(endpoint.params))(decodeForm(form));
}

function fromJson(endpoint: Endpoint, json: object): unknown {
  const raw: RawParams = { source: 'json', values: new Map(Object.entries(json)), maps: new Map() };
  return paramsReader(describeFields(endpoint.params))(raw);
}

test.each(endpoints.map((endpoint) => [endpoint.id, endpoint] as const))(
  'the sample of %s is read as it is',
  (_id, endpoint) => {
    expect(fromJson(endpoint, endpoint.sample.params)).toEqual(endpoint.sample.params);
  },
);

const PRIVATE = 'fromUserId=a&toUserId=b&objectName=o&content=c';
const SENT = { fromUserId: 'a', toUserId: ['b'], objectName: 'o', content: 'c' };

test.each<[what: string, endpoint: Endpoint, form: string, params: unknown]>([
  ['takes numbers as texts', user.block, 'userId=u&minute=10', { userId: ['u'], minute: 10 }],
  ['takes leading zeros', user.block, 'userId=u&minute=007', { userId: ['u'], minute: 7 }],
  ['makes one of -0 and 0', user.queryBlock, 'page=-0', { page: 0 }],
  ['reads empty texts as absent', user.refresh, 'userId=u&name=&portraitUri=', { userId: 'u' }],
  [
    'reads an empty switch as off where one must be given',
    ultraGroup.setBan,
    'groupId=g&status=',
    { groupId: 'g', status: false },
  ],
  [
    'splits at commas where clients join items',
    ultraGroup.removeGagUser,
    'groupId=g&userIds=a,b&userIds=c',
    { groupId: 'g', userIds: ['a', 'b', 'c'] },
  ],
  [
    'passes over a text that is not JSON where an SDK sends such',
    message.publishPrivate,
    `${PRIVATE}&extraContent=v`,
    SENT,
  ],
  ['leaves empty items out', user.unBlock, 'userId=&userId=u&userId=', { userId: ['u'] }],
  ['takes the first of several texts', user.refresh, 'userId=u&userId=v', { userId: 'u' }],
  ['takes repeated fields as a list', user.unBlock, 'userId=a&userId=b', { userId: ['a', 'b'] }],
  ['does not split at commas', user.unBlock, 'userId=a,b', { userId: ['a,b'] }],
  ['does without what the server does without', user.getToken, 'userId=u', { userId: 'u' }],
  ['ignores fields that it does not know', user.getToken, 'userId=u&x=1&__proto__=2', { userId: 'u' }],
  [
    'reads flags',
    message.publishPrivate,
    `${PRIVATE}&isPersisted=True&isCounted=0`,
    { ...SENT, isPersisted: 1, isCounted: 0 },
  ],
  [
    'reads booleans',
    message.publishPrivate,
    `${PRIVATE}&disablePush=False&expansion=1`,
    { ...SENT, disablePush: false, expansion: true },
  ],
  [
    'reads maps, with empty values',
    chatroom.create,
    'chatroom[__x]=n&chatroom%5B2%5D=',
    { chatroom: { __x: 'n', '2': '' } },
  ],
  ['leaves out entries without a key', group.sync, 'userId=u&group[]=n', { userId: 'u' }],
])('a form %s', (_what, endpoint, form, params) => {
  expect(fromForm(endpoint, form)).toEqual(params);
});

const TEMPLATE = { fromUserId: 'a', toUserId: ['b', 'c'], objectName: 'o', content: 'c' };

test.each<[what: string, endpoint: Endpoint, json: object, params: unknown]>([
  ['takes numbers for texts', user.getToken, { userId: 12, name: true }, { userId: '12', name: 'true' }],
  ['takes texts for numbers', user.block, { userId: 'u', minute: '10' }, { userId: ['u'], minute: 10 }],
  ['takes one value for a list', push.setUserPushTag, { userId: 'u', tags: 't' }, { userId: 'u', tags: ['t'] }],
  [
    'takes an empty list where one may be empty',
    push.setUserPushTag,
    { userId: 'u', tags: [] },
    { userId: 'u', tags: [] },
  ],
  ['reads null as absent', user.refresh, { userId: 'u', name: null }, { userId: 'u' }],
  [
    'keeps empty items where their order counts',
    message.publishTemplate,
    { ...TEMPLATE, values: [{}, null], pushContent: ['', null], disablePush: 'true' },
    { ...TEMPLATE, values: [{}, {}], pushContent: ['', ''], disablePush: true },
  ],
])('JSON %s', (_what, endpoint, json, params) => {
  expect(fromJson(endpoint, json)).toEqual(params);
});

test('objects inside JSON are read member by member, and free ones as they are', () => {
  const audience = { is_to_all: 'false', userid: 'u', tag: null, unknown: 1 };
  const android = { hw: { deep: [{ a: null }] }, extras: { n: 1 } };
  const json = { platform: 'ios', audience, notification: { alert: 'hi', android, ios: '' } };
  expect(fromJson(push.broadcastPush, json)).toEqual({
    platform: ['ios'],
    audience: { is_to_all: false, userid: ['u'] },
    notification: { alert: 'hi', android: { hw: { deep: [{ a: null }] }, extras: { n: '1' } } },
  });
});

test('a map may hold keys that objects have, and stays harmless', () => {
  const { chatroom: rooms } = fromForm(chatroom.create, 'chatroom[__proto__]=n') as { chatroom: object };
  expect(Object.entries(rooms)).toEqual([['__proto__', 'n']]);
  expect(Object.getPrototypeOf(rooms)).toBe(Object.prototype);
});

const many = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}=${index}`).join('&');

test.each<[endpoint: Endpoint, form: string, errorMessage: string]>([
  [user.getToken, '', 'userId is required.'],
  [user.getToken, 'userId=', 'userId is required.'],
  [user.getToken, `userId=${'融'.repeat(22)}`, 'userId is too long: at most 64 bytes.'],
  [user.getToken, `userId=u&name=${'😀'.repeat(65)}`, 'name is too long: at most 64 characters.'],
  [user.unBlock, `userId=a&userId=${'x'.repeat(65)}`, 'userId is too long: at most 64 bytes.'],
  [user.block, 'userId=u&minute=43201', 'minute must be an integer from 1 to 43200.'],
  [user.block, 'userId=u&minute=0', 'minute must be an integer from 1 to 43200.'],
  [user.block, 'userId=u&minute=4.0', 'minute must be an integer from 1 to 43200.'],
  [user.block, 'userId=u&minute=0x10', 'minute must be an integer from 1 to 43200.'],
  [user.block, 'userId=u&minute=1e3', 'minute must be an integer from 1 to 43200.'],
  [user.block, 'userId=u&minute=%2010', 'minute must be an integer from 1 to 43200.'],
  [user.queryBlock, 'size=0', 'size must be an integer of at least 1.'],
  [user.queryBlock, 'page=99999999999999999999', 'page must be an integer of at least 0.'],
  [message.publishPrivate, `${PRIVATE}&count=10000`, 'count must be an integer of at most 9999.'],
  [message.publishPrivate, `${PRIVATE}&msgRandom=x`, 'msgRandom must be an integer.'],
  [message.publishPrivate, `${PRIVATE}&isCounted=2`, 'isCounted must be 0 or 1.'],
  [message.publishPrivate, `${PRIVATE}&disablePush=yes`, 'disablePush must be true or false.'],
  [message.publishPrivate, many('toUserId', 1001), 'fromUserId is required.'],
  [message.publishPrivate, `fromUserId=a&${many('toUserId', 1001)}`, 'the number of toUserId should be at most 1000.'],
  [message.getHistory, 'date=2026', 'date is malformed.'],
  [message.broadcast, 'fromUserId=a&objectName=o&content=c&os=BeOS', 'os must be one of iOS, Android.'],
  [chatroom.create, 'chatroom=1', 'chatroom is required.'],
  [chatroom.create, `chatroom[${'x'.repeat(65)}]=n`, 'a key of chatroom is too long: at most 64 bytes.'],
  [group.sync, `userId=u&group[1]=${'x'.repeat(256)}`, 'a value of group is too long: at most 255 characters.'],
])('%o refuses a form', (endpoint, form, errorMessage) => {
  expect(() => fromForm(endpoint, form)).toThrow(expect.objectContaining({ code: 1002, message: errorMessage }));
});

test.each<[what: string, endpoint: Endpoint, form: string, errorMessage: string]>([
  [
    'JSON that lacks a member',
    user.setRemarks,
    'userId=u&remarks=[{"id":"a"}]',
    'an item of remarks.remark is required.',
  ],
  ['what is not JSON', user.setRemarks, 'userId=u&remarks={', 'remarks is not JSON.'],
  [
    'a number that is none of the choices',
    ultraGroup.setNotDisturb,
    'groupId=g&unpushLevel=7',
    'unpushLevel must be one of',
  ],
])('a form with %s is refused', (_what, endpoint, form, errorMessage) => {
  expect(() => fromForm(endpoint, form)).toThrow(errorMessage);
});

test('members of JSON may begin with a capital, as Go writes them', () => {
  const remarks = [{ id: 'a', remark: 'Ann' }];
  expect(fromForm(user.setRemarks, 'userId=u&remarks=[{"Id":"a","Remark":"Ann"}]')).toEqual({ userId: 'u', remarks });
});

test.each<[json: object, errorMessage: string]>([
  [{ audience: 'all' }, 'audience must be an object.'],
  [{ audience: [] }, 'audience must be an object.'],
  [{ audience: { is_to_all: 2 } }, 'audience.is_to_all must be true or false.'],
  [{ audience: { is_to_all: [] } }, 'audience.is_to_all must be true or false.'],
  [{ audience: { is_to_all: true, packageName: {} } }, 'audience.packageName must be a string.'],
  [{ platform: [{}] }, 'platform must be a string.'],
])('JSON is refused: %o', (json, errorMessage) => {
  const valid = { platform: ['ios'], audience: { is_to_all: true }, notification: { alert: 'hi' } };
  expect(() => fromJson(push.broadcastPush, { ...valid, ...json })).toThrow(
    expect.objectContaining({ code: 1002, message: errorMessage }),
  );
});

test('the server takes longer texts and lists where it was seen to', () => {
  const params = `groupId=g&groupName=${'x'.repeat(255)}`;
  expect(fromForm(group.refresh, params)).toMatchObject({ groupName: 'x'.repeat(255) });
  expect(fromForm(chatroom.join, `chatroomId=r&${many('userId', 51)}`)).toHaveProperty('userId.50', '50');
});

test.each(['-', '***', '"', ' . '])('the sensitive word %j is refused', (word) => {
  expect(() => fromForm(sensitiveWord.add, `word=${encodeURIComponent(word)}`)).toThrow('word is malformed.');
  expect(() => fromJson(sensitiveWord.batchAdd, { words: [{ word }] })).toThrow('malformed');
  expect(fromForm(sensitiveWord.remove, `word=${encodeURIComponent(word)}`)).toBeTruthy();
});

test('words with letters, and up to 20 message types, are taken', () => {
  for (const word of ['赌博', 'a-b', '7', 'не'])
    expect(fromForm(sensitiveWord.add, `word=${encodeURIComponent(word)}`)).toEqual({ word });
  expect(fromForm(chatroom.addPriority, many('objectName', 20))).toHaveProperty('objectName.19', '19');
  expect(() => fromForm(chatroom.addPriority, many('objectName', 21))).toThrow('at most 20');
  expect(fromForm(chatroom.queryUser, 'chatroomId=r&count=501&order=1')).toMatchObject({ count: 501 });
});
