import { expect, test } from 'vitest';
import { bulkNotice } from '../examples/bulk-notice.js';
import { community } from '../examples/community.js';
import { customerService } from '../examples/customer-service.js';
import { gameLobby } from '../examples/game-lobby.js';
import { liveRoom } from '../examples/live-room.js';
import { play } from '../examples/support/run-alone.js';

test('a live room: 3,000 viewers hear the host, and moderators keep the peace', async () => {
  expect(await play(liveRoom)).toEqual({
    viewers: 3001,
    heardByTheLastViewer: ['{"content":"大家好 🎉"}', '{"n":1}'],
    mutedFor10Minutes: ['viewer13'],
    mutedAfter11Minutes: [],
    whileEverybodyIsMuted: { isMuted: true, whoMaySpeak: ['host'] },
    spammerCanComeBack: false,
    afterTheShow: 'gone',
  });
});

test('a community: a role opens the channel of the crew, and closes it again', async () => {
  expect(await play(community)).toEqual({
    channels: ['RCDefault', 'lobby', 'crew'],
    heardInTheLobby: ['bob', 'cat', 'dan'],
    heardInTheCrew: ['ann', 'cat'],
    crewAfterTheRoleIsTaken: ['ann'],
    historyOfTheLobby: ['ann: 欢迎大家 🎉'],
    rolesOfCat: ['crew'],
    mutedInTheLobby: ['dan'],
    lockedDown: { isLocked: true, whoMaySpeak: ['ann', 'bob'] },
  });
});

test('a customer-service inbox: each customer has an own greeting, and the agent an orderly list', async () => {
  expect(await play(customerService)).toEqual({
    greetings: ['王小姐，您好！我是客服 小融。', '李先生，您好！我是客服 小融。', 'Ms Brown，您好！我是客服 小融。'],
    urgent: ['customer-1'],
    vip: { isPinned: true, tags: ['紧急'] },
    pushedToTheAgent: 1,
    readUpTo: { 'customer-1': true, 'customer-2': false, 'customer-3': false },
    transcript: ['customer-1: 我的订单在哪里？', 'agent-7: 订单已发货 📦'],
    transcriptAfterClosing: [],
    answerOfTheHelper: 'Echo: 您好',
  });
});

test('a game lobby: seats go with their players, and a forgotten lobby closes itself', async () => {
  expect(await play(gameLobby)).toEqual({
    settings: { 'game-map': '峡谷', 'game-mode': '2v2' },
    seats: { 'seat-1': 'ann', 'seat-2': 'bob' },
    seatOfTheLatecomer: undefined,
    seatsAfterBobLeft: { 'seat-1': 'ann' },
    toldToCat: ['{"type":1,"key":"seat-1","value":"ann"}', '{"type":1,"key":"seat-2","value":"bob"}'],
    lobbyWhileTheyPlay: 2,
    lobbyAfterTheyForgotIt: [],
  });
});

test('a notice to ten thousand users goes on after a crash, and nobody hears it twice', async () => {
  expect(await play(bulkNotice)).toEqual({
    beforeTheCrash: { done: 4000, ahead: [] },
    afterwards: { sent: 6000, failed: 0, unknown: 0, skipped: 4000, chunks: 6 },
    heardOnce: 10_000,
  });
});
