import assert from 'node:assert';
import process from 'node:process';
import { AuthenticationError, fetchTransport, RongCloud, signature } from 'rongkit';

const library = process.argv[2];
const { http, HttpResponse } = await import(library);
const { setupServer } = await import(`${library}/node`);

delete process.env.RONGCLOUD_API_URL;
let seen = 0;
const server = setupServer(
  http.post('https://api.rong-api.com/user/getToken.json', async ({ request }) => {
    const { headers } = request;
    assert.equal(headers.get('App-Key'), 'key');
    seen++;
    const form = new URLSearchParams(await request.text());
    assert.equal(form.get('name'), '安');
    const isSigned = headers.get('Signature') === signature('secret', headers.get('Nonce'), headers.get('Timestamp'));
    return isSigned
      ? HttpResponse.json({ code: 200, userId: 'u1', token: 'mocked' })
      : HttpResponse.json({ code: 1004, errorMessage: 'wrong' }, { status: 401 });
  }),
);
server.listen({ onUnhandledRequest: 'error' });
for (const transport of [undefined, fetchTransport()]) {
  const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', transport });
  const { token } = await rong.user.getToken({ userId: 'u1', name: '安' });
  assert.equal(token, 'mocked');
  const stranger = new RongCloud({ appKey: 'key', appSecret: 'wrong', transport });
  await assert.rejects(stranger.user.getToken({ userId: 'u1', name: '安' }), AuthenticationError);
}
assert.equal(seen, 4);
server.close();
