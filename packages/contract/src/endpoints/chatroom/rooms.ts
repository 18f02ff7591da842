import { defineEndpoint } from '../../endpoint.js';
import {
  asJson,
  bool,
  choice,
  id,
  ids,
  integer,
  list,
  localTime,
  object,
  optional,
  text,
  textMap,
} from '../../fields.js';
import { entryPairs } from './entries.js';
import { chatroomId, ROOM_NEEDED } from './fields.js';

const destroyType = choice(
  'Event from which the time until automatic destruction counts: 0 the last activity, 1 the creation of the chatroom.',
  [0, 1],
  0,
);
const destroyTime = integer('Time until automatic destruction, in minutes, at least 60; 0 counts as absent.', {
  min: 0,
  max: 10080,
  default: 60,
});

const FIXED_TIME =
  'With `destroyType` 1, `destroyTime` always counts from the creation of the chatroom, even if it is set later.';
const ACTIVITY =
  'Activity means that a member joins or leaves, or that a message is sent. Setting an attribute does not count.';
const LIFETIME =
  'Two pages say 10,800 minutes (7 days) in prose; the parameter tables say 10,080, which is 7 days and is followed. Go sends 0 for each unset field.';

const create = defineEndpoint({
  id: 'chatroom.create',
  path: '/chatroom/create.json',
  summary: 'Creates one or several chatrooms.',
  params: {
    chatroom: textMap('Chatrooms to create: names, by chatroom id (letters and digits).', {
      key: { maxBytes: 64 },
      maxItems: 100,
    }),
  },
  result: {},
  repeat: 'safe',
  errors: [{ code: 1005, when: 'a field is too long' }],
  sample: { params: { chatroom: { '10001': 'name1', '10002': 'name2' } }, result: { code: 200 } },
  notes: [
    'Deprecated in favor of `chatroom.createNew`, but still supported.',
    "A chatroom is destroyed after an idle time without a message, join or leave, unless `chatroom.addKeepalive` keeps the chatroom alive. The app's idle time is 60 minutes by default.",
    'A new chatroom has no members: users usually join from a client.',
    'Only `chatroom.query` returns the name of a chatroom.',
    'No source states whether creating an existing chatroom changes its name. Inferred: the call succeeds.',
  ],
  disagreements:
    'Java requires a name. Its own length checks report 1002 instead of the documented 1005. Java and Python send the brackets of the field names raw, Go and PHP percent-encode them; servers accept both. The 2021 documentation states no rate limit, the current one 100 a second.',
  v2: 'Chatroom.create',
  since: 'V2.0.1; Java and PHP SDKs since 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/deprecated-create',
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/Chatroom.java',
    'php:Lib/Chatroom/Chatroom.php',
  ],
});

const createNew = defineEndpoint({
  id: 'chatroom.createNew',
  path: '/chatroom/create_new.json',
  summary: 'Creates a chatroom with optional destruction settings, mute-all and attributes.',
  params: {
    chatroomId,
    destroyType: optional(destroyType),
    destroyTime: optional(destroyTime),
    isBan: optional(bool('If true, all members are muted from the start (mute-all).', false)),
    whiteUserIds: optional(
      ids('Ids of users who can send messages during mute-all (mute exceptions).', { maxItems: 20 }),
    ),
    entryOwnerId: optional(id('Id of the user who owns the initial attributes.')),
    entryInfo: optional(asJson(entryPairs('Initial custom attributes: values, by name. Requires `entryOwnerId`.'))),
  },
  result: {},
  repeat: 'safe',
  errors: [{ code: 1005, when: 'a field is too long' }],
  sample: {
    params: {
      chatroomId: '10001',
      destroyType: 1,
      destroyTime: 120,
      isBan: true,
      whiteUserIds: ['host'],
      entryOwnerId: 'host',
      entryInfo: { seat1: 'host' },
    },
    result: { code: 200 },
  },
  notes: [
    'A chatroom created with this endpoint has no name.',
    "An explicit `destroyType` or `destroyTime`, even with the default value, overrides the app's idle time.",
    FIXED_TIME,
    ACTIVITY,
    'Inferred: creating an existing chatroom succeeds.',
    'Inferred: a call for an existing chatroom changes only the given settings; `whiteUserIds` are added to the existing mute exceptions.',
    'Inferred: attributes without an owner are refused with 1002.',
  ],
  disagreements: `${LIFETIME} A comment in Go says that the time only applies to type 1; the documentation has it for both types.`,
  since: 'Java SDK 3.3.3',
  sources: [
    'docs:platform-chat-api/chatroom/create',
    'java:methods/chatroom/Chatroom.java',
    'php:Lib/Chatroom/Chatroom.php',
    'go:sdk/chatroom.go',
  ],
});

