import { expect, test } from 'vitest';
import { type ClientOptions, RongCloud } from '../index.js';
import { rejection, startLoopback } from '../test-support/loopback.js';
import { type Timeouts, type Transport, TransportTimeout } from '../transport/transport.js';

const HOSTS = ['http://a.test', 'http://b.test'];

/** Transport whose first host is silent: `phase` times out at once, whatever the clock says. */
function silentIn(phase: keyof Timeouts): Transport {
  return {
    send: async ({ origin, timeouts }) => {
      if (origin.host === 'a.test') throw new TransportTimeout(phase, timeouts[phase]);
      return { status: 200, headers: {}, body: '{"code":200,"status":"1"}' };
    },
    close: () => {},
  };
}

function newClient(transport: Transport, options: ClientOptions = {}) {
  return new RongCloud({
    appKey: 'key',
    appSecret: 'secret',
    baseUrls: HOSTS,
    transport,
    rateLimit: 'off',
    ...options,
  });
}

test('one call with a tiny timeout leaves the calls of everybody else with the primary host', async () => {
  const [silent, backup] = [await startLoopback(() => {}), await startLoopback()];
  const keys = { appKey: 'key', appSecret: 'secret', rateLimit: 'off' } as const;
  const rong = new RongCloud({ ...keys, baseUrls: [silent.url, backup.url], retry: 1 });
  const error = await rejection(rong.user.checkOnline({ userId: 'u1' }, { timeout: 5 }));
  expect(error).toMatchObject({ name: 'TimeoutError' });
  expect(rong.stats().hosts[0]).toMatchObject({ health: 1, isCurrent: true });
  rong.close();
});

test.each<[says: string, timeout: number | Partial<Timeouts>, phase: keyof Timeouts, isCurrent: boolean]>([
  ['nothing', 999, 'total', true],
  ['nothing', { headers: 999 }, 'headers', true],
  ['nothing', { connect: 5 }, 'connect', true],
  ['something', 1000, 'total', false],
  ['something', { headers: 1000 }, 'headers', false],
  ['something', { connect: 5000 }, 'connect', false],
])('says %s about the host: a timeout of %j of one call', async (_, timeout, phase, isCurrent) => {
  const rong = newClient(silentIn(phase));
  await rong.user.checkOnline({ userId: 'u1' }, { timeout }).catch(() => {});
  expect(rong.stats().hosts[0]).toMatchObject({ isCurrent });
});

test('a timeout of the whole client blames the host, however short it is', async () => {
  const rong = newClient(silentIn('total'), { timeout: 50 });
  await rong.user.checkOnline({ userId: 'u1' }).catch(() => {});
  expect(rong.stats().hosts[0]).toMatchObject({ isCurrent: false });
});

test('a client made by withOptions with a tiny timeout leaves the others with the primary host', async () => {
  const rong = newClient(silentIn('total'));
  await rong
    .withOptions({ timeout: 5 })
    .user.checkOnline({ userId: 'u1' })
    .catch(() => {});
  expect(rong.stats().hosts[0]).toMatchObject({ health: 1, isCurrent: true });
});

test('a call with a tiny timeout still tries its other host', async () => {
  const rong = newClient(silentIn('headers'));
  expect(await rong.user.checkOnline({ userId: 'u1' }, { timeout: { headers: 5 } })).toMatchObject({ status: '1' });
});
