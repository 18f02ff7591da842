import {
  type BaseMessage,
  clearMessagesUnreadStatus,
  connect,
  disconnect,
  getChatroomHistoryMessages,
  getConversationList,
  getHistoryMessages,
  init,
  recallMessage,
  sendMessage,
  sendReadReceiptMessage,
  sendTypingStatusMessage,
  TextMessage,
} from '@rongcloud/imlib-next';
import { withConversation, withDirectory, withMessages, withOutcome, withRecalled, withUpload } from '../changes.js';
import type { ChatMessage, Conversation } from '../state.js';
import type { Store } from '../store.js';
import { type Heard, listenToService } from './events.js';
import { addressOf, chatMessageOf, declareOwnMessages, kindOf, type OwnMessages, recalledBy } from './message.js';
import { previewOf, uploadPicture } from './picture.js';
import { fetchDirectory, type Session } from './session.js';

const PAGE = 20;
const TYPING_EVERY = 4000;

/** Actions of the user, which call RongCloud's web client and change the state. */
export class Chat {
  readonly own: OwnMessages;
  readonly #store: Store;
  readonly #session: Session;
  #typedAt = 0;
  #sent = 0;

  constructor(store: Store, session: Session, heard: Pick<Heard, 'like'>) {
    this.#store = store;
    this.#session = session;
    init({ appkey: session.appKey, navigators: [session.service] });
    this.own = declareOwnMessages();
    listenToService(store, session.id, {
      ...heard,
      readInOpen: () => void this.read(),
      stranger: () => void this.refreshDirectory(),
    });
  }

