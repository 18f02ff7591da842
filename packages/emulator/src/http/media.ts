import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { warnOf } from '../guard.js';
import { byteRangeIn } from '../media/byte-range.js';
import { shortName } from '../media/media-address.js';
import type { OpenFile } from '../media/media-files.js';
import { type Received, UploadRefused } from '../media/media-store.js';
import type { Services } from '../services.js';
import { isOwnName } from '../web/local-name.js';
import { BadForm, type FormFields, readUploadForm } from './upload-form.js';

/** Headers that let pages of any origin upload and show files, because an app has another origin than the emulator. */
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, POST, OPTIONS',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Disposition, Content-Length, Content-Range',
  'Access-Control-Max-Age': '600',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Headers with which a browser shows or plays a file, but runs no scripts in it. */
const INERT = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy':
    "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'",
};

/** The error for a request to another host name, such as that of a web page's own site under DNS rebinding. */
const NOT_LOCAL = 'Files are reached by the IP address, a local name or the public URL of the emulator only.';

/** The maximum size of a form without its file. */
const MAX_FORM_BYTES = 64 * 1024;

/**
 * The store of the files that web clients upload. `POST` accepts a form, as Qiniu stores do. `GET` and `HEAD` serve the
 * URL that the gateway returned. An upload needs a token of the gateway; the URL of a file cannot be guessed.
 */
export function mediaRoutes({ media, origin }: Services): (app: FastifyInstance) => Promise<void> {
  return async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(
      '*',
      (_request: unknown, payload: IncomingMessage, done: (error: null, body: unknown) => void) => done(null, payload),
    );
    app.setErrorHandler((error, _request, reply) => {
      const { status, message } = answerTo(error);
      return reply.code(status).send({ error: message });
    });
    app.addHook('onRequest', async (request, reply) => {
      if (!isOwnName(request.headers.host ?? '', origin.publicUrl)) return reply.code(403).send({ error: NOT_LOCAL });
      reply.headers(CORS);
      return undefined;
    });
    for (const url of ['/', '/*']) app.options(url, async (_request, reply) => reply.code(204).send());
    app.post<{ Body: IncomingMessage | undefined }>('/', async ({ body, raw }) => {
      try {
        if (!body) throw new BadForm('The body must be multipart/form-data with a file, a key and an upload token.');
        return await upload(body);
      } finally {
        // The rest of a refused body is read, because a client that is still sending may not see the answer otherwise.
        raw.resume();
      }
    });
    for (const url of ['/:id', '/:id/*']) {
      app.route<{ Params: { id: string } }>({
        method: ['GET', 'HEAD'],
        url,
        handler: async (request, reply) => {
          const file = /^[\da-f]{32}$/.test(request.params.id) ? await media.open(request.params.id) : undefined;
          return file ? sendFile(file, request, reply) : notFound(reply);
        },
      });
    }
  };

  /**
   * Returns the answer to an upload. Inferred: the answer has the file name, from which web client 5.7.3 names the
   * message.
   */
  async function upload(body: IncomingMessage): Promise<{ readonly key: string; readonly name: string }> {
    if (Number(body.headers['content-length'] ?? 0) > media.maxBytes + MAX_FORM_BYTES) {
      throw new UploadRefused(413, `The file is larger than ${media.maxBytes} bytes.`);
    }
    let received: Received | undefined;
    let name = '';
    try {
      const fields = await readUploadForm(body, async (facts, content, before) => {
        if (before.has('token')) ownerOf(before);
        name = shortName(facts.name);
        received = await media.receive({ name, type: knownType(facts.type) }, content);
      });
      const key = fields.get('key') ?? '';
      if (!received || key === '') throw new BadForm('The form must have a file and a key.');
      const userId = ownerOf(fields);
      await received.keep(media.idOf(userId, key));
      return { key, name };
    } finally {
      await received?.drop();
    }
  }

  function ownerOf(fields: FormFields): string {
    const userId = media.tokens.ownerOf(fields.get('token') ?? '');
    if (userId === undefined)
      throw new UploadRefused(401, 'The upload token is missing, expired or not of this emulator.');
    return userId;
  }
}

function sendFile(file: OpenFile, { headers, method }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { size, type, name } = file;
  const whole = size > 0 ? { from: 0, to: size - 1 } : undefined;
  // Files have no validators, so the condition `If-Range` is never true.
  const range = headers['if-range'] === undefined ? byteRangeIn(headers.range, size) : undefined;
  reply.headers({
    ...INERT,
    'Content-Type': isScript(type) ? 'application/octet-stream' : type,
    'Content-Disposition': `${isShown(type) ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded(name)}`,
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, no-cache',
  });
  if (range === null) {
    void file.close();
    return reply.code(416).header('Content-Range', `bytes */${size}`).send();
  }
  const sent = range ?? whole;
  if (range) reply.code(206).header('Content-Range', `bytes ${range.from}-${range.to}/${size}`);
  reply.header('Content-Length', sent ? sent.to - sent.from + 1 : 0);
  if (method !== 'HEAD') return reply.send(file.read(sent));
  void file.close();
  return reply.send();
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ error: 'The file does not exist.' });
}

const UNKNOWN = 'application/octet-stream';

function knownType(type: string): string {
  return /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(type) ? type.toLowerCase() : UNKNOWN;
}

/** Whether browsers may show or play files of a type. SVG is excluded, because an SVG picture can contain scripts. */
function isShown(type: string): boolean {
  return /^(image|audio|video)\//.test(type) && !type.includes('xml');
}

/** Whether a page of the emulator could run or apply a file of this type, such as a script or a style sheet. */
function isScript(type: string): boolean {
  return !/^(image|audio|video)\//.test(type) && /script|json|wasm|html|xml|css/.test(type);
}

/** Encodes a name for the parameter `filename*` (RFC 8187). */
function encoded(name: string): string {
  const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(name === '' ? 'file' : name).replace(/['()*]/g, percent);
}

/**
 * The answer to an error. An error with a status of 500 or more is a bug of the emulator, unless it is an
 * `UploadRefused`.
 */
function answerTo(error: unknown): { readonly status: number; readonly message: string } {
  if (error instanceof UploadRefused) return error;
  if (error instanceof BadForm) return { status: 400, message: error.message };
  const { statusCode: status = 500, message } = error as Error & { statusCode?: number };
  if (status < 500) return { status, message };
  warnOf(error);
  return { status, message: 'Internal error.' };
}
