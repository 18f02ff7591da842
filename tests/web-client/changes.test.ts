import { textMessage } from 'rongkit';
import { describe, expect, test } from 'vitest';
import { type Heard, heard, WITH_ANN, WITH_BOB, webStage } from '../support/web-client/stage.js';
import { aMessage, type WebClient } from '../support/web-client/web-client.js';

/** The older edition, 5.7.3, can modify messages in ultra groups only. */
describe('the web client 5.38.0', () => {
  test('changes what its message says, and hears when others or the server do', async () => {
    const { rong, connected } = await webStage({ now: 1_800_000_000_000 });
    const [ann, bob] = await Promise.all([connected('5.38.0', 'ann'), connected('5.38.0', 'bob')]);
    const sent = await ann.call('sendMessage', WITH_BOB, aMessage('TextMessage', { content: 'one' }));
    const { messageUId } = await heard(bob, 'RC:TxtMsg');
    expect(sent.data).toMatchObject({ messageUId });
    const change = { messageUId, messageContent: { content: '二' }, conversation: WITH_BOB };
    expect(await ann.call('modifyMessageWithParams', change)).toMatchObject({ code: 0 });
    expect(await modified(bob)).toMatchObject({ messageUId, content: { content: '二' }, isModifyMessage: true });
    const byServer = { fromUserId: 'ann', targetId: 'bob', msgUID: messageUId, content: '{"content":"three"}' };
    await rong.message.modifyPrivate(byServer);
    expect(await modified(bob)).toMatchObject({ messageUId, content: { content: 'three' } });
    await ann.waitFor<readonly Heard[]>('MESSAGE_MODIFIED', (list) => Object(list[0]?.content).content === 'three');
    const history = await bob.call('getHistoryMessages', WITH_ANN, { timestamp: 0, count: 10, order: 0 });
    expect(history.data).toMatchObject({ list: [{ isModifyMessage: true, content: { content: 'three' } }] });
    const foreign = { messageUId, messageContent: { content: 'mine' }, conversation: WITH_ANN };
    expect(await bob.call('modifyMessageWithParams', foreign)).not.toMatchObject({ code: 0 });
    await rong.sensitiveWord.add({ word: 'blocked' });
    const blocked = { ...change, messageContent: { content: 'blocked' } };
    expect(await ann.call('modifyMessageWithParams', blocked)).not.toMatchObject({ code: 0 });
  });

  test('hears of changes in a group, and of none in a message that it does not have', async () => {
    const { rong, connected } = await webStage();
    await rong.group.create({ userId: ['ann', 'bob'], groupId: 'g1', groupName: 'g' });
    const ann = await connected('5.38.0', 'ann');
    const say = (text: string) =>
      rong.message.publishGroup({ fromUserId: 'bob', toGroupId: 'g1', ...textMessage(text) });
    const [first] = (await say('before')).messageUIDs ?? [];
    await heard(ann, 'RC:TxtMsg');
    await rong.group.join({ userId: 'cem', groupId: 'g1', groupName: 'g' });
    const cem = await connected('5.38.0', 'cem');
    const [second] = (await say('after')).messageUIDs ?? [];
    await heard(cem, 'RC:TxtMsg');
    for (const message of [first, second]) {
      const msgUID = message?.messageUID ?? '';
      await rong.message.modifyGroup({ fromUserId: 'bob', groupId: 'g1', msgUID, ...textMessage('changed') });
    }
    expect(await modified(cem)).toMatchObject({ messageUId: second?.messageUID, content: { content: 'changed' } });
    expect((await modified(ann)).messageUId).toBe(first?.messageUID);
    expect(cem.events.filter(({ name }) => name === 'MESSAGE_MODIFIED')).toHaveLength(1);
  });

  test('finds messages of a conversation by their ids', async () => {
    const { rong, connected } = await webStage();
    const ann = await connected('5.38.0', 'ann');
    await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage('hi') });
    const { messageUId } = await heard(ann, 'RC:TxtMsg');
    await rong.message.publishPrivate({ fromUserId: 'cem', toUserId: 'ann', ...textMessage('secret') });
    const other = await heard(ann, 'RC:TxtMsg');
    const messageUIds = [messageUId, other.messageUId, 'never-was'];
    const { data } = await ann.call('getMessagesByUIds', { conversationIdentifier: WITH_BOB, messageUIds });
    expect(data).toMatchObject([{ code: 0, message: { messageUId, content: { content: 'hi' } } }, {}, {}]);
    expect((data as { code: number }[]).map(({ code }) => code === 0)).toEqual([true, false, false]);
  });
});

async function modified(client: WebClient): Promise<Heard> {
  const [message] = await client.waitFor<readonly Heard[]>('MESSAGE_MODIFIED');
  if (!message) throw new Error('nothing was modified');
  return message;
}
