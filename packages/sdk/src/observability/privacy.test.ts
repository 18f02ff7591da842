import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { otel } from '../../../otel/src/index.js';
import { type Logger, RongCloud } from '../index.js';
import { redact, redactText } from '../params/redact.js';
import type { Transport, TransportRequest } from '../transport/transport.js';
import type { CallEnded } from './diagnostics.js';

const DIGITS = '13800138427';
const FULL_WIDTH = [...DIGITS].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');

/** Spellings of a phone number. */
const shapes = fc.constantFrom(
  DIGITS,
  `0086${DIGITS}`,
  `+86${DIGITS}`,
  `86-${DIGITS}`,
  '138 0013 8427',
  '138-0013-8427',
  '+86-138 0013 8427',
  '(138) 0013-8427',
  '138.0013.8427',
  [...DIGITS].join(' '),
  [...DIGITS].join('\u200b'),
  FULL_WIDTH,
  '138.00.138.427',
  '+86.138.001.384.27',
  `127.0.0.1:${DIGITS}`,
  `${DIGITS} bytes`,
  '138       0013       8427',
  '138&nbsp;0013&nbsp;8427',
  '¹³⁸⁰⁰¹³⁸⁴²⁷',
  '①③⑧⓪⓪①③⑧④②⑦',
  `u${DIGITS}x`,
  `{"token":"${DIGITS}"}`,
  `{\\"password\\":\\"${DIGITS}\\"}`,
);

const padding = fc.constantFrom('', 'x'.repeat(185), '字'.repeat(193), 'a, ');
const secrets = fc.tuple(padding, shapes).map(([before, shape]) => before + shape);

/** Fails if a text has any six digits in a row of the phone number, however they are spaced. */
function expectNoDigits(text: string): void {
  const digits = Array.from(text.normalize('NFKC').matchAll(/\d(?:[^\p{L}\p{N}]*\d)*/gu), ([run]) =>
    run.replace(/\D/g, ''),
  );
  for (let start = 0; start + 6 <= DIGITS.length; start++) {
    const part = DIGITS.slice(start, start + 6);
    expect(digits.filter((run) => run.includes(part))).toEqual([]);
  }
}

