import { messageTypes } from '@rongkit/contract';
import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { locationMessage, type TextMessageContent, textMessage } from '../emitted/message-types.js';
import { customMessage, type MessageBody } from './message-body.js';
import { readMessage } from './read-message.js';

declare global {
  namespace RongKit {
    interface CustomMessages {
      'test:order': { readonly orderId: string };
    }
  }
}

test('what a builder made is read back, with the type of its content', () => {
  const message = readMessage(textMessage({ content: '你好 👋', extra: '', user: { id: 'u1' } }));
  expect(message).toEqual({
    type: 'RC:TxtMsg',
    objectName: 'RC:TxtMsg',
    content: { content: '你好 👋', extra: '', user: { id: 'u1' } },
  });
  if (message.type !== 'RC:TxtMsg') throw new Error('unreachable');
  expectTypeOf(message.content).toEqualTypeOf<TextMessageContent>();
  const place = { content: 'x', latitude: 39.9, longitude: 116.4, poi: '天安门' };
  expect(readMessage(locationMessage(place))).toEqual({ type: 'RC:LBSMsg', objectName: 'RC:LBSMsg', content: place });
});

test('a type of the app has the content that was declared for it', () => {
  const message = readMessage(customMessage('test:order', { orderId: 'o1' }));
  expect(message).toEqual({ type: 'test:order', objectName: 'test:order', content: { orderId: 'o1' } });
  if (message.type === 'test:order') expectTypeOf(message.content).toEqualTypeOf<{ readonly orderId: string }>();
  // @ts-expect-error the declared content has no such member
  customMessage('test:order', { id: 1 });
  expectTypeOf(customMessage<'test:undeclared'>)
    .parameter(1)
    .toEqualTypeOf<object | string>();
});

test.each<[what: string, objectName: string, content: string, read: unknown]>([
  ['of an unknown type', 'RC:NewMsg', '{"a":1}', { a: 1 }],
  ['without a required member', 'RC:TxtMsg', '{"extra":"x"}', { extra: 'x' }],
  ['with a member of another kind', 'RC:TxtMsg', '{"content":1}', { content: 1 }],
  ['whose content is not JSON', 'RC:TxtMsg', 'hello', 'hello'],
  ['whose content is a list', 'RC:TxtMsg', '[]', []],
  ['with a name that objects have by themselves', '__proto__', '1', 1],
  ['of the app whose content is a text', 'test:plain', 'hello', 'hello'],
])('a message %s is an unknown one, with its content', (_what, objectName, content, read) => {
  expect(readMessage({ objectName, content })).toEqual({ type: 'unknown', objectName, content: read });
});

test.each<[what: string, objectName: string, sent: object, read: object]>([
  [
    'the extra of Node',
    'RC:TxtMsg',
    { content: 'x', extra: { a: ['你好'] } },
    { content: 'x', extra: '{"a":["你好"]}' },
  ],
  ['the size of Go', 'RC:FileMsg', { name: 'a', size: '123', type: 'pdf', fileUrl: 'u' }, { size: 123 }],
  [
    'the time of Java',
    'RC:ReadNtf',
    { lastMessageSendTime: '1694467200000', type: 1 },
    { lastMessageSendTime: 1694467200000 },
  ],
  ['the conversation type of Java', 'RC:RcCmd', { messageUId: 'a', conversationType: '6' }, { conversationType: 6 }],
  [
    'the details of Go',
    'RC:GrpNtf',
    { operatorUserId: 'u', operation: 'Add', data: '{"targetGroupName":"群"}', message: 'm' },
    { data: { targetGroupName: '群' } },
  ],
  [
    'a switch in words and numbers',
    'RC:RcNtf',
    { recallTime: 1, originalObjectName: 'RC:TxtMsg', admin: 1, delete: 'false' },
    { admin: true, delete: false },
  ],
  [
    'a single item',
    'RC:TxtMsg',
    { content: 'x', mentionedInfo: { type: '2', userIdList: 'u1' } },
    { mentionedInfo: { type: 2, userIdList: ['u1'] } },
  ],
])('%s has the kind that the type says', (_what, objectName, sent, read) => {
  const message = readMessage({ objectName, content: JSON.stringify(sent) });
  expect(message).toEqual({ type: objectName, objectName, content: { ...sent, ...read } });
});

test('optional members without a value are left out, and members that the type does not have stay', () => {
  const sent = { content: 'x', extra: null, user: null, audit: { auditType: '' }, ['__proto__']: 1, own: null };
  const { content } = readMessage({ objectName: 'RC:TxtMsg', content: JSON.stringify(sent) });
  expect(Object.entries(content as object)).toEqual([
    ['content', 'x'],
    ['audit', {}],
    ['__proto__', 1],
    ['own', null],
  ]);
});

test.each([
  ['a number in words', 'RC:ReadNtf', '{"lastMessageSendTime":"today","type":1}'],
  ['a number too large to be exact', 'RC:ReadNtf', '{"lastMessageSendTime":"99999999999999999999","type":1}'],
  ['a switch that is neither on nor off', 'RC:RcNtf', '{"recallTime":1,"originalObjectName":"a","admin":2,"delete":0}'],
  ['details that are a list', 'RC:GrpNtf', '{"operatorUserId":"u","operation":"a","data":"[]","message":"m"}'],
  ['an item of another kind', 'RC:TxtMsg', '{"content":"x","mentionedInfo":{"type":2,"userIdList":[1]}}'],
])('%s makes a message an unknown one, with its content as it was', (_what, objectName, content) => {
  expect(readMessage({ objectName, content })).toEqual({ type: 'unknown', objectName, content: JSON.parse(content) });
});

test('a type of the app that is not declared is told by its name', () => {
  const message = readMessage(customMessage('test:undeclared', { a: 1 }));
  expect(message).toEqual({ type: 'test:undeclared', objectName: 'test:undeclared', content: { a: 1 } });
  expectTypeOf(message.objectName).toEqualTypeOf<string>();
});

test.each([undefined, null, 5, {}, Symbol('x')])('a callback without a proper name or text (%s) is unknown', (odd) => {
  const message = { objectName: odd, content: odd } as unknown as MessageBody;
  expect(readMessage(message)).toEqual({ type: 'unknown', objectName: odd, content: odd });
});

test('content of any depth is read', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  const message = readMessage({ objectName: 'RC:TxtMsg', content: `{"content":"x","extra":${deep}}` });
  expect(message.type).toBe('unknown');
});

test('no content makes it throw', () => {
  const objectName = fc.oneof(fc.constantFrom(...messageTypes.map((type) => type.objectName)), fc.string());
  fc.assert(
    fc.property(objectName, fc.oneof(fc.string(), fc.json()), (name, content) => {
      expect(readMessage({ objectName: name, content })).toHaveProperty('type');
    }),
  );
});
