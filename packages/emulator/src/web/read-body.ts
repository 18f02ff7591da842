import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';

export const MAX_BODY_BYTES = 4 * 1024 * 1024;

export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

class BodyUnfinished extends Error {
  override readonly name = 'BodyUnfinished';
  readonly statusCode = 400;
}

/** The maximum size of a body from a caller who is not trusted. A token or a refused message is smaller. */
const MAX_UNTRUSTED_BYTES = 16 * 1024;

const NO_BODY = Buffer.alloc(0);

export interface BodyOptions {
  /** The maximum size of a body. A larger body fails with BodyTooLarge. */
  readonly limit: number;
  /** Whether a request may have a large body; always by default. Other large bodies are read and dropped. */
  readonly isTrusted?: (request: FastifyRequest) => boolean;
}

/** Makes every request body a Buffer, for any Content-Type. */
export function readBodies(app: FastifyInstance, { limit, isTrusted = () => true }: BodyOptions): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (request: FastifyRequest, payload: IncomingMessage) =>
    isSmall(payload) || isTrusted(request) ? readBody(payload, limit) : readUntrusted(payload),
  );
}

function isSmall({ headers: { 'content-length': length } }: IncomingMessage): boolean {
  return length !== undefined && Number(length) <= MAX_UNTRUSTED_BYTES;
}

async function readUntrusted(payload: IncomingMessage): Promise<Buffer> {
  try {
    return await readBody(payload, MAX_UNTRUSTED_BYTES);
  } catch (error) {
    if (error instanceof BodyTooLarge) return NO_BODY;
    throw error;
  }
}

/**
 * Reads a body up to a limit. The rest of a larger body is read and discarded, because a client that is still sending
 * when the connection closes may never see the answer.
 */
export function readBody(payload: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const body = new JoinedPieces(limit);
    payload.on('data', (piece: Buffer) => body.add(piece));
    payload.on('end', () => {
      if (body.size > limit) reject(new BodyTooLarge(`The body is larger than ${limit} bytes.`));
      else resolve(body.bytes);
    });
    payload.on('error', (cause) => reject(unfinished(cause)));
  });
}

/**
 * The pieces of a body, joined as they arrive. A list of the pieces could take a hundred times the memory of the body,
 * because a client may send each byte as a piece.
 */
class JoinedPieces {
  readonly #limit: number;
  #space: Buffer = NO_BODY;
  /** The number of bytes that arrived. Bytes over the limit are dropped, with all bytes before. */
  size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get bytes(): Buffer {
    return this.#space.subarray(0, this.size);
  }

  add(piece: Buffer): void {
    const from = this.size;
    this.size += piece.length;
    if (this.size > this.#limit) this.#space = NO_BODY;
    else if (from === 0) this.#space = piece;
    else {
      if (this.size > this.#space.length) this.#grow(from);
      piece.copy(this.#space, from);
    }
  }

  #grow(used: number): void {
    const space = Buffer.allocUnsafe(Math.max(2 * this.#space.length, this.size));
    this.#space.copy(space, 0, 0, used);
    this.#space = space;
  }
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
