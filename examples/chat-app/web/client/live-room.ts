import {
  forceSetChatRoomEntry,
  getAllChatRoomEntries,
  getChatRoomInfo,
  joinChatRoom,
  quitChatRoom,
  sendMessage,
} from '@rongcloud/imlib-next';
import { withConversation, withRoom } from '../changes.js';
import type { Conversation, Room } from '../state.js';
import type { Store } from '../store.js';
import type { Chat } from './chat.js';
import { addressOf } from './message.js';
import { ANNOUNCEMENT } from './room-events.js';

/** Actions of the user in a live room. */
export class LiveRoom {
  readonly #store: Store;
  readonly #chat: Chat;

  constructor(store: Store, chat: Chat) {
    this.#store = store;
    this.#chat = chat;
  }

  /** Joins the chatroom of a conversation. The web client then loads the latest messages by itself. */
  async join({ id }: Conversation): Promise<void> {
    const { isOk } = await joinChatRoom(id, { count: 20 });
    if (!isOk) return;
    this.#change(id, { isJoined: true });
    const [info, entries] = await Promise.all([getChatRoomInfo(id, { count: 0, order: 0 }), getAllChatRoomEntries(id)]);
    const announcement = entries.data?.[ANNOUNCEMENT];
    this.#change(id, {
      ...(info.data && { members: info.data.userCount }),
      ...(announcement !== undefined && { announcement }),
    });
  }

  async leave({ id }: Conversation): Promise<void> {
    const { isOk } = await quitChatRoom(id);
    if (isOk) this.#change(id, { isJoined: false });
  }

  async like({ id, room }: Conversation): Promise<void> {
    this.#change(id, { likes: (room?.likes ?? 0) + 1 });
    await sendMessage(addressOf('room', id), new this.#chat.own.Like({}));
  }

  async give(conversation: Conversation, gift: string): Promise<void> {
    await this.#chat.send(conversation, { kind: 'gift', text: gift }, new this.#chat.own.Gift({ gift }));
  }

  /** Sets the announcement of a room. Resolves to whether the call succeeded. */
  async announce({ id }: Conversation, announcement: string): Promise<boolean> {
    const entry = { key: ANNOUNCEMENT, value: announcement, isAutoDelete: false, isSendNotification: true };
    const { isOk } = await forceSetChatRoomEntry(id, entry);
    if (isOk) this.#change(id, { announcement });
    return isOk;
  }

  #change(id: string, room: Partial<Room>): void {
    this.#store.update((state) => withConversation(state, ['room', id], (one) => withRoom(one, room)));
  }
}
