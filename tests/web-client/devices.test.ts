import { customMessage, textMessage } from 'rongkit';
import { describe, expect, test } from 'vitest';
import { GROUP, type Heard, heard, pick, WITH_ANN, WITH_BOB, webStage } from '../support/web-client/stage.js';
import { aMessage, editions, type WebClient } from '../support/web-client/web-client.js';

const IN_GROUP = { conversationType: GROUP, targetId: 'g1' };

describe.each(editions)('the web client %s', (edition) => {
  test('is ended by a second one of its user, unless users may have several', async () => {
    const { connected } = await webStage();
    const first = await connected(edition, 'ann');
    await connected(edition, 'ann');
    expect(await first.waitFor<number>('DISCONNECT')).toBe(31010);
  });

  test('hears what its user sends from another device, and what comes in', async () => {
    const { connected, emulator } = await webStage({ multiDevice: true });
    const [phone, desk, bob] = await Promise.all(['ann', 'ann', 'bob'].map((user) => connected(edition, user)));
    await Promise.all([phone, desk].map((client) => client?.waitFor('PULL_OFFLINE_MESSAGE_FINISHED')));
    const { data } = (await phone?.call('sendMessage', WITH_BOB, text('from the phone'))) ?? {};
    const mirrored = await heard(must(desk), 'RC:TxtMsg');
    expect(mirrored).toMatchObject({ ...WITH_BOB, senderUserId: 'ann', content: { content: 'from the phone' } });
    expect(mirrored).toMatchObject(pick(data, 'messageUId', 'sentTime'));
    await bob?.call('sendMessage', WITH_ANN, text('to both'));
    for (const device of [phone, desk])
      expect(await heard(must(device), 'RC:TxtMsg')).toMatchObject({ content: { content: 'to both' } });
    expect(phone?.events.filter(({ name }) => name === 'MESSAGES')).toHaveLength(1);
    await desk?.close();
    await expect.poll(() => emulator.state.online.has('ann')).toBe(true);
    await phone?.close();
    await expect.poll(() => emulator.state.online.has('ann')).toBe(false);
  });

  test('counts what is unread, until it is read', async () => {
    const { rong, connected } = await webStage();
    const ann = await connected(edition, 'ann');
    for (const text of ['1', '2'])
      await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage(text) });
    const uncounted = { ...customMessage('app:like', {}), isCounted: 0 as const };
    await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...uncounted });
    await heard(ann, 'app:like');
    await expect.poll(() => ann.call('getUnreadCount', WITH_BOB)).toMatchObject({ code: 0, data: 2 });
    expect(await ann.call('getTotalUnreadCount', true)).toMatchObject({ code: 0, data: 2 });
    expect(await ann.call('clearMessagesUnreadStatus', WITH_BOB)).toMatchObject({ code: 0 });
    expect(await ann.call('getUnreadCount', WITH_BOB)).toMatchObject({ code: 0, data: 0 });
  });

  test('is told that its message was read', async () => {
    const { connected } = await webStage();
    const [ann, bob] = await Promise.all([connected(edition, 'ann'), connected(edition, 'bob')]);
    await ann.call('sendMessage', WITH_BOB, text('read me'));
    const { messageUId, sentTime } = await heard(bob, 'RC:TxtMsg');
    expect(await bob.call('sendReadReceiptMessage', 'ann', messageUId, sentTime)).toMatchObject({ code: 0 });
    const receipt = await ann.waitFor<object>('READ_RECEIPT_RECEIVED');
    expect(receipt).toMatchObject({ conversation: WITH_BOB, messageUId, sentTime });
  });

  test('asks who in a group has read its message, and hears who has', async () => {
    const { rong, connected } = await webStage();
    await rong.group.create({ userId: ['ann', 'bob', 'cem'], groupId: 'g1', groupName: 'g' });
    const [ann, bob] = await Promise.all([connected(edition, 'ann'), connected(edition, 'bob')]);
    await ann.call('sendMessage', IN_GROUP, aMessage('TextMessage', { content: 'read this' }));
    const { messageUId } = await heard(bob, 'RC:TxtMsg');
    expect(await ann.call('sendReadReceiptRequest', 'g1', messageUId)).toMatchObject({ code: 0 });
    await bob.waitFor('MESSAGE_RECEIPT_REQUEST');
    expect(await bob.call('sendReadReceiptResponseV2', 'g1', { ann: [messageUId] })).toMatchObject({ code: 0 });
    const receipt = await ann.waitFor<{ receivedUserId: string; messageUIdList: string[] }>('MESSAGE_RECEIPT_RESPONSE');
    expect(receipt).toMatchObject({ receivedUserId: 'bob', messageUIdList: [messageUId] });
  });

  test('tells its other device how far its user has read, and nobody else', async () => {
    const { rong, connected, emulator } = await webStage({ multiDevice: true });
    const [phone, desk] = await Promise.all(['ann', 'ann'].map((user) => connected(edition, user)));
    await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage('hi') });
    const { sentTime } = await heard(must(phone), 'RC:TxtMsg');
    await heard(must(desk), 'RC:TxtMsg');
    expect(await desk?.call('getUnreadCount', WITH_BOB)).toMatchObject({ data: 1 });
    expect(await phone?.call('sendSyncReadStatusMessage', WITH_BOB, sentTime)).toMatchObject({ code: 0 });
    await expect.poll(async () => (await desk?.call('getUnreadCount', WITH_BOB))?.data).toBe(0);
    expect(emulator.inbox('bob')).toEqual([]);
  });

  test('mentions others, sends to chosen members of a group, and hears both so', async () => {
    const { rong, connected } = await webStage();
    await rong.group.create({ userId: ['ann', 'bob', 'cem'], groupId: 'g1', groupName: 'g' });
    const [ann, bob, cem] = await Promise.all(['ann', 'bob', 'cem'].map((user) => connected(edition, user)));
    const mentionedInfo = { type: 2, userIdList: ['bob'] };
    const options = { isMentioned: true, mentionedType: 2, mentionedUserIdList: ['bob'] };
    const message = aMessage('TextMessage', { content: '@bob', mentionedInfo });
    expect(await ann?.call('sendMessage', IN_GROUP, message, options)).toMatchObject({ code: 0 });
    expect(await heard(must(bob), 'RC:TxtMsg')).toMatchObject({ isMentioned: true, content: { mentionedInfo } });
    const whisper = { directionalUserIdList: ['cem'] };
    expect(await ann?.call('sendMessage', IN_GROUP, text('cem only'), whisper)).toMatchObject({ code: 0 });
    expect(await ann?.call('sendMessage', IN_GROUP, text('all'))).toMatchObject({ code: 0 });
    expect(await heard(must(bob), 'RC:TxtMsg')).toMatchObject({ content: { content: 'all' } });
    await must(cem).waitFor<Heard>('MESSAGES', ({ content }) => Object(content).content === 'all');
    expect(texts(must(cem))).toContain('cem only');
    expect(texts(must(bob))).not.toContain('cem only');
  });

  test('changes the pairs of a message, and hears when others or the server do', async () => {
    const { rong, connected } = await webStage();
    const [ann, bob] = await Promise.all([connected(edition, 'ann'), connected(edition, 'bob')]);
    const options = { canIncludeExpansion: true, expansion: { seats: '3' } };
    await ann.call('sendMessage', WITH_BOB, text('come along'), options);
    const invitation = await heard(bob, 'RC:TxtMsg');
    expect(invitation).toMatchObject({ canIncludeExpansion: true, expansion: { seats: '3' } });
    expect(await bob.call('updateMessageExpansion', { seats: '2' }, invitation)).toMatchObject({ code: 0 });
    const { messageUId: msgUID } = invitation;
    const updated = await ann.waitFor<Expanded>('EXPANSION');
    expect(updated.updatedExpansion).toMatchObject({ messageUId: msgUID, expansion: { seats: '2' } });
    const { extraContent } = await rong.message.listExpansion({ msgUID, pageNo: 1 });
    expect(extraContent).toMatchObject({ seats: { v: '2' } });
    expect(await bob.call('updateMessageExpansion', { drinks: 'tea' }, invitation)).toMatchObject({ code: 0 });
    await ann.waitFor<Expanded>('EXPANSION');
    expect(await bob.call('removeMessageExpansionForKey', ['drinks'], invitation)).toMatchObject({ code: 0 });
    expect((await ann.waitFor<Expanded>('EXPANSION')).deletedExpansion).toMatchObject({ deletedKeys: ['drinks'] });
    const where = { msgUID, userId: 'bob', conversationType: 1, targetId: 'ann' } as const;
    await rong.message.setExpansion({ ...where, extraKeyVal: { place: '北京' } });
    expect((await ann.waitFor<Expanded>('EXPANSION')).updatedExpansion).toMatchObject({ expansion: { place: '北京' } });
    await rong.message.removeExpansion({ ...where, extraKey: ['seats'] });
    expect((await ann.waitFor<Expanded>('EXPANSION')).deletedExpansion).toMatchObject({ deletedKeys: ['seats'] });
  });
});

interface Expanded {
  readonly updatedExpansion?: unknown;
  readonly deletedExpansion?: unknown;
}

function text(content: string) {
  return aMessage('TextMessage', { content });
}

function must(client: WebClient | undefined): WebClient {
  if (!client) throw new Error('there is no such client');
  return client;
}

function texts(client: WebClient): unknown[] {
  const messages = client.events.filter(({ name }) => name === 'MESSAGES').map(({ payload }) => payload as Heard);
  return messages.map(({ content }) => (content as { content?: unknown }).content);
}
