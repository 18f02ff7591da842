import { defineEndpoint } from '../../endpoint.js';
import { choice, text } from '../../fields.js';
import { place, UNKNOWN_PLACE } from './fields.js';

/** Which messages of a group or channel notify its members, unless they choose themselves. */

const SOURCES = [
  'java:methods/ultragroup/notdisturb/Notdisturb.java',
  'php:Lib/Ultragroup/Notdisturb/Notdisturb.php',
  'go:sdk/ultragroup.go',
  'docs:platform-chat-api/ultragroup/do-not-disturb/get-do-not-disturb',
];

const unpushLevel = choice(
  'Which messages notify: -1 all; 0 not set; 1 those that mention somebody or everybody; 2 those that mention the user; 4 those that mention everybody; 5 none.',
  [-1, 0, 1, 2, 4, 5],
);

export const setNotDisturb = defineEndpoint({
  id: 'ultraGroup.setNotDisturb',
  path: '/ultragroup/notdisturb/set.json',
  summary: 'Sets which messages of an ultra group or channel notify by default.',
  params: { ...place, unpushLevel },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { groupId: 'abcdefg', unpushLevel: 2 }, result: { code: 200 } },
  notes: [
    "A user's own settings go before it, and the level of the channel before that of the group.",
    'With 0 everywhere, all messages notify.',
    'The level goes with the group or channel (inferred).',
    UNKNOWN_PLACE,
  ],
  disagreements: 'Java always sends `busChannel`, empty for the group.',
  since: 'after V2.0.1',
  sources: SOURCES,
});

export const getNotDisturb = defineEndpoint({
  id: 'ultraGroup.getNotDisturb',
  path: '/ultragroup/notdisturb/get.json',
  summary: 'Reads which messages of an ultra group or channel notify by default.',
  params: { ...place },
  result: {
    groupId: text('Id of the ultra group.'),
    busChannel: text('Id of the channel; empty for the whole group.'),
    unpushLevel,
  },
  repeat: 'safe',
  sample: {
    params: { groupId: 'abcdefg' },
    result: { code: 200, groupId: 'abcdefg', busChannel: '', unpushLevel: 2 },
  },
  notes: ['Without ever being set, also for what does not exist, it is 0 (inferred).'],
  disagreements: "PHP's `api.json` shows a `status` as well; the documentation does not.",
  since: 'after V2.0.1',
  sources: SOURCES,
});
