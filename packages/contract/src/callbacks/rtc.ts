import { choice, freeObject, integer, optional, text } from '../fields.js';
import { defineCallback } from './define.js';

const appKey = text('App key.');

const roomStatus = defineCallback({
  id: 'rtc.roomStatus',
  summary: 'An audio and video room was created or destroyed, or its members or streams changed.',
  contentType: 'json',
  signedIn: 'header',
  appKeyIn: 'body',
  body: {
    appKey,
    roomId: text('Room id.'),
    event: choice(
      '1 a regular report, 2 created, 3 destroyed, 11 a member joined, 12 a member left, 20 streams changed.',
      [1, 2, 3, 11, 12, 20],
    ),
    userId: optional(text('User id.', { allowEmpty: true })),
    timestamp: integer('When, in milliseconds since 1970.'),
    exitType: optional(integer('How a member left.')),
    durationTime: optional(integer('How long the member stayed, or the room existed, in milliseconds.')),
    token: optional(text('For subscribing to streams.', { allowEmpty: true })),
  },
  sample: { appKey: 'uwd1c0sxdlx2', roomId: 'rtc1', userId: 'u1', event: 11, timestamp: 1700000000000 },
  notes: ['A regular report also has `members`, in a form that differs between versions.'],
  sources: ['docs:server-rtc-api/room/room-status-callback'],
});

const moderation = defineCallback({
  id: 'rtc.moderation',
  summary: 'The moderation of a stream began, ended, failed or found something.',
  contentType: 'json',
  signedIn: 'header',
  appKeyIn: 'body',
  body: {
    type: choice('1 began, 2 ended, 3 failed, 4 found something.', [1, 2, 3, 4]),
    code: optional(integer('Status of the task.')),
    appKey,
    roomId: text('Room id.'),
    userId: optional(text('User id.', { allowEmpty: true })),
    scene: optional(text('Scene.', { allowEmpty: true })),
    sessionId: optional(text('Session.', { allowEmpty: true })),
    content: freeObject('The stream, or what was found: `riskLevel`, `riskType`, `contentUrl` and more.'),
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
