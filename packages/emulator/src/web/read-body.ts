import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

export const MAX_BODY_BYTES = 4 * 1024 * 1024;

export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

class BodyUnfinished extends Error {
  override readonly name = 'BodyUnfinished';
  readonly statusCode = 400;
}

/** Makes every request body a Buffer, for any Content-Type. A body over `limit` bytes fails with BodyTooLarge. */
export function readBodies(app: FastifyInstance, limit: number): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request: unknown, payload: IncomingMessage) => readBody(payload, limit));
}

/**
 * Reads a body up to a limit. The rest of a larger body is read and discarded, because a client that is still sending
 * when the connection closes may never see the answer.
 */
export function readBody(payload: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    payload.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks = [];
    });
    payload.on('end', () => {
      if (size > limit) reject(new BodyTooLarge(`The body is larger than ${limit} bytes.`));
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size));
    });
    payload.on('error', (cause) => reject(unfinished(cause)));
  });
}

/** The pieces of a body as they arrive, for a body of any size. */
export async function* bodyPieces(payload: IncomingMessage): AsyncGenerator<Uint8Array> {
  try {
    // The request must stay open for the answer if the reader stops early.
    yield* payload.iterator({ destroyOnReturn: false });
  } catch (cause) {
    throw unfinished(cause);
  }
}

function unfinished(cause: unknown): BodyUnfinished {
  return new BodyUnfinished('The body was not sent to its end.', { cause });
}
