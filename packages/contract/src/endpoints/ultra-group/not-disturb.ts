import { defineEndpoint } from '../../endpoint.js';
import { text } from '../../fields.js';
import { unpushLevel } from '../conversation/fields.js';
import { place, UNKNOWN_PLACE } from './fields.js';

// Endpoints for the default do-not-disturb level of a group or channel. Members can override the level.

const SOURCES = [
  'java:methods/ultragroup/notdisturb/Notdisturb.java',
  'php:Lib/Ultragroup/Notdisturb/Notdisturb.php',
  'go:sdk/ultragroup.go',
  'docs:platform-chat-api/ultragroup/do-not-disturb/get-do-not-disturb',
];

export const setNotDisturb = defineEndpoint({
  id: 'ultraGroup.setNotDisturb',
  path: '/ultragroup/notdisturb/set.json',
  summary:
    'Sets the default do-not-disturb level of an ultra group or channel: which messages trigger push notifications.',
  params: { ...place, unpushLevel },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  destroys: true,
  sample: { params: { groupId: 'abcdefg', unpushLevel: 2 }, result: { code: 200 } },
  notes: [
    "A user's own levels (`conversation.setNotification`, `conversation.setTypeNotification`) take precedence. The level of the channel takes precedence over the level of the group.",
    'If all levels are 0, all messages notify.',
    'Inferred: the level is deleted with the group or channel.',
    UNKNOWN_PLACE,
  ],
  disagreements: 'Java always sends `busChannel`, empty for the group.',
  since: 'after V2.0.1',
  sources: SOURCES,
});

export const getNotDisturb = defineEndpoint({
  id: 'ultraGroup.getNotDisturb',
  path: '/ultragroup/notdisturb/get.json',
  summary: 'Gets the default do-not-disturb level of an ultra group or channel.',
  params: { ...place },
  result: {
    groupId: text('Id of the ultra group, as in the request.'),
    busChannel: text('Id of the channel; empty for the whole group.'),
    unpushLevel,
  },
  repeat: 'safe',
  sample: {
    params: { groupId: 'abcdefg' },
    result: { code: 200, groupId: 'abcdefg', busChannel: '', unpushLevel: 2 },
  },
  notes: ['Inferred: the level is 0 if it was never set, and for an unknown group or channel.'],
  disagreements: "PHP's `api.json` also shows a `status`; the documentation does not.",
  since: 'after V2.0.1',
  sources: SOURCES,
});
