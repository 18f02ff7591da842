import { readFileSync } from 'node:fs';
import http from 'node:http';
import { type Endpoint, resources, successCode } from '@rongkit/contract';
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
  readonly reason: string;
  readonly text: string;
}

const known = Object.values(resources)
  .flatMap((each) => Object.values<Endpoint>(each))
  .map(({ path }) => new RegExp(`^/*${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`));

interface Refused {
  readonly path: string;
  /** Matches the body of this request, and of no other request on the same path. */
  readonly body: RegExp;
  readonly reason: string;
}

/**
 * The recorder answered every request with success. Some SDKs then used ids that were never created, or ids of the
 * real app. The pattern matches the error messages of these refusals.
 */
const NOT_THERE = /(?:is not exist|is not an entrusted group|is not a (?:member|friend) of \w+<.*>)\.$/;

const NO_CHANNEL = 'its example leaves the channel empty';
const TOO_EARLY = 'deactivated just before, and documentation wants an hour in between';
const MADE_UP = 'the token of the page is made up';
const ENTRUSTED = 'the group was created as an entrusted one just before';
const NO_LOG = 'the hour has no log; observed on the real service';

/** The other refused requests, with the reason. All remaining requests succeed. */
const REFUSED: Readonly<Record<string, readonly Refused[]>> = {
  'go-v2': [
    { path: '/chatroom/join.json', body: /^/, reason: 'the room is not there; observed on the real service' },
    { path: '/message/history/delete.json', body: /^/, reason: NO_LOG },
  ],
  node: [
    ...[
      '/chatroom/destroy.json',
      '/chatroom/keepalive/add.json',
      '/chatroom/keepalive/remove.json',
      '/chatroom/message/priority/add.json',
      '/chatroom/message/priority/remove.json',
      '/chatroom/message/resumeDistribution.json',
      '/chatroom/message/stopDistribution.json',
      '/chatroom/user/block/list.json',
      '/chatroom/user/gag/list.json',
      '/chatroom/user/query.json',
      '/chatroom/user/whitelist/add.json',
      '/chatroom/user/whitelist/query.json',
      '/chatroom/user/whitelist/remove.json',
      '/chatroom/users/exist.json',
      '/chatroom/whitelist/add.json',
      '/chatroom/whitelist/delete.json',
      '/user/blacklist/query.json',
    ].map((path) => ({ path, body: /^$/, reason: 'its tests leave the parameters out on purpose' })),
    {
      path: '/conversation/notification/set.json',
      body: /conversationType=undefined/,
      reason: 'its test leaves the type out on purpose, and it goes out as a text',
    },
    ...['ban/add', 'ban/remove', 'block/add', 'block/rollback', 'gag/add', 'gag/rollback'].map((call) => ({
      path: `/chatroom/user/${call}.json`,
      body: /^(?!.*userId=)/,
      reason: 'its tests leave userId out on purpose',
    })),
    {
      path: '/group/user/gag/rollback.json',
      body: /^groupId=watergroup$/,
      reason: 'its tests leave userId out on purpose',
    },
    {
      path: '/sensitiveword/batch/delete.json',
      body: /(?:words=[^&]*&?){51}/,
      reason: 'more than 50 words, on purpose',
    },
    { path: '/sensitiveword/add.json', body: /^word=-&/, reason: 'a word of punctuation alone' },
    { path: '/sensitiveword/list.json', body: /^type=10$/, reason: 'a type that there is not, on purpose' },
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
  php: [
    { path: '/ultragroup/channel/private/users/add.json', body: /busChannel=&/, reason: NO_CHANNEL },
    { path: '/ultragroup/channel/private/users/del.json', body: /busChannel=&/, reason: NO_CHANNEL },
    { path: '/ultragroup/channel/private/users/get.json', body: /busChannel=&/, reason: NO_CHANNEL },
    { path: '/user/reactivate.json', body: /^userId=ujadk90ha$/, reason: TOO_EARLY },
    { path: '/entrust/group/profile/update.json', body: /^/, reason: 'a key of its own does not begin with ext_' },
    { path: '/entrust/group/import.json', body: /^/, reason: 'a key of its own does not begin with ext_' },
    { path: '/entrust/joined/group/query.json', body: /pageToken=xxxx/, reason: MADE_UP },
  ],
  go: [
    { path: '/user/reactivate.json', body: /^/, reason: TOO_EARLY },
    { path: '/user/whitelist/query.json', body: /pageToken=/, reason: MADE_UP },
    { path: '/entrust/group/import.json', body: /^/, reason: ENTRUSTED },
    {
      path: '/ultragroup/message/expansion/delete.json',
      body: /extraKey=%5B%22%22%5D/,
      reason: 'its test sends an empty key',
    },
  ],
  java: [
    { path: '/user/activate.json', body: /userxxd2/, reason: TOO_EARLY },
    { path: '/user/whitelist/add.json', body: /^userId=wlt01$/, reason: 'its test leaves the users out on purpose' },
    { path: '/user/whitelist/remove.json', body: /^userId=wlt01$/, reason: 'its test leaves the users out on purpose' },
    { path: '/user/whitelist/query.json', body: /pageToken=/, reason: MADE_UP },
    { path: '/entrust/group/import.json', body: /^/, reason: ENTRUSTED },
    { path: '/friend/profile/set.json', body: /friendExtProfile=friendExtProfile/, reason: 'a word in place of JSON' },
  ],
  python: [
    { path: '/message/history/delete.json', body: /^/, reason: NO_LOG },
    { path: '/user/tag/set.json', body: /a"b/, reason: 'a quote breaks the JSON that it builds by hand' },
  ],
};

describe.each(['go-v2', 'node', 'python', 'php', 'go', 'java'])('requests of the official %s SDK', (sdk) => {
  test('are answered as the service would answer them, in the order in which they were recorded', async () => {
    const emulator = await createEmulator({ rateLimits: 'off' });
    const unexpected: string[] = [];
    for (const request of readRecording(sdk)) {
      const answer = await replay(emulator, request);
      const refusal = REFUSED[sdk]?.find(({ path, body }) => path === request.path && body.test(request.body));
      const isRefused = answer.code !== successCode({ path: request.path });
      const isExpected = refusal ? isRefused : !isRefused || NOT_THERE.test(answer.reason);
      if (!isExpected || answer.status === 404 || answer.status >= 500)
        unexpected.push(`${request.path} ${request.body.slice(0, 200)}: ${answer.text}`);
    }
    await emulator.close();
    expect(unexpected).toEqual([]);
  });
});

function readRecording(sdk: string): Recorded[] {
  const lines = readFileSync(new URL(`wire/${sdk}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Recorded).filter(({ path }) => known.some((each) => each.test(path)));
}

/** Sends the recorded bytes with a new signature. */
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
      response.on('end', () => {
        const { code, errorMessage = '', msg = '' } = JSON.parse(text) as Record<string, string>;
        resolve({ status: response.statusCode ?? 0, code, reason: errorMessage || msg, text });
      });
    });
    request.on('error', reject).end(method === 'GET' ? undefined : body);
  });
}
