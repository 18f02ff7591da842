import { RongCloud, textMessage } from 'rongkit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { useCli } from '../../packages/emulator/src/test-support/cli-process.js';
import { useFolders } from '../../packages/emulator/src/test-support/use-folder.js';
import { startJsdomClient } from '../support/web-client/jsdom-client.js';
import { heard } from '../support/web-client/stage.js';
import { aMessage, editions } from '../support/web-client/web-client.js';

const KEYS = { appKey: 'crash-key', appSecret: 'crash-secret' };

const startCli = useCli();
const newFolder = useFolders();

describe.each(editions)('when the emulator was killed and is started again, the web client %s', (edition) => {
  test('comes back by itself, and gets what it missed, in order and once', async () => {
    const folder = newFolder();
    const start = (port: string) =>
      startCli(['--port', port, '--data', folder, '--app-key', KEYS.appKey, '--app-secret', KEYS.appSecret]);
    const first = start('0');
    const url = await first.ready;
    const rong = new RongCloud({ ...KEYS, baseUrls: [url] });
    const { token } = await rong.user.getToken({ userId: 'ann', name: 'Ann' });
    const ann = await startJsdomClient({ edition, appKey: KEYS.appKey, navigators: [url] });
    onTestFinished(() => ann.close());
    expect(await ann.call('connect', token)).toMatchObject({ code: 0 });
    const say = (text: string) =>
      rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage(text) });
    await say('before');
    expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({ content: { content: 'before' } });
    first.process.kill('SIGKILL');
    await first.ended;
    await start(new URL(url).port).ready;
    await say('meanwhile 1');
    await say('meanwhile 2');
    for (const content of ['meanwhile 1', 'meanwhile 2'])
      expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({ content: { content } });
    await say('after');
    expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({ content: { content: 'after' } });
    const withBob = { conversationType: 1, targetId: 'bob' };
    const sending = ann.call('sendMessage', withBob, aMessage('TextMessage', { content: 'back' }));
    expect(await sending).toMatchObject({ code: 0 });
    expect(ann.events.filter(({ name }) => name === 'MESSAGES')).toHaveLength(4);
  });
});
