import { afterAll, afterEach, test as base, beforeAll, describe, expect } from 'vitest';
import { hasChromium, needsChromium } from '../browser.js';
import { Chromium } from './chromium.js';
import { startJsdomClient } from './jsdom-client.js';
import { isLoopback } from './loopback-only.js';
import { aMessage, editions, type WebClient, type WebClientOptions } from './web-client.js';

/** URL with the port of the discard service, on which nothing listens. */
const NOBODY = 'http://127.0.0.1:9';
const NO_NAVI = 30007;

let chromium: Chromium;
const clients: WebClient[] = [];

beforeAll(async () => {
  if (hasChromium) chromium = await Chromium.launch();
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
});
afterAll(() => chromium?.close());

const hosts = {
  jsdom: startJsdomClient,
  Chromium: (options: WebClientOptions) => chromium.startClient(options),
};
const cases = (['jsdom', 'Chromium'] as const).flatMap((host) =>
  editions.map((edition) => {
    const isSkipped = host === 'Chromium' && !hasChromium;
    return { host, edition, isSkipped, where: isSkipped ? host + needsChromium : host };
  }),
);

describe.each(cases)('web client $edition in $where', ({ host, edition, isSkipped }) => {
  async function start(): Promise<WebClient> {
    const client = await hosts[host]({ edition, appKey: 'invented-key', navigators: [NOBODY] });
    clients.push(client);
    return client;
  }

  const test = base.skipIf(isSkipped);

  test('runs, and tells that nobody answers', async () => {
    const client = await start();
    expect(await client.call('connect', `token@${NOBODY}`)).toMatchObject({ code: NO_NAVI });
    expect(client.events.map(({ name }) => name)).toContain('CONNECTING');
  });

  test('reaches no machine but this one', async () => {
    const client = await start();
    await client.call('connect', 'token@navi.example.com');
    expect(client.refusedHosts).toContain('navi.example.com');
    expect(client.refusedHosts.filter(isLoopback)).toEqual([]);
  });

  test('says which function it does not have', async () => {
    const client = await start();
    await expect(client.call('fly')).rejects.toThrow('the web client has no function fly');
  });

  test('says which messages it does not have', async () => {
    const client = await start();
    const sending = client.call('sendMessage', { conversationType: 1, targetId: 'bob' }, aMessage('Smell', {}));
    await expect(sending).rejects.toThrow('the web client has no messages Smell');
  });
});

base('without Chromium, one is told how to get it', async () => {
  await expect(Chromium.launch('/nowhere/chromium')).rejects.toThrow(
    'there is no Chromium at /nowhere/chromium: install it (apt-get install chromium-headless-shell), or set CHROMIUM to its path',
  );
});
