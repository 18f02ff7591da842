import type { Draft } from '../draft.js';
import type { Context, Params } from '../handler.js';
import type { State } from '../state/index.js';
import { Refusal } from '../values/refusal.js';
import { draftOf } from './drafts.js';
import { sendDrafts, uidRows } from './sends.js';

type Template = Params<'message.publishTemplate'>;

export function requireEqualLengths({ toUserId, values, pushContent, pushData, pushExt }: Template): void {
  for (const [name, list] of Object.entries({ values, pushContent, pushData, pushExt })) {
    if (list && list.length !== toUserId.length) {
      throw new Refusal(1002, `the number of ${name} should be that of toUserId, ${toUserId.length}.`);
    }
  }
}

/** One message for each receiver. A receiver who is listed twice has two sets of values, and gets two messages. */
export function templateDrafts(template: Template, conversationType: 'PRIVATE' | 'SYSTEM'): Draft[] {
  const { toUserId, values, content, pushContent, pushData, pushExt, ...shared } = template;
  return toUserId.map((targetId, index) => {
    const fill = filler(values[index] ?? {});
    const filled = {
      ...shared,
      content: fill(content),
      pushContent: fill(pushContent[index] ?? ''),
      pushData: fill(pushData?.[index] ?? ''),
      ...(pushExt && { pushExt: pushExt[index] }),
    };
    return draftOf(filled, { conversationType, targetId });
  });
}

export function sendTemplate(state: State, template: Template, type: 'PRIVATE' | 'SYSTEM', context: Context) {
  const sent = sendDrafts(state, templateDrafts(template, type), template, context);
  return { messageUIDs: uidRows('userId', sent) };
}

/**
 * Makes the function that replaces the keys of `values`, wherever they occur in a string, by their values. A string is
 * scanned once, so that a value is not replaced again. If two keys begin alike, the longer key wins.
 */
function filler(values: Readonly<Record<string, string>>): (text: string) => string {
  const keys = Object.keys(values).sort((a, b) => b.length - a.length);
  const longestFirst = keys.filter((key) => key !== '').map((key) => key.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  if (longestFirst.length === 0) return (text) => text;
  const pattern = new RegExp(longestFirst.join('|'), 'g');
  return (text) => text.replace(pattern, (key) => values[key] ?? key);
}
