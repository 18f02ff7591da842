import { expect, test } from 'vitest';
import {
  firstState,
  inListOrder,
  withConversation,
  withDirectory,
  withMessages,
  withOutcome,
  withRecalled,
} from '../../examples/chat-app/web/changes.js';
import type { ChatMessage, Conversation, State } from '../../examples/chat-app/web/state.js';

const directory = {
  people: [
    { id: 'ann', name: 'Ann' },
    { id: 'bob', name: 'Bob' },
    { id: 'cat', name: 'Cat' },
  ],
  groups: [{ id: 'g', name: 'Group', members: 3 }],
  rooms: [{ id: 'r', name: 'Room' }],
};

function stage(): State {
  return withDirectory({ ...firstState('en'), me: { id: 'ann', name: 'Ann' } }, directory);
}

function message(id: string, at: number, change: Partial<ChatMessage> = {}): ChatMessage {
  return { id, from: 'bob', isMine: false, at, kind: 'text', text: id, status: 'sent', ...change };
}

function saidBy(...messages: ChatMessage[]): Conversation {
  const state = withConversation(stage(), ['private', 'bob'], (one) => withMessages(one, messages));
  return state.conversations.find(({ key }) => key === 'private:bob') ?? expect.fail('Bob is gone');
}

const texts = ({ messages }: Conversation) => messages.map(({ text }) => text);

test('one does not talk to oneself', () => {
  expect(stage().conversations.map(({ key }) => key)).toEqual(['room:r', 'group:g', 'private:bob', 'private:cat']);
});

test('a new directory keeps what was said', () => {
  const state = withConversation(stage(), ['private', 'bob'], (one) => withMessages(one, [message('hi', 1)]));
  const people = [...directory.people, { id: 'dan', name: 'Dan' }];
  const next = withDirectory(state, { ...directory, people });
  expect(next.conversations.map((one) => [one.name, texts(one)])).toEqual([
    ['Room', []],
    ['Group', []],
    ['Bob', ['hi']],
    ['Cat', []],
    ['Dan', []],
  ]);
});

test('messages stand in the order of their time, each once, however they come in', () => {
  const said = saidBy(message('b', 2), message('c', 3));
  expect(texts(withMessages(said, [message('c', 3), message('a', 1)]))).toEqual(['a', 'b', 'c']);
});

test('a message takes the place that the service gave it', () => {
  const draft = message('local-1', 1, { text: 'mine', status: 'sending', isMine: true });
  const said = saidBy(draft, message('theirs', 5));
  const sent = withOutcome(said, 'local-1', { id: 'uid', at: 9, status: 'sent' });
  expect(sent.messages.map(({ id, text, status }) => [id, text, status])).toEqual([
    ['theirs', 'theirs', 'sent'],
    ['uid', 'mine', 'sent'],
  ]);
});

test('a message that was taken back stays so when the history brings it again', () => {
  const recalled = withRecalled(saidBy(message('oops', 1)), 'oops');
  const again = withMessages(recalled, [message('oops', 1)]);
  expect(again.messages.map(({ text, status }) => [text, status])).toEqual([['', 'recalled']]);
});

test('whoever wrote is not typing any more', () => {
  const typing = { ...saidBy(), typing: ['bob', 'cat'] };
  expect(withMessages(typing, [message('here', 1)]).typing).toEqual(['cat']);
});

test('a stranger who writes has a conversation at once, and a room is always on top', () => {
  const heard = withConversation(stage(), ['private', 'zoe'], (one) => withMessages(one, [message('hello', 7)]));
  const state = withConversation(heard, ['private', 'cat'], (one) => withMessages(one, [message('older', 6)]));
  expect(inListOrder(state.conversations).map(({ key }) => key)).toEqual([
    'room:r',
    'private:zoe',
    'private:cat',
    'group:g',
    'private:bob',
  ]);
});
