import { defineEndpoint, type RateLimit } from '../../endpoint.js';
import { asJson, flag, id, list, object, optional, type TextLimits, text, textMap, texts } from '../../fields.js';
import { chatroomId, messageType, ROOM_NEEDED, SERVICE_OFF } from './fields.js';

const keyLimits: TextLimits = { maxChars: 128, pattern: '^[A-Za-z0-9+=_-]+$' };
const key = text('Name of the attribute; upper and lower case differ.', keyLimits);
const value = text('Its value.', { maxChars: 4096 });

/** Attributes to set, by their names. */
export const entryPairs = (description: string) => textMap(description, { key: keyLimits, value, maxItems: 20 });

const autoDelete = optional(flag('Whether an attribute goes when its owner leaves the room.'));

const notice = {
  objectName: optional(
    text(
      'Type of a message to the room about the change, usually `RC:chrmKVNotiMsg`; none is sent without.',
      messageType,
    ),
  ),
  content: optional(text('Content of that message, as JSON.')),
};

/** Attributes count, not calls, for one and for several at once together. */
const pairs = (bucket: string, weigh?: string): RateLimit => ({
  rates: [{ calls: 100, per: 'second' }],
  bucket,
  ...(weigh && { weigh }),
});

const SERVICE = 'The attributes service must be enabled. A room has 100 attributes at most.';
const ANY_OWNER = 'What is there is overwritten, whoever owns it, and changes its owner';
const NOTICE = [
  'The content of `RC:chrmKVNotiMsg` must have `type`, `key` and `value`; without them it is refused with code 1002 (inferred).',
  'The message comes from `userId` and reaches the other members (inferred).',
];

const setEntry = defineEndpoint({
  id: 'chatroom.setEntry',
  path: '/chatroom/entry/set.json',
  summary: 'Sets a custom attribute of a chatroom.',
  params: {
    chatroomId,
    userId: id('Owner of the attribute; need not be a member.'),
    key,
    value,
    autoDelete,
    ...notice,
  },
  result: {},
  rateLimit: pairs('chatroom.entry.set'),
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: {
    params: { chatroomId: '10001', userId: 'host', key: 'seat1', value: 'host', autoDelete: 1 },
    result: { code: 200 },
  },
  notes: [
    SERVICE,
    `${ANY_OWNER}: documented for several at once, and no different here (inferred).`,
    'Attributes end with the room.',
    'An attribute too many is refused with code 1002 (inferred).',
    ...NOTICE,
    ROOM_NEEDED,
  ],
  disagreements:
    'One page of 2021 has true and false for `autoDelete`, all others 1 and 0. The Java SDK always sends it.',
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
    entryOwnerId: id('Owner of the attributes.'),
    entryInfo: asJson(entryPairs('Values by name.')),
  },
  result: {},
  rateLimit: pairs('chatroom.entry.set', 'entryInfo'),
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: {
    params: { chatroomId: '10001', autoDelete: 0, entryOwnerId: 'host', entryInfo: { seat1: 'host', seat2: 'guest' } },
    result: { code: 200 },
  },
  notes: [
    SERVICE,
    `${ANY_OWNER}.`,
    'No message goes to the room.',
    'With one attribute too many none is set, and the code is 1002 (inferred).',
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
  params: { chatroomId, userId: id('Owner of the attribute.'), key, ...notice },
  result: {},
  rateLimit: pairs('chatroom.entry.remove'),
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: { chatroomId: '10001', userId: 'host', key: 'seat1' }, result: { code: 200 } },
  notes: [
    'A user who does not own the attribute is refused with code 1002; `chatroom.batchRemoveEntry` asks for no owner (inferred).',
    'An attribute that is not there is no error (inferred).',
    ...NOTICE,
  ],
  disagreements: 'The sample of the documentation leaves the required key out.',
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
  summary: 'Removes several custom attributes of a chatroom, whoever owns them.',
  params: {
    chatroomId,
    entryOwnerId: id('User who removes them.'),
    entryKeys: asJson(texts('Names of the attributes.', keyLimits, { maxItems: 20 })),
  },
  result: {},
  rateLimit: pairs('chatroom.entry.remove', 'entryKeys'),
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: {
    params: { chatroomId: '10001', entryOwnerId: 'host', entryKeys: ['seat1', 'seat2'] },
    result: { code: 200 },
  },
  notes: ['Attributes that are not there are no error (inferred).', 'No message goes to the room.'],
  disagreements: 'The page says that the owner need not be given, and lists `entryOwnerId` as required.',
  since: 'documentation only; no SDK has it',
  sources: ['docs:platform-chat-api/chatroom/kv-attribute/remove-kv-entry-batch'],
});

const listEntry = defineEndpoint({
  id: 'chatroom.listEntry',
  path: '/chatroom/entry/query.json',
  summary: 'Reads custom attributes of a chatroom.',
  params: {
    chatroomId,
    keys: optional(texts('Names of the attributes; without any, all of them.', keyLimits, { maxItems: 100 })),
  },
  result: {
    keys: list(
      'Those that exist, in the order asked for, or else in the order in which they were first set (inferred).',
      object('ChatroomEntry', 'A custom attribute of a chatroom.', {
        key: text('Name.'),
        value: text('Value.'),
        userId: text('Who set it last, and owns it.'),
        autoDelete: text('`1` if it goes when its owner leaves, `0` if it stays.'),
        lastSetTime: text('When it was last set, in milliseconds since 1970 (inferred), as a text.'),
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
  notes: ['Attributes that do not exist are left out (inferred).', 'An unknown room gives none (inferred).'],
  disagreements:
    '`autoDelete` is a text in the documentation and in Go, a number in the model of Java and a sample of PHP; the text is followed.',
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
