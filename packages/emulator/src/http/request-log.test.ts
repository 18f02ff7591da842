import { expect, test } from 'vitest';
import { decodeForm } from './decode-form.js';
import { RequestLog } from './request-log.js';

const entry = (index: number, form = '', bodyBytes = 100, answer: string | null = '{"code":200}') => ({
  head: {
    id: index,
    method: 'POST',
    path: '/p',
    endpoint: 'e',
    status: 200,
    code: 200,
    requestId: 'r',
    tookMs: 1,
  },
  at: index,
  errorMessage: null,
  hint: null,
  raw: decodeForm(form),
  bodyBytes,
  answer,
  fault: null,
  limit: null,
  command: null,
});

test('the log keeps the latest thousand requests', () => {
  const log = new RequestLog();
  for (let index = 0; index < 2500; index++) log.add(entry(index));
  expect(log.list().map(({ at }) => at)).toEqual(Array.from({ length: 1000 }, (_, index) => 1500 + index));
});

test('the log keeps fewer of those that are large', () => {
  const log = new RequestLog();
  for (let index = 0; index < 100; index++) log.add(entry(index, '', 4 * 1024 * 1024 - 100));
  expect(log.list()).toHaveLength(4);
});

test('phone numbers, tokens and codes are left out', () => {
  const log = new RequestLog();
  log.add(entry(1, 'mobile=13000000000&token=t&code=1234&verifyCode=abcd&Signature=s&region=86&m[a]=1'));
  expect(log.list()[0]?.params).toEqual({ region: '86', m: { a: '1' } });
});

test('secrets inside of objects and lists are left out as well', () => {
  const log = new RequestLog();
  const values = new Map([
    ['integrations', [{ type: 'webhook', auth: { apiKey: 'k' } }, { agent: { apikey: 'k', id: 1 } }]],
  ]);
  log.add({ ...entry(1), raw: { source: 'json', values, maps: new Map() } });
  expect(log.list()[0]?.params).toEqual({ integrations: [{ type: 'webhook' }, { agent: { id: 1 } }] });
});

test('answers are kept without tokens and codes, and count as much as bodies', () => {
  const log = new RequestLog();
  log.add(entry(1, '', 0, '{"code":200,"userId":"u","token":"t","data":{"pageToken":"p","phone":"1"}}'));
  expect(log.list()[0]?.answer).toEqual({ code: 200, userId: 'u', data: { pageToken: 'p' } });
  for (let index = 2; index < 100; index++)
    log.add(entry(index, '', 0, JSON.stringify({ x: 'x'.repeat(4 * 1024 * 1024) })));
  expect(log.list().length).toBeLessThan(5);
});

test('requests can be read on from one that was answered, in the order of answers', () => {
  const log = new RequestLog();
  for (const index of [2, 3, 1, 4]) log.add(entry(index));
  expect(log.list({ after: 3 }).map(({ id }) => id)).toEqual([1, 4]);
  expect(log.list({ after: 3, limit: 1 }).map(({ id }) => id)).toEqual([1]);
  expect(log.list({ after: 99 }).map(({ id }) => id)).toEqual([2, 3, 1, 4]);
  expect([log.find(1)?.at, log.find(5)]).toEqual([1, undefined]);
});
