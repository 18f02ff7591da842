import http from 'node:http';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { sign } from 'rongkit';
import { expect, test } from 'vitest';
import { hostileRequest, type RawRequest } from './support/hostile-requests.js';
import { Random } from './support/random.js';

/** HOSTILE_REQUESTS sets the number of requests; HOSTILE_SEED sets another seed. */
const COUNT = Number(process.env.HOSTILE_REQUESTS ?? 10_000);
const SEED = Number(process.env.HOSTILE_SEED ?? 20_260_101);

interface Answer {
  readonly status: number;
  readonly code: unknown;
}

test(`hostile requests get answers, never a 5xx, and refused ones change nothing (seed ${SEED})`, async () => {
  const now = '2026-01-01T00:00:00Z';
  const options = { rateLimits: 'off', now, idSeed: 'ids', appKey: 'hostile' } as const;
  const [attacked, spared] = await Promise.all([createEmulator(options), createEmulator(options)]);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const random = new Random(SEED);
  const wrong: string[] = [];
  let accepted = 0;
  for (let index = 0; index < COUNT; index++) {
    const request = hostileRequest(random);
    const answer = await send(attacked, agent, request);
    if (!isProper(request, answer)) wrong.push(`#${index} ${request.path} ${JSON.stringify(answer)}`);
    if (answer.code !== 200 && answer.code !== 10000) continue;
    accepted++;
    await send(spared, agent, request);
  }
  const [one, other] = await Promise.all([attacked.export(), spared.export()]);
  agent.destroy();
  await Promise.all([attacked.close(), spared.close()]);
  expect(wrong).toEqual([]);
  expect(accepted).toBeGreaterThan(COUNT / 20);
  expect(COUNT - accepted).toBeGreaterThan(COUNT / 20);
  expect(one.replaceAll(attacked.url, '')).toBe(other.replaceAll(spared.url, ''));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

/** Every answer has a code, except an answer to HEAD: that has no body. */
function isProper({ method }: RawRequest, { status, code }: Answer): boolean {
  return status >= 200 && status < 500 && (typeof code === 'number' || method === 'HEAD');
}

function send({ url, credentials }: Emulator, agent: http.Agent, request: RawRequest): Promise<Answer> {
  const { method, path, contentType, body, headers } = request;
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const outgoing = http.request({
      agent,
      hostname,
      port,
      path,
      method,
      headers: {
        ...sign(credentials.appKey, credentials.appSecret),
        ...(contentType !== undefined && { 'Content-Type': contentType }),
        'Content-Length': String(body.length),
        ...headers,
      },
    });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, code: codeIn(text) }));
    });
    outgoing.end(body);
  });
}

/** A path that ends in `.xml` is answered in XML. */
function codeIn(text: string): unknown {
  const [, inXml] = /^<(?:result|xml)>.*<code>(\d+)<\/code>/s.exec(text) ?? [];
  if (inXml !== undefined) return Number(inXml);
  try {
    return JSON.parse(text).code;
  } catch {
    return undefined;
  }
}
