import { type TObject, type TProperties, Type } from 'typebox';
import type { FieldGroup } from '../field-group.js';
import { integer, object, optional, text, texts } from '../fields.js';

/** A built-in message type: what its content holds, and what the service does with it by default. */
export interface MessageType {
  /** Name of the client's builder. */
  readonly builder: string;
  readonly objectName: string;
  readonly summary: string;
  readonly content: TObject;
  /** The member that the builder also takes by itself, as a text. */
  readonly shorthand?: string;
  /** What clients do by default; the service goes by `isPersisted`. */
  readonly persisted: boolean;
  readonly counted: boolean;
  /** What a push shows when the send gives no text: a text, or `content` for the message's own text. */
  readonly pushText: string | null;
  readonly notes: readonly string[];
  readonly sources: readonly string[];
}

export function defineMessageType<P extends TProperties>(
  input: Omit<MessageType, 'content' | 'notes'> & { readonly content: P; readonly notes?: readonly string[] },
): MessageType {
  return { notes: [], ...input, content: Type.Object(input.content) };
}

export const user = optional(
  object('MessageUser', 'The sender, as clients that do not know the user yet show it.', {
    id: text('User id.'),
    name: optional(text('Display name.')),
    portrait: optional(text('Address of the avatar. Older clients read `icon`.')),
    extra: optional(text('Any text of yours.')),
  }),
);

export const extra = optional(text('Any text of yours, such as JSON.'));

export const mentionedInfo = optional(
  object('MentionedInfo', 'Whom the message mentions. Groups only; send it with `isMentioned: 1`.', {
    type: integer('1 for all members, 2 for those in `userIdList`.', { min: 1, max: 2 }),
    userIdList: optional(texts('Who is mentioned; needed for type 2.', {})),
    mentionedContent: optional(text('Text of the push to those who are mentioned.')),
  }),
);

const audit = optional(
  object('MessageAudit', 'Settings of the moderation service.', {
    auditType: optional(integer('Kind of review.')),
    strategy: optional(text('Strategy of the review.')),
  }),
);

/** What the content of every message to read may hold besides its own. */
export const shared = { mentionedInfo, user, extra, audit };

/** The same members, as a type that the client's contents share. */
export const commonContent: FieldGroup = {
  title: 'CommonContent',
  description: 'Members that the content of most message types can have.',
  fields: Type.Object(shared),
};
