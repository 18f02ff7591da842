import { expect, test } from 'vitest';
import { settingsOf } from './callback-settings.js';
import type { CallbackOptions } from './options.js';

test('a base address stands for all callbacks but the one that messages wait for', () => {
  const { urls } = settingsOf({ url: 'http://127.0.0.1:3000/in/' });
  expect(Object.fromEntries(urls)).toEqual({
    'message.route': 'http://127.0.0.1:3000/in/message.route',
    'message.operation': 'http://127.0.0.1:3000/in/message.operation',
    'user.onlineStatus': 'http://127.0.0.1:3000/in/user.onlineStatus',
    'user.deactivation': 'http://127.0.0.1:3000/in/user.deactivation',
    'user.profile': 'http://127.0.0.1:3000/in/user.profile',
    'user.friend': 'http://127.0.0.1:3000/in/user.friend',
    'group.profile': 'http://127.0.0.1:3000/in/group.profile',
    'group.operation': 'http://127.0.0.1:3000/in/group.operation',
    'chatroom.status': 'http://127.0.0.1:3000/in/chatroom.status',
    'chatroom.kv': 'http://127.0.0.1:3000/in/chatroom.kv',
    'bot.webhook': 'http://127.0.0.1:3000/in/bot.webhook',
  });
});

test('a callback can have an address of its own, switches, or none at all', () => {
  const settings = settingsOf({
    url: 'http://127.0.0.1:3000',
    'message.route': { serverMessages: true },
    'chatroom.kv': { url: 'https://example.com/kv?tenant=1', asList: true },
    'user.friend': false,
    'bot.webhook': true,
    'message.preSend': { url: 'http://127.0.0.1:3000/verdict', onFailure: 'block', objectNames: ['RC:TxtMsg'] },
  });
  expect(settings.urls.get('message.route')).toBe('http://127.0.0.1:3000/message.route');
  expect(settings.urls.get('chatroom.kv')).toBe('https://example.com/kv?tenant=1');
  expect(settings.urls.has('user.friend')).toBe(false);
  expect(settings.urls.has('bot.webhook')).toBe(false);
  expect(settings).toMatchObject({ usesBotUrls: true, routesServerMessages: true, entriesAsList: true });
  expect(settings.preSend).toEqual({
    serverMessages: false,
    onFailure: 'block',
    timeoutMs: 3000,
    tries: 1,
    conversationTypes: ['PRIVATE', 'GROUP', 'CHATROOM', 'ULTRAGROUP'],
    objectNames: ['RC:TxtMsg'],
  });
});

test('without options nothing is sent', () => {
  expect(settingsOf(undefined)).toMatchObject({ urls: new Map(), usesBotUrls: false });
});

const PRE_SEND = 'callbacks["message.preSend"]';
const TARGET = 'http://127.0.0.1/';

test.each<[given: unknown, message: string]>([
  [null, 'callbacks must be an object, not null.'],
  [[], 'callbacks must be an object, not an array.'],
  [{ url: 'ftp://example.com' }, 'callbacks.url must be an http or https URL, not "ftp://example.com".'],
  [{ url: 7 }, 'callbacks.url must be an http or https URL, not a number.'],
  [{ url: 'http://a:b@127.0.0.1' }, 'callbacks.url must be a URL without user, password and fragment.'],
  [{ url: 'http://127.0.0.1/?a=1' }, 'callbacks.url must be a URL without a query.'],
  [{ 'user.friend': '' }, 'callbacks["user.friend"] must be an http or https URL, not "".'],
  [{ 'user.friend': true }, 'callbacks["user.friend"] must be an object, not a boolean.'],
  [{ 'user.friend': {} }, 'callbacks["user.friend"].url is required.'],
  [{ 'user.friend': { url: 1 } }, 'callbacks["user.friend"].url must be an http or https URL, not a number.'],
  [{ 'user.friend': { url: TARGET, x: 1 } }, 'callbacks["user.friend"] has no field "x"; it may have url.'],
  [
    { 'message.route': { url: TARGET, serverMessages: 1 } },
    'callbacks["message.route"].serverMessages must be true or false, not a number.',
  ],
  [{ url: TARGET, 'message.preSend': {} }, `${PRE_SEND}.url is required.`],
  [{ 'message.preSend': { url: TARGET, onFailure: 'x' } }, `${PRE_SEND}.onFailure must be "pass" or "block", not "x".`],
  [{ 'message.preSend': { url: TARGET, timeoutMs: 0 } }, `${PRE_SEND}.timeoutMs must be an integer from 1 to 60000.`],
  [{ 'message.preSend': { url: TARGET, tries: 0 } }, `${PRE_SEND}.tries must be an integer from 1 to 10.`],
  [{ 'message.preSend': { url: TARGET, timeoutMs: '9' } }, `${PRE_SEND}.timeoutMs must be an integer from 1 to 60000.`],
  [
    { 'message.preSend': { url: TARGET, conversationTypes: ['SYSTEM'] } },
    `${PRE_SEND}.conversationTypes must be an array with any of PRIVATE, GROUP, CHATROOM, ULTRAGROUP.`,
  ],
  [{ 'message.preSend': { url: TARGET, objectNames: [1] } }, `${PRE_SEND}.objectNames must be an array of strings.`],
])('%j makes no sense', (given, message) => {
  expect(() => settingsOf(given as CallbackOptions)).toThrow(new TypeError(message));
});

test('a name that is no callback is refused, and those that are listed', () => {
  expect(() => settingsOf({ 'message.rout': TARGET } as CallbackOptions)).toThrow(
    /^callbacks has no field "message.rout"; it may have url, retryDelayMs, message.route, message.preSend, /,
  );
});
