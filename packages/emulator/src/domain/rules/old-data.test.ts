import { beforeEach, describe, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';
import { decodeState, encodeState } from '../../test-support/state-document.js';
import { conversationsOf } from '../clients/conversation-views.js';
import type { CommandId } from '../commands.js';
import { inboxOf } from './inboxes.js';
import { dropOldData, REMOVED_AT_ONCE } from './old-data.js';
import { pushesOf } from './pushes.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

const DAY = 24 * 60;
const text = (content: string) => ({
  fromUserId: 'host',
  objectName: 'RC:TxtMsg',
  content: JSON.stringify({ content }),
});
const members = Array.from({ length: 30 }, (_, index) => `u${index}`);

/** Executes a command that removes old data, as any command does, and changes nothing else. */
function go(): void {
  stage.run('group.refresh' satisfies CommandId, { groupId: 'none', groupName: 'None' });
}

function sizes(): Record<string, number> {
  const { messages, histories, inboxes, sharedInboxes, sharedPushes, hourLogs, recalls } = stage.state;
  const pushes = stage.state.pushes.length;
  const of = { messages, histories, inboxes, sharedInboxes, sharedPushes, hourLogs, recalls };
  return { ...Object.fromEntries(Object.entries(of).map(([name, { size }]) => [name, size])), pushes };
}

describe('with time', () => {
  beforeEach(() => {
    stage.run('group.create', { groupId: 'g', groupName: 'G', userId: members });
    stage.run('message.publishGroup', { ...text('kept'), toGroupId: ['g'] });
    stage.run('message.publishGroup', { ...text('passing'), toGroupId: ['g'], isPersisted: 0 });
    stage.run('message.publishPrivate', { ...text('kept'), toUserId: ['u1'] });
    stage.run('message.publishPrivate', { ...text('passing'), toUserId: ['u1'], isPersisted: 0 });
    stage.run('sms.send', { region: '86', mobile: '1', templateId: 't' });
  });

  test('the hourly log goes after three days', () => {
    stage.advance(3 * DAY);
    go();
    expect(stage.state.hourLogs.size).toBe(1);
    stage.advance(2 * 60);
    go();
    expect(stage.state.hourLogs.size).toBe(0);
  });

  test('messages that no history keeps go after a week, with pushes and text messages', () => {
    stage.advance(7 * DAY - 1);
    go();
    expect(inboxOf(stage.state, 'u1')).toHaveLength(4);
    expect(pushesOf(stage.state).map(({ userIds }) => userIds.length)).toEqual([30, 30, 1, 1]);
    stage.advance(61);
    go();
    expect(inboxOf(stage.state, 'u1').map(({ content }) => JSON.parse(content).content)).toEqual(['kept', 'kept']);
    expect(sizes()).toMatchObject({ messages: 2, pushes: 0, sharedPushes: 0, sharedInboxes: 1 });
    expect(stage.state.smsNotices).toEqual([]);
  });

  test('all is gone after half a year, and the next message reaches the members', () => {
    stage.advance(200 * DAY);
    expect(conversationsOf(stage.state, 'u1')).toHaveLength(2);
    go();
    expect(Object.values(sizes()).every((size) => size === 0)).toBe(true);
    stage.run('message.publishGroup', { ...text('again'), toGroupId: ['g'] });
    expect(stage.textsOf('u1')).toEqual(['{"content":"again"}']);
  });

  test('of a list that goes on, what is left stays with those who had it', () => {
    stage.advance(100 * DAY);
    stage.run('group.quit', { groupId: 'g', userId: ['u2'] });
    stage.run('message.publishGroup', { ...text('later'), toGroupId: ['g'] });
    stage.run('group.join', { groupId: 'g', groupName: 'G', userId: ['late'] });
    stage.advance(81 * DAY);
    stage.run('message.publishGroup', { ...text('last'), toGroupId: ['g'] });
    const textsOf = (userId: string) => inboxOf(stage.state, userId).map(({ content }) => JSON.parse(content).content);
    expect(['u1', 'u2', 'late'].map(textsOf)).toEqual([['later', 'last'], [], ['last']]);
    expect([...stage.state.histories.values()].map((uids) => uids.length)).toEqual([2]);
  });
});

test('what goes does not depend on which command of the hour comes first', () => {
  const states = [0, 1].map((extra) => {
    const own = new Stage();
    own.run('message.publishPrivate', { ...text('one'), toUserId: ['a'], isPersisted: 0 });
    own.advance(7 * DAY + 1);
    if (extra === 1) own.run('sms.send', { region: '86', mobile: '1', templateId: 't' });
    own.advance(30);
    own.run('sms.send', { region: '86', mobile: '2', templateId: 't' });
    return encodeState({ seq: 0, state: { ...own.state, smsNotices: [] } });
  });
  expect(states[0]).toBe(states[1]);
});

describe('more old messages than a command removes', () => {
  const MORE = REMOVED_AT_ONCE + 200;

  function sendMany(own: Stage): void {
    for (let index = 0; index < MORE; index++) {
      const [from, to] = index % 2 === 0 ? ['a', 'b'] : ['b', 'a'];
      const kept = { isPersisted: index % 5 === 0 ? 1 : 0 } as const;
      own.run('message.publishPrivate', { ...text(`${index}`), ...kept, fromUserId: from, toUserId: [to] });
    }
  }

  test('go with the next commands, the oldest first, and what is kept stays', () => {
    sendMany(stage);
    stage.advance(7 * DAY + 61);
    go();
    const old = Math.ceil((MORE * 4) / 5);
    expect(old).toBeLessThan(REMOVED_AT_ONCE);
    expect(stage.state.messages.size).toBe(MORE - old);
    sendMany(stage);
    stage.advance(200 * DAY);
    go();
    expect(stage.state.messages.size).toBe(2 * MORE - old - REMOVED_AT_ONCE);
    const left = [...stage.state.messages.keys()];
    expect(inboxOf(stage.state, 'b').map(({ messageUID }) => messageUID)).toEqual(
      left.filter((uid) => stage.state.messages.get(uid)?.targetId === 'b'),
    );
    const listed = [...stage.state.inboxes.values(), ...stage.state.histories.values()].flat();
    expect(listed.filter((uid) => !stage.state.messages.has(uid))).toEqual([]);
    go();
    expect(sizes()).toMatchObject({ messages: 0, histories: 0, inboxes: 0, pushes: 0 });
  });

  test('go in the same order after the state was written and read', () => {
    sendMany(stage);
    stage.advance(200 * DAY);
    const read = decodeState(encodeState({ seq: 0, state: stage.state })).state;
    for (const state of [stage.state, read]) dropOldData(state, { at: stage.at, utcOffsetHours: 8 });
    expect(stage.state.messages.size).toBe(MORE - REMOVED_AT_ONCE);
    expect(encodeState({ seq: 0, state: read })).toBe(encodeState({ seq: 0, state: stage.state }));
  });
});