const setDestroyType = defineEndpoint({
  id: 'chatroom.setDestroyType',
  path: '/chatroom/destroy/set.json',
  summary: 'Sets when a chatroom is destroyed automatically.',
  params: { chatroomId, destroyType: optional(destroyType), destroyTime: optional(destroyTime) },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { chatroomId: '10001', destroyType: 0, destroyTime: 120 }, result: { code: 200 } },
  notes: [
    'Omitted parameters are reset to their defaults.',
    FIXED_TIME,
    'The idle time also counts while `destroyType` is 1: a chatroom that has been idle for long may be destroyed at once when `destroyType` becomes 0.',
    ACTIVITY,
    ROOM_NEEDED,
  ],
  disagreements: LIFETIME,
  since: 'Java SDK 3.3.3',
  sources: [
    'docs:platform-chat-api/chatroom/set-destroy-type',
    'docs:platform-chat-api/chatroom/destroy-about',
    'java:methods/chatroom/Chatroom.java',
    'go:sdk/chatroom.go',
  ],
});

const destroy = defineEndpoint({
  id: 'chatroom.destroy',
  path: '/chatroom/destroy.json',
  summary: 'Destroys chatrooms immediately.',
  params: { chatroomId: ids('Ids of the chatrooms to destroy.') },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { chatroomId: ['10001', '10002'] }, result: { code: 200 } },
  notes: [
    'All members are removed; the mute-all, mute exceptions, protected users and attributes of the chatroom are deleted.',
    'Mutes and blocks of individual users are kept and apply to a new chatroom with the same id.',
    'Only this endpoint destroys a chatroom that is kept alive. Inferred: the keep-alive ends as well.',
    'Unknown ids are ignored.',
  ],
  disagreements: 'Newer Java and Go SDKs accept one id; the documentation and V2.0.1 accept several and are followed.',
  v2: 'Chatroom.destroy',
  since: 'V2.0.1; Java SDK since 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/destroy',
    'nodejs:docs/chatroom/chatroom.md',
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/Chatroom.java',
  ],
});

const query = defineEndpoint({
  id: 'chatroom.query',
  path: '/chatroom/query.json',
  summary: 'Gets the names and creation times of chatrooms.',
  params: { chatroomId: ids('Ids of the chatrooms to look up.', { maxItems: 20 }) },
  result: {
    chatRooms: list(
      'Existing chatrooms. Inferred: in the order of the ids.',
      object('ChatroomInfo', 'Name and creation time of a chatroom.', {
        chrmId: text('Id of the chatroom.'),
        name: text('Name of the chatroom.'),
        time: localTime('Creation time'),
      }),
    ),
  },
  repeat: 'safe',
  sample: {
    params: { chatroomId: ['10001', '10002'] },
    result: {
      code: 200,
      chatRooms: [
        { chrmId: '10001', name: 'name1', time: '2014-01-01 01:01:01' },
        { chrmId: '10002', name: 'name2', time: '2014-01-01 01:01:02' },
      ],
    },
  },
  notes: ['Deprecated in favor of `chatroom.get`.', 'Unknown ids are omitted from the list.'],
  disagreements:
    'Older samples show chatroomId instead of chrmId, and times without leading zeros; field tables and structs have chrmId, which was also observed. Java names its `chatroom/get` method query. The first Node.js SDK (1.0.3) has a method `queryAll` that names no chatroom; the documentation requires chatroomId.',
  v2: 'Chatroom.query',
  since: 'V2.0.1; again in the PHP SDK since 3.2.0',
  sources: [
    'docs:platform-chat-api/chatroom/deprecated-info',
    'docs:im/server/chatroom/query',
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'php:Lib/Chatroom/Chatroom.php',
    'node@1.0.3:lib/chatroom.js',
  ],
});

const get = defineEndpoint({
  id: 'chatroom.get',
  path: '/chatroom/get.json',
  summary: 'Gets the creation time, member count, destruction settings and mute-all state of a chatroom.',
  params: { chatroomId },
  result: {
    chatroomId: text('Id of the chatroom.'),
    createTime: integer('Creation time. Inferred: Unix time in milliseconds.'),
    memberCount: integer('Number of members of the chatroom.'),
    destroyType: choice(
      'Event from which the time until automatic destruction counts: 0 the last activity, 1 the creation of the chatroom.',
      [0, 1],
    ),
    destroyTime: integer('Time until automatic destruction, in minutes.'),
    ban: bool('True if all members are muted (mute-all).'),
  },
  repeat: 'safe',
  errors: [{ code: 23410, when: 'the chatroom does not exist' }],
  sample: {
    params: { chatroomId: '10001' },
    result: {
      code: 200,
      chatroomId: '10001',
      createTime: 1696758305000,
      memberCount: 3,
      destroyType: 0,
      destroyTime: 60,
      ban: false,
    },
  },
  notes: ['The result does not contain the name; use `chatroom.query`.'],
  disagreements: 'A comment in PHP shows several ids; the documentation, Java and Go have one.',
  since: 'Java SDK 3.3.3',
  sources: [
    'docs:platform-chat-api/chatroom/get',
    'java:models/response/ChatroomQueryResult.java',
    'java:methods/chatroom/Chatroom.java',
    'go:sdk/chatroom.go',
  ],
});

export const rooms = { create, createNew, setDestroyType, destroy, query, get };
