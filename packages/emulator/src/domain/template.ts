import { Delivery, type Target } from './delivery.js';
import { draftOf } from './draft.js';
import { type Context, command, type Params } from './handler.js';
import { Refusal } from './refusal.js';
import type { State } from './state/index.js';
import { isTurnedAway } from './user/lists.js';

type Template = Params<'message.publishTemplate'>;

export const publishTemplate = command('message.publishTemplate', (state, template, context) =>
  sendTemplate(state, template, 'PRIVATE', context),
);

export const publishSystemTemplate = command('message.publishSystemTemplate', (state, template, context) =>
  sendTemplate(state, template, 'SYSTEM', context),
);

/** Sends each receiver a text of its own. One who is listed twice has two sets of values, and gets two messages. */
function sendTemplate(
  state: State,
  template: Template,
  conversationType: Target['conversationType'],
  context: Context,
) {
  requireEqualLengths(template);
  const { fromUserId, toUserId, verifyBlacklist, isIncludeSender } = template;
  const delivery = new Delivery(state, context);
  const messageUIDs: { userId: string; messageUID: string }[] = [];
  for (const [index, userId] of toUserId.entries()) {
    if (verifyBlacklist === 1 && isTurnedAway(state, userId, fromUserId)) continue;
    const receivers = isIncludeSender === 1 ? [userId, fromUserId] : [userId];
    const target = { conversationType, targetId: userId, receivers };
    messageUIDs.push({ userId, messageUID: delivery.send(draftFor(template, index), target) });
  }
  return { messageUIDs };
}

function requireEqualLengths({ toUserId, values, pushContent, pushData, pushExt }: Template): void {
  for (const [name, list] of Object.entries({ values, pushContent, pushData, pushExt })) {
    if (list && list.length !== toUserId.length) {
      throw new Refusal(1002, `the number of ${name} should be that of toUserId, ${toUserId.length}.`);
    }
  }
}

function draftFor(template: Template, index: number) {
  const { values, content, pushContent, pushData, pushExt, ...shared } = template;
  const fill = filler(values[index] ?? {});
  return draftOf({
    ...shared,
    content: fill(content),
    pushContent: fill(pushContent[index] ?? ''),
    pushData: fill(pushData?.[index] ?? ''),
    ...(pushExt && { pushExt: pushExt[index] }),
  });
}

/**
 * Puts values in the place of their keys. Texts are gone through once, so what a value holds is not replaced again,
 * and of two keys that begin alike the longer one counts.
 */
function filler(values: Readonly<Record<string, string>>): (text: string) => string {
  const keys = Object.keys(values).sort((a, b) => b.length - a.length);
  const longestFirst = keys.filter((key) => key !== '').map((key) => key.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  if (longestFirst.length === 0) return (text) => text;
  const pattern = new RegExp(longestFirst.join('|'), 'g');
  return (text) => text.replace(pattern, (key) => values[key] ?? key);
}
