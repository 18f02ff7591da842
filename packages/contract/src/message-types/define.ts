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
  /** Whether clients store the message by default. The service uses `isPersisted` instead. */
  readonly persisted: boolean;
  /** Whether clients count the message as unread by default. */
  readonly counted: boolean;
  /**
   * Push text for a send without `pushContent`: a fixed text, `content` for the message's own text, or `null` for none.
   */
  readonly pushText: string | null;
  /** Method that sends the message in the example. Default: `publishPrivate`. `null`: no example. */
  readonly sentWith?: 'publishPrivate' | 'publishPrivateStatus' | 'publishGroup' | 'publishChatroom' | null;
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
    id: text('User id of the sender.'),
    name: optional(text('Display name of the sender.')),
    portrait: optional(text("URL of the sender's avatar. Older clients read `icon` instead.")),
    extra: optional(text('Custom string about the sender.')),
  }),
);

export const extra = optional(text('Custom string for the receiving apps, such as JSON.'));

export const mentionedInfo = optional(
  object('MentionedInfo', 'Members whom the message mentions (@). For groups only; the send needs `isMentioned: 1`.', {
    type: integer('Mentioned members: 1 all, 2 the users in `userIdList`.', { min: 1, max: 2 }),
    userIdList: optional(texts('Ids of the mentioned users; required if `type` is 2.', {})),
    mentionedContent: optional(text('Text of the push notification for the mentioned users.')),
  }),
);

const audit = optional(
  object('MessageAudit', 'Settings of the moderation service for this message.', {
    auditType: optional(integer('Type of the review. No source lists the values.')),
    strategy: optional(text('Strategy of the review. No source lists the values.')),
  }),
);

/** Optional members common to most content messages. */
export const shared = { mentionedInfo, user, extra, audit };

/** Members in `shared`, emitted as an interface of `rongkit` that the contents of most message types extend. */
export const commonContent: FieldGroup = {
  title: 'CommonContent',
  description: 'Members that the content of most message types can have.',
  fields: Type.Object(shared),
};
