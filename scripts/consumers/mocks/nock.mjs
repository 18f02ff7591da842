import assert from 'node:assert';
import process from 'node:process';
import { AuthenticationError, RongCloud, signature } from 'rongkit';

const { default: nock } = await import(process.argv[2]);

const seen = [];
delete process.env.RONGCLOUD_API_URL;
nock.disableNetConnect();

function answer(status, body) {
  nock('https://api.rong-api.com')
    .post('/user/getToken.json')
    .reply(async function (...[first, sent]) {
      // nock 15 passes a web `Request`. It also expects a callback from a function with two named parameters, so the
      // parameters here are rest parameters.
      const isRequest = first instanceof Request;
      const headers = isRequest ? Object.fromEntries(first.headers) : this.req.headers;
      seen.push({ headers, sent: isRequest ? await first.clone().text() : sent });
      return [status, body];
    });
}

const rong = new RongCloud({ appKey: 'key', appSecret: 'secret' });
answer(200, { code: 200, userId: 'u1', token: 'mocked' });
const { token } = await rong.user.getToken({ userId: 'u1', name: '安' });
assert.equal(token, 'mocked');
answer(401, { code: 1004, errorMessage: 'wrong' });
await assert.rejects(rong.user.getToken({ userId: 'u1', name: '安' }), AuthenticationError);
for (const { headers, sent } of seen) {
  const read = (name) => [headers[name]].flat()[0];
  assert.equal(read('app-key'), 'key');
  assert.equal(read('signature'), signature('secret', read('nonce'), read('timestamp')));
  assert.equal(new URLSearchParams(sent).get('name'), '安');
}
assert.equal(seen.length, 2);
