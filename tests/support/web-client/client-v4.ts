/**
 * Adapter with the functions of `@rongcloud/imlib-next` for a web client of the fourth generation, which has objects
 * for conversations and chatrooms.
 */
import { type Adapted, answerOf, EVENTS, Listeners, TextMessage } from './adapted.js';

interface Message {
  readonly type: number;
  readonly [name: string]: unknown;
}
interface Page {
  readonly list: readonly Message[];
  readonly hasMore: boolean;
}
interface Conversation {
  send(message: object): Promise<Message>;
  recall(message: object): Promise<Message>;
  getMessages(options: object): Promise<Page>;
}
interface Room extends Omit<Conversation, 'recall'> {
  join(options: object): Promise<void>;
  quit(): Promise<void>;
  setEntry(entry: object): Promise<void>;
  getEntry(key: string): Promise<unknown>;
  getInfo(options: object): Promise<unknown>;
}
interface Client {
  readonly Conversation: {
    get(options: { type: number; targetId: string }): Conversation;
    getList(options: object): Promise<readonly { type: number; latestMessage: Message }[]>;
  };
  readonly ChatRoom: { get(options: { id: string }): Room };
  watch(listeners: object): void;
  connect(options: { token: string }): Promise<{ id: string }>;
  disconnect(): Promise<void>;
}
interface Library {
  init(options: object): Client;
}

const PRIVATE = 1;
const CHATROOM = 4;

export function clientOfV4(library: unknown): Adapted {
  const listeners = new Listeners();
  let client: Client;
  const room = (id: string) => client.ChatRoom.get({ id });
  const placeOf = ({ conversationType, targetId }: { conversationType: number; targetId: string }) =>
    conversationType === CHATROOM
      ? (room(targetId) as Room & Pick<Conversation, 'recall'>)
      : client.Conversation.get({ type: conversationType, targetId });
  return {
    Events: EVENTS,
    TextMessage,
    addEventListener: listeners.add,
    init({ appkey, navigators }) {
      client = (library as Library).init({ appkey, navigators, logLevel: 4 });
      client.watch({
        message: ({ message }: { message: Message }) => listeners.tell('MESSAGES', { messages: [asNow(message)] }),
        status: ({ status }: { status: number }) => listeners.tell('STATUS', status),
        chatroom: (event: unknown) => listeners.tell('CHATROOM', event),
      });
    },
    connect: (token) => answerOf(client.connect({ token })),
    disconnect: () => client.disconnect(),
    sendMessage: (place, message) => answerOf(placeOf(place).send({ ...message }), asNow),
    recallMessage: (place, message) => answerOf(placeOf(place).recall(message), asNow),
    sendReadReceiptMessage: (targetId, messageUId, timestamp) =>
      answerOf(
        placeOf({ conversationType: PRIVATE, targetId }).send({
          messageType: 'RC:ReadNtf',
          content: { messageUId, lastMessageSendTime: timestamp, type: PRIVATE },
          isPersited: false,
          isCounted: false,
        }),
        asNow,
      ),
    getHistoryMessages: (place, options) =>
      answerOf(placeOf(place).getMessages(options), ({ list, hasMore }) => ({ list: list.map(asNow), hasMore })),
    getConversationList: () => answerOf(client.Conversation.getList({ count: 10 }), (list) => list.map(asNow)),
    joinChatRoom: (id, options) => answerOf(room(id).join(options)),
    quitChatRoom: (id) => answerOf(room(id).quit()),
    getChatRoomInfo: (id, options) => answerOf(room(id).getInfo(options)),
    setChatRoomEntry: (id, entry) => answerOf(room(id).setEntry(entry)),
    getChatRoomEntry: (id, key) => answerOf(room(id).getEntry(key)),
    getChatroomHistoryMessages: (id, options) =>
      answerOf(room(id).getMessages(options), ({ list, hasMore }) => ({ list: list.map(asNow), hasMore })),
  };
}

/** Renames the member `type` of a message or conversation to `conversationType`, as in `@rongcloud/imlib-next`. */
function asNow<Item extends { type: number }>({ type, ...rest }: Item) {
  return { conversationType: type, ...rest };
}
