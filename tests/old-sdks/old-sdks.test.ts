import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEmulator } from '@rongkit/emulator';
import rongCloudSdk from 'rongkit/compat';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleFacade, filesIn, type OldSdk, oldSdks, runIn, type SpecResult } from './old-sdks.js';
import { normalized, type Recorder, startRecorder } from './recorder.js';

/** Specs that fail with the package as well, by version. Every other spec passes with the package and with the facade. */
const FAILS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '3.1.1': {},
  '1.0.3': {
    'Message Test Publish Template Message Send group message before joining the group: should return error':
      'the documentation lets an app server send to a group in the name of a user who is not in the group',
  },
};

const SPECS: Readonly<Record<string, number>> = { '3.1.1': 217, '1.0.3': 34 };

let folder: string;
const facades = new Map<OldSdk, string>();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rongkit-old-sdks-'));
  for (const sdk of oldSdks) facades.set(sdk, await bundleFacade(sdk, folder));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(oldSdks)('the specs of rongcloud-sdk $version', (sdk) => {
  test.each([
    ['the package', false],
    ['the facade', true],
  ])('pass with %s, but for those that have a reason to fail', async (_, withFacade) => {
    const emulator = await createEmulator({ rateLimits: 'off' });
    const target = { url: emulator.url, ...emulator.credentials, facade: withFacade ? facades.get(sdk) : undefined };
    const results = await runIn<SpecResult>(sdk, 'run-specs.cjs', sdk.specs, target);
    const { length } = emulator.requests();
    await emulator.close();
    const failed = results.filter(({ passed }) => !passed).map(({ name, why }) => ({ name, why }));
    expect(failed.filter(({ name }) => !Object.hasOwn(FAILS[sdk.version] ?? {}, name))).toEqual([]);
    expect(failed.map(({ name }) => name)).toEqual(Object.keys(FAILS[sdk.version] ?? {}));
    expect(results).toHaveLength(SPECS[sdk.version] ?? 0);
    expect(length).toBeGreaterThan(results.length / 3);
  });
});

interface Line {
  readonly call: string;
  readonly source: string;
  readonly path: string;
  readonly contentType: string;
  readonly body: string;
}

const lines = readFileSync(new URL('../wire/node.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

/** Without the fields that 3.1.1 sent for arguments that were missing or objects of no use: `undefined`, `[object Object]`. */
function withoutFaults({ path: url, contentType, body }: Line): string {
  if (contentType === 'application/json') return normalized({ path: url, contentType, body });
  const fields = [...new URLSearchParams(body)].filter(
    ([name, value]) => value !== '[object Object]' && (value !== 'undefined' || name === 'conversationType'),
  );
  return normalized({ path: url, contentType, body: new URLSearchParams(fields).toString() });
}

describe('requests of rongcloud-sdk 3.1.1 that were recorded', () => {
  let recorder: Recorder;

  beforeAll(async () => {
    recorder = await startRecorder();
    const [sdk] = oldSdks as [OldSdk];
    const target = { url: recorder.url, appKey: 'key', appSecret: 'secret', facade: facades.get(sdk) };
    await runIn(sdk, 'run-specs.cjs', sdk.specs, target);
    await runIn(sdk, 'run-examples.cjs', filesIn(sdk.root, /^example\/promise\/.*\.js$/), target);
  });

  afterAll(() => recorder.close());

  test('are those of the facade, field by field, in its specs and examples', () => {
    const recorded = lines.filter(({ source }) => /^(spec|example)/.test(source)).map(withoutFaults);
    const sent = new Set(recorder.requests);
    expect(recorded.length).toBeGreaterThan(170);
    expect(recorded.filter((request) => !sent.has(request))).toEqual([]);
  });

  test('are those of the facade, field by field, in the calls that specs and examples leave out', async () => {
    const { requests, url } = await startRecorder();
    const sdk = rongCloudSdk({ appkey: 'key', secret: 'secret', api: [url] });
    await sdk.Chatroom.create([
      { id: 'c1', name: 'n1' },
      { id: 'c2', name: 'n2' },
    ]);
    await sdk.Chatroom.destory({ id: 'chrm1' });
    await sdk.Group.create({ id: 'g1', name: '群 1', members: [{ id: 'a' }, { id: 'b' }] });
    await sdk.Group.sync({
      id: 'u1',
      groups: [
        { id: 'g1', name: '一' },
        { id: 'g2', name: '二' },
      ],
    });
    await sdk.Message.System.broadcast({ senderId: 'u1', objectName: 'RC:TxtMsg', content: { content: 'hi' } });
    const mentionedInfo = { type: 2, userIds: ['a', 'b'], pushContent: 'x' };
    const text = { senderId: 'u1', objectName: 'RC:TxtMsg' };
    await sdk.Message.Group.sendMention({ ...text, targetId: 'g1', content: { content: 'hi', mentionedInfo } });
    await sdk.Message.Private.send({
      ...text,
      targetId: ['u2', 'u3'],
      content: { content: '你好 & + 😀', extra: '' },
      pushContent: 'p',
      pushData: '{"a":1}',
      count: 4,
      verifyBlacklist: 0,
      isPersisted: 1,
      isCounted: 1,
      isIncludeSender: 0,
    });
    await sdk.Push.push({ platform: ['ios', 'android'], audience: { is_to_all: true }, notification: { alert: 'hi' } });
    await sdk.User.OnlineStatus.get({ id: 'u1' });
    await sdk.User.register({ id: 'u 1+&=%/?', name: '张三 😀 a+b&c=d%20', portrait: 'http://h/p.png?a=1&b=2' });
    expect(requests).toEqual(lines.filter(({ source }) => source === 'driver').map(withoutFaults));
  });
});
