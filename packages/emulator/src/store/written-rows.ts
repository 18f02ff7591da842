import { emptyGroup } from '../domain/rules/groups.js';
import { newRoom } from '../domain/rules/rooms.js';
import { emptyChannel, emptyUltraGroup } from '../domain/rules/ultra-groups.js';
import type { WrittenMessage } from '../domain/rules/written-messages.js';
import { InvalidDocument, integer, object, oneOf, optional, record, type Shape, text } from '../domain/state/shape.js';
import type { Row } from './rows.js';

type Json = Readonly<Record<string, unknown>>;

/** Rules that complete handwritten rows of one field of the state. */
interface Written {
  /** The name of the field whose value is also the key of the row. */
  readonly id: string;
  /** Returns the fields that the value may lack, with their defaults. */
  readonly defaults: (id: string, at: number) => object;
  /** Converts values in a simpler handwritten form, such as a list of members, to the form that the emulator writes. */
  readonly convert?: (value: Json, at: number) => Json;
}

const WRITTEN: Readonly<Record<string, Written>> = {
  users: {
    id: 'userId',
    defaults: (userId, createdAt) => ({ userId, name: '', portraitUri: '', createdAt, tokens: [] }),
  },
  groups: { id: 'groupId', defaults: emptyGroup, convert: (value, at) => withMembers(withEntrusted(value), at) },
  chatrooms: { id: 'chatroomId', defaults: newRoom, convert: withMembers },
  ultraGroups: {
    id: 'groupId',
    defaults: emptyUltraGroup,
    convert: (value, at) => withChannels(withMembers(value, at), at),
  },
};

/** A message written by hand: only the sender, the target and the content are required. */
const writtenMessage: Shape<Partial<WrittenMessage> & Pick<WrittenMessage, 'fromUserId' | 'targetId' | 'content'>> =
  object({
    fromUserId: text,
    conversationType: optional(oneOf('PRIVATE', 'GROUP', 'CHATROOM', 'SYSTEM', 'ULTRAGROUP')),
    targetId: text,
    busChannel: optional(text),
    objectName: optional(text),
    content: (json, at) => (typeof json === 'string' ? json : JSON.stringify(record(json, at))),
    sentAt: optional(integer),
    messageUID: optional(text),
  });

/** Completes the rows of a document that is written by hand. */
export class WrittenRows {
  /** The messages to send once all rows are read. */
  readonly messages: WrittenMessage[] = [];
  /** The time for rows without a time. */
  readonly at: number;

  constructor(at: number) {
    this.at = at;
  }

  /** Returns the complete row; undefined for a message that still has to be sent. */
  complete(row: Row, at: string): Row | undefined {
    const isMessage = row.in === 'messages' && isWritten(row.value);
    if (isMessage) return void this.messages.push(messageIn(row, `${at}.messages`));
    const written = Object.hasOwn(WRITTEN, row.in) ? WRITTEN[row.in] : undefined;
    if (!written || row.has !== undefined || row.item !== undefined) return row;
    const { id: name, defaults, convert = (value: Json) => value } = written;
    const given = row.value === undefined ? {} : record(row.value, `${at}.${row.in}`);
    const key = row.key ?? given[name];
    if (typeof key !== 'string') throw new InvalidDocument(`${at}.${row.in} must have ${name}.`);
    if (row.key !== undefined && isComplete(given, Object.keys(defaults('', 0)))) return row;
    if (given[name] !== undefined && given[name] !== key)
      throw new InvalidDocument(`${at}.${row.in}.${name} must be the key of the row.`);
    const all = asJson(defaults(key, this.at));
    return { in: row.in, key, value: { ...all, ...convert(given, this.at) } };
  }
}

/** Fields that have a simpler form in handwritten documents. */
const EASIER = ['members', 'channels', 'entrusted'];

/** True for a value in the form that the emulator writes. */
function isComplete(value: Json, names: readonly string[]): boolean {
  return names.every((name) => Object.hasOwn(value, name)) && EASIER.every((name) => isWhole(value[name]));
}

/** False for a list or an object in place of a Map, and for an entrusted group that has only its owner. */
function isWhole(value: unknown): boolean {
  return (
    typeof value !== 'object' || value === null || Object.hasOwn(value, '$map') || Object.hasOwn(value, 'followed')
  );
}

/** True for a handwritten message, which has no `number`. */
function isWritten(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Object.hasOwn(value, 'number');
}

function messageIn({ key, value }: Row, at: string): WrittenMessage {
  const given = { conversationType: 'PRIVATE', objectName: 'RC:TxtMsg', ...record(value, at) } as const;
  const message = writtenMessage(key === undefined ? given : { messageUID: key, ...given }, at);
  return { ...message, conversationType: message.conversationType ?? 'PRIVATE', objectName: message.objectName ?? '' };
}

/** Converts a list of user ids to members who joined at the time of the document. */
function withMembers(value: Json, at: number): Json {
  return Array.isArray(value.members)
    ? { ...value, members: { $map: value.members.map((userId) => [userId, at]) } }
    : value;
}

/** Converts a list of channel ids to public channels, and adds the default channel. */
function withChannels(value: Json, at: number): Json {
  if (!Array.isArray(value.channels)) return value;
  const others = value.channels.map((id) => [id, asJson(emptyChannel(String(id), 0, at))]);
  const { channels } = asJson(emptyUltraGroup('', at)) as { readonly channels: Json };
  return { ...value, channels: { $map: [...Object.entries(channels), ...others] } };
}

/** Converts an entrusted group that may have only its owner. The owner becomes a member, if the members are a list. */
function withEntrusted(value: Json): Json {
  const { entrusted, members = [] } = value;
  if (typeof entrusted !== 'object' || entrusted === null) return value;
  const { owner } = entrusted as { readonly owner?: unknown };
  const everybody = Array.isArray(members) && typeof owner === 'string' ? [...new Set([owner, ...members])] : members;
  return { ...value, members: everybody, entrusted: { creator: owner, ...NO_DETAILS, ...entrusted } };
}

const NO_DETAILS = {
  managers: [],
  memberInfo: {},
  invited: [],
  profile: {},
  extProfile: {},
  permissions: {},
  remarkNames: {},
  followed: {},
};

/** Converts Maps to objects and Sets to lists. */
function asJson(value: object): Json {
  return JSON.parse(JSON.stringify(value, plain)) as Json;
}

function plain(_name: string, value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries(value);
  return value instanceof Set ? [...value] : value;
}
