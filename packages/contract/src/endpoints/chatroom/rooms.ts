import { defineEndpoint } from '../../endpoint.js';
import { asJson, bool, choice, id, ids, integer, list, object, optional, text, textMap } from '../../fields.js';
import { entryPairs } from './entries.js';
import { chatroomId, ROOM_NEEDED, ZONE } from './fields.js';

const destroyType = choice(
  'What ends the room: 0 for a time without activity, 1 for a time after its creation.',
  [0, 1],
  0,
);
const destroyTime = integer('That time in minutes, 60 at least; 0 reads as not given.', {
  min: 0,
  max: 10080,
  default: 60,
});

const FIXED_TIME = 'For type 1 the time counts from the creation of the room, whenever it is set.';
const ACTIVITY = 'Activity is a member who joins or leaves, or a new message; setting an attribute is none.';
const LIFETIME =
  'Two pages say 10,800 minutes (7 days) in prose, the parameter tables 10,080, which is 7 days and is followed. Go sends 0 for each field that is not set.';

const create = defineEndpoint({
  id: 'chatroom.create',
  path: '/chatroom/create.json',
  summary: 'Creates one or several chatrooms.',
  params: {
    chatroom: textMap('Names of the chatrooms by chatroom id (letters and digits).', {
      key: { maxBytes: 64 },
      maxItems: 100,
    }),
  },
  result: {},
  repeat: 'safe',
  errors: [{ code: 1005, when: 'a field is longer than allowed' }],
  sample: { params: { chatroom: { '10001': 'name1', '10002': 'name2' } }, result: { code: 200 } },
  notes: [
    'Deprecated in favor of `chatroom.createNew`, but still served.',
    'A room is destroyed when nobody has sent, joined or left for the time set for the app, 60 minutes by default, unless `chatroom.addKeepalive` keeps it.',
    'Nobody is in a new room: users usually join from a client.',
    'The name comes back only from `chatroom.query`.',
    'Creating a room that exists succeeds (inferred). Whether its name changes is in no source.',
  ],
  disagreements:
    'Java requires a name. Its own length checks report 1002 where the documented code is 1005. Java and Python send the brackets of the field names raw, Go and PHP percent-encode them; servers take both. The 2021 documentation states no rate limit, the current one 100 a second.',
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
  summary: 'Creates a chatroom, and says how it ends, who may speak in it and which attributes it has.',
  params: {
    chatroomId,
    destroyType: optional(destroyType),
    destroyTime: optional(destroyTime),
    isBan: optional(bool('Whether all members are muted from the start.', false)),
    whiteUserIds: optional(ids('Users who may speak all the same.', { maxItems: 20 })),
    entryOwnerId: optional(id('Owner of the first attributes.')),
    entryInfo: optional(asJson(entryPairs('The first attributes; they need `entryOwnerId`.'))),
  },
  result: {},
  repeat: 'safe',
  errors: [{ code: 1005, when: 'a field is longer than allowed' }],
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
    'A room that is made here has no name.',
    'A type or time that is given, be it the default, comes before the time set for the app.',
    FIXED_TIME,
    ACTIVITY,
    'Creating a room that exists succeeds (inferred).',
    'What such a call gives is set anew in the room, and the rest stays; its users join the others who may speak (inferred).',
    'Attributes without an owner are refused with code 1002 (inferred).',
  ],
  disagreements: `${LIFETIME} A comment in Go says that the time only counts for type 1; documentation has it for both.`,
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
  summary: 'Says how and when a chatroom ends by itself.',
  params: { chatroomId, destroyType: optional(destroyType), destroyTime: optional(destroyTime) },
  result: {},
  repeat: 'safe',
  sample: { params: { chatroomId: '10001', destroyType: 0, destroyTime: 120 }, result: { code: 200 } },
  notes: [
    'What is left out becomes the default.',
    FIXED_TIME,
    'Time without activity goes on counting under type 1: a long idle room that becomes type 0 may be gone at once.',
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
  summary: 'Destroys chatrooms at once.',
  params: { chatroomId: ids('Chatroom ids, one or several.') },
  result: {},
  repeat: 'safe',
  sample: { params: { chatroomId: ['10001', '10002'] }, result: { code: 200 } },
  notes: [
    "All members leave; the room's mute-all, mute exceptions, protected users and attributes are gone.",
    'Mutes and blocks of single users survive, and hold again in a new room with the same id.',
    'This is the only way to destroy a room that is kept alive; it is not kept alive afterwards (inferred).',
    'Unknown ids are not an error.',
  ],
  disagreements: 'Newer Java and Go SDKs take one id; documentation and V2.0.1 take several and are followed.',
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
  summary: 'Reads the name and creation time of chatrooms.',
  params: { chatroomId: ids('Chatroom ids, one or several.', { maxItems: 20 }) },
  result: {
    chatRooms: list(
      'The chatrooms that exist, in the order asked for (inferred).',
      object('ChatroomInfo', 'Name and creation time of a chatroom.', {
        chrmId: text('Chatroom id.'),
        name: text('Name of the chatroom.'),
        time: text("When it was created: `YYYY-MM-DD HH:MM:SS` in the data center's zone."),
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
  notes: ['Deprecated in favor of `chatroom.get`.', 'Unknown ids are left out of the list.', ZONE],
  disagreements:
    'Older samples show chatroomId instead of chrmId, and times without leading zeros; field tables and structs say chrmId, which was also observed. Java calls its `chatroom/get` method query.',
  v2: 'Chatroom.query',
  since: 'V2.0.1; again in the PHP SDK since 3.2.0',
  sources: [
    'docs:platform-chat-api/chatroom/deprecated-info',
    'docs:im/server/chatroom/query',
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'php:Lib/Chatroom/Chatroom.php',
  ],
});

const get = defineEndpoint({
  id: 'chatroom.get',
  path: '/chatroom/get.json',
  summary: 'Reads when a chatroom was created, how many are in it, how it ends and whether all are muted.',
  params: { chatroomId },
  result: {
    chatroomId: text('Chatroom id.'),
    createTime: integer('When it was created, in milliseconds since 1970.'),
    memberCount: integer('How many members there are.'),
    destroyType: choice('0: it ends when idle; 1: it ends at a time after its creation.', [0, 1]),
    destroyTime: integer('The minutes after which it ends.'),
    ban: bool('Whether all members are muted.'),
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
  notes: ['The name is not among them; `chatroom.query` has it.', '`createTime` is in milliseconds (inferred).'],
  disagreements: 'A comment in PHP shows several ids; documentation, Java and Go have one.',
  since: 'Java SDK 3.3.3',
  sources: [
    'docs:platform-chat-api/chatroom/get',
    'java:models/response/ChatroomQueryResult.java',
    'java:methods/chatroom/Chatroom.java',
    'go:sdk/chatroom.go',
  ],
});

export const rooms = { create, createNew, setDestroyType, destroy, query, get };
