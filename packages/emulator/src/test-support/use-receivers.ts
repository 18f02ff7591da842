import { createHash } from 'node:crypto';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

/** A callback that a receiver got. */
export interface Received {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly text: string;
  /** The fields of a form, with lists for repeated fields, or the parsed JSON. */
  readonly body: unknown;
}

/** Answers a callback. `index` counts the callbacks from 0. */
export type Reaction = (response: ServerResponse, received: Received, index: number) => void;

/** An app server on loopback that checks signatures as RongCloud's documentation describes. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
}

const answer200: Reaction = (response) => response.writeHead(200).end();

/** Starts receivers and closes them after the test. They answer 401 to callbacks with a wrong signature. */
export function useReceivers(): (appSecret: string, react?: Reaction) => Promise<Receiver> {
  const servers: http.Server[] = [];
  afterEach(async () => {
    for (const server of servers) server.closeAllConnections();
    await Promise.all(servers.splice(0).map((server) => new Promise((closed) => server.close(closed))));
  });
  return async (appSecret, react = answer200) => {
    const received: Received[] = [];
    const server = http.createServer(async (request, response) => {
      const callback = await read(request);
      if (!isSigned(callback, appSecret)) return response.writeHead(401).end();
      received.push(callback);
      return react(response, callback, received.length - 1);
    });
    servers.push(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
  };
}

async function read(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const url = new URL(request.url ?? '/', 'http://receiver');
  const contentType = request.headers['content-type'] ?? '';
  return {
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    contentType,
    text,
    body: contentType.startsWith('application/json') ? JSON.parse(text) : formOf(text),
  };
}

function formOf(text: string): Record<string, string | string[]> {
  const form = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const values = form.getAll(name);
      return [name, values.length === 1 ? String(values[0]) : values];
    }),
  );
}

function isSigned({ query }: Received, appSecret: string): boolean {
  const { nonce = '', timestamp = '', signature } = query;
  const age = Math.abs(Date.now() - Number(timestamp));
  const expected = createHash('sha1').update(appSecret + nonce + timestamp);
  return nonce !== '' && age < 60_000 && signature === expected.digest('hex');
}
