import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';
import { maySpeakInUltraGroup } from './speaking.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

const maySpeak = (busChannel: string, userId = 'a') => maySpeakInUltraGroup(stage.state, 'g', busChannel, userId, 0);
const at = (busChannel: string) => (busChannel === '' ? { groupId: 'g' } : { groupId: 'g', busChannel });
const mute = (busChannel: string) => stage.run('ultraGroup.addGagUser', { ...at(busChannel), userIds: ['a'] });
const muteAll = (busChannel: string) => stage.run('ultraGroup.setBan', { ...at(busChannel), status: true });
const except = (busChannel: string) => stage.run('ultraGroup.addBanWhitelist', { ...at(busChannel), userIds: ['a'] });

test('anybody may speak until somebody is muted', () => {
  expect(maySpeak('x')).toBe(true);
  mute('');
  expect([maySpeak('x'), maySpeak('y'), maySpeak('x', 'b')]).toEqual([false, false, true]);
});

test('a mute of a channel holds there and nowhere else', () => {
  mute('x');
  expect([maySpeak('x'), maySpeak('y'), maySpeak('')]).toEqual([false, true, true]);
});

test('mute-all silences everybody, in the group or in the channel', () => {
  muteAll('x');
  expect([maySpeak('x'), maySpeak('x', 'b'), maySpeak('y')]).toEqual([false, false, true]);
  muteAll('');
  expect([maySpeak('y'), maySpeak('y', 'b')]).toEqual([false, false]);
});

test.each(['', 'x'])('an exception wins over both mutes of its own level (%j)', (level) => {
  mute(level);
  muteAll(level);
  except(level);
  expect([maySpeak('x'), maySpeak('x', 'b')]).toEqual([true, false]);
});

test('an exception of the group wins over the mutes of a channel', () => {
  mute('x');
  muteAll('x');
  except('');
  expect(maySpeak('x')).toBe(true);
});

test('an exception of a channel does not win over the mutes of the group', () => {
  mute('');
  except('x');
  expect(maySpeak('x')).toBe(false);
});

test('an exception of a channel does not win over mute-all of the group', () => {
  muteAll('');
  except('x');
  expect(maySpeak('x')).toBe(false);
});

test('without a channel the default one is meant', () => {
  mute('RCDefault');
  expect([maySpeak(''), maySpeak('RCDefault'), maySpeak('x')]).toEqual([false, false, true]);
});
