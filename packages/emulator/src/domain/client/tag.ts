import { tagConversations } from '../conversation-tag.js';
import type { AnyHandler } from '../handler.js';

/** A user puts a conversation under a tag, or pins it there, which the server API cannot do. */
export const tagByClient = {
  endpoint: 'client.tagConversation',
  kind: 'command',
  run: (state, tagging: Parameters<typeof tagConversations>[1], context) => {
    tagConversations(state, tagging, context);
    return {};
  },
} as const satisfies AnyHandler;
