import { expect, test } from 'vitest';
import { docsUrl } from './names.js';

test.each([
  [['go:sdk/user.go', 'docs:platform-chat-api/user/block'], 'https://docs.rongcloud.cn/platform-chat-api/user/block'],
  [['docs:nexconn/platform-chat-api/message/modify'], 'https://docs.nexconn.ai/platform-chat-api/message/modify'],
  [['docs:nexconn/a', 'docs:platform-chat-api/b'], 'https://docs.rongcloud.cn/platform-chat-api/b'],
  [['docs:apidoc/im-web ICombineMessageBody'], undefined],
])('%j has the page %s', (sources, url) => {
  expect(docsUrl(sources)).toBe(url);
});
