import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasOpenssl, makeCertificate } from '../../packages/sdk/src/test-support/certificate.js';
import { hasChromium, needsChromium } from '../support/browser.js';
import { pngOf, wavOf } from '../support/media.js';
import { Chromium } from '../support/web-client/chromium.js';
import { startJsdomClient } from '../support/web-client/jsdom-client.js';
import { heard, WITH_BOB, webStage } from '../support/web-client/stage.js';
import { aFile, type Edition, editions, type WebClientOptions } from '../support/web-client/web-client.js';

let chromium: Chromium;

beforeAll(async () => {
  if (hasChromium) chromium = await Chromium.launch();
});
afterAll(() => chromium?.close());

const hosts = {
  jsdom: startJsdomClient,
  Chromium: (options: WebClientOptions) => chromium.startClient(options),
};
/** The code of a failed upload. */
const failureOf = (edition: Edition) => (edition === '5.7.3' ? 35020 : 34011);
/** Above the size at which clients send a file to some stores in pieces. */
const LARGE = 11 * 1024 * 1024;

async function contentOf(url: unknown): Promise<Buffer> {
  return Buffer.from(await (await fetch(String(url))).arrayBuffer());
}

describe.each(Object.keys(hosts) as (keyof typeof hosts)[])('in %s', (host) => {
  const isSkipped = host === 'Chromium' && !hasChromium;

  describe.skipIf(isSkipped).each(editions)(`the web client %s${isSkipped ? needsChromium : ''}`, (edition) => {
    test('sends a file, and the receiver opens it', async () => {
      const { connected } = await webStage({}, hosts[host]);
      const [ann, bob] = await Promise.all([connected(edition, 'ann'), connected(edition, 'bob')]);
      const content = randomBytes(100_000);
      const sent = await ann.call('sendFileMessage', WITH_BOB, aFile('报告 2026.pdf', 'application/pdf', content));
      expect(sent.code).toBe(0);
      const { content: file } = await heard(bob, 'RC:FileMsg');
      expect(file).toMatchObject({ name: '报告 2026.pdf', size: 100_000, type: 'pdf' });
      const { fileUrl } = file as { fileUrl: string };
      expect((await contentOf(fileUrl)).equals(content)).toBe(true);
    });

    test('sends a short video, and the receiver opens it', async () => {
      const { connected } = await webStage({}, hosts[host]);
      const [ann, bob] = await Promise.all([connected(edition, 'ann'), connected(edition, 'bob')]);
      const content = randomBytes(50_000);
      const video = aFile('clip.mp4', 'video/mp4', content, { thumbnail: 'dGh1bWI=', duration: 3, name: 'clip.mp4' });
      expect((await ann.call('sendSightMessage', WITH_BOB, video)).code).toBe(0);
      const { content: sight } = await heard(bob, 'RC:SightMsg');
      expect(sight).toMatchObject({ content: 'dGh1bWI=', duration: 3, size: 50_000, name: 'clip.mp4' });
      const { sightUrl } = sight as { sightUrl: string };
      expect((await contentOf(sightUrl)).equals(content)).toBe(true);
    });

    test('is told when the file is too large', async () => {
      const { connected } = await webStage({ mediaBytes: 10_000 }, hosts[host]);
      const ann = await connected(edition, 'ann');
      const { code } = await ann.call('sendFileMessage', WITH_BOB, aFile('a.bin', '', randomBytes(50_000)));
      expect(code).toBe(failureOf(edition));
    });
  });
});

describe.skipIf(!hasChromium).each(editions)(`the web client %s, in Chromium${needsChromium}`, (edition) => {
  test('sends a picture with its thumbnail', async () => {
    const { connected } = await webStage({}, hosts.Chromium);
    const [ann, bob] = await Promise.all([connected(edition, 'ann'), connected(edition, 'bob')]);
    const content = pngOf(400, 300);
    const sent = await ann.call('sendImageMessage', WITH_BOB, aFile('照片.png', 'image/png', content));
    expect(sent.code).toBe(0);
    const { content: image } = (await heard(bob, 'RC:ImgMsg')) as unknown as {
      content: { content: string; imageUri: string };
    };
    expect(image.content.length).toBeGreaterThan(100);
    expect((await contentOf(image.imageUri)).equals(content)).toBe(true);
  });

  test('sends a voice message', async () => {
    const { connected } = await webStage({}, hosts.Chromium);
    const [ann, bob] = await Promise.all([connected(edition, 'ann'), connected(edition, 'bob')]);
    const content = wavOf(2);
    const sent = await ann.call('sendHQVoiceMessage', WITH_BOB, aFile('voice.wav', 'audio/wav', content));
    expect(sent.code).toBe(0);
    const { content: voice } = (await heard(bob, 'RC:HQVCMsg')) as unknown as {
      content: { remoteUrl: string; duration: number };
    };
    expect(voice.duration).toBe(2);
    expect((await contentOf(voice.remoteUrl)).equals(content)).toBe(true);
  });

  test('sends a large file', async () => {
    const { connected } = await webStage({}, hosts.Chromium);
    const [ann, bob] = await Promise.all([connected(edition, 'ann'), connected(edition, 'bob')]);
    const content = randomBytes(LARGE);
    const sent = await ann.call('sendFileMessage', WITH_BOB, aFile('large.bin', '', content));
    expect(sent.code).toBe(0);
    const { fileUrl } = (await heard(bob, 'RC:FileMsg')).content as { fileUrl: string };
    expect((await contentOf(fileUrl)).equals(content)).toBe(true);
  });

  test('gets a new token when the old one has expired', async () => {
    const { connected, emulator } = await webStage({}, hosts.Chromium);
    const ann = await connected(edition, 'ann');
    for (const name of ['a.png', 'b.png']) {
      const sent = await ann.call('sendImageMessage', WITH_BOB, aFile(name, 'image/png', pngOf(4, 3)));
      expect(sent.code).toBe(0);
      emulator.clock.advance({ hours: 2 });
    }
  });
});

test.skipIf(!hasChromium || !hasOpenssl)('by https, the store is reached by https too', async () => {
  const certificate = makeCertificate();
  const { connected } = await webStage({ tls: certificate }, hosts.Chromium);
  certificate.remove();
  const [ann, bob] = await Promise.all([connected('5.38.0', 'ann'), connected('5.38.0', 'bob')]);
  expect((await ann.call('sendFileMessage', WITH_BOB, aFile('a.txt', 'text/plain', Buffer.from('x')))).code).toBe(0);
  expect((await heard(bob, 'RC:FileMsg')).content).toMatchObject({ fileUrl: expect.stringMatching(/^https:/) });
});
