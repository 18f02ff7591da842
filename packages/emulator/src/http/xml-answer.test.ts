import { beforeEach, expect, test } from 'vitest';
import type { Emulator } from '../emulator.js';
import { signingHeadersFor } from '../test-support/signed-call.js';
import { useEmulators } from '../test-support/use-emulator.js';
import { xmlOf } from './xml-answer.js';

const start = useEmulators();
let emulator: Emulator;

beforeEach(async () => {
  emulator = await start();
});

async function post(
  path: string,
  body: string,
  headers: Record<string, string> = signingHeadersFor(emulator.credentials),
) {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded', ...headers };
  const response = await fetch(emulator.url + path, { method: 'POST', headers: form, body });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
}

test('a path that ends in .xml is answered in XML', async () => {
  const answer = await post('/user/getToken.xml', 'userId=u1&name=n');
  expect(answer).toMatchObject({ status: 200, type: 'text/xml; charset=utf-8' });
  expect(answer.body).toMatch(/^<result><code>200<\/code><userId>u1<\/userId><token>[^<]+<\/token><\/result>$/);
  expect(emulator.requests().at(-1)).toMatchObject({ endpoint: 'user.getToken', code: 200 });
});

test('the root of an answer about messages is `xml`, as the specs of the first Node.js SDK read it', async () => {
  const answer = await post('/message/publish.xml', 'fromUserId=a&toUserId=b&objectName=x&content=y');
  expect(answer.body).toMatch(/^<xml><code>200<\/code>.*<\/xml>$/);
});

test('a list repeats its element, at any depth', async () => {
  await post('/group/create.json', 'userId=a&userId=b&groupId=g&groupName=x');
  expect((await post('/group/user/query.xml', 'groupId=g')).body).toBe(
    '<result><code>200</code><users><id>a</id></users><users><id>b</id></users></result>',
  );
});

test('refusals are XML as well: unsigned calls, unknown paths, invalid parameters', async () => {
  const unsigned = await post('/user/getToken.xml', 'userId=u', {});
  const unknown = await post('/user/nothing.xml', '');
  const invalid = await post('/user/getToken.xml', '');
  expect([unsigned.status, unknown.status, invalid.status]).toEqual([400, 404, 400]);
  for (const { type, body } of [unsigned, unknown, invalid]) {
    expect(type).toBe('text/xml; charset=utf-8');
    expect(body).toMatch(/^<result><url>.*<\/url><code>\d+<\/code><errorMessage>.*<\/errorMessage><\/result>$/);
  }
});

test('an id that ends in .xml is an id under /v2/', async () => {
  const { type } = await post('/v2/ultragroups/g.xml', '');
  expect(type).toContain('json');
});

test('characters and keys that XML can not hold are written otherwise', () => {
  expect(xmlOf(JSON.stringify({ text: '<a href="&">\u0000\ud800😀' }), 'result')).toBe(
    '<result><text>&lt;a href=&quot;&amp;&quot;&gt;\ufffd\ufffd😀</text></result>',
  );
  expect(xmlOf('{"users":{"1 <":null,"xmlns":[]}}', 'result')).toBe(
    '<result><users><entry name="1 &lt;"></entry></users></result>',
  );
});
