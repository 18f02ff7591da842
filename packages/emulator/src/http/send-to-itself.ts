import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { SignedApiRequest } from './signed-request.js';

interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Sends a request to the server to which `socket` belongs, that is, to this emulator. Never rejects: without an answer,
 * the status is 0.
 */
export function sendTo(
  socket: Socket,
  { method, path, headers, body }: SignedApiRequest,
  signal: AbortSignal,
): Promise<ApiAnswer> {
  const isSecure = 'encrypted' in socket;
  // Without this header, Node.js would send a DELETE request without the length of its body, and the body could not be
  // read.
  const sent = { ...headers, ...(body !== '' && { 'Content-Length': Buffer.byteLength(body) }) };
  const to = { host: socket.localAddress, port: socket.localPort };
  const address = { ...to, path, method, headers: sent, signal, agent: false };
  return new Promise((resolve) => {
    // The certificate is the emulator's own, so it need not be trusted.
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