  /** Connects to the service, and loads the list of conversations. */
  async connect(): Promise<void> {
    this.#store.update((state) => ({ ...state, connection: 'connecting' }));
    const { isOk } = await connect(this.#session.token);
    this.#store.update((state) => ({ ...state, connection: isOk ? 'connected' : 'failed' }));
    if (isOk) await this.#loadConversations();
  }

  disconnect(): Promise<void> {
    return disconnect();
  }

  async refreshDirectory(): Promise<void> {
    const directory = await fetchDirectory();
    this.#store.update((state) => withDirectory(state, directory));
  }

  async #loadConversations(): Promise<void> {
    const { data = [] } = await getConversationList({ count: 100 });
    for (const { conversationType, targetId, latestMessage, unreadMessageCount: unread = 0 } of data) {
      const kind = kindOf(conversationType);
      if (kind === undefined || kind === 'room') continue;
      const messages = latestMessage ? [chatMessageOf(latestMessage, this.#session.id)] : [];
      this.#change({ kind, id: targetId }, (one) => ({ ...withMessages(one, messages), unread }));
    }
  }

  /** Opens a conversation: loads earlier messages, and marks the conversation as read. */
  async open(key: string | undefined): Promise<void> {
    this.#store.update((state) => ({ ...state, open: key }));
    const conversation = this.#store.state.conversations.find((one) => one.key === key);
    if (conversation?.history === 'unknown' && conversation.kind !== 'room') await this.loadHistory(conversation);
    await this.read();
  }

  /** Loads a page of earlier messages of a conversation. */
  async loadHistory(conversation: Conversation): Promise<void> {
    const { kind, id, history, messages } = conversation;
    if (history === 'loading' || history === 'complete') return;
    this.#change(conversation, (one) => ({ ...one, history: 'loading' }));
    // At first, a conversation has only the latest message from the list of conversations, so the first page begins at
    // the newest message.
    const timestamp = history === 'unknown' ? 0 : (messages[0]?.at ?? 0);
    const options = { timestamp, count: PAGE, order: 0 as const };
    const { data } = await (kind === 'room'
      ? getChatroomHistoryMessages(id, options)
      : getHistoryMessages(addressOf(kind, id), options));
    const list = data?.list.filter((message) => recalledBy(message) === undefined) ?? [];
    const said = list
      .map((message) => chatMessageOf(message, this.#session.id))
      .filter((message) => message.kind !== 'like');
    this.#change(conversation, (one) => ({
      ...withMessages(one, said),
      history: data?.hasMore ? 'more' : 'complete',
    }));
  }

  /** Marks the open conversation as read if the page has the focus, and sends a read receipt to the other user. */
  async read(): Promise<void> {
    const open = this.#store.state.conversations.find(({ key }) => key === this.#store.state.open);
    if (!open || open.kind === 'room' || !document.hasFocus()) return;
    const { kind, id, messages } = open;
    this.#change(open, (one) => ({ ...one, unread: 0 }));
    await clearMessagesUnreadStatus(addressOf(kind, id));
    const newest = messages.findLast(({ isMine }) => !isMine);
    if (kind === 'private' && newest) await sendReadReceiptMessage(id, newest.id, newest.at);
  }

  async sendText(conversation: Conversation, text: string): Promise<void> {
    this.#typedAt = 0;
    await this.send(conversation, { kind: 'text', text }, new TextMessage({ content: text }));
  }

  /** Shows a message as being sent, sends it, and then shows the outcome. */
  async send(
    conversation: Conversation,
    shown: Pick<ChatMessage, 'kind' | 'text'>,
    message: BaseMessage,
  ): Promise<void> {
    const local = this.#show(conversation, shown);
    const { isOk, code, data } = await sendMessage(addressOf(conversation.kind, conversation.id), message);
    const outcome: Partial<ChatMessage> =
      isOk && data
        ? { id: data.messageUId, at: data.sentTime, status: 'sent' }
        : { status: 'refused', reason: String(code) };
    this.#change(conversation, (one) => withOutcome(one, local, outcome));
  }

  /** Sends pictures one after another, and shows the progress of each upload. */
  async sendPictures(conversation: Conversation, files: readonly File[]): Promise<void> {
    for (const file of files) await this.#sendPicture(conversation, file);
  }

  async #sendPicture(conversation: Conversation, file: File): Promise<void> {
    const preview = await previewOf(file);
    if (typeof preview === 'string') {
      this.#show(conversation, { kind: 'text', text: file.name, status: 'refused', reason: preview });
      return;
    }
    const local = this.#show(conversation, { kind: 'picture', text: '', picture: preview });
    const { isOk, code, data } = await uploadPicture(conversation, { ...preview, file }, (percent) =>
      this.#change(conversation, (one) => withUpload(one, local, percent)),
    );
    const outcome: Partial<ChatMessage> =
      isOk && data ? chatMessageOf(data, this.#session.id) : { status: 'refused', reason: String(code) };
    this.#change(conversation, (one) => withOutcome(withUpload(one, local, undefined), local, outcome));
    if (isOk) URL.revokeObjectURL(preview.url);
  }

  /** Adds a message of the user that the service does not have yet. Returns the local id of the message. */
  #show(conversation: Conversation, shown: Pick<ChatMessage, 'kind' | 'text'> & Partial<ChatMessage>): string {
    const id = `local-${++this.#sent}`;
    const draft = { id, from: this.#session.id, isMine: true, at: Date.now(), status: 'sending' as const, ...shown };
    this.#change(conversation, (one) => withMessages(one, [draft]));
    return id;
  }

  async recall({ kind, id }: Conversation, { id: messageUId, at: sentTime }: ChatMessage): Promise<void> {
    const { isOk } = await recallMessage(addressOf(kind, id), { messageUId, sentTime });
    if (isOk) this.#change({ kind, id }, (one) => withRecalled(one, messageUId));
  }

  /** Sends a typing status to the other user, at most once every 4 seconds. */
  async type({ kind, id }: Conversation): Promise<void> {
    if (kind !== 'private' || Date.now() - this.#typedAt < TYPING_EVERY) return;
    this.#typedAt = Date.now();
    await sendTypingStatusMessage(addressOf(kind, id), 'RC:TxtMsg');
  }

  #change({ kind, id }: Pick<Conversation, 'kind' | 'id'>, change: (one: Conversation) => Conversation): void {
    this.#store.update((state) => withConversation(state, [kind, id], change));
  }
}
