import { defineEndpoint, type RateLimit } from '../../endpoint.js';
import { asJson, flag, id, list, object, optional, type TextLimits, text, textMap, texts } from '../../fields.js';
import { chatroomId, messageType, ROOM_NEEDED, serviceOff } from './fields.js';

const SERVICE_OFF = serviceOff('chatroom attributes');

const keyLimits: TextLimits = { maxChars: 128, pattern: '^[A-Za-z0-9+=_-]+$' };
const key = text('Name of the attribute; case-sensitive.', keyLimits);
const value = text('Value of the attribute.', { maxChars: 4096 });

/** Attributes to set, by name. */
export const entryPairs = (description: string) => textMap(description, { key: keyLimits, value, maxItems: 20 });

const autoDelete = optional(flag('If 1, an attribute is deleted when its owner leaves the chatroom.'));

const notice = {
  objectName: optional(
    text(
      'Type of a message that tells the chatroom of the change, usually `RC:chrmKVNotiMsg`. Default: no message is sent.',
      messageType,
    ),
  ),
  content: optional(text('Content of the message of type `objectName`, a serialized JSON object.')),
};

/** The rate limit counts attributes, not calls; the single and the batch endpoint share the limit. */
const pairs = (bucket: string, weigh?: string): RateLimit => ({
  rates: [{ calls: 100, per: 'second' }],
  bucket,
  ...(weigh && { weigh }),
});

const SERVICE = 'The app must have the chatroom attributes service. A chatroom has at most 100 attributes.';
const NOTICE = [
  'Inferred: the content of `RC:chrmKVNotiMsg` must have `type`, `key` and `value`; otherwise the call is refused with 1002.',
  'Inferred: the message of type `objectName` has `userId` as sender and is delivered to the other members.',
];

const setEntry = defineEndpoint({
  id: 'chatroom.setEntry',
  path: '/chatroom/entry/set.json',
  summary: 'Sets a custom attribute of a chatroom: a name with a value.',
  params: {
    chatroomId,
    userId: id('Id of the user who owns the attribute from now on. The user need not be a member.'),
    key,
    value,
    autoDelete,
    ...notice,
  },
  result: {},
  rateLimit: pairs('chatroom.entry.set'),
  repeat: 'safe',
  destroys: true,
  errors: [SERVICE_OFF],
  sample: {
    params: { chatroomId: '10001', userId: 'host', key: 'seat1', value: 'host', autoDelete: 1 },
    result: { code: 200 },
  },
  notes: [
    SERVICE,
    'Attributes are deleted when the chatroom is destroyed.',
    'Inferred: an existing attribute is overwritten and gets the new owner, as documented for `chatroom.batchSetEntry`.',
    'Inferred: a 101st attribute is refused with 1002.',
    ...NOTICE,
    ROOM_NEEDED,
  ],
  disagreements:
    'One page of 2021 has true and false for `autoDelete`, all others have 1 and 0. The Java SDK always sends it.',
  since: 'Java SDK 3.1.9, PHP SDK 3.0.6',
  sources: [
    'docs:platform-chat-api/chatroom/kv-attribute/set-kv-entry',
    'java:methods/chatroom/entry/ChatroomEntry.java',
    'php:Lib/Chatroom/Entry/Entry.php',
    'go:sdk/chatroom.go',
  ],
});

const batchSetEntry = defineEndpoint({
  id: 'chatroom.batchSetEntry',
  path: '/chatroom/entry/batch/set.json',
  summary: 'Sets several custom attributes of a chatroom.',
  params: {
    chatroomId,
    autoDelete,
    entryOwnerId: id('Id of the user who owns the attributes from now on.'),
    entryInfo: asJson(entryPairs('Values of the attributes, by name.')),
  },
  result: {},
  rateLimit: pairs('chatroom.entry.set', 'entryInfo'),
  repeat: 'safe',
  destroys: true,
  errors: [SERVICE_OFF],
  sample: {
    params: { chatroomId: '10001', autoDelete: 0, entryOwnerId: 'host', entryInfo: { seat1: 'host', seat2: 'guest' } },
    result: { code: 200 },
  },
  notes: [
    SERVICE,
    'An existing attribute is overwritten regardless of its owner, and gets the new owner.',
    'No message is sent to the chatroom.',
    'Inferred: a call that would exceed 100 attributes is refused with 1002, and sets none.',
    ROOM_NEEDED,
  ],
  since: 'Java SDK 3.3.3',
  sources: [
    'docs:platform-chat-api/chatroom/kv-attribute/set-kv-entry-batch',
    'java:methods/chatroom/entry/ChatroomEntry.java',
    'php:Lib/Chatroom/Entry/Entry.php',
    'go:sdk/chatroom.go',
  ],
});

