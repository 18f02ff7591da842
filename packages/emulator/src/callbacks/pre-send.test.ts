import { beforeEach, expect, test } from 'vitest';
import { type fakeTime, fakeTimers } from '../test-support/fake-time.js';
import { useReceivers } from '../test-support/use-receivers.js';
import { settingsOf } from './callback-settings.js';
import { DeliveryLog } from './delivery-log.js';
import type { PreSendSwitches } from './options.js';
import type { PendingMessage } from './payload/pending-message.js';
import { askBeforeSend } from './pre-send.js';
import { Sender } from './sender.js';

const receive = useReceivers();
const keys = { appKey: 'key', appSecret: 'secret' };

let machine: ReturnType<typeof fakeTime>;

beforeEach(() => {
  machine = fakeTimers();
});

const message: PendingMessage = {
  messageUID: '5FGT-7VA9-G4DD-4V5P',
  fromUserId: 'u1',
  conversationType: 'PRIVATE',
  targetId: 'u2',
  objectName: 'RC:TxtMsg',
  content: '{"content":"你好 😀"}',
  source: 'Websocket',
  at: 1_700_000_000_000,
};

function ask(url: string, switches: PreSendSwitches = {}, pending: PendingMessage = message) {
  const log = new DeliveryLog();
  const parts = { keys, sender: new Sender(keys, machine.time), log, now: () => 5 };
  const settings = settingsOf({ 'message.preSend': { url, ...switches } });
  return { log, verdict: askBeforeSend(parts, settings, pending, new AbortController().signal) };
}

test('the app server is asked with the whole message, and its app key in the form', async () => {
  const receiver = await receive('secret', (response) => response.end('{"pass":1}'));
  const { verdict, log } = ask(receiver.url);
  expect(await verdict).toEqual({ pass: true, replaced: {} });
  expect(receiver.received[0]?.body).toEqual({
    appKey: 'key',
    fromUserId: 'u1',
    targetId: 'u2',
    msgType: 'RC:TxtMsg',
    content: '{"content":"你好 😀"}',
    disablePush: 'false',
    expansion: 'false',
    channelType: 'PERSON',
    msgTimeStamp: '1700000000000',
    messageId: '5FGT-7VA9-G4DD-4V5P',
    os: 'Websocket',
    busChannel: '',
  });
  expect(Object.keys(receiver.received[0]?.query ?? {})).toEqual(['nonce', 'timestamp', 'signature']);
  expect(log.list()).toMatchObject([{ callback: 'message.preSend', outcome: 'delivered', answer: '{"pass":1}' }]);
});

test('a message can be refused with words for its sender, or changed', async () => {
  const receiver = await receive('secret', (response, _received, index) => {
    response.end(index === 0 ? '{"pass":0,"extra":"不可以 🚫"}' : '{"pass":1,"content":"{\\"content\\":\\"***\\"}"}');
  });
  expect(await ask(receiver.url).verdict).toEqual({ pass: false, extra: '不可以 🚫' });
  expect(await ask(receiver.url).verdict).toEqual({ pass: true, replaced: { content: '{"content":"***"}' } });
});

test('an app server that does not answer is asked again, as often as the settings say', async () => {
  const receiver = await receive('secret', (response, _received, index) => {
    if (index < 2) machine.advance(250);
    else response.end('{"pass":0}');
  });
  const { verdict, log } = ask(receiver.url, { tries: 3, timeoutMs: 250 });
  expect(await verdict).toEqual({ pass: false, extra: '' });
  expect(receiver.received).toHaveLength(3);
  expect(log.list()).toMatchObject([{ attempts: 3 }]);
});

test.each<['pass' | 'block', boolean]>([
  ['pass', true],
  ['block', false],
])('with onFailure %s a message without a verdict passes: %s', async (onFailure, pass) => {
  // The timeout passes, on the fake clock, as soon as the app server has received the callback.
  const hanging = await receive('secret', () => void machine.advance(250));
  const broken = await receive('secret', (response) => response.writeHead(500).end('{"pass":1}'));
  const odd = await receive('secret', (response) => response.end('ok'));
  for (const url of [hanging.url, broken.url, odd.url, 'http://127.0.0.1:1/']) {
    expect((await ask(url, { onFailure, timeoutMs: 250 }).verdict).pass).toBe(pass);
  }
  expect(hanging.received).toHaveLength(1);
});

test('only the messages that the rules name are asked about', async () => {
  const receiver = await receive('secret', (response) => response.end('{"pass":0}'));
  const rules: PreSendSwitches = { conversationTypes: ['GROUP'], objectNames: ['RC:TxtMsg'] };
  const group = { ...message, conversationType: 'GROUP', targetId: 'g' } as const;
  expect((await ask(receiver.url, rules).verdict).pass).toBe(true);
  expect((await ask(receiver.url, rules, { ...group, objectName: 'RC:ImgMsg' }).verdict).pass).toBe(true);
  expect(receiver.received).toHaveLength(0);
  expect((await ask(receiver.url, rules, group).verdict).pass).toBe(false);
});
