import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { RongCloud } from '../client.js';
import { AuthenticationError } from '../errors.js';
import { runWithClient } from '../test-support/child.js';
import { json, rejection, startLoopback } from '../test-support/loopback.js';
import { ApiPromise } from './api-promise.js';

async function newCall(answer = json(200, { code: 200, status: '1' })) {
  const server = await startLoopback(answer);
  const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [server.url] });
  return { server, call: rong.user.checkOnline({ userId: 'u1' }) };
}

const REFUSAL = json(401, { code: 1004, errorMessage: '签名错误' });

test('a call is made once, however often and in whatever way it is awaited', async () => {
  const { server, call } = await newCall();
  const { data, response } = await call.withResponse();
  const results = [await call, await call, ...(await Promise.all([call, call.then(), call.finally()]))];
  expect(results.every((result) => result === data)).toBe(true);
  expect((await call.withResponse()).response).toBe(response);
  expect(server.seen).toHaveLength(1);
});

test('a call is made at once, whether or not it is awaited', async () => {
  await new Promise<void>((resolve) => {
    void newCall((response) => {
      response.end('{"code":200}');
      resolve();
    });
  });
});

test('a call goes through then, catch and finally like any promise', async () => {
  const { call } = await newCall();
  const steps: string[] = [];
  const status = await call
    .catch(() => steps.push('caught'))
    .finally(() => steps.push('finally'))
    .then(() => call.then((result) => result.status));
  expect(status).toBe('1');
  expect(steps).toEqual(['finally']);
  expect(await Promise.race([call, new Promise<never>(() => {})])).toMatchObject({ status: '1' });
  expect(Object.prototype.toString.call(call)).toBe('[object ApiPromise]');
  expect(call).toBeInstanceOf(ApiPromise);
});

test('a refused call rejects with one and the same error everywhere', async () => {
  const { server, call } = await newCall(REFUSAL);
  let finished = 0;
  const errors = await Promise.all([
    rejection(call),
    rejection(call.withResponse()),
    rejection(call.then(() => 'never')),
    rejection(call.finally(() => finished++)),
    rejection(Promise.all([call])),
    call.catch((error: unknown) => error),
    call.then(undefined, (error: unknown) => error),
  ]);
  expect(errors[0]).toBeInstanceOf(AuthenticationError);
  expect(new Set(errors).size).toBe(1);
  expect(finished).toBe(1);
  expect(server.seen).toHaveLength(1);
});

test('a call tells nothing of the client when it is printed', async () => {
  const { call } = await newCall();
  expect(inspect(call, { depth: 9, showHidden: true }) + JSON.stringify(call)).not.toContain('secret');
  await call;
});

test('a refused call is reported as unhandled once, and only if nobody handles it', async () => {
  const server = await startLoopback(REFUSAL);
  const program = `
    process.on('unhandledRejection', (reason) => console.log(reason.endpoint));
    rong.call('/ignored');
    rong.call('/gone-on-from').then(() => {});
    rong.call('/handled').catch(() => {});
    rong.call('/handled-with-response').withResponse().catch(() => {});
  `;
  const { output } = await runWithClient(server.url, program);
  expect(output.trim().split('\n').sort()).toEqual(['/gone-on-from.json', '/ignored.json']);
  expect(server.seen).toHaveLength(4);
});

test('an iterator over a list that is closed before its first step leaves no unhandled rejection', async () => {
  const server = await startLoopback((response) => response.destroy());
  const { exitCode, output } = await runWithClient(
    server.url,
    `const once = rong.withOptions({ retry: 1 });
     await once.user.listGroups({ userId: 'u1' })[Symbol.asyncIterator]().return();
     try { once.user.listGroups({ get userId() { throw new Error('a getter') } }); } catch {}
     await new Promise((resolve) => setTimeout(resolve, 50));
     console.log('alive');`,
  );
  expect({ exitCode, output }).toEqual({ exitCode: 0, output: 'alive\n' });
});
