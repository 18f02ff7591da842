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

/** Requests that the service refuses, by SDK, path and what tells them from their neighbors; and why it does. */
const REFUSED: Readonly<
  Record<string, readonly (readonly [path: string, body: RegExp, code: number, reason: string])[]>
> = {
  'go-v2': [],
  node: [],
  python: [],
};

describe.each(['go-v2', 'node', 'python'])('requests of the official %s SDK', (sdk) => {
  test('are answered as the service would answer them, in the order in which they were recorded', async () => {
    const emulator = await createEmulator({ rateLimits: 'off' });
    const unexpected: string[] = [];
    for (const request of readRecording(sdk)) {
      const answer = await replay(emulator, request);
      const refusal = REFUSED[sdk]?.find(([path, body]) => path === request.path && body.test(request.body));
      const wanted = refusal ? refusal[2] : 200;
      if (answer.code !== wanted) {
        unexpected.push(
          `${request.path} ${request.body.slice(0, 200)}: ${answer.status} ${answer.text}, not ${wanted}`,
        );
      }
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
