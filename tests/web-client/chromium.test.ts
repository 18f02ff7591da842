import { textMessage } from 'rongkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasOpenssl, makeCertificate } from '../../packages/sdk/src/test-support/certificate.js';
import { hasChromium, needsChromium } from '../support/browser.js';
import { Chromium } from '../support/web-client/chromium.js';
import { GROUP, heard, PRIVATE, webStage } from '../support/web-client/stage.js';
import { aMessage, editions, type WebClientOptions } from '../support/web-client/web-client.js';

let chromium: Chromium;
const start = (options: WebClientOptions) => chromium.startClient(options);

beforeAll(async () => {
  chromium = await Chromium.launch();
});
afterAll(() => chromium?.close());

const text = (content: string) => aMessage('TextMessage', { content });

describe.skipIf(!hasChromium).each(editions)(`in Chromium, the web client %s${needsChromium}`, (edition) => {
  test('chats, in private and in a group, with what was missed, and reads it all again', async () => {
    const { rong, connected, emulator } = await webStage({}, start);
    await rong.group.create({ userId: ['ann', 'bob'], groupId: 'g1', groupName: '群' });
    await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage('while you were away') });
    const [ann, bob] = await Promise.all([connected(edition, 'ann'), connected(edition, 'bob')]);
    expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({ content: { content: 'while you were away' } });
    const withBob = { conversationType: PRIVATE, targetId: 'bob' };
    expect(await ann.call('sendMessage', withBob, text('你好 😀'))).toMatchObject({ code: 0 });
    expect(await heard(bob, 'RC:TxtMsg')).toMatchObject({ targetId: 'ann', content: { content: '你好 😀' } });
    const inGroup = { conversationType: GROUP, targetId: 'g1' };
    expect(await bob.call('sendMessage', inGroup, text('all'))).toMatchObject({ code: 0 });
    expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({ ...inGroup, senderUserId: 'bob' });
    await emulator.setOnline('ann', false);
    await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage('missed') });
    expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({ content: { content: 'missed' } });
    const { data } = await ann.call('getHistoryMessages', withBob, { count: 10, timestamp: 0, order: 0 });
    const said = (data as { list: { content: { content: string } }[] }).list.map(({ content }) => content.content);
    expect(said).toEqual(['while you were away', '你好 😀', 'missed']);
    const conversations = await ann.call('getConversationList');
    expect(conversations.data).toMatchObject([{ targetId: 'bob' }, { targetId: 'g1' }]);
  });

  test('is in a room with others, and is thrown out by a block and by a second login', async () => {
    const { rong, connected } = await webStage({}, start);
    const [ann, bob] = await Promise.all([connected(edition, 'ann'), connected(edition, 'bob')]);
    for (const client of [ann, bob]) await client.call('joinChatRoom', 'r1', { count: -1 });
    await ann.call('setChatRoomEntry', 'r1', { key: 'seat', value: 'ann' });
    await expect.poll(async () => (await bob.call('getChatRoomEntry', 'r1', 'seat')).data).toBe('ann');
    await bob.call('sendMessage', { conversationType: 4, targetId: 'r1' }, text('in the room'));
    expect(await heard(ann, 'RC:TxtMsg')).toMatchObject({ content: { content: 'in the room' } });
    await connected(edition, 'ann');
    expect(await ann.waitFor('DISCONNECT')).toBe(31010);
    await rong.user.block({ userId: 'bob', minute: 1 });
    expect(await bob.waitFor('DISCONNECT')).toBe(31011);
  });

  test.skipIf(!hasOpenssl)('talks to the emulator by https and wss', async () => {
    const certificate = makeCertificate();
    const { connected, emulator } = await webStage({ tls: certificate }, start);
    certificate.remove();
    const [ann, bob] = await Promise.all([connected(edition, 'ann'), connected(edition, 'bob')]);
    expect(emulator.url).toMatch(/^https:/);
    await ann.call('sendMessage', { conversationType: PRIVATE, targetId: 'bob' }, text('sealed'));
    expect(await heard(bob, 'RC:TxtMsg')).toMatchObject({ content: { content: 'sealed' } });
  });
});