/** All that a client reports of a call: log lines, diagnostics messages, spans, metrics and the error. */
async function heardOf(call: (rong: RongCloud) => PromiseLike<unknown>, answer: (request: TransportRequest) => string) {
  const heard: unknown[] = [];
  const write = (message: unknown, fields: unknown) => void heard.push(message, fields);
  const logger: Logger = { debug: write, info: write, warn: write, error: write };
  for (const name of ['call:start', 'call:end', 'call:error', 'attempt', 'host']) {
    const listener = (message: unknown) => void heard.push(message);
    subscribe(`rongkit:${name}`, listener);
    onTestFinished(() => void unsubscribe(`rongkit:${name}`, listener));
  }
  const record = (...parts: unknown[]) => void heard.push(parts);
  const span = { setAttributes: record, setStatus: record, end: () => {} };
  const tracer = {
    startSpan: (name: string, options: object) => {
      record(name, options);
      return span;
    },
    startActiveSpan: () => {},
  };
  const histogram = { record };
  const rong = new RongCloud({
    appKey: 'key',
    appSecret: 'secret',
    baseUrls: ['http://service.test'],
    rateLimit: 'off',
    retry: 1,
    logger,
    logLevel: 'debug',
    middleware: [
      otel({
        tracerProvider: { getTracer: () => tracer } as never,
        meterProvider: { getMeter: () => ({ createHistogram: () => histogram }) } as never,
        propagate: false,
      }),
    ],
    transport: {
      send: async (request) => ({ status: 200, headers: {}, body: answer(request) }),
      close: () => {},
    },
  });
  const error: unknown = await Promise.resolve(call(rong)).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const stack = error instanceof Error ? error.stack : '';
  heard.push(error, stack);
  // Times and durations are removed, since they may contain the digits of the phone number by chance.
  const isClock = (name: string) => ['startedAt', 'durationMs', 'startTime', 'waitMs'].includes(name);
  const json = JSON.stringify(heard, (name, value: unknown) => (isClock(name) ? 0 : value));
  const shown = inspect(heard, { depth: 9 }).replace(/(startedAt|durationMs|startTime|waitMs|seconds): [\d.]+/g, '');
  return `${json}\n${shown}`
    .replace(/^\s+at .*$/gm, '')
    .replace(/\[\s*[\d.e-]+,/g, '[')
    .replace(/:\d+:\d+\b/g, '');
}

const requestId = 'a-request';

test('a phone number, a code or a token reaches no log, error, channel or span, whatever its shape and place', async () => {
  const calls = (secret: string): ((rong: RongCloud) => PromiseLike<unknown>)[] => [
    (rong) => rong.sms.sendCode({ mobile: secret, templateId: 't', region: '86' }, { requestId }),
    (rong) => rong.sms.verifyCode({ sessionId: 's', code: secret }, { requestId }),
    (rong) => rong.user.getToken({ userId: secret, name: secret }, { requestId }),
    (rong) => rong.user.checkOnline({ userId: [secret] as never }, { requestId }),
    (rong) => rong.group.sync({ userId: 'u', group: { [secret]: 5 as never } }, { requestId }),
    (rong) => rong.group.sync({ userId: 'u', group: { [secret]: secret } }, { requestId }),
    (rong) => rong.user.block({ userId: 'u', minute: Number(DIGITS) }, { requestId }),
    (rong) => rong.user.block({ userId: Number(DIGITS), minute: 1 }, { requestId }),
    (rong) =>
      rong.message.publishPrivate(
        {
          fromUserId: secret,
          toUserId: [secret],
          objectName: 'RC:TxtMsg',
          content: `{"token":"${DIGITS}"}`,
          pushData: secret,
        },
        { requestId },
      ),
    (rong) => rong.call('/any/path', { [secret]: secret, deep: [{ [secret]: [secret] }] }, { requestId }),
    (rong) => rong.call('/any/path', { json: JSON.stringify({ password: secret, a: secret }) }, { requestId }),
    (rong) => rong.call(`/v2/any/${DIGITS}/path`, { a: { [secret]: new Map() } }, { requestId }),
  ];
  const answers = (secret: string) => [
    () => JSON.stringify({ code: 200, userId: secret, token: secret }),
    () => JSON.stringify({ code: 1002, errorMessage: `userId ${secret} does not exist` }),
    () => `<html>${secret}</html>`,
    () => {
      throw Object.assign(new Error(`cannot reach ${secret}`), { cause: new Error(secret), request: { body: secret } });
    },
  ];
  await fc.assert(
    fc.asyncProperty(secrets, async (secret) => {
      for (const call of calls(secret)) {
        for (const answer of answers(secret)) expectNoDigits(await heardOf(call, answer));
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

test.each([
  ['connect ECONNREFUSED 127.0.0.1:3128', 'connect ECONNREFUSED 127.0.0.1:3128'],
  ['the answer is larger than 33554432 bytes', 'the answer is larger than 33554432 bytes'],
  ['group g42 has 3000 members', 'group g42 has 3000 members'],
  ['Authorization: Bearer abc.def; x', 'Authorization: Bearer [redacted]; x'],
  ['token=abc&userId=u1', 'token=[redacted]&userId=u1'],
  ['{"appSecret": "a, \'b\'", "id": "u1"}', '{"appSecret": [redacted], "id": "u1"}'],
  ['no answer from 10.0.0.255:443: closed', 'no answer from 10.0.0.255:443: closed'],
  ['call 0086 138 0013 8000 now', 'call [redacted] now'],
])('the text %j is written as %j', (text, safe) => {
  expect(redactText(text)).toBe(safe);
});

test('a log shows ids, numbers and switches, and hides what the contract calls a secret, a code or a content', () => {
  const params = {
    userId: 'u1',
    objectName: 'RC:TxtMsg',
    content: 'hello',
    isPersisted: 1,
    expansion: true,
    code: '4821',
  };
  expect(redact({ ...params, pushExt: { title: 'a' }, name: 'Ann', toUserId: ['u2'], page: 3, none: null })).toEqual({
    ...params,
    content: '[redacted]',
    code: '[redacted]',
    pushExt: '[redacted]',
    name: '[redacted]',
    toUserId: ['u2'],
    page: 3,
    none: null,
  });
});

test('headers of an answer are redacted on the channels, and whole for the caller', async () => {
  const heard: CallEnded[] = [];
  const listener = (message: unknown) => void heard.push(message as CallEnded);
  subscribe('rongkit:call:end', listener);
  onTestFinished(() => void unsubscribe('rongkit:call:end', listener));
  const headers = { 'x-user': DIGITS, 'set-cookie': 'session=a-secret', server: 'nginx' };
  const transport: Transport = { send: async () => ({ status: 200, headers, body: '{"code":200}' }), close: () => {} };
  const rong = new RongCloud({ appKey: 'k', appSecret: 's', transport, rateLimit: 'off' });
  const { response } = await rong.user.checkOnline({ userId: 'u1' }).withResponse();
  expect(response.headers).toEqual(headers);
  const [{ response: told } = {}] = heard;
  expect(told).toEqual({
    ...response,
    headers: { 'x-user': '[redacted]', 'set-cookie': '[redacted]', server: 'nginx' },
  });
});

test('a hostile text takes no long time', () => {
  for (const unit of ['1 ', 'token', 'token"', '1.1.1.', '1&', '1&a;', '1&a', '\\"', "token='"]) {
    const text = unit.repeat(200_000);
    expect(redactText(text).length).toBeGreaterThan(0);
  }
});
