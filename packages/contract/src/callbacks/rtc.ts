import { choice, freeObject, integer, optional, text } from '../fields.js';
import { defineCallback } from './define.js';

const appKey = text('App key of the app.');

const roomStatus = defineCallback({
  id: 'rtc.roomStatus',
  summary: 'An audio or video room was created or destroyed, or its members or streams changed.',
  contentType: 'json',
  signedIn: 'header',
  appKeyIn: 'body',
  body: {
    appKey,
    roomId: text('Id of the audio or video room.'),
    event: choice(
      'Event: 1 periodic report, 2 room created, 3 room destroyed, 11 member joined, 12 member left, 20 streams changed.',
      [1, 2, 3, 11, 12, 20],
    ),
    userId: optional(text('Id of the member whom the event concerns.', { allowEmpty: true })),
    timestamp: integer('Time of the event: Unix time in milliseconds.'),
    exitType: optional(integer('Reason why the member left (event 12). No source lists the codes.')),
    durationTime: optional(
      integer('Duration in milliseconds: of the stay of the member (event 12), or of the room (event 3).'),
    ),
    token: optional(text('Token for subscribing to the streams of the room.', { allowEmpty: true })),
  },
  sample: { appKey: 'uwd1c0sxdlx2', roomId: 'rtc1', userId: 'u1', event: 11, timestamp: 1700000000000 },
  notes: ['A periodic report (event 1) also has `members`, whose format differs between versions of the RTC service.'],
  sources: ['docs:server-rtc-api/room/room-status-callback'],
});

const moderation = defineCallback({
  id: 'rtc.moderation',
  summary: 'The moderation of an audio or video stream started, ended, failed or reported a finding.',
  contentType: 'json',
  signedIn: 'header',
  appKeyIn: 'body',
  body: {
    type: choice('Event: 1 started, 2 ended, 3 failed, 4 finding.', [1, 2, 3, 4]),
    code: optional(integer('Status code of the moderation task. No source lists the codes.')),
    appKey,
    roomId: text('Id of the audio or video room.'),
    userId: optional(text('Inferred: id of the user who publishes the stream.', { allowEmpty: true })),
    scene: optional(text('Scene of the moderation task. No source lists the values.', { allowEmpty: true })),
    sessionId: optional(text('Id of the RTC session of the room.', { allowEmpty: true })),
    content: freeObject(
      'For type 4, the finding: `riskLevel` (1 pass, 2 review, 3 reject), `riskType`, `contentUrl` and more. Otherwise the stream: `streamId`, `mediaType` (0 audio, 1 video) and more.',
    ),
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