const removeEntry = defineEndpoint({
  id: 'chatroom.removeEntry',
  path: '/chatroom/entry/remove.json',
  summary: 'Removes a custom attribute of a chatroom.',
  params: { chatroomId, userId: id('Id of the user who owns the attribute.'), key, ...notice },
  result: {},
  rateLimit: pairs('chatroom.entry.remove'),
  repeat: 'safe',
  destroys: true,
  errors: [SERVICE_OFF],
  sample: { params: { chatroomId: '10001', userId: 'host', key: 'seat1' }, result: { code: 200 } },
  notes: [
    'Inferred: a user who does not own the attribute is refused with 1002; `chatroom.batchRemoveEntry` does not check the owner.',
    'Inferred: an unknown attribute is ignored.',
    ...NOTICE,
  ],
  disagreements: 'The sample in the documentation omits the required key.',
  since: 'Java SDK 3.1.9, PHP SDK 3.0.6',
  sources: [
    'docs:platform-chat-api/chatroom/kv-attribute/remove-kv-entry',
    'java:methods/chatroom/entry/ChatroomEntry.java',
    'php:Lib/Chatroom/Entry/Entry.php',
    'go:sdk/chatroom.go',
  ],
});

const batchRemoveEntry = defineEndpoint({
  id: 'chatroom.batchRemoveEntry',
  path: '/chatroom/entry/batch/remove.json',
  summary: 'Removes several custom attributes of a chatroom, regardless of their owner.',
  params: {
    chatroomId,
    entryOwnerId: id('Id of the user who removes the attributes.'),
    entryKeys: asJson(texts('Names of the attributes to remove.', keyLimits, { maxItems: 20 })),
  },
  result: {},
  rateLimit: pairs('chatroom.entry.remove', 'entryKeys'),
  repeat: 'safe',
  destroys: true,
  errors: [SERVICE_OFF],
  sample: {
    params: { chatroomId: '10001', entryOwnerId: 'host', entryKeys: ['seat1', 'seat2'] },
    result: { code: 200 },
  },
  notes: ['No message is sent to the chatroom.', 'Inferred: unknown attributes are ignored.'],
  disagreements: 'The page says that the owner is not needed, but lists `entryOwnerId` as required.',
  since: 'documentation only; no SDK has it',
  sources: ['docs:platform-chat-api/chatroom/kv-attribute/remove-kv-entry-batch'],
});

const listEntry = defineEndpoint({
  id: 'chatroom.listEntry',
  path: '/chatroom/entry/query.json',
  summary: 'Lists all or given custom attributes of a chatroom.',
  params: {
    chatroomId,
    keys: optional(texts('Names of the attributes to return. Default: all attributes.', keyLimits, { maxItems: 100 })),
  },
  result: {
    keys: list(
      'Existing attributes. Inferred: in the order of `keys`, or without `keys` in the order in which they were first set.',
      object('ChatroomEntry', 'A custom attribute of a chatroom.', {
        key: text('Name of the attribute.'),
        value: text('Value of the attribute.'),
        userId: text('Id of the user who owns the attribute: the last user who set it.'),
        autoDelete: text(
          '`"1"` if the attribute is deleted when its owner leaves the chatroom, `"0"` if not; a string.',
        ),
        lastSetTime: text('Time of the last change, as a string. Inferred: Unix time in milliseconds.'),
      }),
    ),
  },
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: {
    params: { chatroomId: '10001' },
    result: {
      code: 200,
      keys: [
        { key: 'key1', value: 'value1', userId: '2121', autoDelete: '0', lastSetTime: '1408710653491' },
        { key: 'key2', value: 'value2', userId: '4343', autoDelete: '1', lastSetTime: '1408710653492' },
      ],
    },
  },
  notes: ['Inferred: names without an attribute are omitted.', 'Inferred: the list is empty for an unknown chatroom.'],
  disagreements:
    '`autoDelete` is a string in the documentation and in Go, a number in the model of Java and a sample of PHP; the string is followed.',
  since: 'Java SDK 3.1.9, PHP SDK 3.0.6',
  sources: [
    'docs:platform-chat-api/chatroom/kv-attribute/query-kv-entry',
    'java:models/response/ChatroomEntryResult.java',
    'java:methods/chatroom/entry/ChatroomEntry.java',
    'php:Lib/Chatroom/Entry/Entry.php',
    'go:sdk/chatroom.go',
  ],
});

export const entries = { setEntry, batchSetEntry, removeEntry, batchRemoveEntry, listEntry };
