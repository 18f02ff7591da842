import { expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';
import { type HistoryAsked, historyPage } from './conversation-views.js';

const WITH_BOB = { conversationType: 'PRIVATE', targetId: 'bob', busChannel: '' } as const;

function send(stage: Stage, content: string): void {
  stage.run('message.publishPrivate', { fromUserId: 'bob', toUserId: ['ann'], objectName: 'RC:TxtMsg', content });
}

/** Makes a stage with two messages from bob to ann at each of three times, a minute apart. */
function stageWithHistory(): Stage {
  const stage = new Stage();
  for (const texts of ['ab', 'cd', 'ef']) {
    for (const text of texts) send(stage, text);
    stage.advance(1);
  }
  return stage;
}

test.each<[string, boolean, string[][]]>([
  [
    'back from the newest',
    false,
    [
      ['f', 'e'],
      ['d', 'c'],
      ['b', 'a'],
    ],
  ],
  [
    'forward from the oldest',
    true,
    [
      ['b', 'a'],
      ['d', 'c'],
      ['f', 'e'],
    ],
  ],
])('history is read %s, a page at a time, and no message of the same time is passed over', (_, isNewer, pages) => {
  const { state } = stageWithHistory();
  let asked: HistoryAsked = { time: isNewer ? 1 : 0, count: 1, isNewer };
  for (const [index, texts] of pages.entries()) {
    const page = historyPage(state, WITH_BOB, 'ann', asked);
    expect(page.messages.map(({ content }) => content)).toEqual(texts);
    expect(page.hasMore).toBe(index < pages.length - 1);
    asked = { ...asked, time: page.messages.at(isNewer ? 0 : -1)?.sentAt ?? 0 };
  }
});
