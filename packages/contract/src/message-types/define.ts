import { type TObject, type TProperties, Type } from 'typebox';
import type { FieldGroup } from '../field-group.js';
import { integer, object, optional, text, texts } from '../fields.js';

/** A built-in message type: its content, and its default handling by clients and the service. */
export interface MessageType {
  /** Name of the builder function in the SDK. */
  readonly builder: string;
  readonly objectName: string;
  readonly summary: string;
  readonly content: TObject;
  /** Content member that the builder also accepts alone, as a string. */
  readonly shorthand?: string;
  /** Clients store the message by default. The service uses `isPersisted` instead. */
  readonly persisted: boolean;
  /** Clients count the message as unread by default. */
  readonly counted: boolean;
  /** Push text for a send without `pushContent`: a fixed text, `content` for the message's own text, or `null` for none. */
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
  object('MessageUser', 'The sender, for display by clients that do not know the user yet.', {
    id: text('User id.'),
    name: optional(text('Display name.')),
    portrait: optional(text('URL of the avatar. Older clients read `icon`.')),
    extra: optional(text('Custom string.')),
  }),
);

export const extra = optional(text('Custom string, such as JSON.'));

export const mentionedInfo = optional(
  object('MentionedInfo', 'Mentioned users. Groups only; send it with `isMentioned: 1`.', {
    type: integer('Audience: 1 all members, 2 the users in `userIdList`.', { min: 1, max: 2 }),
    userIdList: optional(texts('Ids of the mentioned users; required for type 2.', {})),
    mentionedContent: optional(text('Push text for the mentioned users.')),
  }),
);

const audit = optional(
  object('MessageAudit', 'Settings of the moderation service.', {
    auditType: optional(integer('Kind of review.')),
    strategy: optional(text('Review strategy.')),
  }),
);

/** Optional members common to all content messages. */
export const shared = { mentionedInfo, user, extra, audit };

/** The same members, as a type that the client's contents share. */
export const commonContent: FieldGroup = {
  title: 'CommonContent',
  description: 'Members that the content of most message types can have.',
  fields: Type.Object(shared),
};
