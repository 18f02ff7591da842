import { beforeEach, expect, test } from 'vitest';
import { AdminClient } from '../admin/client/index.js';
import type { Emulator } from '../emulator.js';
import { FORM, JSON_TYPE, signingHeadersFor } from '../test-support/signed-call.js';
import { useEmulators } from '../test-support/use-emulator.js';

const start = useEmulators();
let emulator: Emulator;

beforeEach(async () => {
  emulator = await start({ rateLimits: 'off' });
});

async function hintOf(path: string, body: string, type: string | undefined): Promise<unknown[]> {
  const headers = { ...signingHeadersFor(emulator.credentials), ...(type !== undefined && { 'Content-Type': type }) };
  // A body of bytes has no default Content-Type.
  const sent = new TextEncoder().encode(body);
  const response = await fetch(emulator.url + path, { method: 'POST', headers, body: sent });
  await response.arrayBuffer();
  const { hint } = emulator.requests().at(-1) ?? {};
  return [response.status, hint];
}

const TO_BOB = { fromUserId: 'ann', toUserId: 'bob', objectName: 'RC:TxtMsg', content: '{"content":"hi"}' };
const formOf = (params: Readonly<Record<string, string>>) => new URLSearchParams(params).toString();

test.each<[title: string, path: string, body: string, type: string | undefined, status: number, hint: RegExp | null]>([
  ['a form', '/user/info.json', 'userId=u1', FORM, 400, null],
  [
    'JSON for a form, which is taken',
    '/user/getToken.json',
    '{"userId":"u1"}',
    JSON_TYPE,
    200,
    /^The body is JSON, but this endpoint is documented with a form .* No source shows that RongCloud takes JSON here\.$/,
  ],
  [
    'JSON for a form, as a form',
    '/user/getToken.json',
    '{"userId":"u1","name":"Ann & Bob=c"}',
    FORM,
    400,
    /^The body is JSON, but was read as a form, .*This endpoint takes a form/,
  ],
  ['JSON for a form, without a type', '/user/getToken.json', ' \n{"userId":"u1"}', undefined, 400, /^The body is JSON/],
  [
    'a form of type JSON, for a form',
    '/user/getToken.json',
    'userId=u1&name=A%20b',
    JSON_TYPE,
    400,
    /^The body is a form, but was read as JSON, because its Content-Type is application\/json\. This endpoint takes a form/,
  ],
  [
    'a form for JSON',
    '/user/tag/set.json',
    'userId=u1&tags=a',
    FORM,
    400,
    /^The body is a form\. This endpoint takes JSON, with Content-Type application\/json\.$/,
  ],
  ['a form of type JSON, for JSON', '/user/tag/set.json', 'userId=u1', JSON_TYPE, 400, /^The body is a form, but was/],
  ['a form without a type, for JSON', '/user/tag/set.json', 'userId=u1', undefined, 400, /^The body is a form/],
  [
    'JSON of type form, for JSON',
    '/user/tag/set.json',
    '{"userId":"u1","tags":["a"]}',
    FORM,
    400,
    /^The body is JSON, but its Content-Type is application\/x-www-form-urlencoded\. This endpoint takes JSON/,
  ],
  ['JSON for JSON', '/user/tag/set.json', '{"userId":"u1","tags":["a"]}', JSON_TYPE, 200, null],
  ['broken JSON', '/user/tag/set.json', '{"userId":', JSON_TYPE, 400, null],
])('the log of requests explains %s', async (_title, path, body, type, status, hint) => {
  const [answered, explained] = await hintOf(path, body, type);
  expect(answered).toBe(status);
  if (hint === null) expect(explained).toBeNull();
  else expect(explained).toMatch(hint);
});

test.each<[given: string, hint: string]>([
  ['verifyBlackList', 'verifyBlackList is not a parameter of this endpoint. Did you mean verifyBlacklist?'],
  ['VERIFYBLACKLIST', 'VERIFYBLACKLIST is not a parameter of this endpoint. Did you mean verifyBlacklist?'],
  ['verify_blacklist', 'verify_blacklist is not a parameter of this endpoint. Did you mean verifyBlacklist?'],
  ['verifyBlacklst', 'verifyBlacklst is not a parameter of this endpoint. Did you mean verifyBlacklist?'],
  ['pushcontent', 'pushcontent is not a parameter of this endpoint. Did you mean pushContent?'],
  ['isPersisted[]', 'isPersisted[] was given: repeat isPersisted without brackets.'],
])('a message that is sent with %s has a hint in the log of requests', async (given, hint) => {
  const [status, explained] = await hintOf('/message/private/publish.json', formOf({ ...TO_BOB, [given]: '1' }), FORM);
  expect([status, explained]).toEqual([200, hint]);
});

test('a misspelled name is told for a refused call too, and in its record of undelivered messages', async () => {
  const { objectName: objectname, ...rest } = TO_BOB;
  const [status, hint] = await hintOf('/message/private/publish.json', formOf({ ...rest, objectname }), FORM);
  expect([status, hint]).toEqual([400, 'objectname is not a parameter of this endpoint. Did you mean objectName?']);
  expect(emulator.undelivered()).toMatchObject([{ reason: 'badRequest', hint }]);
  const admin = new AdminClient({ url: emulator.url });
  expect(await admin.getRequest({ id: '1' as never })).toMatchObject({ hint });
});

test('names that resemble no parameter, and a name beside the right one, have no hint', async () => {
  const extra = { requestId: 'r', x: '1', __proto__x: '1', toUserIds: 'b' };
  expect(await hintOf('/message/private/publish.json', formOf({ ...TO_BOB, ...extra }), FORM)).toEqual([200, null]);
});

test.each([
  ["{'content': 'hi'}", 'json.dumps'],
  ['[object Object]', 'JSON.stringify'],
  ['{content=hi, extra=}', 'JSON'],
])('the content %s, which a program printed, has a hint', async (content, how) => {
  const [, hint] = await hintOf('/message/private/publish.json', formOf({ ...TO_BOB, content }), FORM);
  expect(hint).toContain('content ');
  expect(hint).toContain(how);
});

test('hints have neither values nor long names', async () => {
  const long = `verifyBlackList${'x'.repeat(5000)}`;
  const [, hint] = await hintOf('/message/private/publish.json', `${formOf(TO_BOB)}&${long}=1`, FORM);
  expect(hint).toBeNull();
  const [, told] = await hintOf('/user/getToken.json', '{"userid":"secret-value"}', JSON_TYPE);
  expect(told).not.toContain('secret-value');
  expect(told).toContain('userid is not a parameter of this endpoint. Did you mean userId?');
});
