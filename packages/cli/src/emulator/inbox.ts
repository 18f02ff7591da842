import type { AdminClient, ReceivedMessage } from '@rongkit/emulator/admin';
import type { Context } from '../context.js';
import { type Following, follow } from './follow.js';
import { withEmulator } from './running-emulator.js';

/** Shows the messages that a user received; with `isFollowed` also those that arrive until Ctrl-C. */
export async function showInbox(context: Context, userId: string, isFollowed: boolean): Promise<void> {
  await withEmulator(context, async ({ url, admin }) => {
    if (!isFollowed) return showMessages(context, await admin.getInbox({ userId }));
    await follow(context, { url, admin, types: 'command,reset,lost', what: `inbox ${userId}` }, (following) =>
      followInbox(context, following, { admin, userId }),
    );
  });
}

/**
 * Prints each new message in the inbox of a user. The inbox is read again after a change; several changes during one
 * read cause one more read.
 */
async function followInbox(
  { output }: Context,
  { events, signal }: Following,
  { admin, userId }: { readonly admin: AdminClient; readonly userId: string },
): Promise<void> {
  const seen = new Set<string>();
  let [isChanged, isOver, wake] = [true, false, () => {}];
  const heard = (async () => {
    for await (const event of events) {
      if (event.type === 'reset') seen.clear();
      isChanged = true;
      wake();
    }
  })().finally(() => {
    isOver = true;
    wake();
  });
  // Ctrl-C may end the loop below before `heard` is awaited: without a handler, the rejection would be unhandled.
  heard.catch(() => {});
  while (!isOver) {
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    if (!isChanged) {
      await woken;
      continue;
    }
    isChanged = false;
    for (const message of await admin.getInbox({ userId }, { signal })) {
      if (seen.has(message.messageUID)) continue;
      seen.add(message.messageUID);
      output.line(message, lineOf(message));
    }
  }
  await heard;
}

function showMessages({ output }: Context, messages: readonly ReceivedMessage[]): void {
  for (const message of messages) output.view(viewOf(message), message);
}

function viewOf({ sentAt: at, conversationType, fromUserId, targetId, objectName, content }: ReceivedMessage) {
  const sentAt = new Date(at).toISOString();
  return { sentAt, type: conversationType, from: fromUserId, to: targetId, objectName, content };
}

function lineOf(message: ReceivedMessage): string {
  return Object.values(viewOf(message)).join('  ');
}
