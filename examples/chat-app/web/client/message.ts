import { ConversationType, type IAReceivedMessage, registerMessageType } from '@rongcloud/imlib-next';
import type { ChatMessage, Kind, Picture } from '../state.js';

const TYPES: Readonly<Record<Kind, ConversationType>> = {
  private: ConversationType.PRIVATE,
  group: ConversationType.GROUP,
  room: ConversationType.CHATROOM,
};

/** The message types of this app; declared after `init`. */
export interface OwnMessages {
  readonly Like: ReturnType<typeof registerMessageType<object>>;
  readonly Gift: ReturnType<typeof registerMessageType<{ gift: string }>>;
}

export function declareOwnMessages(): OwnMessages {
  return {
    Like: registerMessageType('app:like', false, false),
    Gift: registerMessageType('app:gift', true, true),
  };
}

/** The address of a conversation, as the client names it. */
export function addressOf(kind: Kind, targetId: string): { conversationType: ConversationType; targetId: string } {
  return { conversationType: TYPES[kind], targetId };
}

/** The kind of a conversation; undefined for kinds that this app does not show. */
export function kindOf(type: ConversationType): Kind | undefined {
  return (Object.keys(TYPES) as Kind[]).find((kind) => TYPES[kind] === type);
}

export function chatMessageOf(message: IAReceivedMessage, me: string): ChatMessage {
  const { messageUId: id, senderUserId: from, sentTime: at } = message;
  return { id, from, isMine: from === me, at, status: 'sent', ...contentOf(message) };
}

function contentOf({
  messageType,
  content,
}: IAReceivedMessage): Pick<ChatMessage, 'kind' | 'text'> & Partial<ChatMessage> {
  if (messageType === 'RC:TxtMsg') return { kind: 'text', text: String(content?.content ?? '') };
  if (messageType === 'RC:ImgMsg') return { kind: 'picture', text: '', picture: pictureOf(content) };
  if (messageType === 'app:like') return { kind: 'like', text: '❤️' };
  if (messageType === 'app:gift') return { kind: 'gift', text: String(content?.gift ?? '') };
  if (messageType === 'RC:RcNtf') return { kind: 'text', text: '', status: 'recalled' };
  return { kind: 'other', text: '' };
}

/** The longer side of a thumbnail, in pixels. */
export const THUMBNAIL = 240;

/** The picture in a message; clients of other kinds may leave out the size. */
function pictureOf(content: IAReceivedMessage['content']): Picture {
  const side = (value: unknown) => Math.min(THUMBNAIL, Number(value) || 0) || undefined;
  return {
    url: String(content?.imageUri ?? ''),
    thumbnail: `data:image/jpeg;base64,${String(content?.content ?? '')}`,
    width: side(content?.thumWidth),
    height: side(content?.thumHeight),
  };
}

/** The UID of the recalled message, if the message is a recall. */
export function recalledBy({ messageType, content }: IAReceivedMessage): string | undefined {
  return messageType === 'RC:RcCmd' ? String(content?.messageUId ?? '') : undefined;
}
