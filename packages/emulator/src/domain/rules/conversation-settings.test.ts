import { expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';
import { lastSettingVersion } from './conversation-settings.js';

const place = { conversationType: 3, targetId: 'g' } as const;
const tag = { userId: 'a', tagId: 't' };
const conversations = [place];

/** Calls that change settings in the same millisecond, because the virtual clock of the test stands still. */
const settings: readonly ((stage: Stage) => unknown)[] = [
  (stage) => stage.run('conversation.setTop', { ...place, userId: 'a', setTop: true }),
  (stage) => stage.run('conversation.setNotification', { ...place, requestId: 'a', unpushLevel: 5 }),
  (stage) => stage.run('conversation.setTypeNotification', { conversationType: 3, requestId: 'a', unpushLevel: 0 }),
  (stage) => stage.run('conversationTag.addConversations', { ...tag, conversations }),
  (stage) => stage.run('conversationTag.removeConversations', { ...tag, conversations }),
];

test('a setting has a later version than those before it, so that a client who has them asks for it', () => {
  const stage = new Stage();
  stage.run('conversationTag.set', { userId: 'a', tags: [{ tagId: 't', tagName: 'T' }] });
  expect(lastSettingVersion(stage.state, 'a')).toBe(0);
  const versions = settings.map((set) => {
    set(stage);
    return lastSettingVersion(stage.state, 'a');
  });
  expect(versions.every((version, index) => index === 0 || version > (versions[index - 1] ?? 0))).toBe(true);
  expect(lastSettingVersion(stage.state, 'b')).toBe(0);
});

test('tags that change twice in a millisecond have two versions', () => {
  const stage = new Stage();
  const set = (tagName: string) => stage.run('conversationTag.set', { userId: 'a', tags: [{ tagId: 't', tagName }] });
  set('one');
  const first = stage.state.tagsVersions.get('a') ?? 0;
  set('two');
  expect(stage.state.tagsVersions.get('a')).toBeGreaterThan(first);
});
