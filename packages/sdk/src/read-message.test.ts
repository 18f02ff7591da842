import { messageTypes } from '@rongkit/contract';
import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { customMessage } from './core/message-body.js';
import { readMessage } from './read-message.js';
import { locationMessage, type TextMessageContent, textMessage } from './resources/message-types.js';

declare global {
  namespace RongKit {
    interface CustomMessages {
      'test:order': { readonly orderId: string };
    }
  }
}

test('what a builder made is read back, with the type of its content', () => {
  const message = readMessage(textMessage({ content: '你好 👋', extra: '', user: { id: 'u1' } }));
  expect(message).toEqual({ type: 'RC:TxtMsg', content: { content: '你好 👋', extra: '', user: { id: 'u1' } } });
  if (message.type !== 'RC:TxtMsg') throw new Error('unreachable');
  expectTypeOf(message.content).toEqualTypeOf<TextMessageContent>();
  const place = { content: 'x', latitude: 39.9, longitude: 116.4, poi: '天安门' };
  expect(readMessage(locationMessage(place))).toEqual({ type: 'RC:LBSMsg', content: place });
});

test('a type of the app has the content that was declared for it', () => {
  const message = readMessage(customMessage('test:order', { orderId: 'o1' }));
  expect(message).toEqual({ type: 'test:order', content: { orderId: 'o1' } });
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

test('no content makes it throw', () => {
  const objectName = fc.oneof(fc.constantFrom(...messageTypes.map((type) => type.objectName)), fc.string());
  fc.assert(
    fc.property(objectName, fc.oneof(fc.string(), fc.json()), (name, content) => {
      expect(readMessage({ objectName: name, content })).toHaveProperty('type');
    }),
  );
});
