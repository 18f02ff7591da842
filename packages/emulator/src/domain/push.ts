import { Delivery, pushId } from './delivery.js';
import { type Context, command, type Params } from './handler.js';
import { Refusal } from './refusal.js';
import type { State } from './state/index.js';

type Broadcast = Params<'push.broadcastPush'>;
type Audience = Broadcast['audience'];

const setUserPushTag = command('push.setUserPushTag', (state, { userId, tags }) => {
  if (tags.length > 0) state.userTags.set(userId, tags);
  else state.userTags.delete(userId);
  return {};
});

const broadcastPush = command('push.broadcastPush', (state, request, context) => {
  const { audience, notification } = request;
  const userIds = audienceOf(state, audience);
  const id = pushId(context.seq, 'broadcast');
  const sent = sendMessage(state, request, userIds, context);
  state.pushes.push({
    id,
    at: context.at,
    kind: 'broadcast',
    userIds,
    text: notification.alert,
    data: '',
    ...sent,
    request,
  });
  return { id, ...sent };
});

/** Ids win over tags, and `tag` and `tag_or` go together. That an audience of nobody in particular is refused is inferred. */
function audienceOf({ users, userTags }: State, { is_to_all, userid, tag = [], tag_or = [] }: Audience): string[] {
  if (is_to_all) return [...users.keys()];
  if (userid && userid.length > 0) return [...new Set(userid)];
  if (tag.length === 0 && tag_or.length === 0) throw new Refusal(1002, 'audience is required.');
  const matches = (tags: readonly string[]) =>
    tag.every((each) => tags.includes(each)) && (tag_or.length === 0 || tag_or.some((each) => tags.includes(each)));
  return [...userTags].filter(([, tags]) => matches(tags)).map(([userId]) => userId);
}

/** With a sender and a message, the push is the announcement of a system message. */
function sendMessage(
  state: State,
  { fromuserid, message }: Broadcast,
  receivers: readonly string[],
  context: Context,
): { messageUID?: string } {
  if (!fromuserid || !message) return {};
  const { objectName, content, ...options } = message;
  const draft = { fromUserId: fromuserid, objectName, content, disablePush: true, options };
  return {
    messageUID: new Delivery(state, context).send(draft, { conversationType: 'SYSTEM', targetId: '', receivers }),
  };
}

export const pushHandlers = [setUserPushTag, broadcastPush];
