import { ConversationType, type IAReceivedMessage, registerMessageType } from '@rongcloud/imlib-next';
import type { ChatMessage, Kind, Picture } from '../state.js';

const TYPES: Readonly<Record<Kind, ConversationType>> = {
  private: ConversationType.PRIVATE,
  group: ConversationType.GROUP,
  room: ConversationType.CHATROOM,
};

/** Message types of this app, which are registered after `init` of the web client. */
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

/** Conversation as an argument of the web client: its conversation type and its target id. */
export function addressOf(kind: Kind, targetId: string): { conversationType: ConversationType; targetId: string } {
  return { conversationType: TYPES[kind], targetId };
}

/** Kind of a conversation in this app; undefined for a conversation type that this app does not show. */
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

/** Maximum length of the longer side of a thumbnail, in pixels. */
export const THUMBNAIL = 240;

/** Picture in a message. Other clients may omit the size. */
function pictureOf(content: IAReceivedMessage['content']): Picture {
  const side = (value: unknown) => Math.min(THUMBNAIL, Number(value) || 0) || undefined;
  return {
    url: String(content?.imageUri ?? ''),
    thumbnail: `data:image/jpeg;base64,${String(content?.content ?? '')}`,
    width: side(content?.thumWidth),
    height: side(content?.thumHeight),
  };
}

/** UID of the recalled message if this message is a recall; otherwise undefined. */
export function recalledBy({ messageType, content }: IAReceivedMessage): string | undefined {
  return messageType === 'RC:RcCmd' ? String(content?.messageUId ?? '') : undefined;
}
