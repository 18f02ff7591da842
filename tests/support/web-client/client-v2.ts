/**
 * Adapter with the functions of `@rongcloud/imlib-next` for a web client of the second generation, whose functions have
 * callbacks.
 */
import { type Adapted, answerOf, EVENTS, Listeners, TextMessage } from './adapted.js';

interface Message {
  readonly objectName: string;
  readonly [name: string]: unknown;
}
interface Library {
  readonly RongIMClient: {
    init(appKey: string, provider: null, options: object): void;
    getInstance(): Record<string, (...args: unknown[]) => void>;
    connect(token: string, callback: object): void;
    setConnectionStatusListener(listener: object): void;
    setOnReceiveMessageListener(listener: object): void;
  };
  readonly TextMessage: new (content: object) => object;
  readonly ReadReceiptMessage: new (content: object) => object;
}

const PRIVATE = 1;

export function clientOfV2(library: unknown): Adapted {
  const { RongIMClient, ...messages } = library as Library;
  const listeners = new Listeners();
  /** Calls a function of the client with `args`, then the callbacks, then the further arguments `after`. */
  const ask = <Data>(method: string, args: readonly unknown[], ...after: readonly unknown[]) =>
    new Promise<Data>((resolve, reject) => {
      const callbacks = { onSuccess: (data: Data) => resolve(data), onError: reject };
      RongIMClient.getInstance()[method]?.(...args, callbacks, ...after);
    });
  const list = (method: string, args: readonly unknown[], ...after: readonly unknown[]) =>
    new Promise<{ list: Message[]; hasMore: boolean }>((resolve, reject) => {
      const onSuccess = (found: Message[], hasMore: boolean) => resolve({ list: found.map(asNow), hasMore });
      RongIMClient.getInstance()[method]?.(...args, { onSuccess, onError: reject }, ...after);
    });
  return {
    Events: EVENTS,
    TextMessage,
    addEventListener: listeners.add,
    init({ appkey, navigators }) {
      RongIMClient.init(appkey, null, { navi: navigators[0], logLevel: 4 });
      RongIMClient.setConnectionStatusListener({ onChanged: (status: number) => listeners.tell('STATUS', status) });
      RongIMClient.setOnReceiveMessageListener({
        onReceived: (message: Message) => listeners.tell('MESSAGES', { messages: [asNow(message)] }),
      });
    },
    connect: (token) =>
      answerOf(
        new Promise((onSuccess, onError) => {
          RongIMClient.connect(token, { onSuccess, onTokenIncorrect: () => onError(31004), onError });
        }),
      ),
    disconnect: async () => ask('disconnect', []),
    sendMessage: ({ conversationType, targetId }, { content }) =>
      answerOf(
        ask<Message>('sendMessage', [conversationType, targetId, new messages.TextMessage(content as object)]),
        asNow,
      ),
    recallMessage: (place, message) => answerOf(ask<Message>('sendRecallMessage', [{ ...place, ...message }]), asNow),
    sendReadReceiptMessage(targetId, messageUId, lastMessageSendTime) {
      const receipt = new messages.ReadReceiptMessage({ messageUId, lastMessageSendTime, type: PRIVATE });
      return answerOf(ask<Message>('sendMessage', [PRIVATE, targetId, receipt]), asNow);
    },
    getHistoryMessages: ({ conversationType, targetId }, { timestamp, count }) =>
      answerOf(list('getHistoryMessages', [conversationType, targetId, timestamp, count])),
    getConversationList: () => answerOf(ask('getConversationList', [], null, 10)),
    joinChatRoom: (id, { count }) => answerOf(ask('joinChatRoom', [id, count])),
    quitChatRoom: (id) => answerOf(ask('quitChatRoom', [id])),
    getChatRoomInfo: (id, { count, order }) => answerOf(ask('getChatRoomInfo', [id, count, order])),
    setChatRoomEntry: (id, entry) => answerOf(ask('setChatroomEntry', [id, entry])),
    getChatRoomEntry: (id, key) => answerOf(ask('getChatroomEntry', [id, key])),
    getChatroomHistoryMessages: (id, { timestamp, count, order }) =>
      answerOf(list('getChatRoomHistoryMessages', [id, count, order], timestamp)),
  };
}

/**
 * Converts a message to the members of `@rongcloud/imlib-next`. In the second generation, `messageType` is the name of
 * a class.
 */
function asNow({ objectName, offLineMessage, ...message }: Message): Message {
  return { ...message, objectName, messageType: objectName, isOffLineMessage: offLineMessage };
}
