const assert = require('node:assert');
const { createHash } = require('node:crypto');
const { once } = require('node:events');
const http = require('node:http');

/** Headers that the monitoring tools add to a request that they have seen. */
const TRACES = ['traceparent', 'elastic-apm-traceparent', 'x-datadog-trace-id', 'newrelic', 'sentry-trace'];

/**
 * Makes a call directly and a call through a proxy, and checks that both requests arrive signed, complete and with a
 * header of the monitoring tool.
 */
exports.expectIntact = async (RongCloud) => {
  const seen = [];
  const server = http.createServer((request, response) => {
    seen.push(request.headers);
    request.resume();
    response.end('{"code":200}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}`;
  const keys = { appKey: 'key', appSecret: 'secret', retry: 1 };
  process.env.NO_PROXY = '127.0.0.1';
  process.env.HTTP_PROXY = url;
  await globalThis.traced(async () => {
    for (const baseUrl of [url, 'http://api.example.com']) {
      await new RongCloud({ ...keys, baseUrls: [baseUrl] }).user.checkOnline({ userId: 'u1' });
    }
  });
  assert.equal(seen.length, 2);
  for (const headers of seen) {
    const { nonce, timestamp, signature } = headers;
    assert.equal(headers['app-key'], 'key');
    assert.equal(signature, createHash('sha1').update(`secret${nonce}${timestamp}`).digest('hex'));
    assert.equal(headers['content-length'], '9');
    assert.ok(!Object.keys(headers).some((name) => /^\d+$/.test(name)));
    assert.ok(
      TRACES.some((name) => name in headers),
      `the tool did not see the request: ${Object.keys(headers)}`,
    );
  }
  // Monitoring tools keep timers and connections open, which would keep the process alive.
  process.exit();
};
