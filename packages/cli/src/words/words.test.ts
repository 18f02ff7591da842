import { expect, test } from 'vitest';
import { BULK_ERRORS, BULK_WORDS } from './bulk-words.js';
import { CALLBACK_ERRORS, CALLBACK_WORDS } from './callback-words.js';
import { EMULATOR_ERRORS, EMULATOR_WORDS } from './emulator-words.js';
import { ENDPOINT_ERRORS, ENDPOINT_WORDS } from './endpoint-words.js';
import { FRAME_ERRORS, FRAME_WORDS } from './frame-words.js';
import { inChinese } from './in-chinese.js';
import { PROFILE_ERRORS, PROFILE_WORDS } from './profile-words.js';
import { SERVICE_ERRORS } from './service-words.js';
import { SWITCH_ERRORS, SWITCH_WORDS } from './switch-words.js';
import { TARGET_ERRORS, TARGET_WORDS } from './target-words.js';

const WORDS = [
  FRAME_WORDS,
  TARGET_WORDS,
  ENDPOINT_WORDS,
  PROFILE_WORDS,
  BULK_WORDS,
  EMULATOR_WORDS,
  CALLBACK_WORDS,
  SWITCH_WORDS,
];
const ERRORS = [
  FRAME_ERRORS,
  TARGET_ERRORS,
  ENDPOINT_ERRORS,
  SERVICE_ERRORS,
  PROFILE_ERRORS,
  BULK_ERRORS,
  EMULATOR_ERRORS,
  CALLBACK_ERRORS,
  SWITCH_ERRORS,
];

test.each([
  ['words', WORDS],
  ['errors', ERRORS],
])('no two tables of %s have the same name', (_, tables) => {
  const names = tables.flatMap((table) => Object.keys(table));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

const sentences = [
  ...WORDS.flatMap((table) => Object.values(table)),
  ...ERRORS.flatMap((table) => Object.values(table)).flatMap(({ message, fix }) => [message, fix]),
];

test.each(sentences)('%j has the same values in both languages', (english, chinese) => {
  const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  expect(placeholders(chinese)).toEqual(placeholders(english));
});

test.each([
  ['must be at most 64 bytes', '至多 64 字节'],
  ['wrong signature', '签名错误'],
  ['must have an index below 2: there are 2 events', '序号必须小于 2：共有 2 个事件'],
  [
    'group.addGagUser: groupId must not be empty: leave it out to mean all, got an empty string',
    'group.addGagUser: groupId 不能为空：如果指全部，请不要填写（实际为 空字符串）',
  ],
  ['group.dismiss: groupId is required, got groupID instead', 'group.dismiss: groupId 必填（实际为 groupID）'],
  ['environment', '环境变量'],
  ['a string of 65 bytes', '65 字节的字符串'],
  ['--port must be a number, not x.', '--port 必须是数字（实际为 x）'],
  [
    'group.create: groupName must be at most 64 characters, got a string of 65 characters',
    'group.create: groupName 至多 64 个字符（实际为 65 个字符的字符串）',
  ],
  ['there is no endpoint user.getTokn, did you mean user.getToken?', '没有接口 user.getTokn，是不是 user.getToken？'],
  [
    'group.create has no parameter groupNmae, did you mean groupName?',
    'group.create 没有参数 groupNmae，是不是 groupName？',
  ],
  ['profiles.prod: appKey must be a string', 'profiles.prod: appKey 必须是非空字符串'],
  ['user.refresh failed: 1002 userId<x> is not exist.', 'user.refresh failed: 1002 userId<x> is not exist.'],
])('%s is %s', (english, chinese) => {
  expect(inChinese(english)).toBe(chinese);
});
