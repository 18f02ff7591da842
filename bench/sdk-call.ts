import http from 'node:http';
import { createRequire } from 'node:module';
import OpenAI from 'openai';
import Stripe from 'stripe';
import { Pool } from 'undici';
import { type Child, startChild } from './child.js';
import { type Cost, costOf, inTurn, median, type Row } from './measure.js';

const require = createRequire(import.meta.url);
const params = { userId: 'u1', name: 'Ann', portraitUri: 'https://example.com/ann.png' };
const keys = { appKey: 'key', appSecret: 'secret' };

type Call = () => Promise<unknown>;

interface Comparison {
  /** The measured client: `rongkit` is the client on `node:http`, `rongkit/undici` the client on undici. */
  readonly own: 'rongkit' | 'rongkit/undici';
  readonly rival: string;
  /** Maximum CPU time of a call relative to the rival: with one call at a time, and with 50 calls at a time. */
  readonly bars?: readonly [serial: number, crowded: number];
}

const comparisons: readonly Comparison[] = [
  { own: 'rongkit', rival: 'node:http', bars: [1.5, 1.5] },
  { own: 'rongkit', rival: 'undici' },
  { own: 'rongkit', rival: 'rongcloud-sdk 3.1.1', bars: [1, 1] },
  { own: 'rongkit', rival: 'stripe-node 23.1.0', bars: [1, 1] },
  { own: 'rongkit', rival: 'openai-node 6.49.0', bars: [1, 1] },
  { own: 'rongkit/undici', rival: 'undici', bars: [1.4, 1.8] },
  { own: 'rongkit/undici', rival: 'rongkit', bars: [1, 1] },
];

/** Measures a call of the client, and the same POST request by bare transports and by the HTTP layers of other SDKs. */
export async function measureSdkCall(rounds: number): Promise<Row[]> {
  const server = await startChild(['--import', 'tsx', 'bench/servers/stub.ts']);
  const calls: Record<string, Call> = {
    'node:http': bareCall(server),
    rongkit: await rongkitCall(server),
    undici: undiciCall(server),
    'rongkit/undici': await rongkitUndiciCall(server),
    'rongcloud-sdk 3.1.1': rongcloudSdkCall(server),
    'stripe-node 23.1.0': stripeCall(server),
    'openai-node 6.49.0': openaiCall(server),
  };
  const rows = [...(await compare(calls, 1, rounds)), ...(await compare(calls, 50, rounds))];
  server.stop();
  return rows;
}

async function compare(calls: Readonly<Record<string, Call>>, atOnce: 1 | 50, rounds: number): Promise<Row[]> {
  const rivals = Object.entries(calls).map(([name, call]) => [name, () => costOf(call, 3000, atOnce)] as const);
  const costs = await inTurn<Cost>(Object.fromEntries(rivals), rounds);
  const cpuOf = (name: string) => median((costs[name] ?? []).map(({ cpu }) => cpu));
  const rateOf = (name: string) => median((costs[name] ?? []).map(({ callsPerSecond }) => callsPerSecond));
  const told = (name: string) => `${cpuOf(name).toFixed(0)} µs CPU, ${rateOf(name).toFixed(0)}/s`;
  return comparisons.map(({ own, rival, bars }) => {
    const ratio = cpuOf(own) / cpuOf(rival);
    const bar = bars?.[atOnce === 1 ? 0 : 1];
    return {
      what: own === 'rongkit' ? `SDK call, ${atOnce} at once` : `SDK call on undici, ${atOnce} at once`,
      measured: told(own),
      comparedWith: `${rival === 'rongkit' ? 'on node:http' : rival}: ${told(rival)}`,
      ratio,
      ...(bar !== undefined && { bar: `≤ ${bar}`, ok: ratio <= bar }),
    };
  });
}

const body = new URLSearchParams(params).toString();
const headers = {
  'App-Key': keys.appKey,
  Nonce: '14314',
  Timestamp: '1408710653491',
  Signature: 'dd11a264276f438b045b3b236a2741ddc89d48df',
  'X-Request-ID': '3f0c5a4e-7a39-4f7e-9d2b-0f3a1d1c8e55',
  'User-Agent': 'bench',
  'Content-Type': 'application/x-www-form-urlencoded',
  'Content-Length': String(Buffer.byteLength(body)),
};

function bareCall({ url }: Child): Call {
  const agent = new http.Agent({ keepAlive: true });
  const { hostname, port } = new URL(url);
  const options = { agent, hostname, port, method: 'POST', path: '/user/getToken.json', headers };
  return () =>
    new Promise((resolve, reject) => {
      const request = http.request(options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
      });
      request.on('error', reject).end(body);
    });
}

async function rongkitCall({ url }: Child): Promise<Call> {
  const { RongCloud } = (await import('../packages/sdk/dist/index.js' as string)) as typeof import('rongkit');
  const rong = new RongCloud({ ...keys, baseUrls: [url], rateLimit: { scale: 1e6 } });
  return () => rong.user.getToken(params);
}

async function rongkitUndiciCall({ url }: Child): Promise<Call> {
  const { RongCloud } = (await import('../packages/sdk/dist/index.js' as string)) as typeof import('rongkit');
  const { undiciTransport } = (await import(
    '../packages/sdk/dist/undici.js' as string
  )) as typeof import('rongkit/undici');
  const transport = undiciTransport();
  const rong = new RongCloud({ ...keys, baseUrls: [url], rateLimit: { scale: 1e6 }, transport });
  return () => rong.user.getToken(params);
}

function rongcloudSdkCall({ url }: Child): Call {
  const { User } = require('rongcloud-sdk')({ appkey: keys.appKey, secret: keys.appSecret, api: url });
  return () => User.register({ id: params.userId, name: params.name, portrait: params.portraitUri });
}

function undiciCall({ url }: Child): Call {
  const pool = new Pool(url);
  return async () => {
    const answer = await pool.request({ method: 'POST', path: '/user/getToken.json', headers, body });
    return answer.body.json();
  };
}

function stripeCall({ url }: Child): Call {
  const { hostname, port } = new URL(url);
  const stripe = new Stripe('key', { host: hostname, port, protocol: 'http', maxNetworkRetries: 0, telemetry: false });
  return () => stripe.rawRequest('POST', '/user/getToken.json', params);
}

function openaiCall({ url }: Child): Call {
  const openai = new OpenAI({ apiKey: 'key', baseURL: url, maxRetries: 0 });
  return () => openai.post('/user/getToken.json', { body: params });
}
