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
      integer(
        'Duration in milliseconds: how long the member was in the room (event 12) or the room existed (event 3).',
      ),
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
    type: choice('Event of the moderation: 1 started, 2 ended, 3 failed, 4 finding reported.', [1, 2, 3, 4]),
    code: optional(integer('Status code of the moderation task. No source lists the codes.')),
    appKey,
    roomId: text('Id of the audio or video room.'),
    userId: optional(text('Inferred: id of the user who publishes the stream.', { allowEmpty: true })),
    scene: optional(text('Scene of the moderation task. No source lists the values.', { allowEmpty: true })),
    sessionId: optional(text('Id of the RTC session of the room.', { allowEmpty: true })),
    content: freeObject(
      'For `type` 4, the finding: `riskLevel` (1 pass, 2 review, 3 reject), `riskType`, `contentUrl` and more. For other types, the stream: `streamId`, `mediaType` (0 audio, 1 video) and more.',
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

const SIGNED = 'Inferred: the signature is in the HTTP headers, as in the other callbacks of audio and video rooms.';

const recording = defineCallback({
  id: 'rtc.recording',
  summary: 'A cloud recording of an audio or video room started, completed a file, ended or was uploaded.',
  contentType: 'json',
  signedIn: 'header',
  appKeyIn: 'body',
  body: {
    timestamp: integer('Time of the event: Unix time in milliseconds.'),
    type: choice('Event of the recording: 1 started, 2 file complete, 3 ended, 4 uploaded.', [1, 2, 3, 4]),
    appKey,
    recordId: text('Id of the recording, as returned by the call that started the recording.'),
    roomId: text('Id of the audio or video room.'),
    sessionId: text('Id of the RTC session of the room.'),
    userId: optional(text('Id of the recorded user; empty if one file contains several users.', { allowEmpty: true })),
    mode: optional(
      choice(
        'Content of the files. With one file per user: 0 audio and video, 1 video, 2 audio. With one file for all users: 3 audio and video, 4 video, 5 audio. 6: audio and video of one user.',
        [0, 1, 2, 3, 4, 5, 6],
      ),
    ),
    extra: optional(text('Custom string of the call that started the recording.', { allowEmpty: true })),
    output: optional(freeObject('Details of the file. No readable source lists the members of the object.')),
  },
  sample: {
    timestamp: 1700000000000,
    type: 1,
    appKey: 'uwd1c0sxdlx2',
    recordId: '0123456789abcdef0123456789abcdef',
    roomId: 'rtc1',
    sessionId: 's1',
    userId: '',
    mode: 3,
    extra: 'x',
  },
  notes: [SIGNED, 'The end of the field table in the documentation was unreadable.'],
  sources: ['docs:server-rtc-api/record/callback'],
});

const cdn = defineCallback({
  id: 'rtc.cdn',
  summary: 'The state of a push from a room to a CDN changed.',
  contentType: 'json',
  signedIn: 'header',
  appKeyIn: 'body',
  body: {
    timestamp: integer('Time of the event: Unix time in milliseconds.'),
    type: choice('State of the push to the CDN: 1 to 4. The source of the meanings was unreadable.', [1, 2, 3, 4]),
    appKey,
    sessionId: text('Id of the RTC session of the room.'),
    roomId: text('Id of the audio or video room.'),
    pushUrl: text('URL to which the stream is pushed.'),
    userId: optional(text('Id of the user whose stream is pushed.', { allowEmpty: true })),
    output: optional(
      freeObject(
        'Details of the stream: `videoResoulation` is the resolution. The service spells the member this way.',
      ),
    ),
    stateCode: optional(integer('Status code of the push to the CDN. No source lists the codes.')),
  },
  sample: {
    timestamp: 1700000000000,
    type: 1,
    appKey: 'uwd1c0sxdlx2',
    sessionId: 's1',
    roomId: 'rtc1',
    pushUrl: 'rtmp://example.com/live/1',
    userId: 'u1',
    output: { videoResoulation: '1280x720' },
    stateCode: 0,
  },
  notes: [SIGNED],
  sources: ['docs:server-rtc-api/cdn-hook'],
});

const cloudPlayer = defineCallback({
  id: 'rtc.cloudPlayer',
  summary: 'A cloud player began, ended or failed to pull a stream, or published the stream to its room.',
  contentType: 'json',
  signedIn: 'header',
  body: {
    timestamp: integer('Time of the event: Unix time in milliseconds.'),
    type: choice(
      'Event of the player: 1 pull began, 2 pull ended, 3 first pull failed, 4 pull interrupted and retried, 5 stream published to the room.',
      [1, 2, 3, 4, 5],
    ),
    app_key: text('App key of the app.'),
    room_id: text('Id of the audio or video room.'),
    rtmp_url: text('URL from which the stream is pulled.'),
    user_id: text('Id of the user under which the stream is published in the room.'),
    code: optional(integer('Status code: 10000 success; 61000 to 61103 failures.')),
    video_resolution: optional(text('Resolution of the video.', { allowEmpty: true })),
  },
  sample: {
    timestamp: 1700000000000,
    type: 1,
    app_key: 'uwd1c0sxdlx2',
    room_id: 'rtc1',
    rtmp_url: 'rtmp://example.com/live/1',
    user_id: 'u1',
    code: 10000,
    video_resolution: '1280x720',
  },
  notes: [SIGNED, 'The callback is sent to the `callback_url` of the call that started the player.'],
  sources: ['docs:server-rtc-api/cloud-player/callback'],
});

export const rtcCallbacks = [roomStatus, moderation, recording, cdn, cloudPlayer] as const;
