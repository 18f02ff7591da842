import { choice, freeObject, integer, optional, text } from '../fields.js';
import { defineCallback } from './define.js';

const appKey = text('App key.');

const roomStatus = defineCallback({
  id: 'rtc.roomStatus',
  summary: 'An audio or video room was created or destroyed, or its members or streams changed.',
  contentType: 'json',
  signedIn: 'header',
  appKeyIn: 'body',
  body: {
    appKey,
    roomId: text('Room id.'),
    event: choice(
      'Event: 1 periodic report, 2 created, 3 destroyed, 11 member joined, 12 member left, 20 streams changed.',
      [1, 2, 3, 11, 12, 20],
    ),
    userId: optional(text('User id.', { allowEmpty: true })),
    timestamp: integer('Time of the event: Unix time in milliseconds.'),
    exitType: optional(integer('Reason code for leaving.')),
    durationTime: optional(integer('Duration of the stay or of the room, in milliseconds.')),
    token: optional(text('Token for subscribing to streams.', { allowEmpty: true })),
  },
  sample: { appKey: 'uwd1c0sxdlx2', roomId: 'rtc1', userId: 'u1', event: 11, timestamp: 1700000000000 },
  notes: ['A periodic report also has `members`; its format differs between versions.'],
  sources: ['docs:server-rtc-api/room/room-status-callback'],
});

const moderation = defineCallback({
  id: 'rtc.moderation',
  summary: 'The moderation of a stream started, ended, failed or reported a finding.',
  contentType: 'json',
  signedIn: 'header',
  appKeyIn: 'body',
  body: {
    type: choice('Event: 1 started, 2 ended, 3 failed, 4 finding.', [1, 2, 3, 4]),
    code: optional(integer('Status code of the task.')),
    appKey,
    roomId: text('Room id.'),
    userId: optional(text('User id.', { allowEmpty: true })),
    scene: optional(text('Moderation scene.', { allowEmpty: true })),
    sessionId: optional(text('Session id.', { allowEmpty: true })),
    content: freeObject('The stream, or the finding: `riskLevel`, `riskType`, `contentUrl` and more.'),
  },
  sample: {
    type: 1,
    code: 200,
    appKey: 'uwd1c0sxdlx2',
    roomId: 'rtc1',
    userId: 'u1',
    sessionId: 's1',
    content: { streamId: 'st1', timestamp: 1700000000000, mediaType: 1 },
  },
  sources: ['docs:server-rtc-api/contentcensor/status'],
});

export const rtcCallbacks = [roomStatus, moderation] as const;
