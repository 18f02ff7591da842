import type { Answer } from './web-client.js';

interface Place {
  readonly conversationType: number;
  readonly targetId: string;
}
interface Sent {
  readonly messageType: string;
  readonly content: unknown;
}

/** Functions of `@rongcloud/imlib-next` that adapters provide for web clients of older generations. */
export interface Adapted {
  readonly Events: Readonly<Record<string, string>>;
  readonly TextMessage: new (content: object) => Sent;
  addEventListener(name: string, listener: (payload: unknown) => void): void;
  init(options: { appkey: string; navigators: readonly string[] }): void;
  connect(token: string): Promise<Answer>;
  disconnect(): Promise<void>;
  sendMessage(place: Place, message: Sent): Promise<Answer>;
  recallMessage(place: Place, message: { messageUId: string; sentTime: number }): Promise<Answer>;
  sendReadReceiptMessage(targetId: string, messageUId: string, timestamp: number): Promise<Answer>;
  getHistoryMessages(place: Place, options: { timestamp: number; count: number }): Promise<Answer>;
  getConversationList(): Promise<Answer>;
  joinChatRoom(id: string, options: { count: number }): Promise<Answer>;
  quitChatRoom(id: string): Promise<Answer>;
  getChatRoomInfo(id: string, options: { count: number; order: 1 | 2 }): Promise<Answer>;
  getChatroomHistoryMessages(id: string, options: { timestamp: number; count: number; order: 0 | 1 }): Promise<Answer>;
  setChatRoomEntry(id: string, entry: { key: string; value: string }): Promise<Answer>;
  getChatRoomEntry(id: string, key: string): Promise<Answer>;
}

export const EVENTS = { MESSAGES: 'MESSAGES', STATUS: 'STATUS', CHATROOM: 'CHATROOM' } as const;

export class Listeners {
  readonly #listeners = new Map<string, (payload: unknown) => void>();

  add = (name: string, listener: (payload: unknown) => void): void => {
    this.#listeners.set(name, listener);
  };

  tell(name: keyof typeof EVENTS, payload: unknown): void {
    this.#listeners.get(name)?.(payload);
  }
}

export class TextMessage implements Sent {
  readonly messageType = 'RC:TxtMsg';
  readonly content: object;

  constructor(content: object) {
    this.content = content;
  }
}

/**
 * Converts the answer of an older web client to that of `@rongcloud/imlib-next`. Older clients reject with an error
 * code, either as a number or in an object.
 */
export async function answerOf<Data>(
  call: Promise<Data>,
  adapt: (data: Data) => unknown = (data) => data,
): Promise<Answer> {
  try {
    return { code: 0, data: adapt(await call) };
  } catch (error) {
    const code = typeof error === 'object' ? (error as { code?: unknown } | null)?.code : error;
    if (typeof code !== 'number') throw error;
    return { code };
  }
}
