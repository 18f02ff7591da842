import { expect, test } from 'vitest';
import { windowsLine } from './windows-line.js';

test.each([
  [['npm', 'test'], 'npm test'],
  [['npm test -- --run'], 'npm test -- --run'],
  [['node', '-e', ''], 'node -e ^"^"'],
  [['node', 'a b.js'], 'node ^"a^ b.js^"'],
  [['C:\\Program Files\\node.exe', '--test'], '^"C:\\Program^ Files\\node.exe^" --test'],
  [['node', '-e', 'f("x")'], 'node -e ^"f^(\\^"x\\^"^)^"'],
  [['echo', 'a & del b'], 'echo ^"a^ ^&^ del^ b^"'],
  [['echo', '%PATH%'], 'echo ^"^%PATH^%^"'],
  [['node', 'a b\\'], 'node ^"a^ b\\\\^"'],
  [['node', 'a\\"b'], 'node ^"a\\\\\\^"b^"'],
  [['echo', '你好'], 'echo ^"你好^"'],
])('%j is the line %s', (words, line) => {
  expect(windowsLine(words)).toBe(line);
});
