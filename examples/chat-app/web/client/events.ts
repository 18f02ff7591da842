import { addEventListener, ErrorCode, Events, type IAReceivedMessage } from '@rongcloud/imlib-next';
import { withConversation, withMessages, withOutcome, withRecalled, withRoom } from '../changes.js';
import { type Connection, type Kind, keyOf, openConversation } from '../state.js';
import type { Store } from '../store.js';
import { chatMessageOf, kindOf, recalledBy } from './message.js';
import { listenToRooms } from './room-events.js';

/** Functions that are called for events besides changes of the state. */
export interface Heard {
  /** Called when the open conversation has received messages. */
  readInOpen(): void;
  /** Called when a user who is not in the directory has written. */
  stranger(): void;
  /** Called when a like was received. */
  like(): void;
}

/** Changes the state at events of RongCloud's web client. */
export function listenToService(store: Store, me: string, heard: Heard): void {
  listenToConnection(store);
  addEventListener(Events.MESSAGES, ({ messages }) => {
    for (const message of messages) receive(store, me, message, heard);
  });
  addEventListener(Events.CONVERSATION, ({ conversationList }) => {
    for (const { conversation } of conversationList) {
      const kind = kindOf(conversation.conversationType);
      if (kind === undefined || kind === 'room') continue;
      const isOpen = store.state.open === keyOf(kind, conversation.targetId) && document.hasFocus();
      const unread = isOpen ? 0 : (conversation.unreadMessageCount ?? 0);
      store.update((state) => withConversation(state, [kind, conversation.targetId], (one) => ({ ...one, unread })));
    }
  });
  addEventListener(Events.TYPING_STATUS, ({ status }) => {
    for (const { conversationType, targetId, list } of status) {
      const kind = kindOf(conversationType);
      const typing = list.map(({ userId }) => userId).filter((id) => id !== me);
      if (kind) store.update((state) => withConversation(state, [kind, targetId], (one) => ({ ...one, typing })));
    }
  });
  addEventListener(Events.READ_RECEIPT_RECEIVED, ({ conversation: { targetId }, sentTime }) => {
    store.update((state) =>
      withConversation(state, ['private', targetId], (one) => ({ ...one, readUpTo: Math.max(one.readUpTo, sentTime) })),
    );
  });
  addEventListener(Events.MESSAGE_BLOCKED, ({ conversationType, targetId, blockedMessageUId, extra }) => {
    const kind = kindOf(conversationType);
    const outcome = { status: 'refused', reason: String(extra || ErrorCode.SENSITIVE_SHIELD) } as const;
    if (kind) {
      store.update((state) =>
        withConversation(state, [kind, targetId], (one) => withOutcome(one, blockedMessageUId, outcome)),
      );
    }
  });
  listenToRooms(store);
}

function receive(store: Store, me: string, message: IAReceivedMessage, heard: Heard): void {
  const kind = kindOf(message.conversationType);
  if (kind === undefined) return;
  const recalled = recalledBy(message);
  const at = [kind, message.targetId] as const;
  if (recalled !== undefined) {
    store.update((state) => withConversation(state, at, (one) => withRecalled(one, recalled)));
    return;
  }
  const received = chatMessageOf(message, me);
  const isKnown = store.state.people.some(({ id }) => id === received.from);
  if (!isKnown) heard.stranger();
  if (received.kind === 'like') {
    heard.like();
    store.update((state) => withConversation(state, at, (one) => withRoom(one, { likes: (one.room?.likes ?? 0) + 1 })));
    return;
  }
  store.update((state) => withConversation(state, at, (one) => withMessages(one, [received])));
  const open = openConversation(store.state);
  if (open?.key === keyOf(kind as Kind, message.targetId)) heard.readInOpen();
}

function listenToConnection(store: Store): void {
  const become = (connection: Connection) => store.update((state) => ({ ...state, connection }));
  addEventListener(Events.CONNECTED, () => become('connected'));
  addEventListener(Events.CONNECTING, () => {
    if (store.state.connection !== 'lost') become('connecting');
  });
  addEventListener(Events.SUSPEND, () => become('lost'));
  addEventListener(Events.DISCONNECT, (code) => become(code === ErrorCode.RC_DISCONN_KICK ? 'elsewhere' : 'failed'));
}
