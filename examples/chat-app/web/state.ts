/**
 * Language of the page. This file describes the state of the page, which views read. A change creates a new state and
 * never modifies the old state.
 */

export type Language = 'en' | 'zh';
export type Kind = 'private' | 'group' | 'room';
export type Connection = 'connecting' | 'connected' | 'lost' | 'elsewhere' | 'failed';

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface Directory {
  readonly people: readonly Person[];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly members: number }[];
  readonly rooms: readonly { readonly id: string; readonly name: string }[];
}

export interface Picture {
  /** URL of the original picture. */
  readonly url: string;
  /** URL of the thumbnail. `width` and `height` are its size on the page in pixels. */
  readonly thumbnail: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

export interface ChatMessage {
  /** UID of the message; a local id until the service has returned the UID. */
  readonly id: string;
  readonly from: string;
  readonly isMine: boolean;
  readonly at: number;
  readonly kind: 'text' | 'picture' | 'like' | 'gift' | 'other';
  readonly text: string;
  /** Picture of a message of the kind `picture`; absent once the message is recalled. */
  readonly picture?: Picture | undefined;
  readonly status: 'sending' | 'sent' | 'refused' | 'recalled';
  /** Reason of a refusal: a code of the service, or a reason from the moderation of the app. */
  readonly reason?: string;
}

/** State of a live room besides its messages. */
export interface Room {
  readonly isJoined: boolean;
  readonly members: number;
  readonly likes: number;
  readonly announcement: string;
}

export interface Conversation {
  readonly key: string;
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly members?: number;
  readonly unread: number;
  readonly messages: readonly ChatMessage[];
  readonly typing: readonly string[];
  /** Time until which the other user has read all messages, in milliseconds since 1970. */
  readonly readUpTo: number;
  readonly history: 'unknown' | 'loading' | 'more' | 'complete';
  readonly room?: Room;
  /** Uploaded percentage of the pictures that are being sent, by message id. */
  readonly uploads: Readonly<Record<string, number>>;
}

export interface State {
  readonly language: Language;
  readonly me: Person | undefined;
  readonly loginFailure: string | undefined;
  readonly people: readonly Person[];
  readonly connection: Connection;
  readonly conversations: readonly Conversation[];
  readonly open: string | undefined;
}

export function keyOf(kind: Kind, id: string): string {
  return `${kind}:${id}`;
}

export function openConversation(state: State): Conversation | undefined {
  return state.conversations.find(({ key }) => key === state.open);
}

/** Name of a user; the id for a user who is not in the directory. */
export function nameOf(people: readonly Person[], id: string): string {
  return people.find((person) => person.id === id)?.name ?? id;
}

export function lastMessage({ messages }: Conversation): ChatMessage | undefined {
  return messages.findLast(({ kind }) => kind !== 'like');
}
