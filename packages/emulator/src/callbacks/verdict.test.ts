import { expect, test } from 'vitest';
import { readVerdict } from './verdict.js';

test.each([
  ['{"pass":1}', { pass: true, replaced: {} }],
  ['{"pass":"1"}', { pass: true, replaced: {} }],
  ['{"pass":2}', { pass: true, replaced: {} }],
  ['{"pass":0}', { pass: false, extra: '' }],
  ['{"pass":0,"extra":"规则 7 😀"}', { pass: false, extra: '规则 7 😀' }],
  ['{"pass":1,"content":"{\\"content\\":\\"***\\"}"}', { pass: true, replaced: { content: '{"content":"***"}' } }],
  [
    '{"pass":1,"content":{"content":"好"},"pushContent":"p","pushExt":"{}","extraContent":{"k":"v"},"extra":"x"}',
    {
      pass: true,
      replaced: { content: '{"content":"好"}', pushContent: 'p', pushExt: '{}', extraContent: '{"k":"v"}' },
    },
  ],
  [
    '{"pass":2,"content":"old","replaceContent":"new","replacePushContent":"p","replaceDisablePush":true}',
    { pass: true, replaced: { content: 'new', pushContent: 'p', disablePush: true } },
  ],
  [
    '{"pass":1,"replacePushExt":{"title":"t"},"replaceExtraContent":"{}","replaceDisablePush":"yes"}',
    { pass: true, replaced: { pushExt: '{"title":"t"}', extraContent: '{}' } },
  ],
])('%s is a verdict', (answer, verdict) => {
  expect(readVerdict(answer)).toEqual(verdict);
});

test.each(['', 'ok', 'null', '[]', '1', '{}', '{"pass":3}', '{"pass":true}', '{"pass":null}'])(
  '%j is none',
  (answer) => {
    expect(readVerdict(answer)).toBeUndefined();
  },
);
