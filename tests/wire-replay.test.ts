import { readFileSync } from 'node:fs';
import http from 'node:http';
import { type Endpoint, resources } from '@rongkit/contract';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { sign } from 'rongkit';
import { describe, expect, test } from 'vitest';

interface Recorded {
  readonly call: string;
  readonly source: string;
  readonly method: string;
  readonly path: string;
  readonly query?: string;
  readonly contentType?: string;
  readonly body: string;
}

interface Answer {
  readonly status: number;
  readonly code: unknown;
  readonly text: string;
}

const known = new Set(
  Object.values(resources).flatMap((each) => Object.values<Endpoint>(each).map(({ path }) => path)),
);

interface Refused {
  readonly path: string;
  /** What tells the request from its neighbors on the same path. */
  readonly body: RegExp;
  readonly reason: string;
}

const NO_LOG = 'the hour has no log; observed on the real service';

/** The requests that are refused with code 1002, and why. All others succeed. */
const REFUSED: Readonly<Record<string, readonly Refused[]>> = {
  'go-v2': [
    { path: '/chatroom/join.json', body: /^/, reason: 'the room is not there; observed on the real service' },
    { path: '/message/history/delete.json', body: /^/, reason: NO_LOG },
  ],
  node: [
    ...[
      '/chatroom/destroy.json',
      '/chatroom/message/priority/add.json',
      '/chatroom/message/resumeDistribution.json',
      '/chatroom/message/stopDistribution.json',
      '/chatroom/user/block/list.json',
      '/chatroom/user/gag/list.json',
      '/chatroom/user/query.json',
      '/chatroom/user/whitelist/add.json',
      '/user/blacklist/query.json',
    ].map((path) => ({ path, body: /^$/, reason: 'its tests leave the parameters out on purpose' })),
    {
      path: '/conversation/notification/set.json',
      body: /conversationType=undefined/,
      reason: 'its test leaves the type out on purpose, and it goes out as a text',
    },
    { path: '/chatroom/message/priority/add.json', body: /TxtMsg06/, reason: 'six types, and five are allowed' },
    ...['block/add', 'block/rollback', 'gag/add', 'gag/rollback'].map((call) => ({
      path: `/chatroom/user/${call}.json`,
      body: /^(?!.*userId=)/,
      reason: 'its tests leave userId out on purpose',
    })),
    {
      path: '/group/user/gag/rollback.json',
      body: /^groupId=watergroup$/,
      reason: 'its tests leave userId out on purpose',
    },
    { path: '/message/history.json', body: /=\d{12}$/, reason: 'the date has minutes' },
    { path: '/message/history/delete.json', body: /=\d{12}$/, reason: 'the date has minutes' },
    { path: '/message/history/delete.json', body: /=\d{10}$/, reason: NO_LOG },
    {
      path: '/user/blacklist/remove.json',
      body: /^userId=ujadk90ha$/,
      reason: 'its tests leave blackUserId out on purpose',
    },
    ...['blacklist/add', 'block', 'getToken', 'refresh', 'unblock'].map((call) => ({
      path: `/user/${call}.json`,
      body: /(?:^|&)userId=(?:[^&]{65,})/,
      reason: 'its tests send a user id that is too long on purpose',
    })),
  ],
  python: [
    { path: '/message/history/delete.json', body: /^/, reason: NO_LOG },
    { path: '/user/tag/set.json', body: /a"b/, reason: 'a quote breaks the JSON that it builds by hand' },
  ],
};

describe.each(['go-v2', 'node', 'python'])('requests of the official %s SDK', (sdk) => {
  test('are answered as the service would answer them, in the order in which they were recorded', async () => {
    const emulator = await createEmulator({ rateLimits: 'off' });
    const unexpected: string[] = [];
    for (const request of readRecording(sdk)) {
      const answer = await replay(emulator, request);
      const refusal = REFUSED[sdk]?.find(({ path, body }) => path === request.path && body.test(request.body));
      const wanted = refusal ? 1002 : 200;
      if (answer.code !== wanted) unexpected.push(`${request.path} ${request.body.slice(0, 200)}: ${answer.text}`);
    }
    await emulator.close();
    expect(unexpected).toEqual([]);
  });
});

function readRecording(sdk: string): Recorded[] {
  const lines = readFileSync(new URL(`wire/${sdk}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Recorded).filter(({ path }) => known.has(path.replace(/^\/+/, '/')));
}

/** Sends the recorded bytes, signed anew. */
function replay({ url, credentials }: Emulator, { method, path, query, contentType, body }: Recorded): Promise<Answer> {
  const headers = {
    ...sign(credentials.appKey, credentials.appSecret),
    ...(contentType && { 'Content-Type': contentType }),
  };
  const search = query ? `?${query.replace(/appKey=[^&]*/, `appKey=${credentials.appKey}`)}` : '';
  return new Promise((resolve, reject) => {
    const request = http.request(url + path + search, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, code: JSON.parse(text).code, text }));
    });
    request.on('error', reject).end(method === 'GET' ? undefined : body);
  });
}
