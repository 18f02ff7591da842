import { expect, test } from 'vitest';
import { decodeForm } from './decode-form.js';
import { RequestLog } from './request-log.js';

const entry = (index: number, form = '', bodyBytes = 100) => ({
  at: index,
  method: 'POST',
  path: '/p',
  endpoint: 'e',
  status: 200,
  code: 200,
  requestId: 'r',
  errorMessage: null,
  hint: null,
  raw: decodeForm(form),
  bodyBytes,
});

test('the log keeps the latest thousand requests', () => {
  const log = new RequestLog();
  for (let index = 0; index < 2500; index++) log.add(entry(index));
  expect(log.list().map(({ at }) => at)).toEqual(Array.from({ length: 1000 }, (_, index) => 1500 + index));
});

test('the log keeps fewer of those that are large', () => {
  const log = new RequestLog();
  for (let index = 0; index < 100; index++) log.add(entry(index, '', 4 * 1024 * 1024));
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
