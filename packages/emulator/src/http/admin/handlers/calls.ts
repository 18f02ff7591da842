import { randomUUID } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { REQUEST_ID_HEADER } from '@rongkit/contract';
import type { callRoutes } from '../../../admin/routes/calls.js';
import { endpoints } from '../../endpoints.js';
import { type SignedApiRequest, signedRequest } from '../../signed-request.js';
import { didYouMean } from '../near-name.js';
import { BadInput } from '../problem.js';
import type { Handlers } from '../route-handler.js';

export const callHandlers: Handlers<typeof callRoutes> = {
  callEndpoint: async ({ body: { endpoint: id, params } }, { services: { keys }, request: { raw }, closing }) => {
    const endpoint = endpoints.find((each) => each.id === id);
    if (!endpoint)
      throw new BadInput(
        `endpoint must be the id of an endpoint.${didYouMean(
          id,
          endpoints.map((each) => each.id),
        )}`,
      );
    const requestId = randomUUID();
    const sent = signedRequest(endpoint, params as Readonly<Record<string, unknown>>, keys);
    const headers = { ...sent.headers, [REQUEST_ID_HEADER]: requestId };
    return { ...(await sendTo(raw.socket, { ...sent, headers }, closing)), requestId };
  },
};

interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Sends a request to the server that owns a socket: to this emulator. */
function sendTo(
  socket: Socket,
  { method, path, headers, body }: SignedApiRequest,
  signal: AbortSignal,
): Promise<ApiAnswer> {
  const isSecure = 'encrypted' in socket;
  const address = { host: socket.localAddress, port: socket.localPort, path, method, headers, signal, agent: false };
  return new Promise((resolve) => {
    // The certificate is the emulator's own.
    const request = isSecure ? https.request({ ...address, rejectUnauthorized: false }) : http.request(address);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: jsonOr(Buffer.concat(chunks).toString()) }),
      );
      response.on('error', () => resolve({ status: 0, body: '' }));
    });
    request.on('error', () => resolve({ status: 0, body: '' }));
    request.end(body);
  });
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
