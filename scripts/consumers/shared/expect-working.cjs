const { once } = require('node:events');
const { createServer } = require('node:net');

/** Checks a call with each transport; `undefined` stands for the default transport. */
exports.expectWorking = async ({ RongCloud }, url, transports) => {
  for (const transport of transports) {
    const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [url], transport });
    const { token } = await rong.user.getToken({ userId: 'u1', name: '安' });
    must(token === 'token', `the token is ${token}`);
    await rong.message.publishPrivate({ ...MESSAGE, toUserId: new Set(['u1']) });
    rong.close();
  }
};

/** Checks that a send is retried after a refused connection, which proves that nothing was sent. */
exports.expectRefusal = async ({ ConnectionError, RongCloud }, transports) => {
  const baseUrls = [`http://127.0.0.1:${await closedPort()}`];
  const retry = { attempts: 3, minDelayMs: 1, maxDelayMs: 1 };
  for (const transport of transports) {
    const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls, transport, retry });
    const error = await rong.message.publishPrivate({ ...MESSAGE, toUserId: 'u1' }).catch((reason) => reason);
    must(error instanceof ConnectionError, `it failed with ${error}`);
    must(error.attempts.length === 3, `it was tried ${error.attempts.length} times, for ${error.cause}`);
    rong.close();
  }
};

async function closedPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Checks that an endpoint accepts a signed callback and refuses a forged callback. */
exports.expectWebhooks = async ({ signature }, { Webhooks }) => {
  const seen = [];
  const { receive } = new Webhooks({ appSecret: 'secret' }).endpoint('user.onlineStatus', ({ data }) =>
    seen.push(data),
  );
  const body = JSON.stringify([{ userid: 'u1', status: '0', os: 'iOS', time: 1_700_000_000_000 }]);
  for (const [secret, status] of [
    ['secret', 200],
    ['wrong', 401],
  ]) {
    const signed = `nonce=n1&signTimestamp=1700000000000&signature=${signature(secret, 'n1', '1700000000000')}`;
    const request = { method: 'POST', url: `/?${signed}`, headers: {}, body: new Uint8Array(Buffer.from(body)) };
    const answer = await receive(request);
    must(answer.status === status, `the answer is ${answer.status} ${answer.body}`);
  }
  must(seen.length === 1 && seen[0].userid === 'u1', `the handler saw ${JSON.stringify(seen)}`);
};

const MESSAGE = { fromUserId: 'u1', objectName: 'RC:TxtMsg', content: '{}' };

function must(holds, problem) {
  if (!holds) throw new Error(problem);
}
