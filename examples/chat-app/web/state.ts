/** The state of the page. Views read it, and a change makes a new one: nothing alters it in place. */

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
  /** The address of the whole picture. */
  readonly url: string;
  /** The URL of a small copy, and its size on the page in pixels. */
  readonly thumbnail: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

export interface ChatMessage {
  /** The service's UID, or a local id until there is one. */
  readonly id: string;
  readonly from: string;
  readonly isMine: boolean;
  readonly at: number;
  readonly kind: 'text' | 'picture' | 'like' | 'gift' | 'other';
  readonly text: string;
  /** Picture of a message of the kind `picture`; absent once the message is recalled. */
  readonly picture?: Picture | undefined;
  readonly status: 'sending' | 'sent' | 'refused' | 'recalled';
  /** The reason of a refusal: a code of the service, or the words of the app's moderation. */
  readonly reason?: string;
}

/** The state of a live room, beside its messages. */
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
  /** The time until which the other user has read all messages. */
  readonly readUpTo: number;
  readonly history: 'unknown' | 'loading' | 'more' | 'complete';
  readonly room?: Room;
  /** The uploaded percentage of pictures that are being sent, by the id of their messages. */
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

/** The name of a user, or the id of a user who is not in the directory. */
export function nameOf(people: readonly Person[], id: string): string {
  return people.find((person) => person.id === id)?.name ?? id;
}

export function lastMessage({ messages }: Conversation): ChatMessage | undefined {
  return messages.findLast(({ kind }) => kind !== 'like');
}
